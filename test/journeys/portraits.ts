import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Trip } from './trip';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Widths of a pane in CSS pixels: the narrowest that Office gives it, and a comfortable one. */
const WIDTHS = [320, 450];

/** Pixels of a pane's height, unless its content is higher. */
const HEIGHT = 800;

/**
 * Takes a picture of the whole pane at each width once nothing is under way, and checks that nothing is cut off sideways
 * and that axe finds nothing.
 */
export async function portraits(trip: Trip, page: Page, name: string): Promise<void> {
  await page.getByRole('progressbar').waitFor({ state: 'detached' });
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    const content = await page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return { width: scrollWidth, height: scrollHeight };
    });
    assert.ok(content.width <= width, `${name}: ${content.width} pixels in a pane of ${width}`);
    await page.setViewportSize({ width, height: Math.max(HEIGHT, content.height) });
    await page.screenshot({ path: trip.file(`${name}-${width}.png`) });
    assert.deepEqual(await axeViolations(page), [], `${name} at ${width} pixels`);
  }
}

/** Fluent UI catches the focus with hidden elements that only its own script can give it to. */
const RUN_AXE = "axe.run({ exclude: ['i[data-tabster-dummy]'] })";

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResult>(RUN_AXE);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`),
  );
}
