const DIGIT_ZEROS = [0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0e50];

/** The text with the digits of every script that we meet written 0–9. */
export function withAsciiDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = DIGIT_ZEROS.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

/** The text trimmed and with every run of white space (no-break spaces too) as one space. */
export function collapseSpaces(text: string): string {
  return text.replace(/[\s\u00a0\u200b\u2060\ufeff]+/gu, ' ').trim();
}

/** Text of nothing but ASCII, without spaces to collapse: most cells of most surveys. */
const PLAIN = /^(?! )(?:[!-~]| (?=[!-~]))*$/;

/**
 * The form in which two texts are compared: NFKC (full-width to half-width), spaces collapsed,
 * case folded, digits of any script as 0–9. Never shown to a person.
 */
export function comparable(text: string): string {
  // Plain text is its own NFKC; all that is left to do takes a tenth of the time.
  if (PLAIN.test(text)) return text.toLowerCase();
  return withAsciiDigits(collapseSpaces(text.normalize('NFKC'))).toLowerCase();
}
