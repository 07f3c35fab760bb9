/** Finds the Chromium that draws icons and runs the pane in tests. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of the first Chromium on the PATH, or of the one that CHROMIUM names. */
export function chromiumPath(): string {
  if (process.env['CHROMIUM']) return process.env['CHROMIUM'];
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const found = candidates.find((candidate) => existsSync(candidate));
  if (found === undefined) {
    throw new Error(
      `No Chromium on the PATH (looked for ${NAMES.join(', ')}). ` +
        'Run `npm run test:setup`, or set CHROMIUM to its path.',
    );
  }
  return found;
}

/**
 * A headless Chromium; the caller closes it. Root, as in containers, has no sandbox to use; there
 * is no graphics card, and shared memory is small.
 */
export function launchChromium(): Promise<Browser> {
  const asRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: chromiumPath(),
    args: [...(asRoot ? ['--no-sandbox'] : []), ...['--disable-gpu', '--disable-dev-shm-usage']],
  });
}
