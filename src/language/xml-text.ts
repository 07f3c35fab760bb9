/**
 * The text with only characters that XML 1.0 allows (https://www.w3.org/TR/xml/#charsets):
 * control characters and the two non-characters U+FFFE and U+FFFF are dropped, a lone surrogate
 * becomes U+FFFD. Tabs and line ends stay.
 */
export function xmlCharacters(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * Any text as the content of an XML element. The line ends that only XML 1.1 knows (U+0085,
 * U+2028, U+2029) are written as references, for some parsers take them for line feeds.
 */
export function xmlText(text: string): string {
  return xmlCharacters(text)
    .replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character)
    .replace(/[\u0085\u2028\u2029]/g, reference);
}

/**
 * Any text as an XML attribute's value, to stand in double quotes. Tabs and line ends are written
 * as references, because a parser turns bare ones into spaces.
 */
export function xmlAttribute(text: string): string {
  return xmlText(text).replace(/[\t\n\r]/g, reference);
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
