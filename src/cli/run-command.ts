import { Problem, placeInWords } from '../language/problem';
import { checkCommand } from './commands/check';
import { clausesCommand } from './commands/clauses';
import { newCommand } from './commands/new';
import { rankCommand } from './commands/rank';
import { reportCommand } from './commands/report';
import { resultsCommand } from './commands/results';
import type { Output } from './output';
import { Usage, USAGE } from './usage';

const COMMANDS: Readonly<
  Record<string, (args: readonly string[], output: Output) => Promise<number>>
> = {
  rank: rankCommand,
  results: resultsCommand,
  report: reportCommand,
  check: checkCommand,
  clauses: clausesCommand,
  new: newCommand,
};

/** Problems that mean that there was nothing to do, rather than a file that cannot be read. */
const NOTHING_TO_DO: ReadonlySet<string> = new Set([
  'no-ranking',
  'no-ranking-but-near',
  'no-such-question',
  'no-rank-written',
]);

/** Runs one command; gives the exit status. Every error becomes one plain line. */
export async function runCommand(args: readonly string[], output: Output): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    output.print(USAGE);
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS[name];
  if (command === undefined) {
    output.warn(
      `concord: there is no command "${name}"; there are ${Object.keys(COMMANDS).join(', ')}.`,
    );
    return 2;
  }
  try {
    return await command(rest, output);
  } catch (error) {
    if (error instanceof Usage) {
      output.warn(`concord ${name}: ${error.message} See concord --help.`);
      return 2;
    }
    if (error instanceof Problem) {
      const place = placeInWords(error.place);
      output.warn(`concord ${name}: ${place === '' ? '' : `${place}: `}${error.message}`);
      return NOTHING_TO_DO.has(error.code) ? 1 : 2;
    }
    throw error;
  }
}
