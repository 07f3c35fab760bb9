import { loadWords, paneLanguageFor } from '../../src/taskpane/messages';
import { ar } from '../../src/taskpane/messages/ar';
import { es } from '../../src/taskpane/messages/es';
import { fr } from '../../src/taskpane/messages/fr';
import { ru } from '../../src/taskpane/messages/ru';
import { en } from '../../src/taskpane/messages/en';
import { enSheets } from '../../src/taskpane/messages/en-sheets';
import { enDocument } from '../../src/taskpane/messages/en-document';
import type { Message } from '../../src/taskpane/messages/message';
import { zh } from '../../src/taskpane/messages/zh';

const forms = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);
const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

const ENGLISH: [string, Message][] = Object.entries({ ...en, ...enSheets, ...enDocument });

describe('the messages of the pane', () => {
  it.each([
    ['French', fr],
    ['Spanish', es],
    ['Russian', ru],
    ['Chinese', zh],
    ['Arabic', ar],
  ])('have in %s the placeholders that they have in English', (_name, messages) => {
    for (const [key, message] of Object.entries(messages)) {
      const english = ENGLISH.find(([name]) => name === key)?.[1] ?? '';
      const known = new Set(forms(english).flatMap(placeholders));
      for (const form of forms(message)) {
        const used = placeholders(form);
        // A plural form may say its number in words.
        const missing = [...known].filter((name) => name !== '{count}' && !used.includes(name));
        expect([key, missing, used.filter((name) => !known.has(name))]).toEqual([key, [], []]);
      }
    }
  });

  it('show no English words in another script', () => {
    const kept = (text: string) => text.replace(/\{\w+\}/g, '').match(/[a-z]{4,}/gi) ?? [];
    const names =
      /^(Office|Microsoft|Concord|Excel|Word|Block|Level|appsforoffice|microsoft|xlsx|Ctrl)$/;
    const left = [ru, zh, ar].flatMap((messages) =>
      Object.values(messages)
        .flatMap(forms)
        .flatMap(kept)
        .filter((word) => !names.test(word)),
    );
    expect(left).toEqual([]);
  });

  it('follow the plural of their language', async () => {
    const [english, arabic] = [await loadWords('en'), await loadWords('ar')];
    expect([1, 2].map((count) => english.say('count-questions', { count }))).toEqual([
      '1 question',
      '2 questions',
    ]);
    expect([1, 2, 3, 11].map((count) => arabic.say('count-questions', { count }))).toEqual([
      'سؤال واحد',
      'سؤالان',
      '3 أسئلة',
      '11 سؤالاً',
    ]);
  });

  it('keep names apart from words that run the other way', async () => {
    const { say } = await loadWords('ar');
    expect(say('place-sheet', { sheet: 'Form1' })).toBe('الورقة «\u2068Form1\u2069»');
  });

  it('write numbers with the separators of their language and leave text alone', async () => {
    const { say } = await loadWords('en');
    expect(say('weighted', { weight: 1234.5 })).toBe('weighted, total 1,234.5');
    expect(say('place-sheet', { sheet: 'Form {1}' })).toBe('sheet “Form {1}”');
  });
});

describe('the language of the pane', () => {
  it('is that of the locale where there is one, else English', () => {
    expect(
      ['zh-CN', 'zh_TW', 'ar-SA', 'AR', 'en-GB', 'fr-CA', 'de-DE', ''].map(paneLanguageFor),
    ).toEqual([...['zh', 'zh', 'ar', 'ar'], ...['en', 'fr', 'en', 'en']]);
  });
});
