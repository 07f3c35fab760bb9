import { read, utils } from '@e965/xlsx';
import { sheetOfRows, type Cell } from '../../src/cells/sheet';
import { openWorkbook } from '../../src/hosts/files/workbook-file';
import { WorkbookWriting } from '../../src/hosts/files/workbook-writing';
import type { WorkbookHost } from '../../src/hosts/workbook';
import { rankSurveys, type RankedSurvey, type RankSettings } from '../../src/jobs/rank';
import { writeResultsWorkbook } from '../../src/jobs/results-workbook';
import { LANGUAGES, type Language } from '../../src/language/languages';
import { METHOD_NAMES, UNRANKED_POLICIES } from '../../src/ranking/ranked-question';
import { rankLabels } from '../../src/ranking/rank-labels';
import { recalculated } from '../support/render';
import { validate } from '../support/validator';

/** Ties, blanks, gaps and weights: everything that a count has to get right. */
const ROWS: readonly (readonly Cell[])[] = [
  ['Member', 'Roads', 'Water', 'Power', 'Schools', 'Votes'],
  ['Member A', 1, 2, 3, 4, 1],
  ['Member B', 2, 1, 2, 4, 2.5],
  ['Member C', 1, null, 4, 'N/A', 1],
  ['Member D', 4, 3, 2, 1, 0.7],
  ['Member E', null, 1, null, null, 3],
  ['Member F', 3, 3, 1, 1, 1],
  ['Member G', 4, 2, 1, 3, 1 / 3],
];

function hostOf(rows: typeof ROWS = ROWS): WorkbookHost {
  return {
    name: 'survey.xlsx',
    sheets: () => Promise.resolve([sheetOfRows('Answers', rows)]),
    settings: () => Promise.resolve(null),
  };
}

async function write(settings: RankSettings, language: Language = 'en', host = hostOf()) {
  const file = WorkbookWriting.empty();
  await writeResultsWorkbook(host, file, settings, language);
  return file.bytes();
}

async function surveyOf(settings: RankSettings): Promise<RankedSurvey> {
  const [survey] = (await rankSurveys(hostOf(), settings)).surveys;
  if (survey === undefined) throw new Error('Nothing was ranked.');
  return survey;
}

/** The cells of both sheets: the results, then the ballots. */
function rowsOf(bytes: Uint8Array): unknown[][][] {
  const { Sheets, SheetNames } = read(bytes);
  return SheetNames.map((name) =>
    utils.sheet_to_json<unknown[]>(Sheets[name] ?? {}, { header: 1, blankrows: true }),
  );
}

/** Numbers with nine decimals, so that cells compare as they should agree. */
function rounded(cells: readonly unknown[]): unknown[] {
  return cells.map((cell) => (typeof cell === 'number' ? Number(cell.toFixed(9)) : cell));
}

/** Every way to count, and its results as written and as LibreOffice calculates them. */
const WAYS: readonly RankSettings[] = UNRANKED_POLICIES.flatMap((unranked) => [
  { unranked },
  { unranked, weights: 'Votes' },
]);

const TIED = hostOf([
  ['Member', 'Roads', 'Water', 'Power'],
  ['Member A', 1, 2, 3],
  ['Member B', 2, 1, 3],
]);

