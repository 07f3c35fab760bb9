/** @jest-environment jsdom */
import { act, type ReactNode } from 'react';
import { finding } from '../../../src/language/finding';
import { LANGUAGE_NAMES } from '../../../src/taskpane/messages';
import type { RankedSheetQuestion, SheetReading } from '../../../src/jobs/rank';
import type { Pane } from '../../../src/taskpane/store/pane';
import type { Draft, PaneState, Survey } from '../../../src/taskpane/store/pane-state';
import AddTab from '../../../src/taskpane/views/add-tab';
import BrowserView from '../../../src/taskpane/views/browser-view';
import CheckTab from '../../../src/taskpane/views/check-tab';
import DocumentView from '../../../src/taskpane/views/document-view';
import { Header } from '../../../src/taskpane/views/header';
import { PaneView } from '../../../src/taskpane/views/pane-view';
import { StatusArea } from '../../../src/taskpane/views/status-area';
import { WaitingView, type Obstacle } from '../../../src/taskpane/views/waiting-view';
import WorkbookView from '../../../src/taskpane/views/workbook-view';
import type {
  BlockView,
  CheckedDocument,
  ClauseOffer,
} from '../../../src/taskpane/worker/questions';
import { listClauses } from '../../../src/report/clauses/list-clauses';
import { question } from '../../report/support/questions';
import { MARKED_WORDS, marked, unmarkedTexts } from '../support/marked-words';
import { choose, mount, mountInPane, openFold, press, settle, type } from '../support/mount';
import { openPane } from '../support/pane';

/** Names that are the same in every language, and the word that `Intl` puts into a list. */
const ALLOWED = new Set([
  'Concord',
  'Microsoft Forms',
  // An address.
  's!B1',
  'and',
  ', and',
  ...Object.values(LANGUAGE_NAMES),
]);

const hardCoded = (page: HTMLElement): string[] =>
  unmarkedTexts(page).filter((text) => !ALLOWED.has(text));

const OPTIONS = ['a', 'b', 'c'].map(marked);

/** A question of which there is as much to say as possible. */
const QUESTION: RankedSheetQuestion = {
  ...question({
    key: 'q',
    title: marked('title'),
    options: OPTIONS,
    order: [[0], [1, 2]],
    weighted: true,
    declined: { kemeny: 'more-than-20-options' },
    agreement: {
      kendallW: 0.5,
      chiSquare: 9,
      degreesOfFreedom: 2,
      p: 0.01,
      pMethod: 'chi-square',
      reason: null,
    },
    confidence: {
      resamples: 5000,
      seed: 1,
      rankProbabilities: OPTIONS.map(() => [0.5, 0.25, 0.25]),
      holdsWithoutAnyOneBallot: true,
    },
    groups: [
      { name: marked('g'), ballots: 6, order: [[2], [0], [1]], tauB: 0.3 },
      { name: marked('h'), ballots: 6, order: [[0], [1, 2]], tauB: 1 },
      { name: marked('i'), ballots: 1, order: null, tauB: null },
    ],
  }),
  sheet: marked('sheet'),
  format: 'microsoft-forms',
};

const FINDINGS = [
  finding('error', 'no-ranking', { sheet: marked('s') }),
  ...Array.from({ length: 12 }, (_, row) =>
    finding('warning', 'ballot-blank', { sheet: marked('s'), cell: marked(`A${row}`) }),
  ),
  finding('note', 'sheet-hidden', {}),
];

const READINGS: readonly SheetReading[] = [
  {
    sheet: marked('sheet'),
    format: 'plain-table',
    recognised: [
      { code: 'why-signs', values: { headers: 'h' } },
      { code: 'why-list', values: { columns: 'H' } },
    ],
    candidates: [
      {
        ...{ sheet: 's', shape: 'option-columns', columns: [1, 2], headerRow: 0 },
        reason: { code: 'near-option-columns', values: { fitting: 1, rows: 2 } },
      },
    ],
    questions: [{ key: 'q', title: marked('title'), shape: 'list', columns: [7] }],
  },
];

const SURVEY: Survey = {
  ranking: { file: marked('file'), questions: [QUESTION], readings: READINGS, findings: FINDINGS },
  narratives: [marked('narrative')],
  choices: { sheet: marked('s'), mapping: { shape: 'list', columns: 'F:J' } },
  sheets: ['s', 't'].map(marked),
  columns: ['u', 'v'].map(marked),
  languages: [],
  numbering: 'typed',
  source: { kind: 'workbook', reading: 1, name: marked('file') },
  changed: false,
  results: 'none',
};

