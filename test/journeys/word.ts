import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openWorkbook } from '../../src/hosts/files/workbook-file';
import { makeReport, type ReportForm } from '../../src/jobs/make-report';
import { blockText, readBlocks } from '../../src/ooxml/block-text';
import { readPackage } from '../../src/ooxml/docx-file';
import { textOfPart } from '../../src/ooxml/package';
import { blockTag } from '../../src/report/content';
import type { PageHost } from '../office-host/boot/page';
import { THEMES } from '../office-host/external/app-context';
import { checkPackage } from '../support/package-checks';
import { renderPages } from '../support/render';
import { validate } from '../support/validator';
import { chooseWorkbook, says } from './pane';
import { portraits } from './portraits';
import { OWN_BALLOT, SAMPLE_NAME } from './sample';
import { OUT, type Journey, type Trip } from './trip';
import { withFirstBallot } from './workbooks';

/** What the pane says on the way, in one language. */
interface WordPhrases {
  readonly language: 'en' | 'ar';
  readonly displayLanguage: string;
  readonly insertAll: string;
  readonly inserted: string;
  readonly edited: string;
  readonly differences: string;
  readonly updateAll: string;
  readonly checkAgain: string;
  readonly kept: RegExp;
  readonly updated: RegExp;
  readonly overwrite: string;
  /** Names of the tabs, and what is pressed and said in them. */
  readonly tabs: { readonly report: string; readonly check: string; readonly add: string };
  readonly checkRun: string;
  readonly doubled: RegExp;
  readonly showPlace: RegExp;
  readonly clause: string;
  readonly clauseInsert: string;
  readonly clauseMissing: string;
  readonly recipient: string;
  readonly task: string;
  readonly clauseText: RegExp;
  readonly clauseInserted: RegExp;
  readonly captureKind: string;
  readonly captureRun: string;
  readonly nothingSelected: RegExp;
  readonly captured: RegExp;
  /** Paragraphs with typed labels, and as the block has them. */
  readonly typed: readonly [string, string, string];
  readonly capturedText: string;
  readonly others: string;
  /** A text of the recommendations, and what a person makes of it. */
  readonly before: string;
  readonly after: string;
}

/** In Word: every block inserted, one edited, a ballot changed, everything updated but the edit. */
export const wordJourney: Journey = {
  name: 'word',
  run: (trip) =>
    follow(trip, {
      language: 'en',
      displayLanguage: 'en-US',
      insertAll: 'Insert all blocks',
      inserted: '12 blocks inserted.',
      edited: 'Edited by hand',
      differences: 'Differences',
      updateAll: 'Update all',
      checkAgain: 'Check again',
      kept: /1 block kept/,
      updated: /\d+ blocks? updated/,
      overwrite: 'Overwrite with the report',
      tabs: { report: 'Report', check: 'Check', add: 'Add' },
      checkRun: 'Check the document',
      doubled: /stands there twice in a row/,
      showPlace: /^Show in the document: .*, paragraph \d+$/,
      clause: 'Recommendation',
      clauseInsert: 'Insert the recommendation',
      clauseMissing: 'This is missing.',
      recipient: 'Recipient',
      task: 'Task',
      clauseText: /^\d+\tInvite BDT to report by May\.$/m,
      clauseInserted: /Inserted: “Invite BDT to report by May”/,
      captureKind: 'Kind of block',
      captureRun: 'Make it a block',
      nothingSelected: /No text is selected/,
      captured: /The selected text is a block now: “Annex \d”/,
      typed: ['1. One of ours:', 'a) and another one;', '– and this one one.'],
      capturedText: '1\tOne of ours:\na)\tand another one;\n–\tand this one one.',
      others: 'Other blocks of this document',
      before: 'connecting everyone at a price they can pay',
      after: 'connecting everyone at a fair price',
    }),
};

