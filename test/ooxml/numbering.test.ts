import { LANGUAGES } from '../../src/language/languages';
import { checkReport } from '../../src/jobs/check-report';
import { openDocument } from '../../src/hosts/files/docx-document';
import { blockText, readBlocks, shownText } from '../../src/ooxml/block-text';
import { buildPackage } from '../../src/ooxml/build-package';
import { toDocx } from '../../src/ooxml/docx-file';
import { toFlatOpc } from '../../src/ooxml/flat-opc';
import { PART_NAMES, textOfPart, type ReportPackage } from '../../src/ooxml/package';
import { descendants, NAMESPACES, wordAttribute, wordValue } from '../../src/ooxml/xml';
import type { AutomaticLabel, Report } from '../../src/report/content';
import { PROFILE_NAMES } from '../../src/report/profiles';
import { sampleReport } from '../hosts/word/support';
import { packageOfFlatOpc } from '../support/flat-opc';
import { checkPackage } from '../support/package-checks';
import { validate } from '../support/validator';
import { block, paragraph, report } from './support/report-parts';
import { propertiesOf, runsOf, writtenDocument, writtenPart } from './support/written';

// The validator starts slowly when other tests keep the processor busy.
jest.setTimeout(180_000);

const counted = (list: number, depth: 1 | 2 | 3, text: string): AutomaticLabel => ({
  form: 'items',
  list,
  depth,
  text,
});

/** A list of so many items, numbered from 1, the first one with two lettered ones below it. */
function agenda(list: number, items: number) {
  return Array.from({ length: items }, (_, index) => [
    paragraph('list-1', `Item ${index + 1}`, counted(list, 1, String(index + 1))),
    ...(index === 0
      ? ['a)', 'b)'].map((text) => paragraph('list-2', 'Below', counted(list, 2, text)))
      : []),
  ]).flat();
}

const meetings = (...lists: readonly ReturnType<typeof agenda>[]): Report =>
  report(
    'en',
    lists.map((items, index) => block('meeting', String(index), 'Meeting', ...items)),
  );

/** The numbers of the lists that a report's paragraphs are in, in their order. */
async function listNumbers(of: Report): Promise<string[]> {
  const numbers = descendants(await writtenDocument(of), NAMESPACES.w, 'numId');
  return numbers.map((number) => wordAttribute(number, 'val'));
}

const partNames = ({ parts }: ReportPackage): string[] => [...parts.keys()];

describe('typed labels', () => {
  // facts: OfficeDev/office-js#6843, insertOoxml does not bring the numbering part along.
  it('are text of the document, which has no numbering at all', async () => {
    const source = await buildPackage(await sampleReport());
    expect(partNames(source)).not.toContain(PART_NAMES.numbering);
    const xml = textOfPart(source, PART_NAMES.document);
    expect(xml).not.toContain('w:numPr');
    for (const label of ['1', 'a)', '–']) expect(xml).toContain(`>${label}</w:t><w:tab/>`);
  });

  // facts: office-js#6903, #4684, #2991, hosts that write numbers of their own.
  it('are the same after the way to Word and back', async () => {
    const source = await buildPackage(await sampleReport());
    const textsOf = (of: ReportPackage): string[] =>
      readBlocks(textOfPart(of, PART_NAMES.document)).map(({ text }) => text);
    expect(textsOf(packageOfFlatOpc(toFlatOpc(source)))).toEqual(textsOf(source));
  });
});

