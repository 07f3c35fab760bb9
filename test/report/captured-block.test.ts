import fc from 'fast-check';
import { blockText } from '../../src/ooxml/block-text';
import { capturedBlock, nextAnnexNumber, type CapturedForm } from '../../src/report/captured-block';
import type { Piece } from '../../src/report/content';
import type { SelectedParagraph } from '../../src/report/listed-paragraphs';
import { plainText } from '../../src/report/pieces';

const FORM: CapturedForm = {
  kind: 'recommendations',
  key: 'captured',
  title: '',
  annexNumber: 3,
  language: 'en',
  profile: 'itu',
};

const typed = (text: string): SelectedParagraph => ({
  inlines: [{ kind: 'text', text }],
  isHeading: false,
  automatic: null,
});
const heading = (text: string): SelectedParagraph => ({ ...typed(text), isHeading: true });
const automatic = (text: string, depth: number, list = '1', isMark = false) => ({
  ...typed(text),
  automatic: { list, depth, isMark },
});

/** Paragraphs as `style: label | text`; all labels are typed. */
const shown = (piece: Piece): string => {
  if (piece.kind !== 'paragraph') return piece.kind;
  const { style, label, inlines } = piece;
  const before = typeof label === 'string' ? `${label} | ` : '';
  return `${style}: ${before}${plainText(inlines)}`;
};

const captured = (texts: readonly string[], form: Partial<CapturedForm> = {}): string[] =>
  capturedBlock(texts.map(typed), { ...FORM, ...form }).pieces.map(shown);

describe('text that becomes a block', () => {
  it.each([
    ['1\tA;', '2\tB.'],
    ['1.\tA;', '2.\tB.'],
    ['1. A;', '2. B.'],
    ['1) A;', '2) B.'],
    ['(1) A;', '(2) B.'],
    ['a) A;', 'b) B.'],
    ['(a)\tA;', '(b)\tB.'],
    ['(i) A;', '(ii) B.'],
    ['A. A;', 'B. B.'],
    ['I.\tA;', 'II.\tB.'],
    ['أ) A;', 'ب) B.'],
    ['أ- A;', 'ب- B.'],
    ['(هـ) A;', '(و) B.'],
    ['١- A;', '٢- B.'],
    ['а) A;', 'б) B.'],
    ['一、A;', '二、B.'],
    ['（一）A;', '（二）B.'],
    ['１．A;', '２．B.'],
    ['①A;', '②B.'],
    ['3\tA;', '4\tB.'],
  ])('has %j and %j as its first and second item', (one, two) => {
    expect(captured([one, two])).toEqual(['list-1: 1 | A;', 'list-1: 2 | B.']);
  });

  it.each(['–', '-', '—', '•', '▪', '·'])('has a dash for %j', (mark) => {
    expect(captured([`${mark}\tA;`, `${mark} B.`])).toEqual(['list-1: – | A;', 'list-1: – | B.']);
  });

  it('keeps its levels, in the labels of the profile', () => {
    const texts = ['1. A:', '(a) B;', '(i) C;', '(ii) D;', '(b) E;', '2. F.', 'Text.', '3. G.'];
    expect(captured(texts)).toEqual([
      ...['list-1: 1 | A:', 'list-2: a) | B;', 'list-3: – | C;', 'list-3: – | D;'],
      ...['list-2: b) | E;', 'list-1: 2 | F.', 'normal: Text.', 'list-1: 3 | G.'],
    ]);
    expect(captured(texts, { profile: 'un' })).toEqual([
      ...['list-1: 1. | A:', 'list-2: (a) | B;', 'list-3: (i) | C;', 'list-3: (ii) | D;'],
      ...['list-2: (b) | E;', 'list-1: 2. | F.', 'normal: Text.', 'list-1: 3. | G.'],
    ]);
  });

  it('keeps levels of 2.1 below 2, and of Chinese 一、（一）1．', () => {
    expect(captured(['1 \tA', '1.1\tB', '1.2\tC', '2\tD', '2.1\tE'])).toEqual([
      ...['list-1: 1 | A', 'list-2: a) | B', 'list-2: b) | C', 'list-1: 2 | D', 'list-2: a) | E'],
    ]);
    expect(captured(['一、甲', '（一）乙', '1．丙', '二、丁'], { language: 'zh' })).toEqual([
      ...['list-1: 1 | 甲', 'list-2: a) | 乙', 'list-3: – | 丙', 'list-1: 2 | 丁'],
    ]);
  });

  it('has Arabic letters in an Arabic report', () => {
    const texts = ['1\tأولى:', 'أ)\tثانية؛', 'ب)\tثالثة.'];
    expect(captured(texts, { language: 'ar' })).toEqual([
      ...['list-1: 1 | أولى:', 'list-2: أ) | ثانية؛', 'list-2: ب) | ثالثة.'],
    ]);
  });

  it('takes the levels of lists that Word numbers, and begins another list anew', () => {
    const block = capturedBlock(
      [
        automatic('A', 1),
        automatic('B', 2),
        typed('Between.'),
        automatic('C', 1),
        automatic('D', 1, '2'),
        automatic('E', 1, '3', true),
      ],
      FORM,
    );
    expect(block.pieces.map(shown)).toEqual([
      ...['list-1: 1 | A', 'list-2: a) | B', 'normal: Between.'],
      ...['list-1: 2 | C', 'list-1: 1 | D', 'list-1: – | E'],
    ]);
  });

  it.each([
    'A. Somebody said so.',
    'ITU\tInternational Telecommunication Union',
    '(ITU) members agreed.',
    'i.e. not at all',
    '5 members agreed.',
    '2020-2023 was long.',
    'e-mail is enough.',
  ])('leaves %j as it is', (text) => {
    expect(captured([text])).toEqual([`normal: ${text}`]);
  });

  it('keeps bold and italic behind a label', () => {
    const selected: SelectedParagraph = {
      inlines: [
        { kind: 'text', text: '1' },
        { kind: 'text', text: '\tAdopt', bold: true },
        { kind: 'text', text: ' it.', italic: true },
      ],
      isHeading: false,
      automatic: null,
    };
    expect(capturedBlock([selected], FORM).pieces).toEqual([
      {
        kind: 'paragraph',
        style: 'list-1',
        label: '1',
        inlines: [
          { kind: 'text', text: 'Adopt', bold: true },
          { kind: 'text', text: ' it.', italic: true },
        ],
      },
    ]);
  });

  it('never loses a word', () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from('ab1(). -–\tأ一、XIV')),
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (texts) => {
        const block = capturedBlock(texts.map(typed), FORM);
        const wanted = texts.flatMap((each) => each.match(/[ab]{3,}/g) ?? []);
        for (const word of wanted) expect(blockText(block)).toContain(word);
      }),
    );
  });
});