const block = (changes: Partial<BlockView>): BlockView => ({
  tag: `t${JSON.stringify(changes)}`,
  kind: 'annex',
  title: marked('block'),
  standing: 'up-to-date',
  there: marked('old'),
  wanted: marked('new'),
  ...changes,
});

const DRAFT: Draft = {
  source: { kind: 'code', reading: 1, code: '' },
  file: marked('file'),
  questions: 1,
  form: { language: 'en', profile: 'itu' },
  blocks: [
    block({}),
    block({ standing: 'absent', there: null }),
    block({ standing: 'out-of-date' }),
    block({ standing: 'out-of-date', there: marked('new') }),
    block({ standing: 'edited', there: ['1', '2', '3', '4'].map(marked).join('\n') }),
    block({ standing: 'captured' }),
  ],
  others: (['clause', 'captured', 'not-in-report', 'edited'] as const).map((standing) => ({
    ...{ tag: standing, standing },
    title: marked('other'),
    there: marked('there'),
  })),
  findings: FINDINGS,
};

const CHECK: CheckedDocument = {
  ...{ blocks: 2, figures: 1, words: 3 },
  findings: [
    ...FINDINGS.map((each) => ({ ...each, where: null })),
    {
      ...finding(
        'error',
        'check-doubled-word',
        { block: 'b', paragraph: 2 },
        { word: marked('w') },
      ),
      where: { tag: 'b', title: marked('block'), paragraph: null },
    },
    {
      ...finding('warning', 'check-label', { paragraph: 2 }),
      where: { tag: null, title: '', paragraph: { block: null, text: '', before: 0 } },
    },
    {
      ...finding('note', 'check-block-edited', { block: 'b' }),
      where: { tag: 'b', title: marked('block'), paragraph: null },
    },
  ],
};

const OFFER: ClauseOffer = {
  clauses: listClauses('en').map((clause) => ({ ...clause, words: marked(clause.name) })),
  settings: new Map([['group', marked('TDAG')]]),
  form: { language: 'en', profile: 'itu' },
  isFormSet: false,
};

/** A pane whose words are marked. */
async function markedPane(state: Partial<PaneState> = {}): Promise<Pane> {
  const pane = await openPane();
  pane.store.set({ words: MARKED_WORDS, ...state });
  const explain: Pane['survey']['explain'] = () =>
    Promise.resolve([
      { about: 'standing', standing: 'above', ranks: [1, 2], method: 'schulze' },
      { about: 'positions', meanRanks: [1, 2], points: [3, 2] },
      { about: 'choices', first: [3, 1], last: [0, 1] },
      { about: 'pairs', counted: { above: [3, 1], neither: 2 }, weighted: false },
      { about: 'methods', views: [{ standing: 'above', methods: ['kemeny'] }], declined: [] },
      { about: 'change', meanRanks: 1, pairs: 'equal' },
    ]);
  const preview: Pane['additions']['preview'] = ({ name }) =>
    Promise.resolve({
      lines: [marked('preview')],
      faults: ['subject', 'group', 'until', 'orders', 'items'].map((field) => ({
        field,
        code: name === 'report-again' ? 'report-clause-date' : 'report-clause-without-order',
      })),
    });
  return {
    ...pane,
    survey: { ...pane.survey, explain },
    additions: { ...pane.additions, clauses: () => Promise.resolve(OFFER), preview },
  };
}

async function shown(content: ReactNode, state: Partial<PaneState> = {}): Promise<HTMLElement> {
  return mountInPane(await markedPane(state), content);
}

