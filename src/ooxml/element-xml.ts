import { xmlAttribute, xmlText } from '../language/xml-text';

/** An element as the library's components give it. */
type Form = Readonly<Record<string, unknown>>;

/**
 * The XML of an element in the form that the library's components give themselves (`prepForXml`):
 * an object with one member, the element's name, whose value is `{}`, `{ _attr }`, or a list of
 * `{ _attr }`, texts and elements. The library writes the same XML, but only of a whole document.
 */
export function elementXml(element: Form): string {
  const pieces: string[] = [];
  addElement(element, pieces);
  // One flat text: pieces put behind each other with `+` would all be kept until it is read.
  return pieces.join('');
}

function addElement(element: Form, pieces: string[]): void {
  const [name = '', value] = Object.entries(element)[0] ?? [];
  if (!isList(value)) {
    pieces.push('<', name, attributesXml(value), '/>');
    return;
  }
  pieces.push('<', name, ...value.map(attributesXml), '>');
  for (const child of value) {
    if (!isForm(child)) pieces.push(apostrophes(xmlText(String(child))));
    else if (!('_attr' in child)) addElement(child, pieces);
  }
  pieces.push('</', name, '>');
}

function attributesXml(value: unknown): string {
  const attributes = isForm(value) ? value['_attr'] : null;
  if (!isForm(attributes)) return '';
  return Object.entries(attributes)
    .map(([name, of]) => ` ${name}="${apostrophes(xmlAttribute(String(of)))}"`)
    .join('');
}

/** The library escapes apostrophes too, and an update compares what is there with what is new. */
function apostrophes(xml: string): string {
  return xml.replaceAll("'", '&apos;');
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isForm(value: unknown): value is Form {
  return typeof value === 'object' && value !== null;
}
