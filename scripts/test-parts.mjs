/**
 * Puts in place what the tests need and npm does not carry. Looks for each part first; on Debian
 * and Ubuntu installs what is missing with apt-get, elsewhere says how to get it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const run = (command, args) => spawnSync(command, args, { encoding: 'utf8' });
const hasCommand = (...names) => names.some((name) => run('which', [name]).status === 0);
const hasFontFor = (language) => run('fc-list', [`:lang=${language}`]).stdout?.trim().length > 0;

const parts = [
  {
    name: 'LibreOffice (renders documents to pages)',
    found: () => hasCommand('soffice', 'libreoffice'),
    packages: ['libreoffice-writer', 'libreoffice-calc'],
  },
  {
    name: 'poppler (turns pages into pictures)',
    found: () => hasCommand('pdftoppm') && hasCommand('pdftotext'),
    packages: ['poppler-utils'],
  },
  {
    name: 'Chromium (runs the pane)',
    found: () => hasCommand('chromium', 'chromium-browser', 'google-chrome'),
    packages: ['chromium'],
  },
  {
    name: 'a Times-like font',
    found: () => run('fc-list', ['Liberation Serif']).stdout?.trim().length > 0,
    packages: ['fontconfig', 'fonts-liberation'],
  },
  {
    name: 'a Chinese font',
    found: () => hasFontFor('zh-cn'),
    packages: ['fontconfig', 'fonts-noto-cjk'],
  },
  {
    name: 'an Arabic font',
    found: () => hasFontFor('ar'),
    packages: ['fontconfig', 'fonts-noto-core'],
  },
];

function aptGet(args) {
  const sudo = process.getuid?.() === 0 || !hasCommand('sudo') ? [] : ['sudo', '-n'];
  const [command, ...rest] = [...sudo, 'apt-get', ...args];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}

const missing = parts.filter((part) => !part.found());
if (missing.length > 0) {
  const packages = [...new Set(missing.flatMap((part) => part.packages))];
  console.log(`Missing for the tests: ${missing.map((part) => part.name).join(', ')}.`);
  if (existsSync('/etc/debian_version')) {
    console.log(`Installing with apt-get: ${packages.join(' ')} (some minutes the first time)`);
    aptGet(['update', '-qq']);
    aptGet(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  }
  const still = parts.filter((part) => !part.found());
  if (still.length > 0) {
    for (const part of still) {
      console.error(
        `Not found: ${part.name}. On Debian or Ubuntu: apt-get install ${part.packages.join(' ')}. ` +
          'Elsewhere install the same program or font with your package manager and put it on the PATH.',
      );
    }
    process.exit(1);
  }
}
console.log(`Test parts in place: ${parts.map((part) => part.name).join(', ')}.`);
