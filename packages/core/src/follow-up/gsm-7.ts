// The GSM 7-bit default alphabet and its extension table (3GPP TS 23.038, 6.2.1 and 6.2.1.1).

const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ' +
  ' !"#¤%&\'()*+,-./0123456789:;<=>?' +
  '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§' +
  '¿abcdefghijklmnopqrstuvwxyzäöñüà'

/** Characters that take one septet. */
export const GSM_7_BASIC: ReadonlySet<string> = new Set(BASIC)

/** Characters that take two septets: an escape, and one of the extension table. */
export const GSM_7_EXTENSION: ReadonlySet<string> = new Set('\f^{}\\[~]|€')
