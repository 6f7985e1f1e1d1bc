import { Component } from '@angular/core'

@Component({
  selector: 'app-no-schema',
  template: '<gdpr-script-panel [call]="null"></gdpr-script-panel>',
})
export class NoSchemaComponent {}
