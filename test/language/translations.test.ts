import { LANGUAGES } from '../../src/language/languages';
import { messageOf } from '../../src/language/messages';
import { ar } from '../../src/language/messages/ar';
import { en } from '../../src/language/messages/en';
import { es } from '../../src/language/messages/es';
import { fr } from '../../src/language/messages/fr';
import { ru } from '../../src/language/messages/ru';
import { loadTell } from '../../src/language/messages/tell';
import { zh } from '../../src/language/messages/zh';

const TRANSLATIONS = Object.entries({ fr, es, ru, zh, ar });
const ENGLISH = Object.entries(en);
const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe('the translations of the messages', () => {
  it.each(TRANSLATIONS)('lack nothing in %s', (_language, { messages }) => {
    const there = new Set(Object.keys(messages));
    const codes = ENGLISH.map(([code]) => code);
    expect(codes.filter((code) => !there.has(code))).toEqual([]);
  });

  it.each(TRANSLATIONS)('have in %s the placeholders of English', (_language, { messages }) => {
    const english = new Map(ENGLISH.map(([code, words]) => [code, placeholders(words)]));
    for (const [code, words] of Object.entries(messages)) {
      expect([code, [...new Set(placeholders(words))]]).toEqual([
        code,
        [...new Set(english.get(code))],
      ]);
    }
  });

  it.each(TRANSLATIONS)('are sentences that end in %s', (_language, { messages }) => {
    expect(Object.values(messages).filter((words) => !/[.。)）?]$/u.test(words))).toEqual([]);
  });

  it.each(TRANSLATIONS)('word the same phrases in %s', (_language, { phrases }) => {
    expect(Object.keys(phrases)).toEqual(Object.keys(fr.phrases));
  });

  it('leave no English sentence in another script', () => {
    for (const { messages } of [ru, zh, ar]) {
      const left = Object.values(messages).filter((words) =>
        /[a-z]{3,} [a-z]{3,} [a-z]/.test(words),
      );
      expect(left).toEqual([]);
    }
  });
});

describe('a message in a language', () => {
  const said = {
    code: 'file-not-a-spreadsheet',
    values: { kind: 'a PDF' },
  } as const;

  it('has its own words for phrases of ours', async () => {
    const tell = await loadTell('fr');
    expect(tell(said)).toMatch(/^Ce n’est pas une feuille de calcul, mais un PDF\./);
  });

  it('leaves a person’s text as it is, also where it equals a phrase', async () => {
    const tell = await loadTell('es');
    expect(tell({ code: 'option-unknown', values: { text: 'text' } })).toMatch(/^«text» no figura/);
  });

  it('keeps values apart from words that run from right to left', async () => {
    const tell = await loadTell('ar');
    expect(tell({ code: 'block-repeated', values: { tag: 'concord:x' } })).toContain(
      '«\u2068concord:x\u2069»',
    );
  });

  it('is the English one in English, and shows a placeholder without a value', async () => {
    expect((await loadTell('en'))(said)).toBe(messageOf(said.code, said.values));
    for (const language of LANGUAGES) {
      expect((await loadTell(language))({ code: 'file-not-readable', values: {} })).toContain(
        '{reason}',
      );
    }
  });
});
