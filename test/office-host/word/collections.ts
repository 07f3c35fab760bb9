import type { Element } from '@xmldom/xmldom';
import { asNumber, asText } from '../protocol/arguments';
import { itemNotFound } from '../protocol/host-error';
import { HostCollection } from '../protocol/host-object';
import type { ContentControl } from './content-control';
import type { DocumentState } from './document-state';
import type { Paragraph } from './paragraph';
import type { Span } from './positions';
import type { Range } from './range';
import { everyW } from './wml';

/** Elements of a name that a stretch touches (paragraphs) or wholly holds (controls). */
function elementsIn(
  state: DocumentState,
  span: Span,
  name: 'p' | 'sdt',
  isWhole: boolean,
): readonly Element[] {
  const positions = state.positions;
  const [from, to] = positions.ofSpan(span);
  return everyW(state.body, name).filter((element) => {
    if (!positions.has(element)) return false;
    const [first, next] = positions.extent(element);
    if (isWhole) return first >= from && next <= to;
    return from === to ? first <= from && next > from : first < to && next > from;
  });
}

export class ParagraphCollection extends HostCollection<Paragraph> {
  override readonly wireClass = 'ParagraphCollection';

  constructor(
    private readonly state: DocumentState,
    private readonly span: () => Span,
  ) {
    super();
  }

  override get Items(): readonly Paragraph[] {
    const paragraphs = elementsIn(this.state, this.span(), 'p', false);
    return paragraphs.map((node) => this.state.make.paragraph(node));
  }

  GetLast(): Paragraph {
    const last = this.GetLastOrNullObject();
    if (last === null) throw itemNotFound('ParagraphCollection.getLast');
    return last;
  }

  GetLastOrNullObject(): Paragraph | null {
    return this.Items.at(-1) ?? null;
  }
}

/** Ranges that were found, as they were found. */
export class RangeCollection extends HostCollection<Range> {
  override readonly wireClass = 'RangeCollection';

  constructor(override readonly Items: readonly Range[]) {
    super();
  }
}

export class ContentControlCollection extends HostCollection<ContentControl> {
  override readonly wireClass = 'ContentControlCollection';

  constructor(private readonly controls: () => readonly ContentControl[]) {
    super();
  }

  /** The controls that lie wholly in a stretch, outer ones before those in them. */
  static inSpan(state: DocumentState, span: () => Span): ContentControlCollection {
    return new ContentControlCollection(() =>
      elementsIn(state, span(), 'sdt', true).map((node) => state.make.control(node)),
    );
  }

  override get Items(): readonly ContentControl[] {
    return this.controls();
  }

  GetByTag(tag: unknown): ContentControlCollection {
    const wanted = asText(tag, 'ContentControlCollection.getByTag');
    return this.filtered((control) => control.Tag === wanted);
  }

  GetByTitle(title: unknown): ContentControlCollection {
    const wanted = asText(title, 'ContentControlCollection.getByTitle');
    return this.filtered((control) => control.Title === wanted);
  }

  GetById(id: unknown): ContentControl {
    const control = this.GetByIdOrNullObject(id);
    if (control === null) throw itemNotFound('ContentControlCollection.getById');
    return control;
  }

  GetByIdOrNullObject(id: unknown): ContentControl | null {
    const wanted = asNumber(id, 'ContentControlCollection.getById');
    return this.Items.find((control) => control.Id === wanted) ?? null;
  }

  /** `getItem` takes an index for this collection. */
  GetItem(index: unknown): ContentControl {
    return this.GetItemAt(index);
  }

  private filtered(isWanted: (control: ContentControl) => boolean): ContentControlCollection {
    return new ContentControlCollection(() => this.controls().filter(isWanted));
  }
}
