/** @jest-environment jsdom */
import { messageOf } from '../../../src/language/messages';
import { loadWords } from '../../../src/taskpane/messages';
import type { Pane } from '../../../src/taskpane/store/pane';
import { StatusArea } from '../../../src/taskpane/views/status-area';
import { button, change, mountInPane, press } from '../support/mount';
import { openPane } from '../support/pane';

let pane: Pane;
let area: HTMLElement;
const said = (): string[] =>
  [...area.querySelectorAll('[role=status] p')].map((line) => line.textContent);

beforeEach(async () => {
  pane = await openPane();
  area = mountInPane(pane, <StatusArea />);
});

describe('the status area', () => {
  it('is there before it has anything to say, so that screen readers listen to it', () => {
    expect(area.querySelectorAll('[role=status]')).toHaveLength(1);
    expect(said()).toEqual([]);
  });

  it('says what is under way, how far it is, and offers to stop it', () => {
    const wording = { key: 'busy-opening', values: { file: 'a.xlsx' } } as const;
    change(pane, { busy: { wording, share: 0.5, canCancel: true } });
    expect(said()).toEqual(['Opening a.xlsx …']);
    const bar = area.querySelector('[role=progressbar]');
    expect(bar?.getAttribute('aria-valuenow')).toBe('0.5');
    expect(bar?.getAttribute('aria-label')).toBe('Opening a.xlsx …');
    expect(button(area, 'Cancel')).toBeTruthy();
    change(pane, { busy: { wording, share: null, canCancel: false } });
    expect(() => button(area, 'Cancel')).toThrow();
  });

  it('says what came of it until it is closed', () => {
    const sentences = [{ key: 'blocks-kept', values: { count: 1 } }] as const;
    change(pane, { outcome: { tone: 'done', sentences } });
    expect(said()).toEqual(['1 block kept, because it was edited by hand.']);
    press(area, 'Close');
    expect(said()).toEqual([]);
  });

  it('says where a problem is', () => {
    const place = { file: 'a.xlsx', sheet: 'Form1', cell: 'B2' };
    const problem = { code: 'file-empty', values: {} } as const;
    change(pane, { outcome: { tone: 'problem', said: problem, place } });
    expect(said()).toEqual([messageOf('file-empty'), 'Where: a.xlsx, sheet “Form1” and cell B2']);
  });

  it('says a problem in the language of the pane', async () => {
    const problem = { code: 'file-empty', values: {} } as const;
    change(pane, { outcome: { tone: 'problem', said: problem, place: {} } });
    change(pane, { words: await loadWords('zh') });
    expect(said()).toEqual(['文件是空的。请检查导出或下载是否完整。']);
  });

  it('has words for a fault that nobody expected', () => {
    change(pane, { outcome: { tone: 'fault', reason: 'out of paper' } });
    expect(said()[0]).toContain('(out of paper)');
  });
});
