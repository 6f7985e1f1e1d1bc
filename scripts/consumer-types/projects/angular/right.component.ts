import { Component, CUSTOM_ELEMENTS_SCHEMA, input } from '@angular/core'
import '@gdpr-script/element/define'
import type { Call, TransferRequestEvent } from '@gdpr-script/element'

@Component({
  selector: 'app-script',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <gdpr-script-panel
      src="/profile.json"
      [call]="call()"
      (gdpr-transfer-request)="transfer($event)"
    ></gdpr-script-panel>
  `,
})
export class ScriptComponent {
  readonly call = input.required<Call>()
  readonly connect = input.required<(to: string) => Promise<void>>()

  transfer(event: TransferRequestEvent): void {
    event.respondWith(this.connect()(event.to))
  }
}
