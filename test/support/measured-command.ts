import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { MEASURED, readUsage, type Usage } from './usage';

/** What a run of the command line printed and what it cost. */
export interface MeasuredRun extends Usage {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs longer than this hang; the measure itself sets no limit. */
const HANGS_AFTER_MILLISECONDS = 300_000;

/** The command line in processes of its own, so that the memory of each run can be measured. */
export class MeasuredCommand {
  private readonly folder = mkdtempSync(join(tmpdir(), 'measured-'));
  private readonly program = join(this.folder, 'concord.cjs');
  private readonly usage = join(this.folder, 'usage.json');

  constructor() {
    buildSync({
      entryPoints: ['src/cli/main.ts'],
      outfile: this.program,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      logLevel: 'error',
    });
  }

  /** Runs `concord <command> FILE …` on a file of that name and content. */
  async run(
    command: string,
    name: string,
    content: Uint8Array,
    options: readonly string[] = [],
  ): Promise<MeasuredRun> {
    const file = join(this.folder, name);
    writeFileSync(file, content);
    rmSync(this.usage, { force: true });
    const words = [...MEASURED, this.program, command, file, ...options];
    const settings = {
      env: { ...process.env, USAGE_FILE: this.usage },
      maxBuffer: 2 ** 28,
      timeout: HANGS_AFTER_MILLISECONDS,
    };
    const run = await new Promise<Pick<MeasuredRun, 'status' | 'output' | 'errors'>>((resolve) => {
      const child = execFile(process.execPath, words, settings, (_, output, errors) => {
        resolve({ status: child.exitCode, output, errors });
      });
    });
    rmSync(file);
    return { ...run, ...readUsage(this.usage) };
  }

  /** Removes everything that was written. */
  end(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
