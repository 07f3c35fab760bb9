import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { openWorkbook } from '../../src/hosts/files/workbook-file';
import { makeReport, type ReportForm } from '../../src/jobs/make-report';
import { buildPackage } from '../../src/ooxml/build-package';
import { toDocx } from '../../src/ooxml/docx-file';
import { checkPackage } from '../support/package-checks';
import { validate } from '../support/validator';
import { chooseWorkbook, says, shownOrder } from './pane';
import { portraits } from './portraits';
import { OBJECTIVES, SAMPLE, SAMPLE_NAME } from './sample';
import type { Journey } from './trip';

/** In a plain browser: a workbook in, its orders on the screen, a report out. */
export const browserJourney: Journey = {
  name: 'browser',
  run: async (trip) => {
    const page = await trip.openInBrowser({ colorScheme: 'light' });

    await trip.step('asks for a workbook', async () => {
      await page.getByRole('button', { name: 'Choose a workbook' }).waitFor();
      await portraits(trip, page, 'empty-light');
    });

    await trip.step('says what is wrong with a file that holds no ranking', async () => {
      await chooseWorkbook(page, 'letters.csv', Buffer.from('Name,Comment\nx,Good.\ny,Bad.\n'));
      await says(page, /No sheet holds a ranking/);
      await says(page, 'Where: letters.csv');
      await portraits(trip, page, 'problem-light');
    });

    await trip.step('opens a workbook by the keyboard alone', async () => {
      const button = page.getByRole('button', { name: 'Choose another' });
      await page.getByRole('button', { name: 'Close' }).press('Enter');
      await button.focus();
      const [dialog] = await Promise.all([page.waitForEvent('filechooser'), button.press('Enter')]);
      await dialog.setFiles({ name: SAMPLE_NAME, mimeType: '', buffer: SAMPLE });
      await page.getByText('Microsoft Forms', { exact: true }).waitFor();
      assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'H1');
    });

    await trip.step('shows the order of both questions', async () => {
      assert.deepEqual(await shownOrder(page, 0), OBJECTIVES);
      assert.deepEqual(
        (await shownOrder(page, 1)).map(([rank, option]) => `${rank} ${option}`),
        [
          '1 Goal 2 – Inclusiveness',
          '2 Goal 1 – Growth',
          '3 Goal 4 – Innovation',
          '4 Goal 3 – Sustainability',
          '5 Goal 5 – Partnerships',
        ],
      );
      await portraits(trip, page, 'order-light');
    });

    await trip.step('gives the report that the command line writes', async () => {
      const bytes = await downloaded(page);
      assert.deepEqual(bytes, await reportOf({ language: 'en', profile: 'itu' }));
      assert.deepEqual(await validate(bytes), []);
      assert.deepEqual(checkPackage(bytes), []);
      writeFileSync(trip.file('report.docx'), bytes);
      await says(page, 'The report is ready: 12 blocks.');
      await portraits(trip, page, 'report-light');
    });

    await trip.step('gives it in Chinese and in another house style', async () => {
      await page.getByLabel('Language of the report').selectOption('zh');
      await page.getByLabel('House style').selectOption('un');
      const bytes = await downloaded(page);
      assert.deepEqual(bytes, await reportOf({ language: 'zh', profile: 'un' }));
      assert.deepEqual(await validate(bytes), []);
    });

    await trip.step('ranks by another method and groups', async () => {
      await page.getByText('How the order is computed').click();
      await page.getByLabel('Method').selectOption('schulze');
      await page.getByText('The order is by the Schulze method').first().waitFor();
      await page.getByLabel('Groups').selectOption('Region');
      await page.getByText('AFR (6 ballots)').first().waitFor();
      await portraits(trip, page, 'choices-light');
    });

    await trip.step('is as clear in the dark, and in Chinese and Arabic', async () => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await portraits(trip, page, 'choices-dark');
      for (const language of ['zh', 'ar']) {
        await page.getByRole('banner').getByRole('combobox').selectOption(language);
        await page.locator(`html[lang^=${language}]`).waitFor();
        await portraits(trip, page, `choices-dark-${language}`);
      }
    });
  },
};

async function downloaded(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the report' }).click(),
  ]);
  assert.equal(download.suggestedFilename(), 'member-survey report.docx');
  return bytesOf(download);
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

/** The report as the command line makes it. */
async function reportOf(form: ReportForm): Promise<Buffer> {
  const workbook = await openWorkbook(SAMPLE, SAMPLE_NAME);
  const { report } = await makeReport(workbook, form);
  return Buffer.from(toDocx(await buildPackage(report)));
}