describe('every text of a view comes from the messages', () => {
  it('and the check would find one that does not', async () => {
    const page = await shown(<p aria-label="Spoken">Written{marked('this not')}</p>);
    expect(hardCoded(page).toSorted()).toEqual(['Spoken', 'Written']);
  });

  it.each(['none', 'current', 'outdated'] as const)(
    'beside a workbook, with results %s',
    async (results) => {
      const page = await shown(<WorkbookView />, { survey: { ...SURVEY, results } });
      for (const fold of page.querySelectorAll('section details')) {
        if (fold.parentElement !== null) await openFold(fold.parentElement);
      }
      expect(page.querySelectorAll('table').length).toBeGreaterThan(1);
      expect(hardCoded(page)).toEqual([]);
    },
  );

  it('beside a workbook that was not read, that changed, and whose code was made', async () => {
    expect(hardCoded(await shown(<WorkbookView />))).toEqual([]);
    const changed = { ...SURVEY, changed: true };
    const page = await shown(<WorkbookView />, { survey: changed, code: marked('code') });
    expect(hardCoded(page)).toEqual([]);
  });

  it('in a browser, before and after a workbook is open', async () => {
    expect(hardCoded(await shown(<BrowserView />))).toEqual([]);
    const file = { kind: 'document', name: marked('report'), url: 'blob:x' } as const;
    const page = await shown(<BrowserView />, { survey: { ...SURVEY, results: null }, file });
    expect(hardCoded(page)).toEqual([]);
  });

  it('beside a workbook and in a browser where no ranking is found for sure', async () => {
    const candidates = READINGS.flatMap((reading) => reading.candidates);
    const unranked = { choices: SURVEY.choices, sheets: SURVEY.sheets, source: SURVEY.source };
    for (const near of [candidates, []]) {
      const state = { unranked: { ...unranked, candidates: near } };
      expect(hardCoded(await shown(<WorkbookView />, state))).toEqual([]);
      expect(hardCoded(await shown(<BrowserView />, state))).toEqual([]);
    }
  });

  it('beside a document, before and after the report is compared with it', async () => {
    expect(hardCoded(await shown(<DocumentView />))).toEqual([]);
    expect(hardCoded(await shown(<DocumentView />, { draft: DRAFT }))).toEqual([]);
    const absent = { ...DRAFT, blocks: [block({ standing: 'absent', there: null })], findings: [] };
    expect(hardCoded(await shown(<DocumentView />, { draft: absent }))).toEqual([]);
  });

  it('in the check of a document, before and after it, with every place of a finding', async () => {
    expect(hardCoded(await shown(<CheckTab />))).toEqual([]);
    const page = await shown(<CheckTab />, { check: CHECK, draft: DRAFT });
    expect(page.querySelectorAll('li button')).toHaveLength(3);
    await type(page, marked('check-limit'), 'many');
    press(page, marked('check-again'));
    expect(page.textContent).toContain('check-limit-wrong');
    expect(hardCoded(page)).toEqual([]);
    const none = await shown(<CheckTab />, { check: { ...CHECK, findings: [] } });
    expect(hardCoded(none)).toEqual([]);
  });

  it('where something is added to a document, for every clause and all that it lacks', async () => {
    const page = await act(() => shown(<AddTab />));
    await settle();
    for (const { name } of OFFER.clauses) {
      await choose(page, marked('clause'), name);
      press(page, marked('clause-insert'));
      expect(hardCoded(page)).toEqual([]);
    }
    await choose(page, marked('clause'), 'report-again');
    await settle();
    press(page, marked('clause-insert'));
    expect(page.textContent).toContain('field-not-a-day');
    expect(hardCoded(page)).toEqual([]);
  });

  it('around them: the header and the frame', async () => {
    expect(hardCoded(await shown(<Header />))).toEqual([]);
    const pane = await markedPane();
    const page = mount(<PaneView pane={pane} />);
    await act(async () => {
      await import('../../../src/taskpane/views/browser-view');
    });
    expect(hardCoded(page)).toEqual([]);
  });

  it('when a task is under way, done, stopped by a problem or by a fault', async () => {
    const place = { file: marked('f'), sheet: marked('s'), cell: marked('B2'), block: marked('b') };
    const states: Partial<PaneState>[] = [
      { busy: { wording: { key: 'busy-reading' }, share: 0.5, canCancel: true } },
      { outcome: { tone: 'done', sentences: [{ key: 'code-copied' }] } },
      { outcome: { tone: 'problem', said: { code: 'file-empty', values: {} }, place } },
      { outcome: { tone: 'fault', reason: marked('reason') } },
    ];
    for (const state of states) expect(hardCoded(await shown(<StatusArea />, state))).toEqual([]);
  });

  it.each<Obstacle>([
    { kind: 'late' },
    { kind: 'too-old' },
    { kind: 'fault', reason: marked('reason') },
  ])('while the pane cannot start: $kind', (obstacle) => {
    const page = mount(
      <WaitingView obstacle={obstacle} words={MARKED_WORDS} look="light" goOn={() => undefined} />,
    );
    expect(page.textContent).not.toBe('');
    expect(hardCoded(page)).toEqual([]);
  });
});
