import { Component, CUSTOM_ELEMENTS_SCHEMA, ElementRef, viewChild } from '@angular/core'
import type { GdprScriptPanel } from '@gdpr-script/element'

@Component({
  selector: 'app-also-right',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <gdpr-script-panel #panel locale="en"></gdpr-script-panel>
    <button (click)="panel.openScript('source')">Where did you get my number?</button>
  `,
})
export class AlsoRightComponent {
  readonly panel = viewChild.required<ElementRef<GdprScriptPanel>>('panel')

  open(): void {
    this.panel().nativeElement.openScript('rights', { right: 'erasure' })
  }
}
