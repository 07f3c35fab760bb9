import { alikeRecommendations } from '../../../src/report/checks/alike-recommendations';
import { doubledWords } from '../../../src/report/checks/doubled-words';
import { mentions } from '../../../src/report/checks/mentions';
import { placeholders } from '../../../src/report/checks/placeholders';
import { references } from '../../../src/report/checks/references';
import { symbols } from '../../../src/report/checks/symbols';
import { lengthFindings, wordCount } from '../../../src/report/checks/word-count';
import { contents, found, line, lines } from './support';

const field = (instruction: string, result: string) => ({ instruction, result });

describe('placeholders', () => {
  it('that were never filled in are found, with where they are', () => {
    const text = lines('All is well.', 'Adopt {{goals.first}} and [[accept-report]].', '{ } [x]');
    expect(found(placeholders, text)).toEqual([
      '2: check-placeholder {{goals.first}}',
      '2: check-placeholder [[accept-report]]',
    ]);
  });
});

describe('doubled words', () => {
  it('are found in spaced text and in Chinese, as in the captions of a published report', () => {
    expect(found(doubledWords, lines('the the order', 'The the order', 'rank rankings'))).toEqual([
      '1: check-doubled-word the',
      '2: check-doubled-word The',
    ]);
    expect(found(doubledWords, lines('部门目标的排名排名', '常常'), 'zh')).toEqual([
      '1: check-doubled-word 排名',
    ]);
  });

  it('may stand where the language has them', () => {
    expect(
      found(doubledWords, lines('nous nous réunissons', 'it is said that that holds')),
    ).toEqual([]);
    expect(found(doubledWords, lines('D.1 D.1, 20 20', 'TDAG-TDAG'))).toEqual([]);
  });
});

describe('document symbols', () => {
  it('are written in one way', () => {
    const text = lines('See TDAG-20-3.', 'Document TDAG-20/3/3', 'TDAG-WG-PREP', 'TDAG-WG-Prep');
    expect(found(symbols, text)).toEqual([
      '2: check-symbol-spelt TDAG-20/3/3 | TDAG-20-3',
      '4: check-symbol-spelt TDAG-WG-Prep | TDAG-WG-PREP',
    ]);
  });

  it('are the same with and without the letter of a language', () => {
    const text = lines('C18/35-F', 'C18/35', 'C18/50-R', 'TDAG-20/3 and TDAG-20/DT/7', 'ITU-D');
    expect(found(symbols, text)).toEqual([]);
  });
});

describe('recommendations', () => {
  it('that say the same are found, whatever their marks and case', () => {
    const text = lines(
      '1\tAccept the report of the working group;',
      '2\tProvide guidance on the next steps; and',
      '3\tAccept the report of the Working Group.',
    );
    expect(found(alikeRecommendations, text)).toEqual([
      '3: check-recommendations-alike 1 | Accept the report of the working group;',
    ]);
  });

  it('may share words with other parts of the report', () => {
    const text = 'Accept the report of the working group.';
    expect(
      found(alikeRecommendations, [
        line(text, { block: 'concord:conclusions:', label: '1' }),
        line(text, { label: '1' }),
      ]),
    ).toEqual([]);
  });
});

describe('figures and annexes', () => {
  const caption = (number: string) =>
    line(`Figure ${number} – Order`, {
      fields: [field('SEQ Figure \\* ARABIC', number)],
      bookmarks: [{ name: `concord_figure_${number}`, text: `Figure ${number}` }],
    });

  it('are mentioned by a reference or by name', () => {
    const byReference = line('See it.', {
      fields: [field('REF concord_figure_1 \\h', 'Figure 1')],
    });
    expect(found(mentions, [caption('1'), byReference])).toEqual([]);
    expect(found(mentions, [caption('1'), line('As Figure 1 shows.')])).toEqual([]);
    expect(found(mentions, [caption('1'), line('As Figure 12 shows.')])).toEqual([
      '1: check-never-mentioned Figure 1',
    ]);
  });

  it('of others count too', () => {
    const theirs = line('Table 1 – Budget', { fields: [field('SEQ Table \\* ARABIC', '1')] });
    expect(found(mentions, [theirs])).toEqual(['1: check-never-mentioned Table 1']);
  });

  it('count from 1 in their order', () => {
    expect(found(references, [caption('1'), caption('2')])).toEqual([]);
    expect(found(references, [caption('2'), caption('1')])).toEqual([
      '1: check-caption-number 2 | 1',
      '2: check-caption-number 1 | 2',
    ]);
  });
});

describe('references', () => {
  const target = line('Annex 1', { bookmarks: [{ name: 'a', text: 'Annex 1' }] });
  const reference = (shown: string, name: string) =>
    line(`See ${shown}.`, { fields: [field(`REF ${name} \\h`, shown)] });

  it('lead somewhere and say what is there', () => {
    expect(found(references, [target, reference('Annex 1', 'a')])).toEqual([]);
    expect(found(references, [target, reference('Annex 2', 'a')])).toEqual([
      '2: check-reference-text Annex 2 | Annex 1',
    ]);
    expect(found(references, [target, reference('Annex 1', 'b')])).toEqual([
      '2: check-reference-lost Annex 1 | b',
    ]);
  });
});

describe('the number of words', () => {
  it('is that of the language', () => {
    expect(wordCount(contents(...lines('1\tAdopt the order, by 2027.')), 'en')).toBe(5);
    expect(wordCount(contents(line('中国人民')), 'zh')).toBe(2);
  });

  it('is an error above the limit alone', () => {
    expect(lengthFindings(100, 100)).toEqual([]);
    expect(lengthFindings(101, 100)).toMatchObject([
      { severity: 'error', values: { words: 101, limit: 100, over: 1 } },
    ]);
  });
});
