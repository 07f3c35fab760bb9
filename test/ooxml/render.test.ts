import { buildPackage } from '../../src/ooxml/build-package';
import { toDocx } from '../../src/ooxml/docx-file';
import type { Report } from '../../src/report/content';
import { renderPages, renderText } from '../support/render';
import { arabicReport } from './support/arabic-report';
import { chineseReport } from './support/chinese-report';
import { englishReport } from './support/english-report';

// LibreOffice starts slowly when other tests keep the processor busy.
jest.setTimeout(180_000);

/** The pages' text without spaces and marks of direction, which printing moves about. */
async function pagesOf(of: Report): Promise<string[]> {
  const pages = await renderText(toDocx(await buildPackage(of)));
  return pages.map((page) => page.replace(/[\s\u202a-\u202e\u200e\u200f]/g, ''));
}

/** The texts that do not follow, in their order, in a page. */
function missingIn(page: string | undefined, texts: readonly string[]): string[] {
  let from = 0;
  return texts.filter((text) => {
    const sought = text.replace(/ /g, '');
    const at = (page ?? '').indexOf(sought, from);
    if (at >= 0) from = at + sought.length;
    return at < 0;
  });
}

describe('a report as LibreOffice prints it', () => {
  it('has the options best first, the legend over them, captions and references with numbers', async () => {
    const [first, second, third] = await pagesOf(englishReport);
    expect(
      missingIn(first, [
        'As Figure 1 shows',
        'First choice 2nd choice 3rd choice Last choice',
        '1) D.4 Inclusive information society 16 9 6 3',
        '2) D.3 Enabling environment 10 11 9 4',
        '3) D.2 Modern and secure infrastructure 6 10 11 7',
        '4) D.1 Coordination 2 4 8 20',
        'Figure 1 – Priority order of the ITU-D objectives',
        'Figure 2 – Priority order of the strategic goals',
      ]),
    ).toEqual([]);
    expect(
      missingIn(second, ['– 2 –', '1 to adopt', 'a) connectivity;', 'd) resource', '4 to accept']),
    ).toEqual([]);
    expect(
      missingIn(third, [
        '– 3 –',
        'Annex 1',
        'Questions for discussion',
        '1 How',
        'a) Which',
        '2 Which',
      ]),
    ).toEqual([]);
  });

  it('has Chinese text, figure numbers and quotation marks', async () => {
    const [first] = await pagesOf(chineseReport);
    expect(
      missingIn(first, [
        '如图1所示',
        '“D.4：包容性信息社会”',
        '图1：ITU-D部门目标的优先排序',
        '第一选择',
        '1) D.4：包容性信息社会 16 9 6 3',
        '4) D.1：协调 2 4 8 20',
      ]),
    ).toEqual([]);
  });

  it('has Arabic text with symbols that read from left to right', async () => {
    const all = (await pagesOf(arabicReport)).join('');
    for (const symbol of ['TDAG-20/3/3', 'TDAG-18/7(Rev.1', '+00000000000', '16', '20']) {
      expect(all).toContain(symbol);
    }
  });

  it('can be looked at, a picture a page', async () => {
    const pages = await renderPages(toDocx(await buildPackage(chineseReport)), 20);
    expect(pages).toHaveLength(2);
    for (const page of pages) expect([...page.subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
  });
});
