import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** What a run of the command line printed and what it cost. */
export interface MeasuredRun {
  readonly status: number | null;
  readonly output: string;
  readonly errors: string;
  /** The most memory that the process ever held, in megabytes of 2²⁰ bytes; Node itself takes some 45. */
  readonly peakMegabytes: number;
  /** Processor time of the process, all its threads together. */
  readonly seconds: number;
}

/** Runs longer than this hang; the measure itself sets no limit. */
const HANGS_AFTER_MILLISECONDS = 300_000;

const WATCH = `process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const cost = { peakMegabytes: maxRSS / 1024, seconds: (userCPUTime + systemCPUTime) / 1e6 };
  require('node:fs').writeFileSync(process.env.COST_FILE, JSON.stringify(cost));
});`;

/** The command line in processes of its own, so that the memory of each run can be measured. */
export class MeasuredCommand {
  private readonly folder = mkdtempSync(join(tmpdir(), 'measured-'));
  private readonly program = join(this.folder, 'concord.cjs');
  private readonly watch = join(this.folder, 'watch.cjs');
  private readonly cost = join(this.folder, 'cost.json');

  constructor() {
    writeFileSync(this.watch, WATCH);
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
    rmSync(this.cost, { force: true });
    const words = ['--require', this.watch, this.program, command, file, ...options];
    const settings = {
      env: { ...process.env, COST_FILE: this.cost },
      maxBuffer: 2 ** 28,
      timeout: HANGS_AFTER_MILLISECONDS,
    };
    const run = await new Promise<Pick<MeasuredRun, 'status' | 'output' | 'errors'>>((resolve) => {
      const child = execFile(process.execPath, words, settings, (_, output, errors) => {
        resolve({ status: child.exitCode, output, errors });
      });
    });
    rmSync(file);
    return { ...run, ...this.measured() };
  }

  /** Removes everything that was written. */
  end(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Infinite for a process that was killed before it could say what it cost. */
  private measured(): Pick<MeasuredRun, 'peakMegabytes' | 'seconds'> {
    const text = existsSync(this.cost) ? readFileSync(this.cost, 'utf8') : '{}';
    const cost: unknown = JSON.parse(text);
    const number = (name: string): number => {
      const value: unknown = Object.entries(cost ?? {}).find(([key]) => key === name)?.[1];
      return typeof value === 'number' ? value : Infinity;
    };
    return { peakMegabytes: number('peakMegabytes'), seconds: number('seconds') };
  }
}
