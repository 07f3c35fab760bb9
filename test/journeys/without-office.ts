import assert from 'node:assert/strict';
import { chooseWorkbook, shownOrder } from './pane';
import { portraits } from './portraits';
import { OBJECTIVES, SAMPLE, SAMPLE_NAME } from './sample';
import type { Journey } from './trip';

/** Office does not answer, or is too old: the pane says why, and goes on without it. */
export const withoutOfficeJourney: Journey = {
  name: 'without-office',
  run: async (trip) => {
    const { page } = await trip.openInOffice(
      'Excel',
      { quirks: { office: 'never-ready' } },
      // What office.js says of the file that it misses.
      { forgive: /ERR_BLOCKED_BY_CLIENT|fallback locale|Strings is not defined/ },
    );

    await trip.step('shows its outline at once and explains itself after ten seconds', async () => {
      await page.locator('#skeleton').waitFor();
      await page.getByRole('heading', { name: 'Office has not answered yet' }).waitFor();
      await portraits(trip, page, 'late-light');
    });

    await trip.step('goes on without Office', async () => {
      await page.getByRole('button', { name: 'Go on without Office' }).click();
      await page.getByRole('button', { name: 'Choose a workbook' }).waitFor();
      await chooseWorkbook(page, SAMPLE_NAME, SAMPLE);
      await page.getByText('Microsoft Forms', { exact: true }).waitFor();
      assert.deepEqual(await shownOrder(page, 0), OBJECTIVES);
    });

    await trip.step('says that an Office is too old', async () => {
      const { page: old } = await trip.openInOffice('Excel', {
        requirements: { ExcelApi: '1.7', RichApiRuntime: '1.0' },
      });
      await old.getByRole('heading', { name: 'This version of Office is too old' }).waitFor();
      await portraits(trip, old, 'too-old-light');
    });
  },
};
