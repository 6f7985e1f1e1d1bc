import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core'
import type { ScriptOpenEvent } from '@gdpr-script/element'

@Component({
  selector: 'app-wrong',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <gdpr-script-panel #panel (gdpr-objection)="opened($event)"></gdpr-script-panel>
    <gdpr-script-panel (gdpr-transfer-request)="to = $event.number"></gdpr-script-panel>
    <button (click)="panel.openScript('goodbye')">Where did you get my number?</button>
  `,
})
export class WrongComponent {
  to = ''

  opened(event: ScriptOpenEvent): void {
    this.to = event.script
  }
}
