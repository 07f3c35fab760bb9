import type { Element } from '@xmldom/xmldom';
import { CustomXmlPartCollection } from '../package/custom-xml-objects';
import { SettingCollection } from '../package/setting-objects';
import { asOneOf, asText } from '../protocol/arguments';
import { itemNotFound } from '../protocol/host-error';
import { HostObject } from '../protocol/host-object';
import { Body } from './body';
import { bookmarkSpan } from './bookmarks';
import { ContentControlCollection } from './collections';
import { ContentControl } from './content-control';
import type { DocumentState, TrackingMode } from './document-state';
import { removeBookmark } from './import/identities';
import { Paragraph } from './paragraph';
import { contentSpan } from './positions';
import { DocumentProperties } from './properties';
import { Range } from './range';

const TRACKING: readonly TrackingMode[] = ['Off', 'TrackAll', 'TrackMineOnly'];

/** The open document: where every path of Word's API begins. */
export class WordDocument extends HostObject {
  override readonly wireClass = 'Document';
  readonly Body: Body;

  constructor(private readonly state: DocumentState) {
    super();
    const paragraphs = new WeakMap<Element, Paragraph>();
    const controls = new WeakMap<Element, ContentControl>();
    state.make = {
      range: (span) => new Range(state, span),
      paragraph: (node) => once(paragraphs, node, () => new Paragraph(state, node)),
      control: (node) => once(controls, node, () => new ContentControl(state, node)),
    };
    this.Body = new Body(state);
  }

  get ContentControls(): ContentControlCollection {
    return ContentControlCollection.inSpan(this.state, () => contentSpan(this.state.body));
  }

  get Properties(): DocumentProperties {
    return new DocumentProperties(this.state);
  }

  get CustomXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.state.customXml);
  }

  get Settings(): SettingCollection {
    return new SettingCollection(this.state.services.settings);
  }

  get Saved(): boolean {
    return this.state.isSaved;
  }

  get ChangeTrackingMode(): TrackingMode {
    return this.state.trackingMode;
  }

  set ChangeTrackingMode(mode: unknown) {
    this.state.assertEditable('Document.changeTrackingMode');
    this.state.trackingMode = asOneOf(mode, TRACKING, 'Document.changeTrackingMode');
  }

  GetSelection(): Range {
    return this.state.make.range(this.state.selection);
  }

  GetBookmarkRange(name: unknown): Range {
    const range = this.GetBookmarkRangeOrNullObject(name);
    if (range === null) throw itemNotFound('Document.getBookmarkRange');
    return range;
  }

  GetBookmarkRangeOrNullObject(name: unknown): Range | null {
    const span = bookmarkSpan(this.state, asText(name, 'Document.getBookmarkRange'));
    return span === null ? null : this.state.make.range(span);
  }

  DeleteBookmark(name: unknown): void {
    this.state.assertEditable('Document.deleteBookmark');
    removeBookmark(this.state.body, asText(name, 'Document.deleteBookmark'));
  }

  Save(): void {
    this.state.isSaved = true;
  }
}

/** The object of a node, always the same. */
function once<Kind extends object>(
  known: WeakMap<Element, Kind>,
  node: Element,
  make: () => Kind,
): Kind {
  const found = known.get(node) ?? make();
  known.set(node, found);
  return found;
}
