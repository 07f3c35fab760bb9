import { readFileSync, writeFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { workbookBytes } from '../hosts/files/support';
import { checkPackage } from '../support/package-checks';
import { concord, temporaryFolder } from './support';

/**
 * Positions of the 20 made-up ballots that the fixtures of surveys hold in 18 layouts. Mean ranks,
 * points and Kendall's W come from the reference implementation in Python that wrote them.
 */
const TABLE = [
  ['Objective', '1st choice', '2nd choice', '3rd choice', '4th choice', 'Total'],
  ['Objective 1', 14, 5, 1, 0, 20],
  ['Objective 2', 3, 8, 6, 3, 20],
  ['Objective 3', 2, 6, 7, 5, 20],
  ['Objective 4', 1, 1, 6, 12, 20],
];

const inFolder = temporaryFolder();

function file(name: string, rows: readonly (readonly (string | number)[])[] = TABLE): string {
  const path = inFolder(name);
  const bytes = name.endsWith('.csv')
    ? rows.map((row) => `${row.join(';')}\r\n`).join('')
    : workbookBytes({ Counts: rows }, name.endsWith('.ods') ? 'ods' : 'xlsx');
  writeFileSync(path, bytes);
  return path;
}

describe('concord rank of a table of counts', () => {
  it.each(['counts.csv', 'counts.xlsx', 'counts.ods'])(
    'gives the mean ranks and the agreement of its ballots: %s',
    async (name) => {
      const { status, out, err } = await concord('rank', file(name), '--json');
      expect([status, err]).toEqual([0, '']);
      const means = [1.35, 2.45, 2.75, 3.45];
      const points = [73, 51, 45, 31];
      expect(JSON.parse(out)).toMatchObject({
        format: 'counts-table',
        findings: [],
        questions: [
          {
            key: 'objectives',
            title: 'Objective',
            ballots: 20,
            options: TABLE.slice(1).map(([option, ...counts], at) => ({
              name: option,
              rank: at + 1,
              meanRank: expect.closeTo(means[at] ?? 0, 9) as number,
              points: expect.closeTo(points[at] ?? 0, 9) as number,
              positions: counts.slice(0, 4),
              unranked: 0,
            })),
            agreement: {
              kendallW: expect.closeTo(0.458, 9) as number,
              chiSquare: expect.closeTo(27.48, 9) as number,
              degreesOfFreedom: 3,
              p: expect.closeTo(4.66940982016584e-6, 12) as number,
            },
            pairwise: null,
            confidence: null,
            claims: [],
          },
        ],
      });
    },
  );

  it('says in words what counts do not tell', async () => {
    const { out } = await concord('rank', file('words.csv'), '--method', 'schulze');
    expect(out).toContain('mean-rank');
    expect(out).toContain('only the positions were counted');
    expect(out).toContain('Columns B:E count how often each of the 4 options had each');
    const pair = ['--explain', 'Objective 1', 'Objective 2'];
    const explained = await concord('rank', file('words.csv'), ...pair);
    expect(explained.out).toContain('only the positions were counted');
  });

  it('says that groups and weights need ballots', async () => {
    const { status, out } = await concord('rank', file('groups.csv'), '--group-by', 'Region');
    expect(status).toBe(0);
    expect(out).toContain('Only counts are known here, not the ballots');
  });

  it('is one line with the cell and status 1 when a cell is no count', async () => {
    const rows = TABLE.map((row) => row.map((cell) => (cell === 7 ? 'seven' : cell)));
    const { status, out, err } = await concord('rank', file('fault.csv', rows));
    expect([status, out]).toEqual([1, '']);
    expect(err).toBe(
      'concord rank: fault.csv, sheet "fault", cell D4: "seven" is not a number of ballots, so that this table does not count. Write how many ballots put the option at this place, 0 for none.',
    );
  });

  it('takes the columns that are named', async () => {
    const rows = [
      ['Topic', 'Best', 'Then'],
      ['Roads', 5, 2],
      ['Water', 2, 5],
    ];
    const path = file('named.csv', rows);
    expect((await concord('rank', path)).status).toBe(1);
    const named = ['--shape', 'counts', '--columns', 'B:C', '--header', '1', '--json'];
    expect(JSON.parse((await concord('rank', path, ...named)).out)).toMatchObject({
      format: 'chosen-columns',
      questions: [{ order: [['Roads'], ['Water']], ballots: 7 }],
    });
    const bad = await concord(
      'rank',
      file('texts.csv', [
        ['A', 'B', 'C'],
        ['x', 'y', 'z'],
        ['x', 'y', 'z'],
      ]),
      ...named,
    );
    expect(bad.status).toBe(2);
    expect(bad.err).toContain('Columns B, C below row 1 do not count how often each option had');
  });
});

describe('what is made from a table of counts', () => {
  it('is a sheet of results with fixed numbers and no sheet of ballots', async () => {
    const [source, out] = [file('source.xlsx'), inFolder('results.xlsx')];
    const run = await concord('results', source, '--out', out);
    expect([run.status, run.err]).toEqual([0, '']);
    const bytes = readFileSync(out);
    const { SheetNames, Sheets } = read(bytes);
    expect(SheetNames).toEqual(['Counts', 'Results – objectives']);
    const cells = utils.sheet_to_json<unknown[]>(Sheets['Results – objectives'] ?? {}, {
      header: 1,
    });
    expect(cells).toContainEqual([1, 'Objective 1', 1.35, 14, 0]);
    const parts = unzipSync(bytes);
    expect(Object.keys(parts).filter((name) => name.includes('/charts/chart'))).toHaveLength(1);
    const sheets = Object.entries(parts).filter(([name]) => name.includes('/worksheets/sheet'));
    expect(sheets.map(([, part]) => strFromU8(part).includes('<f>'))).toEqual([false, false]);
    const again = await concord('rank', out, '--json');
    expect((JSON.parse(again.out) as { questions: unknown[] }).questions).toHaveLength(1);
  });

  it('is a report with the order, its figure, and nothing about single ballots', async () => {
    const report = [
      ['Block', 'Level', 'en'],
      ['survey', '', 'First came {{objectives.first}}; {{objectives.ballots}} members answered.'],
      ['figure:objectives', '', ''],
    ];
    const [source, out] = [inFolder('both.xlsx'), inFolder('report.docx')];
    writeFileSync(source, workbookBytes({ Counts: TABLE, Report: report }));
    const run = await concord('report', source, '--out', out);
    expect([run.status, run.err]).toEqual([0, '']);
    const bytes = readFileSync(out);
    expect(checkPackage(bytes)).toEqual([]);
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    const text = xml.replace(/<[^>]+>/g, '');
    expect(text).toContain('First came Objective 1; 20 members answered.');
    for (const mean of ['1.35', '2.45', '2.75', '3.45']) expect(text).toContain(mean);
    expect(text).not.toMatch(/clearly|closely|no clear difference|NaN|undefined/);
    const check = await concord('check', out, '--data', source);
    expect([check.status, check.err]).toEqual([0, '']);
  });
});
