import { buildPackage } from '../../src/ooxml/build-package';
import { toDocx } from '../../src/ooxml/docx-file';
import { knownPart, textOfPart, withParts, type ReportPackage } from '../../src/ooxml/package';
import { englishReport } from '../ooxml/support/english-report';
import { checkPackage } from './package-checks';
import { validate } from './validator';

const DOCUMENT = 'word/document.xml';
const CHART = 'word/charts/chart1.xml';

let good: ReportPackage;

beforeAll(async () => {
  good = await buildPackage(englishReport);
});

/** The good document with one place of a part changed. */
function broken(part: string, before: string | RegExp, after: string): Uint8Array {
  const old = textOfPart(good, part);
  const content = old.replace(before, after);
  if (content === old) throw new Error(`Nothing in ${part} matches ${String(before)}.`);
  return toDocx(withParts(good, { [part]: { ...knownPart(good, part), content } }));
}

describe('the checks of a document', () => {
  it('find nothing in a good one', () => {
    expect(checkPackage(toDocx(good))).toEqual([]);
  });

  it.each<[string, string | RegExp, string, RegExp]>([
    [
      'a list that is not defined',
      '<w:pPr>',
      '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="9"/></w:numPr>',
      /no list with numId 9/,
    ],
    ['a style that is not defined', 'w:val="enumlev1"', 'w:val="enumlev9"', /no style "enumlev9"/],
    [
      'two controls with one id',
      /(<w:id w:val=")(\d+)("\/>.*?<w:id w:val=")\d+/,
      '$1$2$3$2',
      /two content controls with id/,
    ],
    [
      'two controls with one tag',
      'concord:figure:goals',
      'concord:figure:objectives',
      /two content controls with tag concord:figure:objectives/,
    ],
    [
      'a tag that is too long',
      'concord:closing:',
      `concord:closing:${'x'.repeat(60)}`,
      /tag over 64/,
    ],
    [
      'an empty control',
      /<w:sdtContent>.*?<\/w:sdtContent>/,
      '<w:sdtContent/>',
      /empty content control/,
    ],
    [
      'a line end in a text',
      'connectivity;',
      'connec\ntivity;',
      /line end, tab or control character in text: "connec\\ntivity;"/,
    ],
    ['a tab in a text', 'connectivity;', 'connec&#9;tivity;', /line end, tab/],
    [
      'a cell without a paragraph',
      /<\/w:tcPr><w:p>.*?<\/w:p><\/w:tc>/,
      '</w:tcPr></w:tc>',
      /cell does not end in a paragraph/,
    ],
    [
      'a field without a result',
      /(w:fldCharType="separate"\/><\/w:r>)<w:r>.*?<\/w:r>/,
      '$1',
      /field without a cached result: REF/,
    ],
    [
      'a simple field without a result',
      '<w:p>',
      '<w:p><w:fldSimple w:instr=" PAGE "/>',
      /field without a cached result: PAGE/,
    ],
    [
      'a reference to no bookmark',
      'REF _Ref_figure_goals',
      'REF _Ref_figure_x',
      /no bookmark _Ref_figure_x/,
    ],
    ['a bookmark without an end', /<w:bookmarkEnd w:id="1"\/>/, '', /bookmark 1 has no end/],
    [
      'an end without a bookmark',
      /<w:bookmarkStart [^>]*w:id="1"\/>/,
      '',
      /bookmark 1 has no start/,
    ],
    [
      'two bookmarks with one name',
      'w:name="_Ref_figure_goals"',
      'w:name="_Ref_figure_objectives"',
      /two bookmarks named/,
    ],
    [
      'a bookmark name that Word does not take',
      'w:name="_Ref_annex_questions"',
      'w:name="1 annex"',
      /does not take the bookmark name/,
    ],
    ['two drawings with one id', '<wp:docPr id="2"', '<wp:docPr id="1"', /two drawings with id 1/],
    [
      'a drawing without alternative text',
      / descr="[^"]*"/,
      '',
      /drawing 1 has no alternative text/,
    ],
  ])('find %s', (_fault, before, after, message) => {
    expect(checkPackage(broken(DOCUMENT, before, after)).join('\n')).toMatch(message);
  });

  it.each<[string, string | RegExp, string, RegExp]>([
    [
      'another language than the document',
      '<c:lang val="en-GB"/>',
      '<c:lang val="en-US"/>',
      /c:lang is en-US in a document in en-GB/,
    ],
    [
      'half a language tag',
      '<c:lang val="en-GB"/>',
      '<c:lang val="zh"/>',
      /c:lang "zh" is not a full tag/,
    ],
    [
      'an axis that crosses none',
      '<c:crossAx val="2"/>',
      '<c:crossAx val="7"/>',
      /an axis crosses 7, which is none/,
    ],
    [
      'bars on an axis that is none',
      /<c:axId val="1"\/>(?=<c:axId)/,
      '<c:axId val="8"/>',
      /bars use axis 8, which is none/,
    ],
    [
      'a count that is not the points',
      '<c:ptCount val="4"/>',
      '<c:ptCount val="5"/>',
      /strCache of .* has not as many points/,
    ],
    [
      'a value that the workbook does not have',
      '<c:v>16</c:v>',
      '<c:v>17</c:v>',
      /holds 16, 10, 6, 2, the chart has 17, 10, 6, 2/,
    ],
    [
      'stacks side by side',
      '<c:overlap val="100"/>',
      '<c:overlap val="0"/>',
      /do not overlap by 100/,
    ],
    ['no data to edit', /<c:externalData.*<\/c:externalData>/, '', /nobody can edit its data/],
  ])('find a chart with %s', (_fault, before, after, message) => {
    expect(checkPackage(broken(CHART, before, after)).join('\n')).toMatch(message);
  });

  it('find parts that nothing leads to, and links that lead nowhere', () => {
    const stray = { contentType: 'application/xml', content: '<x/>', relationships: [] };
    expect(checkPackage(toDocx(withParts(good, { 'x.xml': stray })))).toEqual([
      'nothing leads to part x.xml',
    ]);
    expect(checkPackage(toDocx(withParts(good, { 'word/theme/theme1.xml': null })))).toEqual([
      'word/document.xml leads to word/theme/theme1.xml, which is missing',
    ]);
  });

  it('find a workbook that two charts share', () => {
    const second = knownPart(good, 'word/charts/chart2.xml');
    const { relationships } = knownPart(good, CHART);
    const shared = withParts(good, { 'word/charts/chart2.xml': { ...second, relationships } });
    expect(checkPackage(toDocx(shared)).join('\n')).toMatch(/two charts share/);
  });
});

describe('the validator', () => {
  it('names the part and place of a fault of the schema', async () => {
    const faulty = broken(DOCUMENT, '<w:keepNext/>', '<w:keepNext/><w:pStyle w:val="Normal"/>');
    expect((await validate(faulty)).join('\n')).toMatch(/\/word\/document\.xml .*pStyle/);
  });

  it('says so when a file is no document', async () => {
    expect(await validate(new Uint8Array([1, 2, 3]))).not.toEqual([]);
  });
});
