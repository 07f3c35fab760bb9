const DIGIT_ZEROS = [0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0e50];

/** The text with the digits of every script that we meet written 0–9. */
export function withAsciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = DIGIT_ZEROS.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

/** The text trimmed and with every run of white space (no-break spaces too) as one space. */
export function collapseSpaces(text: string): string {
  return text.replace(/[\s\u00a0\u200b\u2060\ufeff]+/gu, ' ').trim();
}

/**
 * The form in which two texts are compared: NFKC (full-width to half-width), spaces collapsed,
 * case folded, digits of any script as 0–9. Never shown to a person.
 */
export function comparable(text: string): string {
  return withAsciiDigits(collapseSpaces(text.normalize('NFKC'))).toLowerCase();
}
