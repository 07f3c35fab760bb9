/** Draws the pictures of the pages in docs/: pages of the sample report, as LibreOffice prints them. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What of which page goes where; places and sizes in inches, resolution in dots an inch. */
const pictures = [
  {
    name: 'figure-objectives',
    language: 'en',
    page: 2,
    area: { left: 0.7, top: 0.95, width: 7, height: 2.6 },
    resolution: 110,
  },
  {
    name: 'right-to-left',
    language: 'ar',
    page: 2,
    area: { left: 0.7, top: 0.3, width: 7, height: 9.7 },
    resolution: 90,
  },
];

const folder = mkdtempSync(join(tmpdir(), 'concord-pictures-'));
const run = (command, args) =>
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });

function draw({ name, language, page, area, resolution }) {
  const report = join(folder, `${name}.docx`);
  run(process.execPath, [
    ...['dist/cli/concord.js', 'report', 'assets/samples/member-survey.xlsx'],
    ...['--language', language, '--out', report],
  ]);
  run('soffice', [
    `-env:UserInstallation=file://${folder}/profile`,
    ...['--headless', '--convert-to', 'pdf', '--outdir', folder, report],
  ]);
  const dots = (inches) => String(Math.round(inches * resolution));
  run('pdftoppm', [
    ...['-png', '-singlefile', '-r', String(resolution)],
    ...['-f', String(page), '-l', String(page)],
    ...['-x', dots(area.left), '-y', dots(area.top)],
    ...['-W', dots(area.width), '-H', dots(area.height)],
    join(folder, `${name}.pdf`),
    `docs/pictures/${name}`,
  ]);
}

try {
  pictures.forEach(draw);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