/** The same with an Arabic Word and an Arabic report. */
export const arabicJourney: Journey = {
  name: 'arabic',
  run: (trip) =>
    follow(trip, {
      language: 'ar',
      displayLanguage: 'ar-SA',
      insertAll: 'إدراج جميع الكتل',
      inserted: 'أُدرجت 12 كتلة.',
      edited: 'عُدّلت يدويًا',
      differences: 'الفروق',
      updateAll: 'تحديث الكل',
      checkAgain: 'تحقق من جديد',
      kept: /بقيت كتلة واحدة/,
      updated: /حُدّثت/,
      overwrite: 'استبدالها بنص التقرير',
      tabs: { report: 'التقرير', check: 'التحقق', add: 'إضافة' },
      checkRun: 'تحقق من الوثيقة',
      doubled: /مرتين متتاليتين/,
      // Values are kept apart from the words around them by characters that nobody sees.
      showPlace: /^عرض في الوثيقة: .*، الفقرة [\u2066-\u2069]*\d+[\u2066-\u2069]*$/,
      clause: 'التوصية',
      clauseInsert: 'إدراج التوصية',
      clauseMissing: 'هذه القيمة ناقصة.',
      recipient: 'الجهة المعنية',
      task: 'المهمة',
      clauseText: /^\d+\tدعوة .*BDT/m,
      clauseInserted: /أُدرجت: «.*BDT/,
      captureKind: 'نوع الكتلة',
      captureRun: 'تحويل إلى كتلة',
      nothingSelected: /لم يُحدَّد أي نص/,
      captured: /أصبح النص المحدد كتلة/,
      typed: ['1. الأولى:', 'أ) والثانية؛', '– الثالثة الثالثة.'],
      capturedText: '1\tالأولى:\nأ)\tوالثانية؛\n–\tالثالثة الثالثة.',
      others: 'كتل أخرى في هذه الوثيقة',
      before: 'توصيل الجميع بأسعار ميسورة',
      after: 'توصيل الجميع بأسعار عادلة',
    }),
};

async function follow(trip: Trip, words: WordPhrases): Promise<void> {
  const { displayLanguage } = words;
  const workbook = savedWorkbook();
  // The Excel journey left the first ballot turned; now the member turns it back.
  const changed = withFirstBallot(workbook, OWN_BALLOT);
  const { page, host } = await trip.openInOffice('Word', { displayLanguage });
  const form: ReportForm = { language: words.language, profile: 'itu' };

  await trip.step('asks for the workbook', async () => {
    await page.locator('input[type=file]').waitFor({ state: 'attached' });
    await portraits(trip, page, 'source-light');
  });

  await trip.step('lists the blocks of the report', async () => {
    await chooseWorkbook(page, SAMPLE_NAME, workbook);
    await page.getByRole('button', { name: words.insertAll }).waitFor();
    assert.equal(await blockRows(page).count(), 12);
    await portraits(trip, page, 'absent-light');
  });

  await trip.step('inserts all blocks as the command line writes them', async () => {
    await page.getByRole('button', { name: words.insertAll }).click();
    await says(page, words.inserted);
    assert.deepEqual(blocksOf(await host.save()), await blocksWritten(workbook, form));
    await portraits(trip, page, 'inserted-light');
  });

  await trip.step('shows how an edited block differs from the report', async () => {
    await host.type(words.before, words.after);
    await page.getByRole('button', { name: words.checkAgain }).click();
    await page.getByText(words.edited, { exact: true }).waitFor();
    await page.getByText(words.differences, { exact: true }).click();
    assert.match(await page.locator('del').innerText(), new RegExp(words.after));
    assert.match(await page.locator('ins').innerText(), new RegExp(words.before));
    await portraits(trip, page, 'edited-light');
  });

  await trip.step('keeps the edit and updates the figure when a ballot has changed', async () => {
    await chooseWorkbook(page, SAMPLE_NAME, changed);
    await page.getByRole('button', { name: words.updateAll }).waitFor();
    await portraits(trip, page, 'out-of-date-light');
    await page.getByRole('button', { name: words.updateAll }).click();
    await says(page, words.kept);
    await says(page, words.updated);
    const text = await host.text();
    assert.ok(text.includes(words.after), 'the edit is kept');
    assert.ok(text.includes('1.85') && !text.includes('1.94'), 'the figure is new');
    await portraits(trip, page, 'updated-light');
  });

  await addAndCheck(trip, page, host, words);

  const saved = await host.save();
  await trip.step('saves a valid document', async () => {
    writeFileSync(trip.file('report.docx'), saved);
    assert.deepEqual(await validate(saved), []);
    assert.deepEqual(checkPackage(saved), []);
    const pages = await renderPages(saved);
    pages.forEach((picture, index) => writeFileSync(trip.file(`page-${index + 1}.png`), picture));
    assert.ok(pages.length >= 3);
  });

  await trip.step('updates on request when it is opened again, in the dark', async () => {
    const again = { displayLanguage, file: saved, theme: THEMES.dark };
    const opened = await trip.openInOffice('Word', again, { search: '?start=update' });
    await chooseWorkbook(opened.page, SAMPLE_NAME, changed);
    await says(opened.page, words.kept);
    await opened.page.getByText(words.differences, { exact: true }).click();
    await portraits(trip, opened.page, 'again-dark');
    const tab = (name: string) => opened.page.getByRole('tab', { name, exact: true }).click();
    await tab(words.tabs.add);
    await opened.page.getByLabel(words.clause, { exact: true }).waitFor();
    await portraits(trip, opened.page, 'add-dark');
    await tab(words.tabs.check);
    await opened.page.getByRole('button', { name: words.checkRun }).click();
    await opened.page.getByRole('button', { name: words.showPlace }).first().waitFor();
    await opened.page.keyboard.press('Tab');
    await portraits(trip, opened.page, 'checked-dark');
    await tab(words.tabs.report);
    await opened.page.getByText(words.overwrite).click();
    await says(opened.page, words.updated);
    assert.ok((await opened.host.text()).includes(words.before), 'the edit is given up');
  });
}

