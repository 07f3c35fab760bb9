import { writeFlatOpc } from '../package/flat-opc';
import { OpcPackage } from '../package/opc-package';
import { ExcelHost } from '../excel/excel-host';
import { DOCUMENT_RELATIONS, DOCUMENT_TYPES } from './new-document';
import { R, W } from './wml';

const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const WP = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';
const DOCUMENT = 'word/document.xml';

/** What a package for `insertOoxml` holds beside its blocks; all of it as XML. */
export interface SampleParts {
  readonly styles?: string;
  readonly numbering?: string;
  /** True for a chart with its workbook, to which a block refers as `rId9`. */
  readonly chart?: boolean;
  readonly customXml?: string;
}

/** A paragraph's XML. */
export function paragraphXml(text: string, style = ''): string {
  const properties = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A block-level content control's XML. */
export function controlXml(tag: string, content: string, id = 1): string {
  return `<w:sdt><w:sdtPr><w:alias w:val="${tag}"/><w:tag w:val="${tag}"/><w:id w:val="${id}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

/** A paragraph with the chart `rId9`. */
export function chartParagraphXml(id = 1): string {
  return `<w:p><w:r><w:drawing><wp:inline xmlns:wp="${WP}" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="5486400" cy="3200400"/><wp:docPr id="${id}" name="Chart ${id}" descr="Shares of three options"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="${A}"><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" r:id="rId9"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
}

export function stylesXml(styles: string): string {
  return `<w:styles xmlns:w="${W}">${styles}</w:styles>`;
}

export function styleXml(id: string, name: string, runProperties: string): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:rPr>${runProperties}</w:rPr></w:style>`;
}

/** A numbering part with one list, number 1, of a letter and a bracket. */
export const LETTERED_LIST = `<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1)"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

/** A Flat OPC package as add-ins give it to `insertOoxml`. */
export function samplePackage(blocks: string, parts: SampleParts = {}): string {
  const file = new OpcPackage();
  file.setXml(
    DOCUMENT,
    DOCUMENT_TYPES.document,
    `<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>${blocks}</w:body></w:document>`,
  );
  file.relate('', DOCUMENT_RELATIONS.document, DOCUMENT);
  if (parts.styles !== undefined) {
    file.setXml('word/styles.xml', DOCUMENT_TYPES.styles, parts.styles);
    file.relate(DOCUMENT, DOCUMENT_RELATIONS.styles, 'word/styles.xml');
  }
  if (parts.numbering !== undefined) {
    file.setXml('word/numbering.xml', DOCUMENT_TYPES.numbering, parts.numbering);
    file.relate(DOCUMENT, DOCUMENT_RELATIONS.numbering, 'word/numbering.xml');
  }
  if (parts.chart === true) addChart(file);
  if (parts.customXml !== undefined) {
    file.setXml('customXml/item1.xml', 'application/xml', parts.customXml);
    file.relate(DOCUMENT, DOCUMENT_RELATIONS.customXml, 'customXml/item1.xml');
  }
  return writeFlatOpc(file, new Set(file.names));
}

function addChart(file: OpcPackage): void {
  const workbook = new ExcelHost();
  workbook.fill('Sheet1', [
    ['', 'Choice 1', 'Choice 2'],
    ['Access', 12, 5],
    ['Skills', 6, 11],
  ]);
  file.setXml(
    'word/charts/chart1.xml',
    'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
    CHART_XML,
  );
  file.setBytes(
    'word/embeddings/workbook1.xlsx',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    workbook.save(),
  );
  file.setRelationships(DOCUMENT, [
    ...file.relationships(DOCUMENT),
    { id: 'rId9', type: `${R}/chart`, target: 'word/charts/chart1.xml', mode: 'part' },
  ]);
  file.relate('word/charts/chart1.xml', `${R}/package`, 'word/embeddings/workbook1.xlsx');
}

function seriesXml(index: number, name: string, values: readonly number[]): string {
  const column = 'BC'.charAt(index);
  const points = (items: readonly (string | number)[]): string =>
    `<c:ptCount val="${items.length}"/>${items.map((item, at) => `<c:pt idx="${at}"><c:v>${item}</c:v></c:pt>`).join('')}`;
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>Sheet1!$${column}$1</c:f><c:strCache>${points([name])}</c:strCache></c:strRef></c:tx><c:cat><c:strRef><c:f>Sheet1!$A$2:$A$3</c:f><c:strCache>${points(['Access', 'Skills'])}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Sheet1!$${column}$2:$${column}$3</c:f><c:numCache><c:formatCode>General</c:formatCode>${points(values)}</c:numCache></c:numRef></c:val></c:ser>`;
}

const CHART_XML = `<c:chartSpace xmlns:c="${C}" xmlns:a="${A}" xmlns:r="${R}"><c:lang val="en-GB"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="percentStacked"/><c:varyColors val="0"/>${seriesXml(0, 'Choice 1', [12, 6])}${seriesXml(1, 'Choice 2', [5, 11])}<c:gapWidth val="50"/><c:overlap val="100"/><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart><c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
