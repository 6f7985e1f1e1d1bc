import { Component, CUSTOM_ELEMENTS_SCHEMA, type OnDestroy, signal } from '@angular/core'
import type { Call, TransferRequestEvent } from '@gdpr-script/element'
import { onCall } from './dialer'

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <gdpr-script-panel src="/profile.json" [call]="call()" (gdpr-transfer-request)="transfer($event)" />
      <output id="transferred">{{ transferred() }}</output>
    </main>
  `,
})
export class App implements OnDestroy {
  protected readonly call = signal<Call | null>(null)
  private readonly stop = onCall((call) => this.call.set(call))
  protected readonly transferred = signal('')

  ngOnDestroy(): void {
    this.stop()
  }

  protected transfer(event: TransferRequestEvent): void {
    event.respondWith(this.connect(event.to))
  }

  /** Where a real desktop asks its telephony. The panel shows what becomes of the promise. */
  private async connect(to: string): Promise<void> {
    this.transferred.set(to)
  }
}
