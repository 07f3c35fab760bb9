import { openDocument } from '../../src/hosts/files/docx-document';
import { unzip, zipFiles } from '../../src/ooxml/docx-file';
import { PART_NAMES } from '../../src/ooxml/package';
import { existingDocument, run } from './support/existing-document';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const level = (index: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

/** A definition and two lists of it; the second one begins anew. */
function lists(...levels: readonly string[]): string {
  return [
    `<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="0">${levels.join('')}</w:abstractNum>`,
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>',
    '<w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
  ].join('');
}

/** The labels of items, each given by its list and level, in a document of others. */
async function labelsOf(
  numbering: string,
  ...items: readonly (readonly [list: number, level: number | null])[]
): Promise<(string | null)[]> {
  const text = items.map(
    ([list, at]) =>
      `<w:p><w:pPr><w:numPr>${at === null ? '' : `<w:ilvl w:val="${at}"/>`}<w:numId w:val="${list}"/></w:numPr></w:pPr>${run('x')}</w:p>`,
  );
  const files = new Map<string, string | Uint8Array>(
    unzip(existingDocument({ text: text.join('') })),
  );
  files.set(PART_NAMES.numbering, numbering);
  const { paragraphs } = await openDocument(zipFiles(files), 'r.docx').contents();
  return paragraphs.map(({ label }) => label);
}

/** ECMA-376 part 1, 17.9. */
describe('the labels that Word counts', () => {
  it('go on from list to list of one definition, unless a list begins anew', async () => {
    const numbering = lists(level(0, 'decimal', '%1.'));
    expect(await labelsOf(numbering, [1, 0], [1, null], [3, 0], [2, 0], [2, 0], [1, 0])).toEqual([
      '1.',
      '2.',
      '3.',
      '5.',
      '6.',
      '7.',
    ]);
  });

  it('begin the deeper levels anew, and may name those above them', async () => {
    const numbering = lists(level(0, 'upperRoman', '%1'), level(1, 'lowerLetter', '%1.%2'));
    expect(await labelsOf(numbering, [1, 0], [1, 1], [1, 1], [1, 0], [1, 1])).toEqual([
      'I',
      'I.a',
      'I.b',
      'II',
      'II.a',
    ]);
  });

  it('are not known where a list counts or begins anew in a way of its own', async () => {
    expect(await labelsOf(lists(level(0, 'chineseCounting', '%1')), [1, 0])).toEqual([null]);
    const never = level(0, 'decimal', '%1', '<w:lvlRestart w:val="0"/>');
    expect(await labelsOf(lists(never), [1, 0])).toEqual([null]);
    expect(await labelsOf(lists(level(0, 'decimal', '%1')), [9, 0], [0, 0])).toEqual([null, null]);
  });
});
