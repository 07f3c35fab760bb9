import type { Element } from '@xmldom/xmldom';
import { ensureChild, setAttributes } from '../package/elements';
import { asIndex, asOneOf } from '../protocol/arguments';
import { gap, invalidArgument } from '../protocol/host-error';
import { HostObject } from '../protocol/host-object';
import { isRecord } from '../protocol/wire';
import type { SheetState } from './sheet-state';
import { SHEET_PROPERTIES_ORDER, WORKSHEET_ORDER } from './worksheet-order';

/** `Worksheet.pageLayout`: how a sheet is printed. */
export class PageLayout extends HostObject {
  override readonly wireClass = 'PageLayout';

  constructor(private readonly sheet: SheetState) {
    super();
  }

  get Orientation(): string {
    return this.setup().getAttribute('orientation') === 'landscape' ? 'Landscape' : 'Portrait';
  }

  set Orientation(value: unknown) {
    const word = asOneOf(value, ['Portrait', 'Landscape'] as const, 'PageLayout.orientation');
    setAttributes(this.setup(), { orientation: word.toLowerCase() });
  }

  /** Fits the sheet to so many pages; a number of pages that is left out is as many as needed. */
  set Zoom(value: unknown) {
    const location = 'PageLayout.zoom';
    if (!isRecord(value)) throw invalidArgument(location);
    const { horizontalFitToPages: across, verticalFitToPages: down, ...others } = value;
    if (Object.keys(others).length > 0) throw gap('A zoom of pages in per cent', location);
    const properties = ensureChild(this.sheet.root, 'sheetPr', WORKSHEET_ORDER);
    const page = ensureChild(properties, 'pageSetUpPr', SHEET_PROPERTIES_ORDER);
    setAttributes(page, { fitToPage: 1 });
    setAttributes(this.setup(), {
      fitToWidth: across === undefined ? 0 : asIndex(across, location),
      fitToHeight: down === undefined ? 0 : asIndex(down, location),
    });
  }

  private setup(): Element {
    return ensureChild(this.sheet.root, 'pageSetup', WORKSHEET_ORDER);
  }
}
