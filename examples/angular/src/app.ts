import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core'
import type { Call, TransferRequestEvent } from '@gdpr-script/element'

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <gdpr-script-panel src="/profile.json" [call]="call" (gdpr-transfer-request)="transfer($event)" />
      <output id="transferred">{{ transferred() }}</output>
    </main>
  `,
})
export class App {
  protected readonly call: Call = { id: 'call-1', phase: 'connected', agentName: 'Kim' }
  protected readonly transferred = signal('')

  protected transfer(event: TransferRequestEvent): void {
    event.respondWith(this.connect(event.to))
  }

  /** Where a real desktop asks its telephony. The panel shows what becomes of the promise. */
  private async connect(to: string): Promise<void> {
    this.transferred.set(to)
  }
}
