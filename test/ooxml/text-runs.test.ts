import { runsOf, writtenText } from './support/written';

/** What stands in the paragraph that a text makes, its runs joined. */
async function contentOf(text: string): Promise<string> {
  return runsOf(await writtenText(text, 'en'))
    .map(({ content }) => content)
    .join('');
}

describe('a text in a document', () => {
  it('has a line break for every kind of line end', async () => {
    expect(await contentOf('l1\nl2\r\nl3\rl4\vl5\fl6\u0085l7\u2028l8\u2029l9')).toBe(
      'l1<br>l2<br>l3<br>l4<br>l5<br>l6<br>l7<br>l8<br>l9',
    );
  });

  it('has elements for tabs, no-break hyphens and soft hyphens', async () => {
    expect(await contentOf('a\tb ITU\u2011D co\u00adoperation')).toBe(
      'a<tab>b ITU<noBreakHyphen>D co<softHyphen>operation',
    );
  });

  it('keeps & < > " and emoji, drops control characters, and marks a lone surrogate', async () => {
    expect(await contentOf('R&D <x> "q" 😀 \ud83d|a\u0000b\u0007c\u001f\ufffe')).toBe(
      'R&D <x> "q" 😀 \ufffd|abc',
    );
  });

  it('keeps spaces at its ends', async () => {
    expect(await contentOf('  a  ')).toBe('  a  ');
  });

  it('is never taken for a field or a list of the library', async () => {
    expect(await contentOf('CURRENT')).toBe('CURRENT');
    expect(await contentOf('TOTAL_PAGES_IN_SECTION')).toBe('TOTAL_PAGES_IN_SECTION');
    expect(await contentOf('see {default-bullet-numbering-0}')).toBe(
      'see {default-bullet-numbering-0}',
    );
  });
});

describe('the runs of a text', () => {
  it('say the language', async () => {
    expect(runsOf(await writtenText('Bonjour', 'fr'))).toEqual([
      { properties: ['lang val=fr-FR'], content: 'Bonjour' },
    ]);
  });

  it('put Chinese quotation marks into the Chinese font', async () => {
    expect(runsOf(await writtenText('中文“汉字”', 'zh'))).toEqual([
      {
        properties: ['rFonts hint=eastAsia', 'lang val=en-GB eastAsia=zh-CN'],
        content: '中文“汉字”',
      },
    ]);
  });

  it('do so for Chinese text in an English report too, and leave English quotes alone', async () => {
    expect((await writtenText('“汉字”', 'en').then(runsOf))[0]?.properties).toContain(
      'rFonts hint=eastAsia',
    );
    expect((await writtenText('“English”', 'en').then(runsOf))[0]?.properties).toEqual([
      'lang val=en-GB',
    ]);
  });

  it('are right-to-left in Arabic, with a symbol in a run of its own', async () => {
    const arabic = ['rFonts hint=cs', 'rtl', 'lang bidi=ar-EG'];
    expect(runsOf(await writtenText('الوثيقة TDAG-20/3/3.', 'ar'))).toEqual([
      { properties: arabic, content: 'الوثيقة ' },
      { properties: ['lang val=en-GB'], content: 'TDAG-20/3/3' },
      { properties: arabic, content: '.' },
    ]);
  });

  it('keep a telephone number between left-to-right marks in Arabic', async () => {
    expect(runsOf(await writtenText('+00 00 000', 'ar'))).toEqual([
      { properties: ['lang val=en-GB'], content: '\u200e+00 00 000\u200e' },
    ]);
  });
});
