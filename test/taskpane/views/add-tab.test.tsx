/** @jest-environment jsdom */
import { act } from 'react';
import type { CaptureChoice } from '../../../src/jobs/capture-block';
import type { ClauseRequest } from '../../../src/report/clause-block';
import { listClauses } from '../../../src/report/clauses/list-clauses';
import type { Pane } from '../../../src/taskpane/store/pane';
import AddTab from '../../../src/taskpane/views/add-tab';
import { choose, mountInPane, press, settle, type } from '../support/mount';
import { openPane } from '../support/pane';

/** The tab of a pane that notes what it was asked to add. */
async function noting(isFormSet = true) {
  const captured: CaptureChoice[] = [];
  const inserted: ClauseRequest[] = [];
  const pane = await openPane();
  const additions: Pane['additions'] = {
    capture: (choice) => {
      captured.push(choice);
      return Promise.resolve();
    },
    clauses: () =>
      Promise.resolve({
        clauses: listClauses('en').filter(({ use }) => use === 'recommendation'),
        settings: new Map([['group', 'TDAG']]),
        form: { language: 'fr', profile: 'itu' },
        isFormSet,
      }),
    preview: ({ name, given }) =>
      Promise.resolve(
        name === 'note' && given.get('subject') === '{{x}}'
          ? { code: 'report-clause-not-alone', values: {} }
          : {
              lines: ['As it reads ‹subject›'],
              faults:
                (given.get('until') ?? '') === '' && name === 'report-again'
                  ? [{ field: 'until', code: 'report-clause-date' }]
                  : [],
            },
      ),
    insertClause: (request) => {
      inserted.push(request);
      return Promise.resolve();
    },
  };
  const page = await act(() => Promise.resolve(mountInPane({ ...pane, additions }, <AddTab />)));
  await settle();
  return { page, captured, inserted };
}

const labels = (page: HTMLElement): (string | null)[] =>
  [...page.querySelectorAll('label')].map((label) => label.textContent);

describe('what can be added to a document', () => {
  it('is selected text, as recommendations or an annex', async () => {
    const { page, captured } = await noting();
    press(page, 'Make it a block');
    await choose(page, 'Kind of block', 'annex');
    await type(page, 'Heading', 'Questions');
    press(page, 'Make it a block');
    expect(captured).toEqual([
      { kind: 'recommendations', title: '' },
      { kind: 'annex', title: 'Questions' },
    ]);
  });

  it('is a standard recommendation with a field for each thing that it has to know', async () => {
    const { page, inserted } = await noting();
    await choose(page, 'Recommendation', 'report-again');
    await settle();
    expect(labels(page)).toEqual(expect.arrayContaining(['Group', 'Until*']));
    expect(page.textContent).toContain('Empty: “TDAG”, from the report sheet.');
    expect(page.textContent).toContain('As it reads ‹Subject›');
    expect(page.textContent).not.toContain('Enter a day');
    press(page, 'Insert the recommendation');
    await settle();
    expect(page.textContent).toContain('Enter a day, such as 2027-03-31.');
    expect(inserted).toEqual([]);
    await type(page, 'Until', '2027-03-31');
    press(page, 'Insert the recommendation');
    await settle();
    expect(inserted).toEqual([
      { name: 'report-again', given: new Map([['until', '2027-03-31']]), items: [] },
    ]);
  });

  it('takes items a line each, where a recommendation has some', async () => {
    const { page, inserted } = await noting();
    await choose(page, 'Recommendation', 'adopt-priorities');
    await type(page, 'Subject', 'the sector');
    await type(page, 'Items, one a line', 'speed\n\nreach');
    press(page, 'Insert the recommendation');
    await settle();
    expect(inserted).toEqual([
      {
        name: 'adopt-priorities',
        given: new Map([['subject', 'the sector']]),
        items: ['speed', 'reach'],
      },
    ]);
  });

  it('says what is wrong with a value instead of how it reads', async () => {
    const { page, inserted } = await noting();
    await choose(page, 'Recommendation', 'note');
    await type(page, 'Subject', '{{x}}');
    press(page, 'Insert the recommendation');
    await settle();
    expect(page.textContent).not.toContain('As it reads');
    expect(inserted).toEqual([]);
  });

  it('is in a language that is chosen only where the document does not have one', async () => {
    expect(labels((await noting()).page)).not.toContain('Language of the report');
    expect(labels((await noting(false)).page)).toContain('Language of the report');
  });
});