/** A standard recommendation and a captured text more; then the check, and what it leads to. */
async function addAndCheck(
  trip: Trip,
  page: Page,
  host: PageHost,
  words: WordPhrases,
): Promise<void> {
  const tab = (name: string) => page.getByRole('tab', { name, exact: true }).click();
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

  await trip.step('adds a standard recommendation once nothing is missing', async () => {
    await tab(words.tabs.add);
    await page.getByLabel(words.clause, { exact: true }).selectOption('invite');
    await press(words.clauseInsert);
    await until(async () => (await page.getByText(words.clauseMissing).count()) === 2);
    await portraits(trip, page, 'clause-missing-light');
    await page.getByLabel(words.recipient).fill('BDT');
    await page.getByLabel(words.task).fill('report by May');
    await page.getByText(/BDT.*report by May/).waitFor();
    await press(words.clauseInsert);
    await says(page, words.clauseInserted);
    assert.match(await host.text(), words.clauseText);
    await portraits(trip, page, 'clause-inserted-light');
  });

  await trip.step('makes selected text an annex, with its levels', async () => {
    const [first, , last] = words.typed;
    await host.write(words.typed);
    await page.getByLabel(words.captureKind).selectOption('annex');
    await press(words.captureRun);
    await says(page, words.nothingSelected);
    await host.selectText(first, last);
    await press(words.captureRun);
    await says(page, words.captured);
    const text = await host.text();
    assert.ok(text.includes(words.capturedText), text.slice(-300));
    await tab(words.tabs.report);
    await page.getByRole('heading', { name: words.others }).waitFor();
    await portraits(trip, page, 'captured-light');
  });

  await trip.step('checks the document and leads to what it finds', async () => {
    await tab(words.tabs.check);
    await portraits(trip, page, 'check-light');
    await press(words.checkRun);
    const finding = page.getByRole('listitem').filter({ hasText: words.doubled });
    await finding.waitFor();
    await portraits(trip, page, 'checked-light');
    await finding.getByRole('button', { name: words.showPlace }).click();
    const [last = ''] = words.capturedText.split('\n').slice(-1);
    await until(async () => (await host.selectedText()).includes(last));
    await tab(words.tabs.report);
  });
}

/** Resolves once something is so; the pane shows nothing when the document does. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isSo()); tries += 1) {
    if (tries === 100) throw new Error('It never came to be.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The workbook that the Excel journey left. */
function savedWorkbook(): Uint8Array {
  const path = `${OUT}/excel-${SAMPLE_NAME}`;
  if (!existsSync(path)) throw new Error('Run the journey "excel" first: it saves the workbook.');
  return readFileSync(path);
}

function blockRows(page: Page) {
  return page.locator('main section ul > li');
}

interface TaggedText {
  readonly tag: string;
  readonly text: string;
}

function blocksOf(docx: Uint8Array): TaggedText[] {
  const document = textOfPart(readPackage(docx), 'word/document.xml');
  return readBlocks(document).map(({ tag, text }) => ({ tag, text }));
}

async function blocksWritten(workbook: Uint8Array, form: ReportForm): Promise<TaggedText[]> {
  const { report } = await makeReport(await openWorkbook(workbook, SAMPLE_NAME), form);
  return report.blocks.map((block) => ({ tag: blockTag(block), text: blockText(block) }));
}
