/** Reads the sample survey, prints the priority orders and writes out/report.docx. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

mkdirSync('out', { recursive: true });
const sample = 'assets/samples/member-survey.xlsx';
for (const args of [
  ['rank', sample],
  ['report', sample, '--out', 'out/report.docx'],
]) {
  const { status } = spawnSync(process.execPath, ['dist/cli/concord.js', ...args], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
