import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { openWorkbook } from '../../src/hosts/files/workbook-file';
import { readReportSheet } from '../../src/report/sheet';
import { THEMES } from '../office-host/external/app-context';
import { validate } from '../support/validator';
import { says, shownOrder } from './pane';
import { portraits } from './portraits';
import { ANSWERS, OBJECTIVES, SAMPLE, SAMPLE_NAME } from './sample';
import type { Journey } from './trip';
import { nearlyRanked } from './workbooks';

/** In Excel: why sheets were read as they were, cells chosen by hand, and new sheets. */
export const excelSheetsJourney: Journey = {
  name: 'excel-sheets',
  run: async (trip) => {
    const file = { file: SAMPLE, fileName: SAMPLE_NAME };
    let { page, host } = await trip.openInOffice('Excel', file);
    const savedFile = async () => openWorkbook(await host.save(), SAMPLE_NAME);

    await trip.step('says why it read the sheet as it did', async () => {
      await page.getByText('Why it was read this way').click();
      await page.getByText(/^34 of the 34 cells looked at in column H are permutations/).waitFor();
      await portraits(trip, page, 'why-light');
      await page.getByText('Why it was read this way').click();
    });

    await trip.step('says at the field what is wrong with cells chosen by hand', async () => {
      await page.getByText('Choose the cells by hand').click();
      assert.equal(await page.getByLabel('Columns').inputValue(), 'H');
      await page.getByLabel('Columns').fill('E');
      await page.getByRole('button', { name: 'Read these cells' }).click();
      await page.getByText(/^No ranking is listed in E below row 1/).waitFor();
      await portraits(trip, page, 'by-hand-fault-light');
    });

    await trip.step(
      'reads the cells that are selected, and keeps that in the workbook',
      async () => {
        await host.select(ANSWERS, 'H1:H35');
        await page.getByRole('button', { name: 'Use the selected cells' }).first().click();
        await page.getByLabel('Row of the header').and(page.locator('[value="1"]')).waitFor();
        await page.getByLabel('Columns').press('Enter');
        await says(page, 'The order is now computed from the cells that you chose.');
        await page.getByText(`You chose these cells: sheet “${ANSWERS}”, column H.`).waitFor();
        assert.deepEqual(await shownOrder(page, 0), OBJECTIVES);
        assert.equal(await page.locator('main table').count(), 1);
        const mapping = { sheet: ANSWERS, shape: 'list', columns: 'H', header: 1 };
        assert.deepEqual((await (await savedFile()).settings())?.mapping, mapping);
        await portraits(trip, page, 'by-hand-light');
      },
    );

    await trip.step('finds the rankings by itself again', async () => {
      await page.getByRole('button', { name: 'Back to automatic' }).click();
      await says(page, 'Concord finds the rankings by itself again.');
      assert.equal(await page.locator('main table').count(), 2);
      assert.equal((await (await savedFile()).settings())?.mapping, undefined);
      await page.getByText('Choose the cells by hand').click();
    });

    await trip.step('makes a ranking sheet, once the options are right', async () => {
      await page.getByText('New ranking sheet').click();
      await page.getByLabel('Options, one a line').fill('Roads\nWater\nroads');
      await addSheet(page);
      await page.getByText('The option "roads" is named twice.').waitFor();
      await portraits(trip, page, 'new-ranking-light');
      await page.getByLabel('Options, one a line').fill('Roads\nWater\n\n  Power ');
      await page.getByLabel('Question').fill('Rank the works');
      await addSheet(page);
      await says(page, /^The sheet “Ranking” was added and is shown\./);
      assert.match(await host.selection(), /^Ranking!/);
    });

    await trip.step('takes what members fill in there, without a finding', async () => {
      for (const [at, ranks] of BALLOTS.entries()) {
        await host.edit('Ranking', `A${5 + at}`, `Member ${at + 1}`);
        for (const [column, rank] of ranks.entries()) {
          await host.edit('Ranking', `${'BCD'.charAt(column)}${5 + at}`, rank);
        }
      }
      // The host computes no formulas: the checks of the rows have a value once it opens them.
      const filled = { file: await host.save(), fileName: SAMPLE_NAME };
      ({ page, host } = await trip.openInOffice('Excel', filled));
      await page.getByRole('heading', { name: 'Rank the works' }).waitFor();
      const works = (await shownOrder(page, 2)).map(([rank, option]) => `${rank} ${option}`);
      assert.deepEqual(works, ['1 Water', '2 Roads', '3 Power']);
      assert.equal(await page.getByText(/Ranking![A-Z]/).count(), 0);
    });

    await trip.step(
      'takes the options from the selected cells, and names no sheet twice',
      async () => {
        await host.select('Ranking', 'B4:D4');
        await page.getByText('New ranking sheet').click();
        await page.getByRole('button', { name: 'Use the selected cells' }).last().click();
        await page.getByLabel('Options, one a line').and(page.getByText('Power')).waitFor();
        const options = await page.getByLabel('Options, one a line').inputValue();
        assert.equal(options, 'Roads\nWater\nPower');
        await addSheet(page);
        await says(page, /^The sheet “Ranking \(2\)” was added and is shown\./);
        await page.getByText('New ranking sheet').click();
      },
    );

    await trip.step('makes a report sheet in the languages that are chosen', async () => {
      await page.getByText('New report sheet').click();
      for (const language of ['Español', 'Русский', '中文'])
        await page.getByLabel(language).uncheck();
      await portraits(trip, page, 'new-report-light');
      await addSheet(page);
      await says(page, 'The sheet “Report (2)” was added and is shown. Write over its examples.');
      const saved = await host.save();
      assert.deepEqual(await validate(saved, 'xlsx'), []);
      const sheets = await (await openWorkbook(saved, SAMPLE_NAME)).sheets();
      const report = readReportSheet(sheets.filter(({ name }) => name === 'Report (2)'));
      assert.deepEqual([report.languages, report.findings], [['en', 'fr', 'ar'], []]);
      assert.ok(report.rows.some(({ key }) => key === 'objectives'));
    });

    await trip.step('shows in the dark what comes near to a ranking, and takes it', async () => {
      const near = { file: nearlyRanked(), fileName: 'topics.xlsx', theme: THEMES.dark };
      const { page: dark } = await trip.openInOffice('Excel', near);
      await dark.getByText('This comes nearest.').waitFor();
      await dark.getByText('Choose the cells by hand', { exact: true }).click();
      await portraits(trip, dark, 'near-dark');
      await dark.getByRole('button', { name: /^Use this one: / }).click();
      await dark.getByText('You chose these cells: sheet “Sheet1”, column B.').waitFor();
      await dark.getByText(/\d (warning|note)/).click();
      await portraits(trip, dark, 'near-taken-dark');
    });
  },
};

/** Ranks of Roads, Water and Power by six members. */
const BALLOTS = [
  [2, 1, 3],
  [1, 2, 3],
  [2, 1, 3],
  [3, 1, 2],
  [2, 1, 3],
  [1, 3, 2],
] as const;

async function addSheet(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add the sheet' }).and(page.locator(':visible')).click();
}
