import type { IContext, IXmlableObject, XmlComponent } from 'docx';
import { elementXml } from './element-xml';

/**
 * The XML of a document's blocks. The library holds a whole document as components, then as plain
 * objects, then as pieces of text, all at once: hundreds of megabytes for some thousand
 * paragraphs. Here each piece of a block is made, written and forgotten before the next, and the
 * library gets an empty element to keep the block's place.
 */
export class WrittenBlocks {
  private readonly texts: string[] = [];

  /**
   * Writes a content control from its properties and content. The context is the library's, which
   * learns of charts so. Gives the element that keeps the place.
   */
  write(
    properties: XmlComponent,
    content: Iterable<XmlComponent>,
    context: IContext,
  ): IXmlableObject {
    const pieces = ['<w:sdt>', componentXml(properties, context), '<w:sdtContent>'];
    for (const component of content) pieces.push(componentXml(component, context));
    this.texts.push([...pieces, '</w:sdtContent></w:sdt>'].join(''));
    return { 'w:sdt': { _attr: { 'w:place': this.texts.length - 1 } } };
  }

  /**
   * The document with the blocks in their places. No text can look like a place, because `<` is
   * escaped in it.
   */
  putInto(documentXml: string): string {
    const [head = '', ...rest] = documentXml.split(/<w:sdt w:place="\d+"\/>/);
    return head + rest.map((after, index) => (this.texts[index] ?? '') + after).join('');
  }
}

function componentXml(component: XmlComponent, context: IContext): string {
  const form = component.prepForXml(context);
  return form === undefined ? '' : elementXml(form);
}
