/** @jest-environment jsdom */
import { finding } from '../../../src/language/finding';
import type { Pane } from '../../../src/taskpane/store/pane';
import { Findings } from '../../../src/taskpane/views/findings';
import { mountInPane, openDetails, press } from '../support/mount';
import { openPane } from '../support/pane';

const FINDINGS = [
  finding('note', 'sheet-hidden', { sheet: 'Old' }),
  ...[2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((row) =>
    finding('warning', 'report-cell-error', { sheet: 'R', cell: `C${row}` }, { error: '#N/A' }),
  ),
];

/** A pane that notes which cells it was asked to go to. */
async function paneBesideWorkbook(): Promise<{ pane: Pane; visited: string[] }> {
  const visited: string[] = [];
  const pane = await openPane();
  const goTo = (sheet: string, cell: string): Promise<void> => {
    visited.push(`${sheet}!${cell}`);
    return Promise.resolve();
  };
  return { pane: { ...pane, survey: { ...pane.survey, goTo } }, visited };
}

describe('the findings', () => {
  it('are counted by severity and said once, with their cells', async () => {
    const element = mountInPane(await openPane(), <Findings findings={FINDINGS} />);
    expect(element.querySelector('summary')?.textContent).toBe('Findings10 warnings · 1 note');
    const items = [...element.querySelectorAll('li')].map((item) => item.textContent);
    expect(items).toHaveLength(2);
    expect(items[0]).toMatch(
      /^Warning: .*#N\/A.*10 cells:R!C2R!C3R!C4R!C5R!C6R!C7R!C8R!C9and 2 more$/,
    );
    expect(items[1]).toMatch(/^Note: /);
  });

  it('have their other cells, and others of their kind, when a person opens them', async () => {
    const others = ['x', 'y', 'z'].map((text, at) =>
      finding('warning', 'option-unknown', { sheet: 'R', cell: `H${at + 2}` }, { text }),
    );
    const element = mountInPane(await openPane(), <Findings findings={[...FINDINGS, ...others]} />);
    const [cells, kind] = element.querySelectorAll('li details');
    expect([cells?.textContent, kind?.textContent]).toEqual(['and 2 more', '2 more of this kind']);
    await openDetails(cells ?? null);
    expect(cells?.textContent).toBe('and 2 moreR!C10R!C11');
    await openDetails(kind ?? null);
    expect(kind?.textContent).toMatch(/^2 more of this kind"y" .*R!H3"z" .*R!H4$/);
  });

  it('do not lead anywhere where no workbook is open', async () => {
    const element = mountInPane(await openPane(), <Findings findings={FINDINGS} />);
    expect(element.querySelectorAll('button')).toHaveLength(0);
  });

  it('start open when there is an error among them', async () => {
    const pane = await openPane();
    const isOpen = (element: HTMLElement) => element.querySelector('details')?.open;
    expect(isOpen(mountInPane(pane, <Findings findings={FINDINGS} />))).toBe(false);
    const errors = [finding('error', 'no-ranking', {})];
    expect(isOpen(mountInPane(pane, <Findings findings={errors} />))).toBe(true);
  });

  it('say that there are none', async () => {
    const element = mountInPane(await openPane(), <Findings findings={[]} />);
    expect(element.textContent).toContain('Nothing to report');
  });
});

describe('the findings in another language', () => {
  it('are said in it', async () => {
    const pane = await openPane({ language: 'ru' });
    const element = mountInPane(pane, <Findings findings={FINDINGS} />);
    expect(element.querySelector('li')?.textContent).toMatch(
      /^Предупреждение: В ячейке ошибка #N\/A/,
    );
  });
});

describe('a finding beside an open workbook', () => {
  it('leads to its cell', async () => {
    const { pane, visited } = await paneBesideWorkbook();
    const { ExcelWorkbook } = await import('../../../src/hosts/excel/excel-workbook');
    const { openInJest } = await import('../../office-host/boot/jest');
    const { ExcelHost } = await import('../../office-host/excel/excel-host');
    await openInJest(new ExcelHost());
    const environment = { kind: 'workbook', workbook: await ExcelWorkbook.open() } as const;
    const element = mountInPane({ ...pane, environment }, <Findings findings={FINDINGS} />);
    press(element, 'Go to cell R!C3');
    expect(visited).toEqual(['R!C3']);
  });
});
