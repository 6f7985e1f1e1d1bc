// What a terminal may be sent of a text from outside.

/** Matches what steers a terminal or turns the order of letters: controls, line separators and bidi controls. */
const STEERING = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu

/** Makes a text fit for one line of a terminal: each character that would steer it becomes "?". */
export const printable = (text: string): string => text.replace(STEERING, '?')
