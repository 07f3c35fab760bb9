import { readFileSync } from 'node:fs';
import { openWorkbook } from '../../src/hosts/files/workbook-file';
import { makeReportFrom } from '../../src/jobs/make-report';
import { rank } from '../../src/jobs/rank';
import { LANGUAGES } from '../../src/language/languages';
import { newReportSheet } from '../../src/report/new-report-sheet';
import { readReportSheet } from '../../src/report/sheet';
import { fileOf } from '../support/filled-sheet';
import { validate } from '../support/validator';

const SAMPLE = 'assets/samples/member-survey.xlsx';

const sheet = newReportSheet({
  questions: ['objectives', 'goals'],
  date: '2026-11-25',
  language: 'en',
});

async function readBack() {
  const workbook = await openWorkbook(await fileOf(sheet), 'report-sheet.xlsx');
  return readReportSheet(await workbook.sheets());
}

describe('a new report sheet', () => {
  it('is a valid file that is read as a report sheet without a finding', async () => {
    expect(await validate(await fileOf(sheet), 'xlsx')).toEqual([]);
    const read = await readBack();
    expect(read.findings).toEqual([]);
    expect(read.languages).toEqual(LANGUAGES);
    expect(read.rows.map(({ kind, key }) => (key === '' ? kind : `${kind}:${key}`))).toEqual([
      ...['header', 'header', 'header', 'introduction', 'meeting', 'meeting', 'survey'],
      ...['figure:objectives', 'figure:goals', 'conclusions', 'conclusions'],
      ...['recommendations', 'recommendations', 'recommendations'],
      ...['contact', 'contact', 'contact', 'contact'],
      ...['annex:questions', 'annex:questions', 'annex:questions', 'closing'],
    ]);
  });

  it.each(LANGUAGES)('makes a report in %s with the sample survey', async (language) => {
    const survey = await openWorkbook(readFileSync(SAMPLE), SAMPLE);
    const { file, questions } = await rank(survey, {});
    const source = { file, questions, sheet: await readBack() };
    const { report, findings } = makeReportFrom(source, { language, profile: 'itu' });
    expect(findings).toEqual([]);
    expect(report.figures.map(({ key }) => key)).toEqual(['objectives', 'goals']);
    expect(report.blocks.map(({ kind }) => kind).join(' ')).toBe(
      'header introduction meeting survey figure figure conclusions recommendations contact annex closing',
    );
  });

  it.each([[['ar']], [['zh', 'fr']], [['ru', 'en', 'es']]] as const)(
    'has the columns of the languages that are asked for: %j',
    async (languages) => {
      const some = newReportSheet({
        ...{ questions: ['objectives'], date: '2026-11-25', language: 'fr' },
        languages,
      });
      const file = await fileOf(some);
      expect(await validate(file, 'xlsx')).toEqual([]);
      const read = readReportSheet(await (await openWorkbook(file, 'report.xlsx')).sheets());
      expect(read.findings).toEqual([]);
      expect(read.languages).toEqual(LANGUAGES.filter((one) => languages.some((l) => l === one)));
    },
  );

  it('offers the levels of each block and refuses no other word', () => {
    const lists = sheet.rules.map(({ area, allows }) => [
      area.firstRow + 1,
      area.lastRow + 1,
      allows.kind === 'list' ? allows.values.join(' ') : allows.formula,
    ]);
    expect(lists[1]).toEqual([4, 8, 'title group addressee symbol date']);
    expect(lists[2]).toEqual([9, 11, 'title summary action reference']);
    expect(sheet.rules.every(({ allows }) => allows.kind === 'list' && !allows.strict)).toBe(true);
  });

  it('has lists and hints that Excel takes', () => {
    for (const language of LANGUAGES) {
      for (const { allows, hint } of newReportSheet({
        questions: ['q'],
        date: '2026-11-25',
        language,
      }).rules) {
        if (allows.kind === 'list') expect(allows.values.join(',').length).toBeLessThan(256);
        expect(hint.text.length).toBeLessThanOrEqual(225);
      }
    }
  });
});
