import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The installed Chromium; `CHROMIUM_PATH` names another one. */
export function chromiumPath(): string {
  const named = process.env.CHROMIUM_PATH;
  const found = named ?? PLACES.find((place) => existsSync(place));
  if (found !== undefined) return found;
  throw new Error(`There is no Chromium at ${PLACES.join(', ')}. Set CHROMIUM_PATH.`);
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
}

/**
 * Lets nothing out of this machine: a request to any other origin than the given ones is stopped
 * and noted. Routes of a page, such as those of `hostInPage`, come first.
 */
export async function stayInside(
  context: BrowserContext,
  origins: readonly string[],
): Promise<readonly string[]> {
  const stopped: string[] = [];
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (origins.includes(url.origin) || !url.protocol.startsWith('http')) {
      await route.continue();
      return;
    }
    stopped.push(url.href);
    await route.abort('blockedbyclient');
  });
  return stopped;
}
