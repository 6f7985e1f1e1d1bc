// DATA: the European Economic Area, where data stay without a transfer in the sense of Art. 44. As of 2026-11.

/** EU-27, Iceland, Liechtenstein, Norway; Åland belongs to Finland. */
export const EEA: ReadonlySet<string> = new Set(
  ('AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE ' + 'IS LI NO AX').split(
    ' ',
  ),
)
