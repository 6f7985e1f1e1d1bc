import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core'
import type { Call, TransferRequestEvent } from '@gdpr-script/element'

@Component({
  selector: 'app-wrong-class',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template:
    '<gdpr-script-panel [call]="call" (gdpr-transfer-request)="transfer($event)"></gdpr-script-panel>',
})
export class WrongClassComponent {
  readonly call: Call = { id: '1', phase: 'talking' }

  transfer(event: TransferRequestEvent): void {
    event.respondWith(event.number)
  }
}
