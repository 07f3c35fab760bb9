import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The document as LibreOffice prints it. */
export async function renderPdf(docx: Uint8Array): Promise<Uint8Array> {
  return inFolder(async (folder) => readFile(await printed(docx, folder)));
}

/** The pages of the document as PNG pictures of so many dots an inch. */
export async function renderPages(docx: Uint8Array, resolution = 72): Promise<Uint8Array[]> {
  return inFolder(async (folder) => {
    const pdf = await printed(docx, folder);
    await run('pdftoppm', ['-png', '-r', String(resolution), pdf, join(folder, 'page')]);
    const pages = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort();
    return Promise.all(pages.map((name) => readFile(join(folder, name))));
  });
}

/** The text of each page of a document or workbook, laid out as on the page. */
export async function renderText(file: Uint8Array, kind: Kind = 'docx'): Promise<string[]> {
  return inFolder(async (folder) => {
    const pdf = await printed(file, folder, kind);
    const text = await run('pdftotext', ['-layout', pdf, '-']);
    return text.split('\f').filter((page) => page.trim() !== '');
  });
}

type Kind = 'docx' | 'xlsx';

/** Prints a file to PDF; each run has a profile of its own, so that several can run. */
async function printed(file: Uint8Array, folder: string, kind: Kind = 'docx'): Promise<string> {
  const source = join(folder, `document.${kind}`);
  await writeFile(source, file);
  const profile = pathToFileURL(join(folder, 'profile')).href;
  await run('soffice', [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    source,
  ]);
  return join(folder, 'document.pdf');
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'concord-render-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(program: string, words: readonly string[]): Promise<string> {
  return new Promise((done, fail) => {
    execFile(program, words, { maxBuffer: 2 ** 26, timeout: 120_000 }, (error, output, faults) => {
      if (error === null) done(output);
      else if (error.code === 'ENOENT') fail(new Error(missing(program)));
      else fail(new Error(`${program} failed: ${faults.trim() || error.message}`));
    });
  });
}

function missing(program: string): string {
  const source = program === 'soffice' ? 'LibreOffice Writer' : 'poppler-utils';
  return `"${program}" is missing. Run "npm run test:setup", which installs ${source} on Debian and Ubuntu and says elsewhere how to get it.`;
}
