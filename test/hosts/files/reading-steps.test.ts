import { openWorkbook } from '../../../src/hosts/files/workbook-file';
import { workbookBytes } from './support';

const rows = [
  ['Member', 'Rank'],
  ['Member A', 'A;B;C;'],
];
const sheets = Object.fromEntries(
  Array.from({ length: 8 }, (_, number) => [`Sheet ${number + 1}`, rows]),
);

describe('opening a workbook', () => {
  it.each(['xlsx', 'ods', 'biff8'] as const)('of the kind %s says how far it is', async (kind) => {
    const shares: number[] = [];
    await openWorkbook(workbookBytes(sheets, kind), 'survey', {
      progress: (share) => shares.push(share),
    });
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...new Set(shares)].sort((a, b) => a - b));
    expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
  });

  it('of many sheets says so after each of them', async () => {
    const shares: number[] = [];
    await openWorkbook(workbookBytes(sheets), 'survey.xlsx', {
      progress: (share) => shares.push(share),
    });
    expect(shares.length).toBeGreaterThanOrEqual(8);
  });

  it.each(['xlsx', 'ods'] as const)('of the kind %s stops where it is told to', async (kind) => {
    const stop = new AbortController();
    const shares: number[] = [];
    const reading = openWorkbook(workbookBytes(sheets, kind), 'survey', {
      signal: stop.signal,
      progress: (share) => {
        shares.push(share);
        stop.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(shares).toHaveLength(1);
  });

  it('does not begin when it was told to stop before', async () => {
    const signal = AbortSignal.abort();
    await expect(openWorkbook(new Uint8Array(), 'survey.xlsx', { signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});

describe('the sheets of an opened file', () => {
  it('are there at once, and not for those who stopped', async () => {
    const workbook = await openWorkbook(workbookBytes(sheets), 'survey.xlsx');
    const shares: number[] = [];
    await workbook.sheets({ progress: (share) => shares.push(share) });
    expect(shares).toEqual([1]);
    await expect(workbook.sheets({ signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});
