import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { openWorkbook } from '../../src/hosts/files/workbook-file';
import { THEMES } from '../office-host/external/app-context';
import { renderText } from '../support/render';
import { validate } from '../support/validator';
import { says, shownOrder } from './pane';
import { portraits } from './portraits';
import {
  ANSWERS,
  FIRST_BALLOT,
  OBJECTIVES,
  SAMPLE,
  SAMPLE_NAME,
  TURNED_BALLOT,
  TURNED_OBJECTIVES,
} from './sample';
import type { Journey } from './trip';

/** In Excel: the sample ranked, its results inserted, a ballot changed, the results updated. */
export const excelJourney: Journey = {
  name: 'excel',
  run: async (trip) => {
    const file = { file: SAMPLE, fileName: SAMPLE_NAME };
    const { page, host } = await trip.openInOffice('Excel', file);
    const insert = page.getByRole('button', { name: 'Insert results' });

    await trip.step('ranks both questions as soon as the pane opens', async () => {
      await insert.waitFor();
      assert.deepEqual(await shownOrder(page, 0), OBJECTIVES);
      assert.equal((await shownOrder(page, 1)).length, 5);
      await portraits(trip, page, 'order-light');
    });

    await trip.step('inserts the results with their charts', async () => {
      await insert.click();
      await says(page, 'The results are on 2 sheets of their own, each with a chart.');
      await page.getByText('Inserted and up to date.').waitFor();
    });

    await trip.step('says that the order is out of date when a ballot changes', async () => {
      await host.edit(ANSWERS, FIRST_BALLOT, TURNED_BALLOT);
      await page.getByText('The answers have changed').waitFor();
      await portraits(trip, page, 'changed-light');
    });

    await trip.step('updates order and results', async () => {
      await page.getByRole('button', { name: 'Update results' }).click();
      await says(page, /The results are on 2 sheets/);
      assert.deepEqual(await shownOrder(page, 0), TURNED_OBJECTIVES);
      await page.getByText('Inserted and up to date.').waitFor();
    });

    const saved = await host.save();
    await trip.step('saves a workbook that others can open', async () => {
      writeFileSync(trip.file(SAMPLE_NAME), saved);
      assert.deepEqual(await validate(saved, 'xlsx'), []);
      const pages = await renderText(saved, 'xlsx');
      assert.match(pages.join('\n'), /1\.94[\s\S]*2\.12[\s\S]*2\.26[\s\S]*3\.68/);
    });

    await trip.step('leads to the cell of a finding', async () => {
      await host.edit(ANSWERS, 'H3', 'D.9 Something else;D.1 Coordination;');
      await page.getByRole('button', { name: 'Read again' }).click();
      await page.getByText(/\d (warning|error)/).click();
      await page
        .getByRole('button', { name: `Go to cell ${ANSWERS}!H3` })
        .first()
        .click();
      await page.waitForTimeout(200);
      assert.equal(await host.selection(), `${ANSWERS}!H3`);
      await portraits(trip, page, 'findings-light');
    });

    await trip.step('keeps the method in the workbook', async () => {
      await page.getByText('How the order is computed').click();
      await page.getByLabel('Method').selectOption('ranked-pairs');
      await page.getByText('The order is by the ranked pairs method').first().waitFor();
      await page.getByRole('progressbar').waitFor({ state: 'detached' });
      const settings = await (await openWorkbook(await host.save(), SAMPLE_NAME)).settings();
      assert.deepEqual(settings?.choices, { method: 'ranked-pairs' });
    });

    await trip.step('gives a code to copy', async () => {
      await page.getByText('Take the results to Word').click();
      await page.getByRole('button', { name: 'Make a code to copy' }).click();
      const field = page.getByLabel('Code for the pane in Word');
      await field.waitFor();
      assert.match(await field.inputValue(), /^concord1\./);
      assert.equal(await page.evaluate(() => getSelection()?.toString().slice(0, 9)), 'concord1.');
      await portraits(trip, page, 'code-light');
    });

    await trip.step(
      'knows its results when the workbook is opened again, in the dark',
      async () => {
        const again = { file: saved, fileName: SAMPLE_NAME, theme: THEMES.dark };
        const { page: dark } = await trip.openInOffice('Excel', again, { search: '?start=rank' });
        await dark.getByText('Inserted and up to date.').waitFor();
        assert.deepEqual(await shownOrder(dark, 0), TURNED_OBJECTIVES);
        assert.equal(await dark.locator('main table').count(), 2);
        await portraits(trip, dark, 'order-dark');
      },
    );
  },
};
