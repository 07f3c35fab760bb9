/** @jest-environment jsdom */
import { act } from 'react';
import type { ExplanationLine } from '../../../src/ranking/explanation-lines';
import type { Pane } from '../../../src/taskpane/store/pane';
import { Comparison } from '../../../src/taskpane/views/comparison';
import { objectives, question } from '../../report/support/questions';
import { choose, mountInPane, openFold } from '../support/mount';
import { openPane } from '../support/pane';

const LINES: readonly ExplanationLine[] = [
  { about: 'standing', standing: 'above', ranks: [1, 2], method: 'mean-rank' },
  { about: 'positions', meanRanks: [1.85, 2.12], points: [107, 98] },
  { about: 'change', meanRanks: 5, pairs: 3 },
];

/** A pane that notes which pairs it was asked to explain. */
async function explaining(): Promise<{ pane: Pane; asked: string[] }> {
  const asked: string[] = [];
  const pane = await openPane();
  const explain = (key: string, first: number, second: number) => {
    asked.push(`${key} ${first} ${second}`);
    return Promise.resolve(LINES);
  };
  return { pane: { ...pane, survey: { ...pane.survey, explain } }, asked };
}

const text = (element: HTMLElement, selector: string): string[] =>
  [...element.querySelectorAll(selector)].map((one) => one.textContent);

describe('why one option is above another', () => {
  it('asks nothing of the worker while it is folded', async () => {
    const { pane, asked } = await explaining();
    const element = mountInPane(pane, <Comparison question={objectives()} />);
    expect(element.querySelector('details')?.open).toBe(false);
    expect(element.querySelector('summary')?.textContent).toBe('Why is one above the other?');
    expect(asked).toEqual([]);
  });

  it('begins with the first two of the order and says it in words and numbers', async () => {
    const { pane, asked } = await explaining();
    const element = mountInPane(pane, <Comparison question={objectives()} />);
    await openFold(element);
    expect(asked).toEqual(['objectives 3 2']);
    expect(element.textContent).toContain(
      'D.4 Inclusive information society stands above D.3 Enabling environment.',
    );
    expect(text(element, 'tbody tr')).toEqual(['Rank12', 'Mean rank1.852.12', 'Points10798']);
    expect(text(element, 'thead th')).toEqual([
      'D.4 Inclusive information society',
      'D.3 Enabling environment',
    ]);
    expect(text(element, 'li')[0]).toMatch(/^5 ballots/);
  });

  it('explains another pair when one is chosen, and the pair turned round', async () => {
    const { pane, asked } = await explaining();
    const element = mountInPane(pane, <Comparison question={objectives()} />);
    await openFold(element);
    await choose(element, 'Compared with', '0');
    await choose(element, 'Option', '0');
    expect(asked).toEqual(['objectives 3 2', 'objectives 3 0', 'objectives 0 3']);
  });

  it('is not offered where there is but one option', async () => {
    const { pane } = await explaining();
    const one = question({ key: 'q', title: 'Q', options: ['A'], order: [[0]] });
    expect(mountInPane(pane, <Comparison question={one} />).querySelector('details')).toBeNull();
  });

  it('stays without words where they could not be had', async () => {
    const { pane } = await explaining();
    const silent = { ...pane.survey, explain: () => Promise.resolve(null) };
    const element = mountInPane(
      { ...pane, survey: silent },
      <Comparison question={objectives()} />,
    );
    await openFold(element);
    await act(() => Promise.resolve());
    expect(element.querySelector('table')).toBeNull();
  });
});
