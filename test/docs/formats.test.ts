import { readFileSync } from 'node:fs';
import { readTextSheet } from '../../src/hosts/files/text-sheet';
import { BALLOT_FILES, FORMATS } from '../../src/survey/formats';
import type { Shape } from '../../src/survey/question';
import { readSurvey } from '../../src/survey/read-survey';
import { onlyQuestion } from '../survey/support';

const page = readFileSync('docs/formats.md', 'utf8');

/** Sections that a code heads, with their first example. */
const sections = new Map(
  page
    .split(/^##+ /m)
    .map((section) => [/^`([a-z-]+)`/.exec(section)?.[1] ?? '', section] as const)
    .filter(([name]) => name !== ''),
);
const example = (name: string): Uint8Array => {
  const [, text = ''] = /^```(?:csv|text)\n([^]*?)^```$/m.exec(sections.get(name) ?? '') ?? [];
  return new TextEncoder().encode(text);
};

/** Every shape once: the compiler says when one is missing. */
const SHAPES = Object.keys({
  list: true,
  'rank-columns': true,
  'option-columns': true,
  counts: true,
  'ballot-file': true,
} satisfies Record<Shape, true>);

describe('the page of formats', () => {
  it.each(FORMATS.map(({ name }) => name))('shows a table that is taken for %s', (name) => {
    const survey = readSurvey(readTextSheet(example(name), 'example.csv', 'example').sheet);
    expect(survey.format).toBe(name);
    expect(onlyQuestion(survey).ballots.count).toBe(4);
    expect(survey.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each(BALLOT_FILES.map(({ name }) => name))('shows a file that is taken for %s', (name) => {
    const survey = readSurvey(readTextSheet(example(name), 'example.txt', 'example').sheet);
    expect(survey.format).toBe(name);
    expect(onlyQuestion(survey).options).toEqual(['Roads', 'Water', 'Health']);
    expect(survey.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each(SHAPES)('has a section on the shape %s', (shape) => {
    expect([...sections.keys()]).toContain(shape);
  });

  it.each(['list', 'rank-columns', 'option-columns'])('shows a table of the shape %s', (shape) => {
    const survey = readSurvey(readTextSheet(example(shape), 'example.csv', 'example').sheet);
    expect(onlyQuestion(survey).shape).toBe(shape);
  });

  it('has every ending', () => {
    const listed = new Set(page.match(/`\.[a-z]+`/g));
    const tables = ['xlsx', 'xlsm', 'xls', 'ods', 'csv', 'tsv', 'tab', 'txt'];
    const endings = [...tables, ...BALLOT_FILES.flatMap((format) => format.endings)];
    expect([...listed].sort()).toEqual(endings.map((ending) => `\`.${ending}\``).sort());
  });
});
