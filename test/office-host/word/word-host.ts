import { childElement } from '../../../src/ooxml/xml';
import { OfficeHost, type HostOptions } from '../office-host';
import { itemNotFound } from '../protocol/host-error';
import { Services } from '../services';
import { WordDocument } from './document';
import { DocumentState } from './document-state';
import { insertParagraph } from './place-text';
import { cursor, endOfContent, startOf } from './positions';
import { edgeInParagraph } from './split';
import { paragraphText, textOfElement, textOfSpan } from './text';
import { everyW, ownerOf, createRun, wValue } from './wml';
import type { Element } from '@xmldom/xmldom';

/** A Word with one open document. */
export class WordHost extends OfficeHost {
  private readonly state: DocumentState;

  constructor(options: HostOptions = {}) {
    const services = new Services(options.quirks);
    const state = DocumentState.open(options.file, services);
    const root = new WordDocument(state);
    super({ app: 'Word', root, services, customXml: state.customXml, options });
    this.state = state;
  }

  override save(): Uint8Array {
    return this.state.file.toZip();
  }

  /** The text of the document, a line a paragraph. */
  get text(): string {
    return textOfElement(this.state.body).replaceAll('\r', '\n');
  }

  /** Puts the cursor into a paragraph, counted from 0 through the whole document. */
  putCursor(paragraph: number, offset = 0): void {
    const node = everyW(this.state.body, 'p')[paragraph];
    if (node === undefined) throw itemNotFound(`paragraph ${paragraph}`);
    this.state.selection = cursor(edgeInParagraph(node, offset));
  }

  /** Puts the cursor at the end of a control, as a click into it does. */
  putCursorInControl(tag: string): void {
    const content = childElement(this.control(tag), 'sdtContent');
    const last = content === null ? undefined : everyW(content, 'p').at(-1);
    if (last === undefined) throw itemNotFound(tag);
    this.state.selection = cursor(endOfContent(last));
  }

  /** Types over a text in the first paragraph that has it, as a person does. */
  type(found: string, typed: string): void {
    const node = this.paragraphWith(found);
    const text = paragraphText(node).replace(found, typed);
    const [first, ...others] = everyW(node, 'r').filter((run) => paragraphText(run) !== '');
    if (first === undefined) return;
    const run = createRun(ownerOf(node), text, childElement(first, 'rPr'));
    first.parentNode?.replaceChild(run, first);
    for (const other of others) other.parentNode?.removeChild(other);
    this.state.isSaved = false;
  }

  /** Types paragraphs at the end of the document, as a person does. */
  write(texts: readonly string[]): void {
    for (const text of texts) {
      const edge = endOfContent(this.state.body);
      insertParagraph(this.state, edge, 'after', text);
    }
    this.state.isSaved = false;
  }

  /** Selects from the first paragraph that has one text to the first that has another. */
  selectText(from: string, to: string): void {
    const [first, last] = [from, to].map((text) => this.paragraphWith(text));
    if (first === undefined || last === undefined) return;
    this.state.selection = { start: startOf(first), end: endOfContent(last) };
  }

  /** The text that is selected. */
  get selectedText(): string {
    return textOfSpan(this.state.body, this.state.selection, this.state.positions);
  }

  /** Deletes a control with its content, as a person does. */
  removeControl(tag: string): void {
    const control = this.control(tag);
    control.parentNode?.removeChild(control);
  }

  private paragraphWith(text: string): Element {
    const node = everyW(this.state.body, 'p').find((one) => paragraphText(one).includes(text));
    if (node === undefined) throw itemNotFound(text);
    return node;
  }

  private control(tag: string): Element {
    const control = everyW(this.state.body, 'sdt').find((one) => {
      const properties = childElement(one, 'sdtPr');
      return properties !== null && wValue(childElement(properties, 'tag')) === tag;
    });
    if (control === undefined) throw itemNotFound(tag);
    return control;
  }
}
