/**
 * The opening tags of one element name, whatever their prefix, in document order. Reads no
 * entities but the five of XML and character references, and follows nothing: enough for the
 * small parts that say where things are in a workbook, and safe for text that nobody vouches for.
 */
export function* xmlTags(xml: string, name: string): Generator<ReadonlyMap<string, string>> {
  // A value may hold ">" but never "<", which keeps a broken tag from running to the end.
  const tag = new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])((?:"[^"<]*"|'[^'<]*'|[^<>"'])*)>`, 'g');
  for (const [, attributes = ''] of xml.matchAll(tag)) yield attributesOf(attributes);
}

/** The text with XML's five entities and character references resolved. */
export function unescapeXml(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return ENTITIES.get(name) ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function attributesOf(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const match of text.matchAll(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const [, name = '', double, single = ''] = match;
    attributes.set(name, unescapeXml(double ?? single));
  }
  return attributes;
}
