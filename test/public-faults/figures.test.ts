import { strFromU8 } from 'fflate';
import { openDocument } from '../../src/hosts/files/docx-document';
import { updateBlocks } from '../../src/jobs/update-blocks';
import { rawText } from '../../src/ooxml/block-text';
import { readPackage, unzip } from '../../src/ooxml/docx-file';
import { descendants, NAMESPACES } from '../../src/ooxml/xml';
import { existingDocument } from '../ooxml/support/existing-document';
import { chartParts } from '../support/chart-checks';
import { fieldsOf } from '../support/document-checks';
import { checkPackage } from '../support/package-checks';
import { validate } from '../support/validator';
import { controlOf, docxOf, mainTree, paragraphWith, reportOf } from './support';

const REPORT = reportOf([
  ['survey', '', 'See {{goals.figure}} and, before it, {{objectives.figure}}.'],
  ['figure:objectives'],
  ['figure:goals'],
]);

const drawingIds = (docx: Uint8Array): (string | null)[] =>
  descendants(mainTree(docx), NAMESPACES.wp, 'docPr').map((drawing) => drawing.getAttribute('id'));

describe('case 9 (M2Doc 373): charts in a document whose text and header have drawings', () => {
  it('get ids that neither has, and part names of their own', async () => {
    const document = openDocument(existingDocument(), 'r.docx');
    await updateBlocks(document, REPORT, { absent: 'in-order' });
    const docx = document.bytes();
    const [first, ...ours] = drawingIds(docx);
    expect(first).toBe('1');
    expect(new Set(ours).size).toBe(2);
    expect(ours).not.toContain('1');
    expect(ours).not.toContain('49');
    expect(chartParts(readPackage(docx))).toHaveLength(2);
    expect(await validate(docx)).toEqual([]);
  });
});

describe('case 10 (office-js 4945, poi-tl 704, unioffice 128, office-js-docs-pr 113): two figures in one package', () => {
  it('have two chart parts, each with its own relationships, workbook and content types', async () => {
    const docx = await docxOf(REPORT);
    const charts = chartParts(readPackage(docx));
    const workbooks = charts.map(([, { relationships }]) =>
      relationships.map(({ target }) => target),
    );
    expect(charts.map(([name]) => name)).toEqual([
      'word/charts/chart1.xml',
      'word/charts/chart2.xml',
    ]);
    expect(workbooks.map(({ length }) => length)).toEqual([1, 1]);
    expect(new Set(workbooks.flat()).size).toBe(2);
    const types = strFromU8(unzip(docx).get('[Content_Types].xml') ?? new Uint8Array());
    for (const name of [...charts.map(([part]) => part), ...workbooks.flat()]) {
      expect(types).toContain(`PartName="/${name}"`);
    }
  });

  it('show what their workbooks hold', async () => {
    // Among what is checked: the cached points of every series against the embedded cells.
    expect(checkPackage(await docxOf(REPORT))).toEqual([]);
  });
});

describe('case 13 (python-docx 359, 676, officer 347, ONLYOFFICE 359): captions and a reference before them', () => {
  it('show their numbers before anyone updates a field', async () => {
    const docx = await docxOf(REPORT);
    const captions = ['objectives', 'goals'].map((key) =>
      rawText(paragraphWith(controlOf(docx, 'figure', key), /^Figure \d – /)).trim(),
    );
    expect(captions[0]).toMatch(/^Figure 1 – /);
    expect(captions[1]).toMatch(/^Figure 2 – /);
    expect(rawText(controlOf(docx, 'survey'))).toContain('See Figure 2 and, before it, Figure 1.');
    const shown = fieldsOf(mainTree(docx)).map(({ instruction, result }) => [
      instruction.trim().split(' ')[0],
      result,
    ]);
    expect(shown.slice(0, 2)).toEqual([
      ['REF', 'Figure 2'],
      ['REF', 'Figure 1'],
    ]);
    expect(shown.filter(([name]) => name === 'SEQ')).toEqual([
      ['SEQ', '1'],
      ['SEQ', '2'],
    ]);
  });
});
