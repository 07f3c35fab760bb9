/** @jest-environment jsdom */
import { act } from 'react';
import { PaneView } from '../../../src/taskpane/views/pane-view';
import { change, mount } from '../support/mount';
import { openPane } from '../support/pane';

describe('the pane', () => {
  it('has a banner, one main part with a heading, and a choice of languages', async () => {
    const pane = await openPane();
    const element = mount(<PaneView pane={pane} />);
    await act(async () => {
      await import('../../../src/taskpane/views/browser-view');
    });
    expect(element.querySelectorAll('header')).toHaveLength(1);
    expect(element.querySelectorAll('main h1')).toHaveLength(1);
    const select = element.querySelector('header select');
    expect(select?.getAttribute('aria-label')).toBe('Language of this pane');
    expect(select?.textContent).toBe('EnglishFrançaisEspañolРусский中文العربية');
  });

  it('turns round when its language does', async () => {
    const pane = await openPane();
    const element = mount(<PaneView pane={pane} />);
    await act(() => pane.setLanguage('ar'));
    expect(element.querySelector('.fui-FluentProvider')?.getAttribute('dir')).toBe('rtl');
    expect(element.querySelector('h1')?.textContent).toBe('ترتيب الأولويات');
  });

  it('takes the focus back when the button that had it is gone', async () => {
    const pane = await openPane();
    const element = mount(<PaneView pane={pane} />);
    const wording = { key: 'busy-report' } as const;
    change(pane, { busy: { wording, share: null, canCancel: false } });
    change(pane, { busy: null, outcome: { tone: 'fault', reason: 'x' } });
    expect(document.activeElement?.querySelector('[role=status]')).not.toBeNull();
    change(pane, { outcome: null });
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    change(pane, { busy: { wording, share: null, canCancel: false } });
    change(pane, { busy: null });
    expect(document.activeElement).toBe(element.querySelector('h1'));
  });

  it('follows the look of what it is beside', async () => {
    const pane = await openPane();
    mount(<PaneView pane={pane} />);
    expect(document.documentElement.style.colorScheme).toBe('light');
    act(() => pane.setLook('dark'));
    expect(document.documentElement.style.colorScheme).toBe('dark');
  });
});