describe('the heading of text that becomes a block', () => {
  it('is that of recommendations, where it has one', () => {
    const block = capturedBlock([heading('Next steps'), typed('1\tGo.')], FORM);
    expect(block.title).toBe('Next steps');
    expect(block.pieces.map(shown)).toEqual(['heading: Next steps', 'list-1: 1 | Go.']);
    expect(capturedBlock([typed('Go.')], FORM).title).toBe('Recommendations');
  });

  it('is the title of an annex, which keeps its number or takes the next', () => {
    const form: CapturedForm = { ...FORM, kind: 'annex' };
    const own = capturedBlock([heading('ANNEX 7 – Questions'), typed('1\tWhy?')], form);
    expect(own.title).toBe('Annex 7 – Questions');
    expect(own.pieces.map(shown)).toEqual(['annex-title: Annex 7\nQuestions', 'list-1: 1 | Why?']);
    expect(capturedBlock([heading('Questions'), typed('Why?')], form).title).toBe(
      'Annex 3 – Questions',
    );
    expect(capturedBlock([heading('Annexation'), typed('Why?')], form).title).toBe(
      'Annex 3 – Annexation',
    );
    expect(capturedBlock([typed('Why?')], { ...form, title: 'Mine' }).pieces.map(shown)).toEqual([
      'annex-title: Annex 3\nMine',
      'normal: Why?',
    ]);
  });

  it('counts on behind the annexes that are there, in any digits', () => {
    expect(nextAnnexNumber([])).toBe(1);
    expect(nextAnnexNumber(['Annex 1 – A', 'Annex 2', 'الملحق ٤'])).toBe(5);
  });
});
