import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Trip } from './trip';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Widths of a pane in CSS pixels: the narrowest that Office gives it, and a comfortable one. */
const WIDTHS = [320, 450];

/**
 * Takes a picture of the whole pane at each width, and checks that nothing is cut off sideways
 * and that axe finds nothing.
 */
export async function portraits(trip: Trip, page: Page, name: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await page.screenshot({ path: trip.file(`${name}-${width}.png`), fullPage: true });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= width, `${name}: the content is ${wide} pixels wide in a pane of ${width}`);
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
