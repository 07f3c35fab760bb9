import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atMost, ms, printTable } from '../measure';
import type { Usage } from '../../test/support/usage';
import { runCommandLine } from './command-line';
import { LONGEST, longReportWorkbook, type Size } from './long-report';

const ROUNDS = 7;

const SIZES: readonly Size[] = [
  { recommendations: 5, figures: 2 },
  { recommendations: 100, figures: 30 },
  { recommendations: 500, figures: 2 },
  LONGEST,
  { recommendations: 2000, figures: 30 },
];

/** `concord report`, from the start of the process to the end, for reports of several sizes. */
function benchReports(): void {
  const folder = mkdtempSync(join(tmpdir(), 'concord-bench-'));
  try {
    const files = SIZES.map((size, index) => {
      const path = join(folder, `${index}.xlsx`);
      writeFileSync(path, longReportWorkbook(size));
      return path;
    });
    const runs = files.map((): Usage[] => []);
    for (let round = 0; round < ROUNDS; round += 1) {
      files.forEach((file, index) => {
        runs[index]?.push(
          runCommandLine(['report', file, '--out', join(folder, 'report.docx')], folder),
        );
      });
    }
    printTable('A report from its workbook, the whole command line', [
      ['recommendations', 'figures', 'wall s', 'least wall s', 'CPU s', 'peak MB'],
      ...SIZES.map((size, index) => row(size, runs[index] ?? [])),
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function row(size: Size, runs: readonly Usage[]): string[] {
  const sorted = (of: keyof Usage): number[] => runs.map((run) => run[of]).sort((a, b) => a - b);
  const median = (of: keyof Usage): number => sorted(of)[runs.length >> 1] ?? NaN;
  const least = sorted('wallSeconds')[0] ?? NaN;
  const peak = sorted('peakMegabytes').at(-1) ?? NaN;
  const isBudgeted = size === LONGEST;
  return [
    `${size.recommendations} × 10 items`,
    String(size.figures),
    ms(median('wallSeconds')),
    isBudgeted ? atMost(least, 3) : ms(least),
    ms(median('seconds')),
    isBudgeted ? atMost(peak, 300) : ms(peak),
  ];
}

benchReports();
