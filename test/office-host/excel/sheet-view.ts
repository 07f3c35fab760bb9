import type { Element } from '@xmldom/xmldom';
import { childElement } from '../../../src/ooxml/xml';
import { ensureChild, removeChildren, setAttributes, type Attributes } from '../package/elements';
import type { SheetState } from './sheet-state';
import { WORKSHEET_ORDER } from './worksheet-order';

const VIEW_ORDER = ['pane', 'selection', 'pivotSelection', 'extLst'];

/** How a sheet is shown: gridlines, frozen panes. */
export class SheetView {
  constructor(private readonly sheet: SheetState) {}

  isOn(attribute: string, byDefault: boolean): boolean {
    const value = this.find()?.getAttribute(attribute) ?? null;
    return value === null ? byDefault : value === '1' || value === 'true';
  }

  set(attribute: string, value: number | null): void {
    setAttributes(this.ensure(), { [attribute]: value });
  }

  get pane(): Element | null {
    const view = this.find();
    return view === null ? null : childElement(view, 'pane');
  }

  /** Sets the frozen pane; `null` takes it away. */
  setPane(attributes: Attributes | null): void {
    const view = this.ensure();
    removeChildren(view, 'pane');
    removeChildren(view, 'selection');
    if (attributes !== null) setAttributes(ensureChild(view, 'pane', VIEW_ORDER), attributes);
  }

  private find(): Element | null {
    const views = childElement(this.sheet.root, 'sheetViews');
    return views === null ? null : childElement(views, 'sheetView');
  }

  private ensure(): Element {
    const found = this.find();
    if (found !== null) return found;
    const views = ensureChild(this.sheet.root, 'sheetViews', WORKSHEET_ORDER);
    return setAttributes(ensureChild(views, 'sheetView', ['sheetView']), { workbookViewId: 0 });
  }
}
