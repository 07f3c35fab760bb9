/** Where a command's words go: results to standard output, everything else to standard error. */
export interface Output {
  print(text: string): void;
  warn(text: string): void;
  /** Shows, in place of what it showed before, how far work is; left out where nobody looks. */
  readonly progress?: (text: string) => void;
  /** How many characters a line may have. */
  readonly width: number;
}

/** The output of a real process. */
export function processOutput(process: NodeJS.Process): Output {
  return {
    print: (text) => process.stdout.write(`${text}\n`),
    warn: (text) => process.stderr.write(`${text}\n`),
    ...(process.stderr.isTTY
      ? { progress: (text: string) => process.stderr.write(`\r\u001b[K${text}`) }
      : {}),
    width: process.stdout.isTTY ? process.stdout.columns : 100,
  };
}
