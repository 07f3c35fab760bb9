import type { ChartSpecification } from '../chart/specification';
import type { Direction } from '../language/languages';
import { finishChart } from './finish-chart';
import {
  CONTENT_TYPES,
  knownPart,
  PART_NAMES,
  RELATIONSHIP_TYPES,
  textOfPart,
  withParts,
  type Part,
  type Relationship,
  type ReportPackage,
} from './package';
import { PROVENANCE_PROPERTIES, writeProvenance, type Provenance } from './provenance';
import { withZipDate } from './zip-dates';

/**
 * The package with each chart part finished, and each chart's workbook without the date on which
 * it was packed. The charts are those of the document, in its order.
 */
export function withFinishedCharts(
  source: ReportPackage,
  charts: readonly ChartSpecification[],
): ReportPackage {
  const links = knownPart(source, PART_NAMES.document).relationships.filter(
    ({ type }) => type === RELATIONSHIP_TYPES.chart,
  );
  return charts.reduce(
    (result, chart, index) => withFinishedChart(result, links[index]?.target ?? '', chart),
    source,
  );
}

function withFinishedChart(
  source: ReportPackage,
  name: string,
  chart: ChartSpecification,
): ReportPackage {
  const old = knownPart(source, name);
  const workbookName = old.relationships[0]?.target ?? '';
  const workbook = knownPart(source, workbookName);
  if (typeof workbook.content === 'string') throw new Error(`${workbookName} is not a workbook.`);
  const link = partLink('rId1', RELATIONSHIP_TYPES.workbook, workbookName);
  const data = { kind: 'embedded', relationship: link.id } as const;
  return withParts(source, {
    [name]: {
      ...old,
      content: finishChart(textOfPart(source, name), chart, data),
      relationships: [link],
    },
    [workbookName]: { ...workbook, content: withZipDate(workbook.content) },
  });
}

/** The package with the custom XML part that says where its figures and blocks come from. */
export function withProvenance(source: ReportPackage, provenance: Provenance): ReportPackage {
  const main = knownPart(source, PART_NAMES.document);
  const link = partLink('provenance', RELATIONSHIP_TYPES.customXml, PART_NAMES.provenance);
  return withParts(source, {
    [PART_NAMES.document]: { ...main, relationships: [...main.relationships, link] },
    [PART_NAMES.provenance]: {
      contentType: CONTENT_TYPES.xml,
      content: writeProvenance(provenance),
      relationships: [
        partLink('rId1', RELATIONSHIP_TYPES.customXmlProperties, PART_NAMES.provenanceProperties),
      ],
    },
    [PART_NAMES.provenanceProperties]: {
      contentType: CONTENT_TYPES.customXmlProperties,
      content: PROVENANCE_PROPERTIES,
      relationships: [],
    },
  });
}

function partLink(id: string, type: string, target: string): Relationship {
  return { id, type, target, mode: 'part' };
}

/**
 * The package with relationships and drawings of its main part numbered from 1, and with the
 * section's direction. The library draws relationship ids at random, counts drawings through the
 * whole process, and has no right-to-left sections. What is replaced are whole attributes and an
 * element as the library writes them; no text can look like them, because `"` and `<` are escaped
 * in it. A tree of a long report would take longer than all the rest.
 */
export function withStableIds(source: ReportPackage, direction: Direction): ReportPackage {
  const main = knownPart(source, PART_NAMES.document);
  const relationships = main.relationships.map((link, index) => ({
    ...link,
    id: `rId${index + 1}`,
  }));
  const ids = new Map(main.relationships.map(({ id }, index) => [id, `rId${index + 1}`]));
  let drawings = 0;
  const content = textOfPart(source, PART_NAMES.document)
    .replace(/ r:id="([^"]*)"/g, (_attribute, id: string) => ` r:id="${ids.get(id) ?? id}"`)
    .replace(/<wp:docPr id="\d+"/g, () => `<wp:docPr id="${(drawings += 1)}"`)
    .replace(/<w:docGrid [^>]*\/><\/w:sectPr>/, (grid) =>
      direction === 'rtl' ? `<w:bidi/>${grid}` : grid,
    );
  const documentPart: Part = { ...main, content, relationships };
  return withParts(source, { [PART_NAMES.document]: documentPart });
}
