import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sheetOfRows, type Cell, type Sheet } from '../../src/cells/sheet';
import { openWorkbook } from '../../src/hosts/files/workbook-file';
import type { Finding } from '../../src/language/finding';
import { unrankedMark } from '../../src/ranking/ballots';
import type { BallotQuestion, CountsQuestion, Survey } from '../../src/survey/question';

/** The only sheet of a fixture. */
export async function fixtureSheet(name: string): Promise<Sheet> {
  const bytes = readFileSync(join(__dirname, '../fixtures/survey', name));
  const [sheet] = await (await openWorkbook(bytes, name)).sheets();
  if (sheet === undefined) throw new Error(`${name} has no sheet`);
  return sheet;
}

/** How many ballots put each option at each place; ties and gaps closed, as tiers. */
export function tierCounts({ options, ballots }: BallotQuestion): Record<string, number[]> {
  const unranked = unrankedMark(ballots.options);
  return Object.fromEntries(
    options.map((option, index) => {
      const counts = options.map(() => 0);
      for (const tier of ballots.columns[index] ?? []) {
        if (tier !== unranked) counts[tier - 1] = (counts[tier - 1] ?? 0) + 1;
      }
      return [option, counts];
    }),
  );
}

/** The orders of the ballots, as lists of options; a tie is joined by `=`. */
export function orders({ options, ballots }: BallotQuestion): string[][] {
  return Array.from({ length: ballots.count }, (_, ballot) => {
    const tiers: string[][] = [];
    options.forEach((option, index) => {
      const tier = ballots.columns[index]?.[ballot] ?? 0;
      if (tier !== unrankedMark(ballots.options)) (tiers[tier - 1] ??= []).push(option);
    });
    return tiers.map((tied) => tied.join('='));
  });
}

/** The only question of a survey, with its ballots. */
export function onlyQuestion({ questions }: Survey): BallotQuestion {
  const [question, ...others] = questions;
  if (question === undefined || others.length > 0) throw new Error(`${questions.length} questions`);
  if (question.shape === 'counts') throw new Error('the question has no ballots');
  return question;
}

/** The only question of a survey, of which only the counts are known. */
export function onlyCounts({ questions }: Survey): CountsQuestion {
  const [question, ...others] = questions;
  if (question === undefined || others.length > 0) throw new Error(`${questions.length} questions`);
  if (question.shape !== 'counts') throw new Error('the question has ballots');
  return question;
}

/** The counts of a question, option by option. */
export function countsOf({ options, tally }: CountsQuestion): Record<string, number[]> {
  const count = options.length;
  return Object.fromEntries(
    options.map((option, at) => [
      option,
      Array.from(tally.positions.subarray(at * count, (at + 1) * count)),
    ]),
  );
}

/** Findings as `severity code cell`, for comparing. */
export function said(findings: readonly Finding[]): string[] {
  return findings.map(({ severity, code, place }) => `${severity} ${code} ${place.cell ?? ''}`);
}

/** A sheet called `Answers`. */
export function answers(rows: readonly (readonly Cell[])[], hidden: readonly number[] = []): Sheet {
  return sheetOfRows('Answers', rows, new Set(hidden));
}

/** A Microsoft Forms export with one ranking question; a row gives name, hour and answer. */
export function formsExport(
  rows: readonly (readonly [name: string, hour: number, answer: Cell])[],
): Sheet {
  return answers([
    ['ID', 'Start time', 'Completion time', 'Email', 'Name', 'Please rank the objectives'],
    ...rows.map(([name, hour, answer], index) => {
      const moment = 45_000 + hour / 24;
      const email = name === '' ? 'anonymous' : `${name}@example.org`;
      return [index + 1, moment, moment + 0.001, email, name, answer];
    }),
  ]);
}
