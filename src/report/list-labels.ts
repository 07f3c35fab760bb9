import type { AutomaticLabel, ItemLabel, ListForm } from './content';
import { ItemCounts } from './item-counts';
import { canCount, labelFormat, labelText } from './profiles/labels';
import type { ItemDepth } from './profiles/profile';
import type { Writing } from './writing';

/**
 * Gives the items of a block their labels, in its order: counts at each depth, and begins the
 * deeper ones anew with every item. Numbered and unnumbered items never share a list.
 */
export class ListLabels {
  private readonly counts = new ItemCounts();
  private open: ListForm | null = null;
  private list = 0;

  constructor(private readonly writing: Pick<Writing, 'language' | 'numbering' | 'profile'>) {}

  /** Ends the list; the next item begins one of its own. */
  end(): void {
    this.open = null;
  }

  /** The label of the next item at a depth. */
  next(depth: ItemDepth): ItemLabel {
    const { language, profile } = this.writing;
    this.goOn('items');
    const index = this.counts.next(depth);
    const format = labelFormat(profile, language, 'items', depth);
    return this.label('items', depth, labelText(format, language, index));
  }

  /** The label of the next unnumbered item. */
  dash(): ItemLabel {
    const { language, profile } = this.writing;
    this.goOn('dashes');
    const format = labelFormat(profile, language, 'dashes', 1);
    return this.label('dashes', 1, labelText(format, language, 0));
  }

  private goOn(form: ListForm): void {
    if (this.open === form) return;
    this.open = form;
    this.list += 1;
    this.counts.restart();
  }

  private label(form: ListForm, depth: ItemDepth, text: string): string | AutomaticLabel {
    const { language, numbering } = this.writing;
    const isCounted = numbering === 'automatic' && canCount(language, form, depth);
    return isCounted ? { form, list: this.list, depth, text } : text;
  }
}
