import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = 'test/public-faults';

/** The case and the file of every row of the page. */
const listed = [
  ...readFileSync('docs/public-faults.md', 'utf8').matchAll(
    /^\| (\d+) .*\]\(\.\.\/(test\/public-faults\/[a-z]+\.test\.ts)\) +\|$/gm,
  ),
].map(([, number = '', file = '']) => `${number} ${file}`);

/** The same of every test whose name says `case N`. */
const tested = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.test.ts'))
  .flatMap((name) =>
    [...readFileSync(`${FOLDER}/${name}`, 'utf8').matchAll(/^describe\('case (\d+) \(/gm)].map(
      ([, number = '']) => `${number} ${FOLDER}/${name}`,
    ),
  );

describe('the page of public faults', () => {
  it('has the cases 1 to 20, each once', () => {
    const numbers = listed.map((row) => Number(row.split(' ')[0]));
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  it('names the file of each test, and every test is on it', () => {
    expect([...tested].sort()).toEqual([...listed].sort());
  });
});
