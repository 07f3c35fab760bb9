import { Document, Packer } from 'docx';
import type { ChartSpecification } from '../chart/specification';
import { LOCALE } from '../language/languages';
import { xmlText } from '../language/xml-text';
import type { Report } from '../report/content';
import { chartRun } from './chart-run';
import { chartsOf, wordDocument } from './document-body';
import { readPackage } from './docx-file';
import { BlockParagraph } from './elements';
import { finishChart, type ChartReferences } from './finish-chart';
import { withFinishedCharts, withProvenance, withStableIds } from './finish-package';
import {
  knownPart,
  PART_NAMES,
  reachableParts,
  textOfPart,
  withParts,
  XML_DECLARATION,
  type ReportPackage,
} from './package';
import { provenanceOf } from './provenance';
import { stylesXml } from './styles';
import { typographyOf } from './typography';
import { WrittenBlocks } from './written-blocks';

/** Parts that the library adds to every document and that a report has no use for. */
const UNUSED_PARTS = [
  'docProps/app.xml',
  'docProps/custom.xml',
  'word/endnotes.xml',
  'word/fontTable.xml',
  'word/footnotes.xml',
  'word/numbering.xml',
];

/**
 * The package of a report: one content control a block, native charts with their data, styles,
 * properties, and the custom XML part that says where figures and blocks come from. The same
 * report gives the same package, byte for byte. Throws a Problem when two blocks share a tag
 * (`block-repeated`) or a chart has nothing to draw (`chart-without-data`).
 */
export async function buildPackage(report: Report): Promise<ReportPackage> {
  const written = new WrittenBlocks();
  const raw = await packed(wordDocument(report, written));
  const unused = Object.fromEntries(UNUSED_PARTS.map((name) => [name, null]));
  const own = {
    [PART_NAMES.document]: {
      ...knownPart(raw, PART_NAMES.document),
      content: written.putInto(textOfPart(raw, PART_NAMES.document)),
    },
    [PART_NAMES.styles]: {
      ...knownPart(raw, PART_NAMES.styles),
      content: stylesXml(typographyOf(report.language)),
    },
    [PART_NAMES.core]: { ...knownPart(raw, PART_NAMES.core), content: coreProperties(report) },
  };
  const lean = reachableParts(withParts(raw, { ...unused, ...own }));
  const finished = withFinishedCharts(lean, chartsOf(report));
  const { direction } = typographyOf(report.language);
  return withStableIds(withProvenance(finished, provenanceOf(report)), direction);
}

/**
 * The chart part of a figure for a workbook that has the figure's data in cells: the same part
 * that the report has, with its references pointing there and without a workbook of its own.
 */
export async function chartPart(
  chart: ChartSpecification,
  references: ChartReferences,
): Promise<string> {
  const figure = new BlockParagraph({}, [chartRun(chart)]);
  const { parts } = await packed(new Document({ sections: [{ children: [figure] }] }));
  const xml = [...parts].find(([name]) => name.startsWith('word/charts/'))?.[1].content;
  if (typeof xml !== 'string') throw new Error('The library wrote no chart part.');
  return finishChart(xml, chart, { kind: 'cells', references });
}

async function packed(document: Document): Promise<ReportPackage> {
  return readPackage(await Packer.pack(document, 'uint8array'));
}

/** Core properties without dates, which would make every file another one (ECMA-376 part 2, 11). */
function coreProperties({ title, language }: Report): string {
  return [
    `${XML_DECLARATION}<cp:coreProperties`,
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>Concord</dc:creator>`,
    `<dc:language>${LOCALE[language]}</dc:language></cp:coreProperties>`,
  ].join('');
}
