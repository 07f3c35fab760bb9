import { listMark, type Depth } from '../../src/report/list-marks';
import { WORDING } from '../../src/report/wording';

const marks = (depths: readonly Depth[], language: 'en' | 'zh' | 'ar' = 'en'): string[] =>
  depths.map((_, index) => listMark(depths, index, WORDING[language].punctuation));

describe('the mark at the end of a list item', () => {
  it('is a full stop for the only item', () => {
    expect(marks([1])).toEqual(['.']);
  });

  it('is a semicolon, "; and" before the last, a full stop at the end', () => {
    expect(marks([1, 1, 1])).toEqual([';', '; and', '.']);
    expect(marks([1, 1, 1], 'zh')).toEqual(['；', '；以及', '。']);
    expect(marks([1, 1, 1], 'ar')).toEqual(['؛', '؛', '.']);
  });

  it('is a colon before deeper items, whose last one closes their parent', () => {
    expect(marks([1, 2, 2, 1, 2, 1])).toEqual([':', '; and', ';', ':', '; and', '.']);
    expect(marks([1, 2, 3, 3])).toEqual([':', ':', '; and', '.']);
  });

  it('starts anew after a row that is no item', () => {
    expect(marks([1, 1, null, 1]).filter((_, index) => index !== 2)).toEqual(['; and', '.', '.']);
  });
});
