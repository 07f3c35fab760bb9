/** Draws the picture in the README: the first figure of the sample report, as LibreOffice shows it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'concord-pictures-'));
const run = (command, args) =>
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
const inch = 110;
const crop = { page: 2, left: 0.7, top: 0.95, width: 7, height: 2.6 };

try {
  const report = join(folder, 'report.docx');
  run(process.execPath, [
    ...['dist/cli/concord.js', 'report', 'assets/samples/member-survey.xlsx', '--out', report],
  ]);
  run('soffice', [
    `-env:UserInstallation=file://${folder}/profile`,
    ...['--headless', '--convert-to', 'pdf', '--outdir', folder, report],
  ]);
  const dots = (inches) => String(Math.round(inches * inch));
  run('pdftoppm', [
    ...['-png', '-singlefile', '-r', String(inch)],
    ...['-f', String(crop.page), '-l', String(crop.page)],
    ...[
      '-x',
      dots(crop.left),
      '-y',
      dots(crop.top),
      '-W',
      dots(crop.width),
      '-H',
      dots(crop.height),
    ],
    join(folder, 'report.pdf'),
    'docs/pictures/figure-objectives',
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