describe('labels that the program counts', () => {
  // facts: Open-Xml-PowerTools#84, DocX#302, docxtemplater#662, python-docx-template#425.
  it('begin anew in every list: a number of its own, with a start at each level in use', async () => {
    const of = meetings(agenda(1, 6), agenda(1, 8));
    const numbers = await listNumbers(of);
    expect([...new Set(numbers)]).toEqual(['1', '2']);
    expect(numbers).toHaveLength(8 + 10);
    const numbering = await writtenPart(of, PART_NAMES.numbering);
    expect(descendants(numbering, NAMESPACES.w, 'abstractNum')).toHaveLength(1);
    const lists = descendants(numbering, NAMESPACES.w, 'num').map((list) =>
      descendants(list, NAMESPACES.w, 'lvlOverride').map((override) => [
        wordAttribute(override, 'ilvl'),
        wordValue(override, 'startOverride'),
      ]),
    );
    const both = [
      ['0', '1'],
      ['1', '1'],
    ];
    expect(lists).toEqual([both, both]);
  });

  // facts: ForLegalAI/mcp-ms-office-documents#136, a list that goes on had a start of its own.
  it('go on behind other text in a list that goes on, so that one more item moves the later ones', async () => {
    const goesOn = (items: number): Report =>
      report('en', [
        block(
          'recommendations',
          '',
          'Recommendations',
          ...agenda(1, items),
          paragraph('normal', 'In between.'),
          paragraph('list-1', 'Goes on', counted(1, 1, String(items + 1))),
        ),
      ]);
    expect(new Set(await listNumbers(goesOn(2)))).toEqual(new Set(['1']));
    const shown = async (items: number): Promise<string | undefined> => {
      const document = openDocument(toDocx(await buildPackage(goesOn(items))), 'r.docx');
      return (await document.read()).blocks[0]?.shown?.split('\n').slice(-2).join(' ');
    };
    expect(await shown(2)).toBe('3 Goes on');
    expect(await shown(3)).toBe('4 Goes on');
  });

  // facts: PHPWord#1232, python-docx#421: without bidi on the paragraph labels stand on the left.
  it('stand on the right in Arabic, with a symbol inside that reads from the left', async () => {
    const items = ['1', '2', '3'].map((label) =>
      paragraph('list-1', 'الوثيقة TDAG-20/3/3 مقبولة', counted(1, 1, label)),
    );
    const of = report('ar', [block('meeting', '', 'M', ...items)]);
    const paragraphs = descendants(await writtenDocument(of), NAMESPACES.w, 'p').filter(
      (each) => descendants(each, NAMESPACES.w, 'numPr').length > 0,
    );
    expect(paragraphs).toHaveLength(3);
    for (const each of paragraphs) {
      expect(propertiesOf(each)).toContain('bidi');
      expect(
        runsOf(each).map(({ properties, content }) => [content, properties.includes('rtl')]),
      ).toEqual([
        ['الوثيقة ', true],
        ['TDAG-20/3/3', false],
        [' مقبولة', true],
      ]);
    }
    const numbering = await writtenPart(of, PART_NAMES.numbering);
    const level = descendants(numbering, NAMESPACES.w, 'lvl')[0];
    expect(level === undefined ? 0 : descendants(level, NAMESPACES.w, 'rtl').length).toBe(1);
  });

  it('stand where typed ones do: the level has the indents of the style', async () => {
    for (const language of ['en', 'ar'] as const) {
      const of = report(language, [block('meeting', '', 'M', ...agenda(1, 1))]);
      const styles = descendants(await writtenPart(of, PART_NAMES.styles), NAMESPACES.w, 'style');
      const indent = (parent: (typeof styles)[number] | undefined): string[] =>
        (parent === undefined ? [] : descendants(parent, NAMESPACES.w, 'ind')).flatMap((each) =>
          ['left', 'hanging'].map((name) => wordAttribute(each, name)),
        );
      const levels = descendants(await writtenPart(of, PART_NAMES.numbering), NAMESPACES.w, 'lvl');
      ['enumlev1', 'enumlev2', 'enumlev3'].forEach((name, index) => {
        const style = styles.find((each) => wordAttribute(each, 'styleId') === name);
        expect(indent(levels[index])).toEqual(indent(style));
        expect(indent(style)).toHaveLength(2);
      });
    }
  });

  it('go to Word with the lists of the blocks that go, and no others', async () => {
    const source = await buildPackage(meetings(agenda(1, 2), agenda(1, 3)));
    const flat = packageOfFlatOpc(toFlatOpc(source, { blocks: ['concord:meeting:1'] }));
    expect(textOfPart(flat, PART_NAMES.numbering).match(/<w:num w:numId="\d+"/g)).toEqual([
      '<w:num w:numId="2"',
    ]);
    expect(checkPackage(toDocx(flat))).toEqual([]);
    const without = await buildPackage(
      report('en', [
        block('meeting', '', 'M', ...agenda(1, 1)),
        block('introduction', '', 'I', paragraph('normal', 'Text.')),
      ]),
    );
    const intro = packageOfFlatOpc(toFlatOpc(without, { blocks: ['concord:introduction:'] }));
    expect(partNames(intro)).not.toContain(PART_NAMES.numbering);
  });
});

describe.each(LANGUAGES)('a report with counted labels in %s', (language) => {
  it.each(PROFILE_NAMES)(
    'for %s is valid, reads as it was written, and has nothing wrong',
    async (profile) => {
      const of = await sampleReport({ language, profile, numbering: 'automatic' });
      const bytes = toDocx(await buildPackage(of));
      expect(await validate(bytes)).toEqual([]);
      expect(checkPackage(bytes)).toEqual([]);
      const document = openDocument(bytes, 'r.docx');
      const { blocks } = await document.read();
      expect(blocks.map(({ text }) => text)).toEqual(of.blocks.map(blockText));
      expect(blocks.map(({ shown }) => shown)).toEqual(of.blocks.map(shownText));
      expect((await checkReport(document)).findings).toEqual([]);
    },
  );
});
