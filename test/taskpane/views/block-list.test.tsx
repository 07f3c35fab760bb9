/** @jest-environment jsdom */
import type { Pane } from '../../../src/taskpane/store/pane';
import type { Draft } from '../../../src/taskpane/store/pane-state';
import { BlockList } from '../../../src/taskpane/views/block-list';
import type { BlockView } from '../../../src/taskpane/worker/questions';
import { button, mountInPane, press } from '../support/mount';
import { openPane } from '../support/pane';

function block(title: string, changes: Partial<BlockView>): BlockView {
  const tag = `concord:annex:${title.toLowerCase()}`;
  return { tag, kind: 'annex', title, standing: 'up-to-date', there: 'a', wanted: 'a', ...changes };
}

const BLOCKS = [
  block('Head', {}),
  block('Figure', { standing: 'out-of-date' }),
  block('List', {
    standing: 'edited',
    there: '1\nMine.\n2\nSame.',
    wanted: '1\nTheirs.\n2\nSame.',
  }),
  block('Annex', { standing: 'absent', there: null }),
];

function draftOf(blocks: readonly BlockView[]): Draft {
  return {
    source: { kind: 'code', reading: 1, code: '' },
    file: 'a.xlsx',
    questions: 1,
    form: { language: 'en', profile: 'itu' },
    blocks,
    others: [],
    findings: [],
  };
}

/** A pane that notes what it was asked to do with blocks. */
async function noting(): Promise<{ pane: Pane; asked: string[] }> {
  const asked: string[] = [];
  const pane = await openPane();
  const note =
    (name: string) =>
    (tag = ''): Promise<void> => {
      asked.push(`${name} ${tag}`.trim());
      return Promise.resolve();
    };
  const blocks = {
    ...pane.blocks,
    ...Object.fromEntries(
      ['insert', 'update', 'overwrite', 'goTo', 'insertMissing', 'updateAll', 'check'].map(
        (name) => [name, note(name)],
      ),
    ),
  };
  return { pane: { ...pane, blocks }, asked };
}

describe('the blocks of a report', () => {
  it('say how they stand in words', async () => {
    const { pane } = await noting();
    const list = mountInPane(pane, <BlockList draft={draftOf(BLOCKS)} />);
    expect(
      [...list.querySelectorAll('li > div span:last-child')].map((one) => one.textContent),
    ).toEqual(expect.arrayContaining(['Up to date', 'Edited by hand', 'Not in the document']));
    expect(list.textContent).toContain('1 up to date · 1 out of date · 1 edited by hand');
    // The words of the figure are the same, so its chart must have changed.
    expect(list.textContent).toContain('Out of date: new figure');
  });

  it('offer for each what can be done with it', async () => {
    const { pane, asked } = await noting();
    const list = mountInPane(pane, <BlockList draft={draftOf(BLOCKS)} />);
    press(list, 'Insert “Annex” at the cursor');
    press(list, 'Update “Figure”');
    press(list, 'Show “Head” in the document');
    press(list, 'Overwrite with the report: “List”');
    expect(asked).toEqual([
      'insert concord:annex:annex',
      'update concord:annex:figure',
      'goTo concord:annex:head',
      'overwrite concord:annex:list',
    ]);
    expect(() => button(list, 'Update “List”')).toThrow();
  });

  it('show what overwriting an edited one would change', async () => {
    const { pane } = await noting();
    const list = mountInPane(pane, <BlockList draft={draftOf(BLOCKS)} />);
    expect(list.querySelector('del')?.textContent).toContain('Would be removed: 1 Mine.');
    expect(list.querySelector('ins')?.textContent).toContain('Would be added: 1 Theirs.');
  });

  it('offer for all of them the next step', async () => {
    const { pane, asked } = await noting();
    const list = mountInPane(pane, <BlockList draft={draftOf(BLOCKS)} />);
    press(list, 'Update all');
    press(list, 'Insert the missing block');
    const absent = BLOCKS.map((one) => ({ ...one, standing: 'absent' as const }));
    const other = mountInPane(pane, <BlockList draft={draftOf(absent)} />);
    press(other, 'Insert all blocks');
    expect(() => button(other, 'Update all')).toThrow();
    expect(asked).toEqual(['updateAll', 'insertMissing', 'insertMissing']);
  });
});
