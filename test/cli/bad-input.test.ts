import { readFileSync, writeFileSync } from 'node:fs';
import { concord, SAMPLE, temporaryFolder } from './support';

const inFolder = temporaryFolder();

function file(name: string, content: string | Uint8Array): string {
  const path = inFolder(name);
  writeFileSync(path, content);
  return path;
}

/** One plain line that names the file, and no trace of the program. */
function expectPlainLine(err: string, name: string): void {
  expect(err.split('\n')).toHaveLength(1);
  expect(err).toContain(name);
  expect(err).not.toMatch(/\bat .*:\d+|Error:|undefined|\[object/);
}

describe('a file that cannot be ranked', () => {
  it.each([
    ['is missing', 'none.xlsx', null, 2],
    ['is empty', 'empty.csv', '', 2],
    ['is a picture', 'picture.xlsx', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 2],
    ['is cut off', 'cut.xlsx', readFileSync(SAMPLE).subarray(0, 9000), 2],
    ['has no ranking', 'words.csv', 'Name,Comment\nA,hello\nB,good day\nC,thanks\n', 1],
  ])('%s: one plain line and the right status', async (_why, name, content, expected) => {
    const path = content === null ? inFolder(name) : file(name, content);
    const { status, out, err } = await concord('rank', path);
    expect([status, out]).toEqual([expected, '']);
    expectPlainLine(err, name);
  });
});

describe('a command line that is wrong', () => {
  it.each([
    [['rank']],
    [['rank', SAMPLE, SAMPLE]],
    [['rank', SAMPLE, '--nonsense']],
    [['rank', SAMPLE, '--method', 'dice']],
    [['report', SAMPLE, '--out', 'x.docx', '--language', 'de']],
    [['dance']],
  ])('%j ends with status 2 and says why in one line', async (args) => {
    const { status, out, err } = await concord(...args);
    expect([status, out]).toEqual([2, '']);
    expect(err.split('\n')).toHaveLength(1);
  });

  it('names the questions that there are when it asks for another', async () => {
    const { status, err } = await concord('rank', SAMPLE, '--question', 'budget');
    expect(status).toBe(1);
    expect(err).toContain('objectives, goals');
  });
});
