/** @jest-environment jsdom */
import type { RankedSheetQuestion } from '../../../src/jobs/rank';
import { QuestionOrder } from '../../../src/taskpane/views/question-order';
import { objectives } from '../../report/support/questions';
import { mountInPane } from '../support/mount';
import { openPane } from '../support/pane';

/** The objectives with a tie in the second place and a ballot that left one option out. */
function tiedQuestion(): RankedSheetQuestion {
  const question = objectives();
  return {
    ...question,
    order: [[3], [2, 1], [0]],
    meanRanks: [3.706, 2.32, 2.32, 1.85],
    tally: {
      ...question.tally,
      positions: Float64Array.from([1, 2, 3, 27, 6, 14, 11, 3, 12, 7, 14, 1, 15, 11, 6, 2]),
      unranked: Float64Array.from([1, 0, 0, 0]),
    },
    sheet: 'Form1',
    format: 'microsoft-forms',
  };
}

async function shown(language: 'en' | 'ar'): Promise<HTMLElement> {
  const question = <QuestionOrder question={tiedQuestion()} narrative="D.4 is first." />;
  return mountInPane(await openPane({ language }), question);
}

describe('the order of a question', () => {
  it('is a table of rank labels, options and mean ranks, ties as ties', async () => {
    const rows = [...(await shown('en')).querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('th, td > span, td:last-child')].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ['1', 'D.4 Inclusive information society', '1.85'],
      ['2=', 'D.3 Enabling environment', '2.32'],
      ['2=', 'D.2 Modern and secure infrastructure', '2.32'],
      ['4', 'D.1 Coordination', '3.71'],
    ]);
  });

  it('says in words what the bars show', async () => {
    const bars = [...(await shown('en')).querySelectorAll('[role=img]')].map((bar) =>
      bar.getAttribute('aria-label'),
    );
    expect(bars).toHaveLength(4);
    expect(bars[0]).toBe(
      'Ballots by choice: First choice: 15, Choice 2: 11, Choice 3: 6, Last choice: 2',
    );
    expect(bars[3]).toContain('Not ranked: 1');
  });

  it('has bars whose segments are as wide as their share of the ballots', async () => {
    const bar = (await shown('en')).querySelector('[role=img]');
    const widths = [...(bar?.children ?? [])].map((segment) =>
      segment instanceof HTMLElement ? segment.style.flexGrow : '',
    );
    expect(widths).toEqual(['15', '11', '6', '2']);
  });

  it('says how sure it is, and how often each option took which rank', async () => {
    const confidence = {
      resamples: 5000,
      seed: 1,
      rankProbabilities: [
        [0, 0, 0.004, 0.996],
        [0.1, 0.2, 0.7, 0],
        [0.2, 0.5, 0.3, 0],
        [0.7, 0.3, 0, 0],
      ],
      holdsWithoutAnyOneBallot: false,
    };
    const question = { ...tiedQuestion(), confidence };
    const element = mountInPane(
      await openPane(),
      <QuestionOrder question={question} narrative="" />,
    );
    const said = [...element.querySelectorAll('p')].map((line) => line.textContent);
    expect(said).toContain(
      'In 70% of 5,000 random draws from these ballots, D.4 Inclusive information society comes first.',
    );
    expect(said).toContain('Leaving out a single ballot can change the order.');
    const ranks = [...element.querySelectorAll('dd')].map((line) => line.textContent);
    expect(ranks).toEqual([
      'rank 1: 70% · rank 2: 30%',
      'rank 2: 50% · rank 3: 30% · rank 1: 20%',
      'rank 3: 70% · rank 2: 20% · rank 1: 10%',
      'rank 4: 99%',
    ]);
  });

  it('says which method was not computed', async () => {
    const question = { ...tiedQuestion(), declined: { kemeny: 'more-than-20-options' } as const };
    const element = mountInPane(
      await openPane(),
      <QuestionOrder question={question} narrative="" />,
    );
    expect(element.textContent).toContain('Not computed: Kemeny–Young.');
  });

  it('has the order of each group beside its own, and the small groups in one line', async () => {
    const groups = [
      { name: 'AFR', ballots: 6, order: [[2], [3], [1], [0]], tauB: 0.67 },
      { name: 'EUR', ballots: 5, order: [[3], [1, 2], [0]], tauB: 1 },
      { name: 'CIS', ballots: 2, order: null, tauB: null },
      { name: 'ARB', ballots: 1, order: null, tauB: null },
    ];
    const element = mountInPane(
      await openPane(),
      <QuestionOrder question={{ ...tiedQuestion(), groups }} narrative="" />,
    );
    const list = [...element.querySelectorAll('dl')].at(-1);
    expect([...(list?.children ?? [])].map((line) => line.textContent)).toEqual([
      'AFR (6 ballots)',
      expect.stringMatching(/^1 D\.3.*Nearness to the order of all \(tau-b, at most 1\): 0\.67$/),
      'EUR (5 ballots)',
      'The same order as that of all.',
    ]);
    expect(element.textContent).toContain(
      '2 groups have fewer than 5 ballots each and are not shown.',
    );
  });

  it('is headed by its question and followed by its sentences', async () => {
    const element = await shown('en');
    expect(element.querySelector('h2')?.textContent).toBe('Rank the objectives');
    expect(element.textContent).toContain('D.4 is first.');
  });

  it('reads from the right in Arabic, with options in their own direction', async () => {
    const element = await shown('ar');
    expect(element.querySelector('[dir=rtl]')).not.toBeNull();
    expect(document.documentElement.dir).toBe('rtl');
    expect(document.documentElement.lang).toBe('ar-EG');
    expect(element.querySelector('tbody td bdi')?.textContent).toMatch(/^D\.4/);
    expect(element.querySelector('tbody th bdi')?.getAttribute('dir')).toBe('ltr');
  });
});
