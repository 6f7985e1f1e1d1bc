import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core'

@Component({
  selector: 'app-unchecked',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <gdpr-script-panel
      [shortcuts]="'everywhere'"
      [local]="'en'"
      [call]="{ id: '1', phase: 'talking' }"
      (gdpr-transfer-reqest)="noted = true"
    ></gdpr-script-panel>
    <gdpr-script-pannel></gdpr-script-pannel>
  `,
})
export class UncheckedComponent {
  noted = false
}
