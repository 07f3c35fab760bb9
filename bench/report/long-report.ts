import { utils, write } from '@e965/xlsx';
import { seededRandom } from '../../src/ranking/seeded-random';
import { shuffled } from '../shuffled';

/** How long a report is: recommendations, each with ten items, and figures, each of a ranking. */
export interface Size {
  readonly recommendations: number;
  readonly figures: number;
}

/** The longest report that the budget is for. */
export const LONGEST: Size = { recommendations: 500, figures: 30 };

const ITEMS_EACH = 10;
const BALLOTS = 60;

const OPTIONS = [
  'Connectivity and infrastructure for all',
  'Digital transformation of services',
  'An enabling environment',
  'Resource mobilization and cooperation',
  'Inclusive and trusted digital skills',
];

type Cell = string | number;

/** A workbook with as many rankings as figures, and a report sheet with the recommendations. */
export function longReportWorkbook({ recommendations, figures }: Size): Uint8Array {
  const workbook = utils.book_new(
    utils.aoa_to_sheet(answerRows(figures), { dense: true }),
    'Answers',
  );
  utils.book_append_sheet(
    workbook,
    utils.aoa_to_sheet(reportRows(recommendations), { dense: true }),
    'Report',
  );
  const options = { bookType: 'xlsx', type: 'array', bookSST: true, compression: true } as const;
  const bytes: unknown = write(workbook, options);
  if (!(bytes instanceof ArrayBuffer)) throw new Error('no bytes');
  return new Uint8Array(bytes);
}

/** One column a question, best first, as Microsoft Forms exports a ranking. */
function answerRows(figures: number): Cell[][] {
  const random = seededRandom(11);
  const titles = numbers(figures).map((number) => `Rank the objectives of area ${number}`);
  const answers = numbers(BALLOTS).map((row): Cell[] => [
    ...[row, 46_000 + row, 46_000.01 + row, 'anonymous', ''],
    ...titles.map(() => `${shuffled(OPTIONS, random).join(';')};`),
  ]);
  return [['ID', 'Start time', 'Completion time', 'Email', 'Name', ...titles], ...answers];
}

function reportRows(recommendations: number): Cell[][] {
  const items = numbers(recommendations).flatMap((recommendation) => [
    [
      'recommendations',
      '1',
      `to adopt measure ${recommendation} of the strategic plan, to report on it each year, and to give it these aims:`,
    ],
    ...numbers(ITEMS_EACH).map((item) => [
      '',
      '2',
      `aim ${item} of measure ${recommendation}, for the members that have the least means (see TDAG-20/3/${item})`,
    ]),
  ]);
  return [
    ['Block', 'Level', 'en'],
    ['introduction', '', 'This report has everything that the group has ever recommended.'],
    ...items,
    ['closing', '', ''],
  ];
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
