import type { Document, Element } from '@xmldom/xmldom';
import { childElement, childElements, rootElement } from '../../../src/ooxml/xml';
import { CustomXmlStore } from '../package/custom-xml';
import { OpcPackage } from '../package/opc-package';
import { HostError } from '../protocol/host-error';
import type { Services } from '../services';
import type { ContentControl } from './content-control';
import { DOCUMENT_RELATIONS, DOCUMENT_TYPES, newDocument } from './new-document';
import { cursor, Positions, startOf, type Span } from './positions';
import type { Paragraph } from './paragraph';
import type { Range } from './range';
import { contentOf, createW, everyW, W, wValue } from './wml';

/** Word's `changeTrackingMode`. */
export type TrackingMode = 'Off' | 'TrackAll' | 'TrackMineOnly';

/** Children of settings that stand before `trackRevisions` (CT_Settings). */
const BEFORE_TRACKING = [
  'writeProtection',
  'view',
  'zoom',
  'removePersonalInformation',
  'removeDateAndTime',
  'doNotDisplayPageBoundaries',
  'displayBackgroundShape',
  'printPostScriptOverText',
  'printFractionalCharacterWidth',
  'printFormsData',
  'embedTrueTypeFonts',
  'embedSystemFonts',
  'saveSubsetFonts',
  'saveFormsData',
  'mirrorMargins',
  'alignBordersAndEdges',
  'bordersDoNotSurroundHeader',
  'bordersDoNotSurroundFooter',
  'gutterAtTop',
  'hideSpellingErrors',
  'hideGrammaticalErrors',
  'activeWritingStyle',
  'proofState',
  'formsDesign',
  'attachedTemplate',
  'linkStyles',
  'stylePaneFormatFilter',
  'stylePaneSortMethod',
  'documentType',
  'mailMerge',
  'revisionView',
];

/** Makes the objects that add-ins see; given in by the document's own object. */
export interface ObjectFactory {
  range(span: Span): Range;
  paragraph(node: Element): Paragraph;
  control(node: Element): ContentControl;
}

/** A document on its package: the tree of word/document.xml, the selection, what is shared. */
export class DocumentState {
  readonly customXml: CustomXmlStore;
  readonly part: string;
  private place: Span;
  private factory: ObjectFactory | null = null;
  /** Positions that one answer to a `load()` shares. */
  private measured: { readonly reading: number; readonly positions: Positions } | null = null;
  isSaved = true;

  constructor(
    readonly file: OpcPackage,
    readonly services: Services,
  ) {
    const [part] = file.related('', DOCUMENT_RELATIONS.document);
    if (part === undefined) throw new Error('The file is no document.');
    this.part = part;
    this.customXml = new CustomXmlStore(file, part);
    this.place = cursor(startOf(this.firstParagraph()));
  }

  static open(bytes: Uint8Array | undefined, services: Services): DocumentState {
    const file = bytes === undefined ? newDocument() : OpcPackage.fromZip(bytes);
    return new DocumentState(file, services);
  }

  get xml(): Document {
    return this.file.xml(this.part);
  }

  get body(): Element {
    const body = childElement(rootElement(this.xml, this.part), 'body');
    if (body === null) throw new Error('The document has no body.');
    return body;
  }

  /** Positions as they are now: measured anew each time, because edits move them. */
  get positions(): Positions {
    const { reading } = this.services;
    if (reading === null) return new Positions(this.body);
    if (this.measured?.reading !== reading) {
      this.measured = { reading, positions: new Positions(this.body) };
    }
    return this.measured.positions;
  }

  /** The selection; it falls back to the start of the document when its text has gone. */
  get selection(): Span {
    const isThere = this.place.start.node.isConnected && this.place.end.node.isConnected;
    if (!isThere) this.place = cursor(startOf(this.firstParagraph()));
    return this.place;
  }

  set selection(span: Span) {
    this.place = span;
    this.services.events.selectionChanged();
  }

  get make(): ObjectFactory {
    if (this.factory === null) throw new Error('The document has no object yet.');
    return this.factory;
  }

  set make(factory: ObjectFactory) {
    this.factory = factory;
  }

  /** Refuses to write when the document is protected. Every member that edits asks first. */
  assertEditable(location: string): void {
    if (this.services.quirks.document === 'protected') {
      throw new HostError('AccessDenied', 'The document is protected.', location, 403);
    }
    this.isSaved = false;
  }

  /** The styles part, made when the document has none. */
  get styles(): Element {
    return this.root(DOCUMENT_RELATIONS.styles, 'word/styles.xml', DOCUMENT_TYPES.styles, 'styles');
  }

  /** The numbering part, made when the document has none. */
  get numbering(): Element {
    const { numbering } = DOCUMENT_TYPES;
    return this.root(DOCUMENT_RELATIONS.numbering, 'word/numbering.xml', numbering, 'numbering');
  }

  get trackingMode(): TrackingMode {
    const settings = this.findSettings();
    const track = settings === null ? null : childElement(settings, 'trackRevisions');
    const isOn = track !== null && !['0', 'false', 'off'].includes(wValue(track) ?? '1');
    return isOn ? 'TrackAll' : 'Off';
  }

  set trackingMode(mode: TrackingMode) {
    const settings = this.root(
      DOCUMENT_RELATIONS.settings,
      'word/settings.xml',
      DOCUMENT_TYPES.settings,
      'settings',
    );
    const known = childElement(settings, 'trackRevisions');
    if (known !== null) settings.removeChild(known);
    if (mode === 'Off') return;
    const { ownerDocument } = settings;
    if (ownerDocument === null) return;
    const next = childElements(settings).find(
      ({ localName }) => !BEFORE_TRACKING.includes(localName ?? ''),
    );
    settings.insertBefore(createW(ownerDocument, 'trackRevisions'), next ?? null);
  }

  /** Gives ids for changes, bookmarks and controls that no element of the document has. */
  freshIds(): () => string {
    let highest = 0;
    for (const element of this.body.getElementsByTagNameNS(W, '*')) {
      const id = element.localName === 'id' ? wValue(element) : wValue(element, 'id');
      highest = Math.max(highest, Number(id ?? 0));
    }
    return () => String(++highest);
  }

  private findSettings(): Element | null {
    const [part] = this.file.related(this.part, DOCUMENT_RELATIONS.settings);
    return part === undefined ? null : rootElement(this.file.xml(part), part);
  }

  private root(relation: string, name: string, type: string, element: string): Element {
    const [known] = this.file.related(this.part, relation);
    if (known !== undefined) return rootElement(this.file.xml(known), known);
    const document = this.file.setXml(name, type, `<w:${element} xmlns:w="${W}"/>`);
    this.file.relate(this.part, relation, name);
    return rootElement(document, name);
  }

  private firstParagraph(): Element {
    const [first] = everyW(this.body, 'p');
    return first ?? contentOf(this.body)[0] ?? this.body;
  }
}
