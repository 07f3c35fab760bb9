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
