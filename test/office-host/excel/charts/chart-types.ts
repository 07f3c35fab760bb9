import type { Element } from '@xmldom/xmldom';
import { gap } from '../../protocol/host-error';
import { valueOf } from './namespaces';

/** What a chart type of Excel is in the file. */
export interface PlotKind {
  readonly element: 'c:barChart' | 'c:lineChart';
  /** `bar` or `col`; lines have none. */
  readonly direction: 'bar' | 'col' | null;
  readonly grouping: 'clustered' | 'stacked' | 'percentStacked' | 'standard';
}

/** The chart types that this host draws; every other one is a gap. */
const KINDS: Readonly<Record<string, PlotKind>> = {
  BarClustered: { element: 'c:barChart', direction: 'bar', grouping: 'clustered' },
  BarStacked: { element: 'c:barChart', direction: 'bar', grouping: 'stacked' },
  BarStacked100: { element: 'c:barChart', direction: 'bar', grouping: 'percentStacked' },
  ColumnClustered: { element: 'c:barChart', direction: 'col', grouping: 'clustered' },
  ColumnStacked: { element: 'c:barChart', direction: 'col', grouping: 'stacked' },
  ColumnStacked100: { element: 'c:barChart', direction: 'col', grouping: 'percentStacked' },
  Line: { element: 'c:lineChart', direction: null, grouping: 'standard' },
};

export function plotKind(type: unknown): PlotKind {
  const kind = typeof type === 'string' ? KINDS[type] : undefined;
  if (kind === undefined) throw gap(`A chart of type ${String(type)}`, 'ChartCollection.add');
  return kind;
}

/** The elements of a plot area that hold series. */
export function isPlot({ localName }: Element): boolean {
  return localName?.endsWith('Chart') === true;
}

/** Excel's word for a plot in a file; `Invalid` for kinds that this host does not know. */
export function chartTypeOf(plot: Element): string {
  const direction = valueOf(plot, 'barDir');
  const grouping = valueOf(plot, 'grouping');
  const found = Object.entries(KINDS).find(
    ([, kind]) =>
      kind.element === `c:${plot.localName ?? ''}` &&
      kind.direction === direction &&
      kind.grouping === grouping,
  );
  return found?.[0] ?? 'Invalid';
}
