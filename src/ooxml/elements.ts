import {
  BuilderElement,
  FileChild,
  Paragraph,
  type IContext,
  type IParagraphPropertiesOptions,
  type IXmlableObject,
  type XmlComponent,
} from 'docx';
import { paragraphProperties } from './shared-properties';
import type { WrittenBlocks } from './written-blocks';

/** Longest title and tag of a content control that Word takes. */
const LONGEST_CONTROL_NAME = 64;

/**
 * Text of a run. The library's own takes some words (`CURRENT`) for fields, and replaces
 * `{name-0}` by list numbers, so text never goes through it as a bare string, nor with a brace
 * and what follows it in one element.
 *
 * Schema: `w:t` (CT_Text) holds characters; `xml:space="preserve"` keeps spaces at its ends.
 */
export function textElements(text: string): XmlComponent[] {
  return text
    .split(/(?<=\{)/)
    .filter((piece) => piece !== '')
    .map((piece) => new CharactersElement('w:t', piece));
}

/** An element of characters whose spaces count. */
class CharactersElement extends BuilderElement<{ readonly space: string }> {
  constructor(name: 'w:t' | 'w:instrText', characters: string) {
    super({ name, attributes: { space: { key: 'xml:space', value: 'preserve' } } });
    this.root.push(characters);
  }
}

/** An element without content, such as `w:br` or `w:tab`. */
export function emptyElement(name: string): XmlComponent {
  return new BuilderElement({ name });
}

/** An element with a `w:val`, such as `w:tag`. */
function valueElement(name: string, value: string | number): XmlComponent {
  return new BuilderElement({ name, attributes: { value: { key: 'w:val', value } } });
}

/**
 * A paragraph with any elements that may stand in one, such as the two ends of a bookmark, which
 * the library's own type of child leaves out.
 *
 * Schema: `w:p` (CT_P) is `w:pPr`, then runs, fields, bookmark ends and the like.
 */
export class BlockParagraph extends Paragraph {
  constructor(properties: IParagraphPropertiesOptions, children: readonly XmlComponent[] = []) {
    super({});
    this.root.splice(0, 1, paragraphProperties(properties), ...children);
  }
}

/**
 * A rich-text content control around whole paragraphs and tables.
 *
 * Schema: `w:sdt` (CT_SdtBlock) is `w:sdtPr`, then `w:sdtContent` (CT_SdtContentBlock) with at
 * least one block-level element. `w:sdtPr` holds `w:alias`, `w:tag`, `w:id` in this order; an id
 * is a signed 32-bit number that no other control of the document has; a control without a kind
 * element is rich text. Word takes titles and tags of at most 64 characters.
 */
export class ContentControl extends FileChild {
  constructor(
    private readonly control: {
      readonly title: string;
      readonly tag: string;
      readonly id: number;
      /** Makes the content, anew each time. */
      readonly content: () => Iterable<XmlComponent>;
    },
    private readonly written: WrittenBlocks,
  ) {
    super('w:sdt');
  }

  override prepForXml(context: IContext): IXmlableObject {
    const { title, tag, id, content } = this.control;
    const properties = new BuilderElement({
      name: 'w:sdtPr',
      children: [
        valueElement('w:alias', cutToControlName(title)),
        valueElement('w:tag', cutToControlName(tag)),
        valueElement('w:id', id),
      ],
    });
    return this.written.write(properties, content(), context);
  }
}

/** The text cut to what Word takes, never inside a character. */
function cutToControlName(text: string): string {
  return text.slice(0, LONGEST_CONTROL_NAME).replace(/[\ud800-\udbff]$/, '');
}

/**
 * A field that shows a result computed beforehand, because Word updates fields only when asked.
 * It is written in runs, as Word writes it, so that its result has directions and fonts.
 *
 * Schema: `w:fldChar` (CT_FldChar) of type `begin`, a run with `w:instrText`, `separate`, the
 * runs of the result, `end`. ` SEQ Figure \* ARABIC ` numbers captions; ` REF name \h ` repeats
 * the text of a bookmark and leads there (ECMA-376 part 1, 17.16.5).
 */
export function cachedField(instruction: string, result: readonly XmlComponent[]): XmlComponent[] {
  const run = (child: XmlComponent): XmlComponent =>
    new BuilderElement({ name: 'w:r', children: [child] });
  return [
    run(fieldCharacter('begin')),
    run(new CharactersElement('w:instrText', instruction)),
    run(fieldCharacter('separate')),
    ...result,
    run(fieldCharacter('end')),
  ];
}

function fieldCharacter(type: 'begin' | 'separate' | 'end'): XmlComponent {
  return new BuilderElement({
    name: 'w:fldChar',
    attributes: { type: { key: 'w:fldCharType', value: type } },
  });
}
