import { Html } from './html.js'

/** How the printed document looks: black on white, A4 or Letter, a language a page. No colour carries a meaning. */
export const STYLE = new Html(`
@page { margin: 18mm 16mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif } }
:root { color-scheme: light }
* { box-sizing: border-box }
body { font: 11pt/1.45 Georgia, "Times New Roman", serif; color: #000; background: #fff; max-width: 46em; margin: 2em auto; padding: 0 1em }
h1, h2, h3, h4, th, dt, .note, .tags, .marks, nav { font-family: "Helvetica Neue", Arial, sans-serif }
h1 { font-size: 22pt; line-height: 1.15; margin: 0 0 .3em }
h2 { font-size: 16pt; margin: 2em 0 .5em; border-bottom: 2px solid #000; padding-bottom: .2em }
h3 { font-size: 13pt; margin: 1.6em 0 .3em }
h4 { font-size: 10pt; margin: 1.1em 0 .3em; font-weight: 600 }
h1, h2, h3, h4 { break-after: avoid }
p { margin: .4em 0; overflow-wrap: anywhere; orphans: 3; widows: 3 }
a { color: inherit }
nav ul { columns: 2; padding-left: 1.2em; font-size: 10pt }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2em 1.2em; margin: 1em 0 }
dt { font-size: 10pt; font-weight: 600 }
dd { margin: 0; overflow-wrap: anywhere }
table { border-collapse: collapse; width: 100%; font-size: 10pt }
th, td { text-align: left; vertical-align: top; padding: .3em .6em .3em 0; border-bottom: 1px solid #999; overflow-wrap: anywhere }
thead { display: table-header-group }
tr, .clause, .message, .finding, .case { break-inside: avoid }
tr.missing td { font-weight: 700 }
.note { font-size: 9.5pt; color: #333; max-width: 42em }
.clause { display: grid; grid-template-columns: 1fr 13em; gap: 0 1.2em; border-left: 2px solid #ccc; padding-left: .8em; margin: .5em 0 }
.clause.required { border-left-color: #000 }
.tags { font-size: 8pt; line-height: 1.35; color: #333; overflow-wrap: anywhere; margin: .4em 0 }
.marks { font-size: 9pt; color: #333 }
mark { background: none; border: 1.5px dashed #000; padding: 0 .25em; font-weight: 700 }
.finding { border-left: 4px solid #000; padding-left: .8em; margin: .8em 0 }
.finding.warning { border-left: 4px double #000 }
.finding.info { border-left: 1px solid #000 }
.message { border: 1px solid #000; padding: .2em .9em; margin: .5em 0 }
.message p { white-space: pre-line; margin: .5em 0 }
section.language, section.sign-off { break-before: page }
.decisions { list-style: none; padding: 0 }
.decisions li::before { content: ""; display: inline-block; width: .9em; height: .9em; border: 1.5px solid #000; margin-right: .7em; vertical-align: -.1em }
.signatures { display: grid; grid-template-columns: 1fr 1fr; gap: 3.2em 3em; margin-top: 4em }
.signatures div { border-top: 1px solid #000; padding-top: .3em; font: 9pt "Helvetica Neue", Arial, sans-serif }
@media print { body { max-width: none; margin: 0; padding: 0 } a { text-decoration: none } }
@media screen and (max-width: 34em) { .clause, dl, .signatures { grid-template-columns: 1fr } nav ul { columns: 1 } }
`)
