import type { Page } from 'playwright-core';

/** A row of an order as the pane shows it: rank label, option, mean rank. */
export type ShownRow = readonly [string, string, string];

/** The order of a question, counted from 0, as a person reads it. */
export async function shownOrder(page: Page, question: number): Promise<ShownRow[]> {
  const rows = await page.locator('main table').nth(question).locator('tbody tr').all();
  return Promise.all(
    rows.map(async (row): Promise<ShownRow> => {
      const rank = await row.locator('th').innerText();
      const option = await row.locator('td').first().locator('span').first().innerText();
      return [rank, option, await row.locator('td').nth(1).innerText()];
    }),
  );
}

/** Chooses a workbook in the file dialog of the pane, from memory. */
export async function chooseWorkbook(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(bytes),
  });
}

/** Resolves once the pane says so. */
export async function says(page: Page, words: string | RegExp): Promise<void> {
  await page.getByRole('status').getByText(words).waitFor();
}
