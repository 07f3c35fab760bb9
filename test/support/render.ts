import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The document as LibreOffice prints it. */
export async function renderPdf(docx: Uint8Array): Promise<Uint8Array> {
  return inFolder(async (folder) => readFile(await printedOne(docx, folder)));
}

/** The pages of a document or workbook as PNG pictures of so many dots an inch. */
export async function renderPages(
  file: Uint8Array,
  resolution = 72,
  kind: Kind = 'docx',
): Promise<Uint8Array[]> {
  return inFolder(async (folder) => {
    const pdf = await printedOne(file, folder, kind);
    await run('pdftoppm', ['-png', '-r', String(resolution), pdf, join(folder, 'page')]);
    const pages = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort();
    return Promise.all(pages.map((name) => readFile(join(folder, name))));
  });
}

/** The text of each page of a document or workbook, laid out as on the page. */
export async function renderText(file: Uint8Array, kind: Kind = 'docx'): Promise<string[]> {
  return inFolder(async (folder) => pageTexts(await printedOne(file, folder, kind)));
}

/** The same of many documents, printed in one run: starting LibreOffice takes the longest. */
export async function renderTexts(files: readonly Uint8Array[]): Promise<string[][]> {
  return inFolder(async (folder) => Promise.all((await printed(files, folder)).map(pageTexts)));
}

type Kind = 'docx' | 'xlsx';

async function pageTexts(pdf: string): Promise<string[]> {
  const text = await run('pdftotext', ['-layout', pdf, '-']);
  return text.split('\f').filter((page) => page.trim() !== '');
}

/**
 * Workbooks with every formula calculated by LibreOffice, which runs once for all of them. The
 * values that the files hold for their formulas are taken out before.
 */
export async function recalculated(files: readonly Uint8Array[]): Promise<Uint8Array[]> {
  return inFolder(async (folder) => {
    const out = join(folder, 'out');
    const made = await converted(files.map(withoutValues), {
      folder,
      kind: 'xlsx',
      to: 'xlsx',
      out,
    });
    return Promise.all(made.map((file) => readFile(file)));
  });
}

function withoutValues(xlsx: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(xlsx)).map(([name, bytes]) => {
    if (!/worksheets\/[^/]+\.xml$/.test(name)) return [name, bytes] as const;
    const xml = strFromU8(bytes).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1');
    return [name, strToU8(xml)] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

async function printedOne(file: Uint8Array, folder: string, kind: Kind = 'docx'): Promise<string> {
  const [pdf] = await printed([file], folder, kind);
  if (pdf === undefined) throw new Error('Nothing was printed.');
  return pdf;
}

/** Prints files to PDF. */
function printed(
  files: readonly Uint8Array[],
  folder: string,
  kind: Kind = 'docx',
): Promise<string[]> {
  return converted(files, { folder, kind, to: 'pdf', out: folder });
}

interface Conversion {
  readonly folder: string;
  readonly kind: Kind;
  readonly to: 'pdf' | 'xlsx';
  /** The folder of the results. */
  readonly out: string;
}

/** Has LibreOffice convert files; each run has a profile of its own, so that several can run. */
async function converted(
  files: readonly Uint8Array[],
  { folder, kind, to, out }: Conversion,
): Promise<string[]> {
  const sources = files.map((_, index) => join(folder, `document-${index}.${kind}`));
  await Promise.all(sources.map((source, index) => writeFile(source, files[index] ?? '')));
  const profile = pathToFileURL(join(folder, 'profile')).href;
  await run('soffice', [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    to,
    '--outdir',
    out,
    ...sources,
  ]);
  return files.map((_, index) => join(out, `document-${index}.${to}`));
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