describe('the results of a workbook, calculated by LibreOffice from the ballots alone', () => {
  let written: readonly unknown[][][][];
  let calculated: readonly unknown[][][][];

  beforeAll(async () => {
    const files = await Promise.all([
      ...WAYS.map((settings) => write(settings)),
      write({ weights: 'Votes' }, 'ar'),
      write({}, 'en', TIED),
    ]);
    written = files.map(rowsOf);
    calculated = (await recalculated(files)).map(rowsOf);
  }, 120_000);

  it.each(WAYS.map((settings, at) => [settings, at] as const))('are ours: %j', async (way, at) => {
    const { order, meanRanks, tally, options } = (await surveyOf(way)).ranked;
    const [results = [], ballots = []] = calculated[at] ?? [];
    const labels = rankLabels(order);
    const count = options.length;
    const lines = order
      .flat()
      .map((option, line) => [
        /=$/.test(labels[line] ?? '') ? labels[line] : Number(labels[line]),
        options[option],
        meanRanks[option],
        tally.positions[option * count],
        tally.positions[option * count + count - 1],
      ]);
    expect(results.slice(4, 8).map((row) => rounded(row.slice(0, 5)))).toEqual(lines.map(rounded));
    const positions = options.map((_, position) =>
      rounded(options.map((_option, option) => tally.positions[option * count + position])),
    );
    const counted = ballots.slice(5, 10).map((row) => rounded(row.slice(4, 8)));
    expect(counted).toEqual([...positions, rounded([...tally.unranked])]);
  });

  it('agree with the values that the file holds already, also in Arabic', () => {
    const numbers = (files: typeof written) =>
      files.map((sheets) => sheets.map((rows) => rows.map(rounded)));
    expect(numbers(calculated)).toEqual(numbers(written));
  });

  it('show ties in the order of the options', () => {
    const [results = []] = calculated.at(-1) ?? [];
    expect(results.slice(4, 7).map((row) => row.slice(0, 3))).toEqual([
      ['1=', 'Roads', 1.5],
      ['1=', 'Water', 1.5],
      [3, 'Power', 3],
    ]);
  });
});

describe('the sheet of ballots', () => {
  it('has a row a ballot with its ranks and where it comes from, and no names', async () => {
    const [, ballots = []] = rowsOf(await write({ weights: 'Votes' }));
    expect(ballots.slice(14).map((row) => row.slice(0, 8))).toEqual([
      [1, 2, 1, 1, 1, 2, 3, 4],
      [2, 3, 2.5, 2.5, 2, 1, 2, 3],
      [3, 4, 1, 1, 1, undefined, 2, undefined],
      [4, 5, 0.7, 0.7, 4, 3, 2, 1],
      [5, 6, 3, 3, undefined, 1, undefined, undefined],
      [6, 7, 1, 1, 2, 2, 1, 1],
      [7, 8, 1 / 3, 1 / 3, 4, 2, 1, 3],
    ]);
    expect(JSON.stringify(ballots)).not.toContain('Member');
  });

  it('has the positions that each option takes', async () => {
    const [, ballots = []] = rowsOf(await write({}));
    const [, , third = []] = ballots.slice(14);
    expect([third.slice(9, 13), third.slice(14, 18)]).toEqual([
      [1, 3, 2, 3],
      [1, 4, 2, 4],
    ]);
  });

  it.each(METHOD_NAMES)('is valid and has our ranks by %s', async (method) => {
    const bytes = await write({ method });
    expect(await validate(bytes, 'xlsx')).toEqual([]);
    const { ranked } = await surveyOf({ method });
    const [results = [], ballots = []] = rowsOf(bytes);
    expect(results.slice(4, 8).map((row) => String(row[0]))).toEqual(rankLabels(ranked.order));
    expect(JSON.stringify(ballots[2] ?? []).includes('fixed numbers')).toBe(method !== 'mean-rank');
  });

  it.each(LANGUAGES)(
    'and its results are valid in %s and not read as ballots',
    async (language) => {
      const bytes = await write({}, language);
      expect(await validate(bytes, 'xlsx')).toEqual([]);
      expect(await (await openWorkbook(bytes, 'r.xlsx')).sheets()).toEqual([]);
    },
  );

  it('is refused for more ballots than a spreadsheet calculates', async () => {
    const many = Array.from({ length: 100_000 }, (_, at) => [
      (at % 3) + 1,
      ((at + 1) % 3) + 1,
      ((at + 2) % 3) + 1,
    ]);
    const host = hostOf([['A', 'B', 'C'], ...many]);
    await expect(write({}, 'en', host)).rejects.toMatchObject({
      code: 'results-too-many-ballots',
    });
  });
});
