import { read, utils } from '@e965/xlsx';
import { openWorkbook } from '../../src/hosts/files/workbook-file';
import { rank } from '../../src/jobs/rank';
import { LANGUAGES } from '../../src/language/languages';
import { newRankingSheet } from '../../src/survey/new-ranking-sheet';
import { RANKING_SHEET_WORDS } from '../../src/survey/ranking-sheet-words';
import { readSurveys } from '../../src/survey/read-survey';
import { fileOf, filled } from '../support/filled-sheet';
import { recalculated } from '../support/render';
import { validate } from '../support/validator';
import { orders } from './support';

const OPTIONS = ['Roads', 'Water', 'Power', 'Schools'];
const FIRST_MEMBER = { row: 4, column: 0 };

const sheet = newRankingSheet({
  options: OPTIONS,
  title: 'Objectives of the plan',
  members: 12,
  language: 'en',
});

async function surveysIn(bytes: Uint8Array) {
  const workbook = await openWorkbook(bytes, 'ranking.xlsx');
  return readSurveys(await workbook.sheets());
}

/** What the last column says of each member, as LibreOffice calculates it. */
async function checksOf(bytes: Uint8Array): Promise<unknown[]> {
  const [calculated] = await recalculated([bytes]);
  const { Sheets, SheetNames } = read(calculated);
  const rows = utils.sheet_to_json<unknown[]>(Sheets[SheetNames[0] ?? ''] ?? {}, { header: 1 });
  return rows.slice(4).map((row) => row[5] ?? '');
}

describe('a new ranking sheet', () => {
  it('that members filled in is read without a finding', async () => {
    const ballots = [
      ['Member A', 1, 2, 3, 4],
      ['Member B', 2, 1, 4, 3],
      ['Member C', 4, 3, 2, 1],
    ];
    const [survey, ...others] = await surveysIn(await fileOf(filled(sheet, FIRST_MEMBER, ballots)));
    expect(others).toEqual([]);
    expect(survey?.findings).toEqual([]);
    expect(survey?.format).toBe('rank-matrix');
    const [question] = survey?.questions ?? [];
    expect([question?.key, question?.title]).toEqual(['objectives', 'Objectives of the plan']);
    expect(question === undefined ? null : orders(question)).toEqual([
      ['Roads', 'Water', 'Power', 'Schools'],
      ['Water', 'Roads', 'Schools', 'Power'],
      ['Schools', 'Power', 'Water', 'Roads'],
    ]);
  });

  it('that nobody filled in holds no ranking yet', async () => {
    const bytes = await fileOf(sheet);
    expect(await surveysIn(bytes)).toEqual([]);
    const workbook = await openWorkbook(bytes, 'ranking.xlsx');
    await expect(rank(workbook, {})).rejects.toMatchObject({
      code: 'no-rank-written',
      place: { file: 'ranking.xlsx', sheet: 'Ranking' },
    });
  });

  it('says in each language what is wrong with a row, as LibreOffice calculates it', async () => {
    const ballots = [
      ['Member A', 1, 2, 3, 4],
      ['Member B', 1, 2, 2, 4],
      ['Member C', 1, 2, null, 4],
      ['Member D', 1, null, null, 4],
      ['Member E', 1, 2, 3, 5],
      ['Member F', 1, 2, 3, 2.5],
      ['Member G', 1, 2, 3, 'four'],
      ['Member H', null, null, null, null],
      ['Member I', 0, 1, 2, 3],
    ];
    const checks = await checksOf(await fileOf(filled(sheet, FIRST_MEMBER, ballots)));
    expect(checks.slice(0, 10)).toEqual([
      '✓ Complete',
      '✗ Rank 2 is given twice',
      '✗ Rank 3 is missing',
      '✗ Ranks missing: 2',
      '✗ Only whole numbers from 1 to 4',
      '✗ Only whole numbers from 1 to 4',
      '✗ Only whole numbers from 1 to 4',
      '',
      '✗ Only whole numbers from 1 to 4',
      '',
    ]);
  });

  it.each(LANGUAGES)('is a valid file in %s and reads back without a finding', async (language) => {
    const wanted = { options: ['A "1"', 'B', 'C'], title: '', members: 5, language };
    const ballots = [
      ['Member A', 1, 2, 3],
      ['Member B', 2, 3, 1],
    ];
    const bytes = await fileOf(filled(newRankingSheet(wanted), FIRST_MEMBER, ballots));
    expect(await validate(bytes, 'xlsx')).toEqual([]);
    const [survey] = await surveysIn(bytes);
    expect(survey?.findings).toEqual([]);
    expect(survey?.questions.map(({ title, options }) => [title, options])).toEqual([
      [RANKING_SHEET_WORDS[language].question, ['A "1"', 'B', 'C']],
    ]);
  });

  it.each(LANGUAGES)('has hints in %s that Excel takes', (language) => {
    for (const { hint, refusal } of newRankingSheet({
      options: OPTIONS,
      title: '',
      members: 1,
      language,
    }).rules) {
      expect(hint.title.length).toBeLessThanOrEqual(32);
      expect(hint.text.length).toBeLessThanOrEqual(255);
      expect(refusal.text.length).toBeLessThanOrEqual(225);
    }
  });

  it('keeps all but the names and ranks from being changed', () => {
    const open = sheet.rows.flatMap((cells, row) =>
      cells.flatMap(({ look }, column) => (look.open === true ? [[row, column]] : [])),
    );
    expect(sheet.isProtected).toBe(true);
    expect(open).toHaveLength(12 * 5);
    expect(open[0]).toEqual([4, 0]);
    expect(open.at(-1)).toEqual([15, 4]);
  });
});
