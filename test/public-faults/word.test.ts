import { rawText, readBlocks } from '../../src/ooxml/block-text';
import { childElements, descendants, NAMESPACES } from '../../src/ooxml/xml';
import { blockTag, type Piece, type Report } from '../../src/report/content';
import { ON_THE_WEB } from '../office-host/quirks';
import { block, paragraph, report } from '../ooxml/support/report-parts';
import { validate } from '../support/validator';
import {
  controlOf,
  controlsOf,
  docxOf,
  labelsIn,
  mainTree,
  mainXml,
  only,
  openWord,
  paragraphsOf,
  paragraphWith,
  reportOf,
  styleOf,
  writeInWord,
} from './support';

const RECOMMENDATIONS = 'concord:recommendations:';

const recommending = (text: string): Report =>
  reportOf([
    ['introduction', '', 'Before.'],
    ['recommendations', '1', text],
    ['conclusions', '', 'After.'],
  ]);

describe('case 15 (office-js 2914): a block whose last paragraph is a heading', () => {
  const of = (...pieces: readonly Piece[]): Report =>
    report('en', [block('introduction', '', 'Introduction', ...pieces)]);
  const text = paragraph('normal', 'Some text.');
  const heading = paragraph('heading', 'A heading at the end');

  it.each(['followed-by-blank', 'blank-grows', 'loses-style', 'kept'] as const)(
    'keeps its style when it is inserted and updated, and leaves no paragraph behind (%s)',
    async (lastParagraph) => {
      const host = await openWord({ lastParagraph });
      const last = (): [string, string] => {
        const [found] = paragraphsOf(controlOf(host.save(), 'introduction')).slice(-1);
        return found === undefined ? ['', ''] : [styleOf(found), rawText(found).trim()];
      };
      await writeInWord(of(text, heading));
      expect(last()).toEqual(['Heading1', 'A heading at the end']);
      await writeInWord(of(heading, text));
      expect(last()).toEqual(['Normal', 'Some text.']);
      await writeInWord(of(text, text, heading));
      expect(last()).toEqual(['Heading1', 'A heading at the end']);
      expect(paragraphsOf(controlOf(host.save(), 'introduction'))).toHaveLength(3);
    },
  );
});

describe('case 16 (office-js 116, 2655, 6752): a block that is a table and nothing else', () => {
  const contact = only(
    reportOf([
      ['contact', 'name', 'Member A'],
      ['', 'email', 'a@example.org'],
    ]),
    'contact',
  );
  const shape = (docx: Uint8Array): string =>
    childElements(controlOf(docx, 'contact'), 'sdtContent')
      .flatMap((content) => childElements(content))
      .map(({ localName }) => localName)
      .join(' ');

  it('has a paragraph before and behind the table, and one at the end of every cell', async () => {
    const docx = await docxOf(contact);
    expect(shape(docx)).toBe('p tbl p');
    const cells = descendants(mainTree(docx), NAMESPACES.w, 'tc');
    expect(cells.length).toBeGreaterThan(0);
    for (const cell of cells) expect(childElements(cell).at(-1)?.localName).toBe('p');
  });

  it('has them in Word too, however often it is updated', async () => {
    const host = await openWord();
    await writeInWord(contact);
    for (const name of ['Member B', 'Member C']) {
      await writeInWord(only(reportOf([['contact', 'name', name]]), 'contact'));
    }
    expect(shape(host.save())).toBe('p tbl p');
  });
});

describe('case 17 (office-js 2698, 1914): one block updated twice', () => {
  it('is there once, in one control with its tag', async () => {
    const host = await openWord();
    await writeInWord(recommending('to wait;'));
    await writeInWord(recommending('to begin;'));
    await writeInWord(recommending('to finish.'));
    const docx = host.save();
    expect(controlsOf(docx, RECOMMENDATIONS)).toHaveLength(1);
    const text = rawText(mainTree(docx).documentElement ?? controlOf(docx, 'recommendations'));
    expect(text.match(/to (wait|begin|finish)/g)).toEqual(['to finish']);
    expect(await validate(docx)).toEqual([]);
  });
});

describe('case 19 (office-js 5944, 2577, 2615): a report too large for one request', () => {
  /** Sixty recommendations of ten items each, and annexes of long texts: 1 MB as a package. */
  const REPORT = only(
    reportOf([
      ['recommendations', '', 'To TDAG:'],
      ...Array.from({ length: 60 }, () => [
        ['', '1', 'to adopt:'],
        ...Array.from({ length: 10 }, () => ['', '2', 'x'.repeat(300)]),
      ]).flat(),
      ...['one', 'two', 'three', 'four'].flatMap((key) => [
        [`annex:${key}`, '1', 'y'.repeat(60_000)],
        ['', '1', 'z'.repeat(60_000)],
      ]),
    ]),
    'recommendations',
    'annex',
  );
  const tagsIn = (docx: Uint8Array): string[] => readBlocks(mainXml(docx)).map(({ tag }) => tag);

  it('goes into Word in a browser block by block, in its order, each request under 800 kB', async () => {
    const host = await openWord({ ...ON_THE_WEB, payloadLimit: 800_000 });
    await writeInWord(REPORT);
    expect(tagsIn(host.save())).toEqual(REPORT.blocks.map(blockTag));
    expect(labelsIn(controlOf(host.save(), 'recommendations')).length).toBe(660);
  });

  it('says where Word stopped, and goes on from there the next time', async () => {
    const refusal = { member: 'Range.InsertOoxml', code: 'GeneralException', call: 2 };
    const host = await openWord({ ...ON_THE_WEB, refusals: [refusal] });
    const problem: unknown = await writeInWord(REPORT).catch((error: unknown) => error);
    expect(problem).toMatchObject({ code: 'word-refused-rest' });
    const there = tagsIn(host.save());
    expect(there.length).toBeGreaterThan(0);
    expect(REPORT.blocks.map(blockTag).slice(0, there.length)).toEqual(there);
    host.setQuirks({ refusals: [] });
    await writeInWord(REPORT);
    expect(tagsIn(host.save())).toEqual(REPORT.blocks.map(blockTag));
  });
});

describe('case 20 (office-js 2411): a control at the end of a document', () => {
  it('is bound to no data, and its last paragraph keeps its style', async () => {
    const host = await openWord({ lastParagraph: 'loses-style' });
    const recommending = (...rows: readonly (readonly string[])[]): Report =>
      only(reportOf([['recommendations', '', 'To TDAG.'], ...rows]), 'recommendations');
    await writeInWord(recommending());
    await writeInWord(recommending(['', '1', 'to begin.']));
    const docx = host.save();
    expect(descendants(mainTree(docx), NAMESPACES.w, 'dataBinding')).toEqual([]);
    const last = paragraphWith(controlOf(docx, 'recommendations'), 'to begin.');
    expect(styleOf(last)).toBe('enumlev1');
  });
});
