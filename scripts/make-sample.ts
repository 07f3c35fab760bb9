/** Writes assets/samples/member-survey.xlsx from the readable data beside this script. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { QUESTIONS } from './sample/questions';
import { REPORT_ROWS } from './sample/report-rows';
import { ARABIC } from './sample/texts/ar';
import { SPANISH } from './sample/texts/es';
import { FRENCH } from './sample/texts/fr';
import { RUSSIAN } from './sample/texts/ru';
import { CHINESE } from './sample/texts/zh';

const root = resolve(__dirname, '..');
const FIRST_DAY = 46266; // 1 September 2026 as a spreadsheet's serial number
const MINUTE = 1 / 1440;

interface Member {
  readonly region: string;
  readonly delegation: string;
  readonly rankings: readonly string[];
}

function members(): Member[] {
  const lines = readFileSync(resolve(root, 'scripts/sample/ballots.txt'), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [region = '', delegation = '', ...rankings] = line.split(' ');
      return { region, delegation: `Delegation ${delegation}`, rankings };
    });
}

/** A ranking as Microsoft Forms exports it: best first, each option followed by a semicolon. */
function rankedCell(digits: string, options: Readonly<Record<string, string>>): string {
  return digits.replace(/./g, (digit) => `${options[digit] ?? ''};`);
}

function answerRows(): (string | number)[][] {
  return members().map((member, index) => {
    const start = FIRST_DAY + index * 0.61 + 0.35;
    return [
      index + 1,
      start,
      start + (4 + (index % 5)) * MINUTE,
      'anonymous',
      '',
      member.region,
      member.delegation,
      ...QUESTIONS.map((question, at) => rankedCell(member.rankings[at] ?? '', question.options)),
    ];
  });
}

function answersSheet(): ReturnType<typeof utils.aoa_to_sheet> {
  const header = ['ID', 'Start time', 'Completion time', 'Email', 'Name', 'Region', 'Delegation'];
  const rows = answerRows();
  const sheet = utils.aoa_to_sheet([[...header, ...QUESTIONS.map((q) => q.title)], ...rows]);
  rows.forEach((_, index) => {
    for (const column of ['B', 'C']) {
      const cell: unknown = sheet[`${column}${index + 2}`];
      if (typeof cell === 'object' && cell !== null) Object.assign(cell, { z: 'm/d/yy h:mm:ss' });
    }
  });
  sheet['!cols'] = [5, 16, 16, 12, 8, 8, 14, 60, 60].map((wch) => ({ wch }));
  return sheet;
}

const TRANSLATIONS = [
  ['fr', FRENCH],
  ['es', SPANISH],
  ['ru', RUSSIAN],
  ['zh', CHINESE],
  ['ar', ARABIC],
] as const;

/** What every language writes alike: symbols, dates, telephone numbers, addresses, clauses. */
const ALIKE = /^(\[\[[a-z-]+\]\]|TDAG-[\d/]+|[\d-]+|\+[\d ]+|[a-z]+@[a-z.]+|)$/;

function translated(english: string, texts: ReadonlyMap<string, string>): string {
  const text = texts.get(english);
  if (text === undefined && !ALIKE.test(english)) throw new Error(`not translated: ${english}`);
  return text ?? english;
}

function reportSheet(): ReturnType<typeof utils.aoa_to_sheet> {
  const sheet = utils.aoa_to_sheet([
    ['Block', 'Level', 'en', ...TRANSLATIONS.map(([language]) => language)],
    ...REPORT_ROWS.map(([block, level, english]) => [
      block,
      level,
      english,
      ...TRANSLATIONS.map(([, texts]) => translated(english, texts)),
    ]),
  ]);
  sheet['!cols'] = [22, 10, 80, 60, 60, 60, 60, 60].map((wch) => ({ wch }));
  return sheet;
}

const book = utils.book_new();
utils.book_append_sheet(book, answersSheet(), 'Form1');
utils.book_append_sheet(book, reportSheet(), 'Report');
const bytes: unknown = write(book, { type: 'buffer', bookType: 'xlsx', compression: true });
if (!Buffer.isBuffer(bytes)) throw new TypeError('The spreadsheet library gave no bytes.');
writeFileSync(resolve(root, 'assets/samples/member-survey.xlsx'), bytes);
