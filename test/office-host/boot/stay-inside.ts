import type { BrowserContext } from 'playwright-core';

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
