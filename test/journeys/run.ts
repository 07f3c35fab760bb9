/** Runs the journeys one after another; see scripts/journeys.mjs. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../../scripts/chromium';
import { browserJourney } from './browser';
import { excelJourney } from './excel';
import { excelSheetsJourney } from './excel-sheets';
import { OUT, Trip, type Journey } from './trip';
import { withoutOfficeJourney } from './without-office';
import { arabicJourney, wordJourney } from './word';

const JOURNEYS: readonly Journey[] = [
  excelJourney,
  excelSheetsJourney,
  wordJourney,
  browserJourney,
  arabicJourney,
  withoutOfficeJourney,
];

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { url: { type: 'string' }, outputFile: { type: 'string' } },
    allowPositionals: true,
  });
  if (values.url === undefined) throw new Error('Say where the pane is served: --url ADDRESS.');
  mkdirSync(OUT, { recursive: true });
  const chosen = JOURNEYS.filter(
    ({ name }) => positionals.length === 0 || positionals.includes(name),
  );
  const browser = await launchChromium();
  let [passed, failed] = [0, 0];
  for (const journey of chosen) {
    console.log(`\n${journey.name}`);
    const trip = new Trip(journey.name, browser, values.url);
    await trip.follow(journey);
    passed += trip.passed;
    failed += trip.failed;
  }
  await browser.close();
  console.log(`\n${passed} passed, ${failed} failed`);
  if (values.outputFile !== undefined) {
    mkdirSync(dirname(values.outputFile), { recursive: true });
    const counts = {
      numPassedTests: passed,
      numFailedTests: failed,
      numRuntimeErrorTestSuites: 0,
    };
    writeFileSync(values.outputFile, JSON.stringify(counts));
  }
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

void main();
