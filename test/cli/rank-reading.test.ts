import { writeFileSync } from 'node:fs';
import { writeSettingsPart } from '../../src/hosts/settings-part';
import { unzipSync } from 'fflate';
import { workbookBytes, zipOf } from '../hosts/files/support';
import { concord, temporaryFolder } from './support';

const inFolder = temporaryFolder();

function file(name: string, content: string | Uint8Array): string {
  const path = inFolder(name);
  writeFileSync(path, content);
  return path;
}

const csv = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;
const TWO_LISTS = csv(
  'Name,Topics,Known',
  'A,"x;y;z;","x;y;"',
  'B,"y;x;z;","x;y;z;"',
  'C,"z;x;y;","z;x;y;"',
  'A,"z;y;x;","y;x;z;"',
  'E,"z;y;x;","y;"',
  'F,"x;y;z;","z;"',
);

describe('concord rank says what it read', () => {
  it('in words for the sheet, and for what else may be a ranking with the options that take it', async () => {
    const { out } = await concord('rank', file('two.csv', TWO_LISTS));
    expect(out).toContain(
      [
        'Sheet "two" was read as plain-table. 6 of the 6 cells looked at in column B are permutations of the',
        '  same 3 names.',
        'Not taken for a ranking: 3 of the 6 cells looked at are permutations of the same 3 names, the others',
        '  are not. To rank it all the same, add:',
        '  --sheet "two" --shape list --columns C --header 1',
      ].join('\n'),
    );
  });

  it('in JSON for scripts', async () => {
    const { out } = await concord('rank', file('json.csv', TWO_LISTS), '--json');
    expect(JSON.parse(out)).toMatchObject({
      format: 'plain-table',
      recognised: [{ sheet: 'json', format: 'plain-table', reasons: [{ code: 'why-list' }] }],
      candidates: [{ sheet: 'json', shape: 'list', columns: 'C', header: 1, code: 'near-list' }],
    });
  });

  it('when it found no ranking for sure, with the nearest cells and status 1', async () => {
    const path = file('near.csv', csv('Known', 'x;y;', 'x;y;z;', 'z;x;y;', 'y;', 'y;z;x;', 'z;'));
    const { status, err } = await concord('rank', path);
    expect(status).toBe(1);
    expect(err).toContain('Nearest to one: sheet "near", column A: 3 of the 6 cells');
  });
});

describe('concord rank reads as it is told', () => {
  const RATINGS = csv('Name,Roads,Water', 'A,1,1', 'B,2,1', 'C,1,2', 'D,1,1', 'E,2,2');
  const rank = async (path: string, ...options: readonly string[]): Promise<unknown> => {
    const { out, err } = await concord('rank', path, ...options, '--json');
    expect(err).toBe('');
    return JSON.parse(out);
  };

  it('with the shape, the columns and the header that are named', async () => {
    const mapping = ['--shape', 'option-columns', '--columns', 'Roads,Water', '--header', '1'];
    expect(await rank(file('ratings.csv', RATINGS), ...mapping)).toMatchObject({
      format: 'chosen-columns',
      questions: [{ ballots: 2, order: [['Roads', 'Water']] }],
    });
  });

  it.each([
    ['latest', 5],
    ['first', 5],
    ['all', 6],
  ])('with the %s answers of those who answered again', async (repeats, ballots) => {
    const read = await rank(file('repeats.csv', TWO_LISTS), '--repeats', repeats);
    expect(read).toMatchObject({ questions: [{ ballots }] });
    const code = repeats === 'all' ? 'respondent-repeated-counted' : 'respondent-repeated';
    const cell = repeats === 'latest' ? 'A2' : 'A5';
    expect(read).toMatchObject({ findings: [{ code, cell }] });
  });

  it('with two names of one option, as often as there are such', async () => {
    const path = file('same.csv', csv('Rank', 'a;b;c;', 'b;c;a;', 'B2;c;a;', 'C2;a;b;', 'a;b;c;'));
    expect(await rank(path, '--same', 'B2=b', '--same', 'C2 = c')).toMatchObject({
      questions: [{ ballots: 5, options: [{ name: 'b' }, { name: 'a' }, { name: 'c' }] }],
      findings: [],
    });
  });

  it.each([
    [['--shape', 'list'], '--shape and --columns go together'],
    [['--header', '2'], '--shape and --columns go together'],
    [['--shape', 'table', '--columns', 'A'], '--shape takes one of list, rank-columns'],
    [['--shape', 'list', '--columns', 'A', '--header', '0'], '--header takes the number of a row'],
    [['--same', 'a'], '--same takes "old name=new name"; it was given "a"'],
    [['--same', 'a=b=c'], '--same takes'],
    [['--repeats', 'some'], '--repeats takes one of latest, first, all'],
  ])('and says how to use %j', async (options, words) => {
    const { status, err } = await concord('rank', 'any.csv', ...options);
    expect(status).toBe(2);
    expect(err).toContain(words);
  });

  it('with the settings that the workbook keeps, unless others are given', async () => {
    const rows = [
      ['Roads', 'Water', 'Votes'],
      [1, 2, 1],
      [1, 2, 1],
      [2, 1, 5],
    ];
    const part = writeSettingsPart({
      choices: { method: 'schulze', weights: 'Votes' },
      keys: [{ title: 'Sheet', key: 'works' }],
      results: [],
    });
    const parts = unzipSync(workbookBytes({ Sheet: rows }));
    const path = file('kept.xlsx', zipOf({ ...parts, 'customXml/item1.xml': part }));
    expect(await rank(path)).toMatchObject({
      questions: [{ key: 'works', method: 'schulze', weight: 7, order: [['Water'], ['Roads']] }],
    });
    expect(await rank(path, '--method', 'copeland', '--one-vote-per', 'Votes')).toMatchObject({
      questions: [{ key: 'works', method: 'copeland', weight: 2 }],
    });
  });
});

describe('concord rank --findings', () => {
  it('prints severity, code, cell and words, errors first', async () => {
    const path = file(
      'findings.csv',
      csv(
        'Name,A,B',
        'x,1,2',
        'x,2,1',
        ...'qwertyuip'.split('').map((name) => `${name},1,2`),
        'z,1,high',
      ),
    );
    const { out } = await concord('rank', path, '--findings');
    expect(out.split('\n')).toEqual([
      'Severity  Code                 Cell          What and what to do',
      'error     rank-unreadable      findings!C13  "high" is not a rank, so that this ballot does not count. Write a number from 1 on, or leave the cell empty.',
      'warning   respondent-repeated  findings!A2   x answered more than once; the answer in row 3 counts instead of this one.',
    ]);
  });

  it('says when there is nothing to say', async () => {
    const { out } = await concord('rank', file('fine.csv', csv('A,B', '1,2', '2,1')), '--findings');
    expect(out).toBe('There is nothing to say about this file.');
  });
});
