/** @jest-environment jsdom */
import { finding } from '../../../src/language/finding';
import type { CheckChoice } from '../../../src/taskpane/store/check-actions';
import type { Draft } from '../../../src/taskpane/store/pane-state';
import type { CheckedDocument, LocatedFinding } from '../../../src/taskpane/worker/questions';
import CheckTab from '../../../src/taskpane/views/check-tab';
import { change, mountInPane, press, type } from '../support/mount';
import { openPane } from '../support/pane';

const BLOCK = 'concord:recommendations:';

const located = (found: ReturnType<typeof finding>, title = ''): LocatedFinding => ({
  ...found,
  where:
    found.place.paragraph === undefined
      ? null
      : { tag: found.place.block ?? null, title, paragraph: null },
});

const CHECK: CheckedDocument = {
  ...{ blocks: 12, figures: 2, words: 1234 },
  findings: [
    located(finding('note', 'check-no-source', {})),
    located(
      finding(
        'warning',
        'check-label',
        { block: BLOCK, paragraph: 3 },
        { label: '4', expected: '3' },
      ),
      'Recommendations',
    ),
    located(finding('error', 'check-placeholder', { paragraph: 7 }, { placeholder: '{{x}}' })),
  ],
};

const DRAFT: Draft = {
  source: { kind: 'code', reading: 1, code: '' },
  file: 'member-survey.xlsx',
  questions: 2,
  form: { language: 'en', profile: 'itu' },
  ...{ blocks: [], others: [], findings: [] },
};

/** The tab of a pane that notes what it was asked to check and to show. */
async function noting() {
  const asked: CheckChoice[] = [];
  const shown: string[] = [];
  const pane = await openPane();
  const check = {
    run: (choice: CheckChoice) => {
      asked.push(choice);
      return Promise.resolve();
    },
    show: ({ code }: LocatedFinding) => {
      shown.push(code);
      return Promise.resolve();
    },
  };
  const noted = { ...pane, check };
  return { pane: noted, page: mountInPane(noted, <CheckTab />), asked, shown };
}

describe('the check of a document', () => {
  it('is made on demand, within a number of words, and against the workbook where one is open', async () => {
    const { pane, page, asked } = await noting();
    press(page, 'Check the document');
    change(pane, { draft: DRAFT });
    expect(page.textContent).toContain('Compare with the answers in member-survey.xlsx');
    await type(page, 'Word limit', ' 3300 ');
    press(page, 'Check the document');
    expect(asked).toEqual([
      { limit: null, withData: true },
      { limit: 3300, withData: true },
    ]);
  });

  it.each(['many', '0', '-5', '1.5'])('is not made for %j words', async (words) => {
    const { page, asked } = await noting();
    await type(page, 'Word limit', words);
    press(page, 'Check the document');
    expect(asked).toEqual([]);
    expect(page.textContent).toContain('Enter a whole number of words.');
  });

  it('lists errors first, with their counts, and leads to the place of each', async () => {
    const { pane, page, shown } = await noting();
    change(pane, { check: CHECK });
    expect(page.textContent).toContain(
      '1 error · 1 warning · 1 note · 12 blocks · 2 figures · 1,234 words',
    );
    expect([...page.querySelectorAll('li p')].map((one) => one.textContent)).toEqual([
      expect.stringMatching(/^The placeholder/),
      expect.stringMatching(/^The label "4"/),
      expect.stringMatching(/^The document does not say/),
    ]);
    press(page, 'Show in the document: Recommendations, paragraph 3');
    press(page, 'Show in the document: paragraph 7 outside the blocks');
    expect(shown).toEqual(['check-label', 'check-placeholder']);
    expect(page.querySelectorAll('li button')).toHaveLength(2);
  });

  it('says when there is nothing to correct, and can be made again', async () => {
    const { pane, page, asked } = await noting();
    change(pane, { check: { ...CHECK, findings: [] } });
    expect(page.textContent).toContain('Nothing to correct was found.');
    press(page, 'Check again');
    expect(asked).toHaveLength(1);
  });
});
