import type { Element } from '@xmldom/xmldom';
import { descendants, NAMESPACES } from '../xml';

/** What no block of ours holds: marks of tracked changes, notes, links, controls, old drawings. */
const NEVER_OURS = [
  ...['ins', 'del', 'moveFrom', 'moveTo', 'rPrChange', 'pPrChange', 'tblPrChange'],
  ...['trPrChange', 'tcPrChange', 'cellIns', 'cellDel', 'cellMerge'],
  ...['footnoteReference', 'endnoteReference', 'hyperlink', 'sdt', 'pict', 'object'],
];

/**
 * True when a person put something into a block that its text does not show: a picture, a note, a
 * tracked change. Writing the block anew would lose it. A chart is ours when it bears the name of
 * one of our figures, once.
 */
export function holdsOthersContent(control: Element, figures: ReadonlySet<string>): boolean {
  if (NEVER_OURS.some((name) => descendants(control, NAMESPACES.w, name).length > 0)) return true;
  const drawings = descendants(control, NAMESPACES.w, 'drawing');
  const charts = drawings.filter(
    (drawing) =>
      descendants(drawing, NAMESPACES.c, 'chart').length > 0 &&
      descendants(drawing, NAMESPACES.wp, 'docPr').some((properties) =>
        figures.has(properties.getAttribute('name') ?? ''),
      ),
  );
  return drawings.length > Math.min(1, charts.length);
}
