import { processOutput } from './output';
import { runCommand } from './run-command';

/** Lets a reader such as `head` close the pipe early without an error trace. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

void runCommand(process.argv.slice(2), processOutput(process)).then((status) => {
  process.exitCode = status;
});
