import { withKeptSettings } from '../../jobs/kept-settings';
import { rank, type Ranking } from '../../jobs/rank';
import { parseArguments } from '../arguments';
import { rankingJson } from '../rank-json';
import { explanationText } from '../explanation-text';
import { findOption, hasOption } from '../find-option';
import { findingTable } from '../finding-table';
import { openFile } from '../open-file';
import { RANK_OPTIONS, rankSettings } from '../rank-options';
import { rankingTable } from '../rank-table';
import type { Output } from '../output';
import { Usage } from '../usage';

/** `concord rank FILE`: prints every question's priority order, as a table or as JSON, or the findings. */
export async function rankCommand(args: readonly string[], output: Output): Promise<number> {
  const { pair, rest } = explainedPair(args);
  const { file, values } = parseArguments(rest, {
    ...RANK_OPTIONS,
    json: { type: 'boolean' },
    findings: { type: 'boolean' },
  });
  const given = rankSettings(values);
  const workbook = await openFile(file, output);
  const ranking = await rank(workbook, withKeptSettings(given, await workbook.settings()));
  if (pair !== null) output.print(explanation(ranking, pair));
  else if (values['json'] === true) output.print(JSON.stringify(rankingJson(ranking), null, 2));
  else if (values['findings'] === true) output.print(findingTable(ranking.findings));
  else output.print(rankingTable(ranking, output.width));
  return 0;
}

type Pair = readonly [string, string];

/** Takes `--explain A B` out of the arguments: an option of two values, which parseArgs has not. */
function explainedPair(args: readonly string[]): { pair: Pair | null; rest: readonly string[] } {
  const at = args.indexOf('--explain');
  if (at < 0) return { pair: null, rest: args };
  const [first, second] = args.slice(at + 1, at + 3);
  if (first === undefined || second === undefined) {
    throw new Usage('--explain takes the names of two options.');
  }
  return { pair: [first, second], rest: args.toSpliced(at, 3) };
}

function explanation({ questions }: Ranking, [first, second]: Pair): string {
  const fitting = questions.filter(({ options }) => hasOption(options, first));
  const [question, another] = fitting.length > 0 ? fitting : questions;
  if (question === undefined || another !== undefined) {
    throw new Usage('Several questions fit; choose one with --question.');
  }
  const a = findOption(question.options, first);
  const b = findOption(question.options, second);
  if (a === b) throw new Usage('--explain takes two different options.');
  return explanationText(question, a, b);
}
