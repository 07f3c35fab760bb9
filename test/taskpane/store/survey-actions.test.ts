import { utils, write } from '@e965/xlsx';
import type { Survey } from '../../../src/taskpane/store/pane-state';
import type { Wire } from '../../../src/taskpane/worker/wire';
import type { StartWorker } from '../../../src/taskpane/worker/workroom';
import { openWorkingPane } from '../support/in-process';
import { sampleFile } from '../support/pane';

const names = (survey: Survey | null, question: number): string[] => {
  const ranked = survey?.ranking.questions[question];
  return ranked?.order.flat().map((option) => ranked.options[option] ?? '') ?? [];
};

/** The wire to a worker that never answers. */
const SILENT: Wire = {
  postMessage: (_message, { transfer }) => {
    for (const port of transfer) if (port instanceof MessagePort) port.close();
  },
  addEventListener: () => undefined,
};

/** A survey of two ballots with a report sheet in some languages. */
function withReportIn(...languages: string[]): File {
  const book = utils.book_new();
  const ballots = [['Objectives'], ['Access;Skills;'], ['Skills;Access;']];
  const report = [
    ['Block', 'Level', ...languages],
    ['introduction', '', ...languages],
  ];
  utils.book_append_sheet(book, utils.aoa_to_sheet(ballots), 'Answers');
  utils.book_append_sheet(book, utils.aoa_to_sheet(report), 'Report');
  const bytes: unknown = write(book, { type: 'array', bookType: 'xlsx' });
  if (!(bytes instanceof ArrayBuffer)) throw new TypeError('The library gave no bytes.');
  return new File([bytes], 'survey.xlsx');
}

describe('a workbook that is opened in a browser', () => {
  it('is ranked, and its orders are put into words', async () => {
    const pane = await openWorkingPane();
    await pane.survey.openFile(sampleFile());
    const { survey, busy, outcome } = pane.store.get();
    expect([busy, outcome]).toEqual([null, null]);
    expect(survey?.ranking.questions.map(({ format, tally }) => [format, tally.ballots])).toEqual([
      ['microsoft-forms', 34],
      ['microsoft-forms', 34],
    ]);
    expect(names(survey, 0)).toEqual([
      'D.4 Inclusive information society',
      'D.3 Enabling environment',
      'D.2 Modern and secure infrastructure',
      'D.1 Coordination',
    ]);
    expect(survey?.narratives[0]).toMatch(/^Of the four objectives, D\.4/);
    expect(survey?.languages).toEqual(['en', 'fr', 'es', 'ru', 'zh', 'ar']);
    expect(survey?.results).toBeNull();
  });

  it('is ranked again by another method, without being read again', async () => {
    const pane = await openWorkingPane();
    await pane.survey.openFile(sampleFile());
    await pane.survey.choose({ method: 'schulze' });
    const { survey } = pane.store.get();
    expect(survey?.choices).toEqual({ method: 'schulze' });
    expect(survey?.ranking.questions[0]?.method).toBe('schulze');
  });

  it('explains why one option is above another, beside other tasks', async () => {
    const pane = await openWorkingPane();
    await pane.survey.openFile(sampleFile());
    const [first = 0, second = 0] =
      pane.store.get().survey?.ranking.questions[0]?.order.flat() ?? [];
    const choosing = pane.survey.choose({ method: 'copeland' });
    const lines = await pane.survey.explain('objectives', first, second);
    await choosing;
    expect(lines?.slice(0, 2)).toMatchObject([
      { about: 'standing', standing: 'above', ranks: [1, 2] },
      // As `concord rank --explain D.4 D.3` says.
      { about: 'positions', points: [107, 98] },
    ]);
    expect(pane.store.get().outcome).toBeNull();
  });

  it('has nothing to explain of a question that is not there, and says so', async () => {
    const pane = await openWorkingPane();
    expect(await pane.survey.explain('objectives', 3, 2)).toBeNull();
    await pane.survey.openFile(sampleFile());
    expect(await pane.survey.explain('aims', 0, 1)).toBeNull();
    expect(pane.store.get().outcome).toMatchObject({
      tone: 'problem',
      said: { code: 'no-such-question', values: { key: 'aims' } },
    });
  });

  it('has its sentences in the language of the pane', async () => {
    const pane = await openWorkingPane();
    await pane.survey.openFile(sampleFile());
    await pane.setLanguage('zh');
    expect(pane.store.get().words.language).toBe('zh');
    expect(pane.store.get().survey?.narratives[0]).toMatch(/^在四项部门目标中/);
  });

  it('sets the language of the report to one that its report sheet has', async () => {
    const pane = await openWorkingPane({ language: 'ar' });
    expect(pane.store.get().form.language).toBe('ar');
    await pane.survey.openFile(withReportIn('en', 'zh'));
    expect(pane.store.get().form.language).toBe('en');
  });

  it('says what is wrong with it when it cannot be read', async () => {
    const pane = await openWorkingPane();
    await pane.survey.openFile(new File(['Name,Comment\nx,Good.\ny,Bad.\n'], 'nothing.csv'));
    const { survey, outcome } = pane.store.get();
    expect(survey).toBeNull();
    expect(outcome).toMatchObject({ tone: 'problem', place: { file: 'nothing.csv' } });
    await pane.survey.openFile(new File([], 'empty.csv'));
    expect(pane.store.get().outcome).toMatchObject({ place: { file: 'empty.csv' } });
  });

  it('gives a code that can be pasted elsewhere', async () => {
    const pane = await openWorkingPane();
    await pane.survey.openFile(sampleFile());
    await pane.exports.makeCode();
    expect(pane.store.get().code).toMatch(/^concord1\./);
  });
});

describe('a task', () => {
  it('ends its worker when a person stops it, and the next one starts another', async () => {
    let stopped = 0;
    const silent: StartWorker = () => ({ wire: SILENT, stop: () => (stopped += 1) });
    const pane = await openWorkingPane({ startWorker: silent });
    const opening = pane.survey.openFile(sampleFile());
    expect(pane.store.get().busy).toMatchObject({ canCancel: true });
    await new Promise((resolve) => setTimeout(resolve, 20));
    pane.cancel();
    await opening;
    expect(stopped).toBe(1);
    expect(pane.store.get().outcome).toEqual({ tone: 'done', sentences: [{ key: 'cancelled' }] });
  });

  it('is refused while another one is under way', async () => {
    const pane = await openWorkingPane();
    const first = pane.survey.openFile(sampleFile());
    await pane.survey.openFile(new File([], 'second.csv'));
    await first;
    expect(pane.store.get().survey?.ranking.file).toBe('member-survey.xlsx');
  });

  it('says so when its worker cannot be loaded', async () => {
    const pane = await openWorkingPane({
      startWorker: (failed) => {
        setTimeout(() => failed(new Error('no such file')), 5);
        return { wire: SILENT, stop: () => undefined };
      },
    });
    await pane.survey.openFile(sampleFile());
    expect(pane.store.get().outcome).toEqual({ tone: 'fault', reason: 'no such file' });
  });
});
