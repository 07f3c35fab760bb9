import { unzipSync } from 'fflate';
import { validate } from '../../support/validator';
import { checkPackage } from '../../support/package-checks';
import { failureOf } from '../boot/failures';
import { openInJest } from '../boot/jest';
import type { Quirks } from '../quirks';
import { WordHost } from './word-host';
import {
  chartParagraphXml,
  controlXml,
  LETTERED_LIST,
  paragraphXml,
  samplePackage,
  styleXml,
  stylesXml,
  type SampleParts,
} from './sample-package';

let host: WordHost;
async function open(quirks: Partial<Quirks> = {}): Promise<void> {
  host = await openInJest(new WordHost({ quirks }));
}
beforeEach(() => open());

/** Puts blocks at the end of the document. */
function append(blocks: string, parts: SampleParts = {}): Promise<void> {
  return Word.run(async (context) => {
    context.document.body.insertOoxml(samplePackage(blocks, parts), 'End');
    await context.sync();
  });
}

function replace(tag: string, blocks: string): Promise<void> {
  return Word.run(async (context) => {
    const control = context.document.contentControls.getByTag(tag).getFirst();
    control.insertOoxml(samplePackage(blocks), 'Replace');
    await context.sync();
  });
}

/** Text and style of every paragraph. */
function paragraphs(): Promise<string[]> {
  return Word.run(async (context) => {
    const { paragraphs: found } = context.document.body;
    found.load('items/text,items/style');
    await context.sync();
    return found.items.map((paragraph) => `${paragraph.style}: ${paragraph.text}`);
  });
}

describe('insertOoxml into the body', () => {
  it('puts blocks at the end, with the empty paragraph after them', async () => {
    await append(paragraphXml('one') + paragraphXml('two'));
    expect(host.text).toBe('one\ntwo\n');
  });

  it('puts blocks before everything at the start', async () => {
    await append(paragraphXml('old'));
    await Word.run(async (context) => {
      context.document.body.insertOoxml(samplePackage(paragraphXml('new')), 'Start');
      await context.sync();
    });
    expect(host.text).toBe('new\nold\n');
  });

  it('at the end goes into a control that comes last, as office-js#866 tells', async () => {
    await open({ lastParagraph: 'kept' });
    await Word.run(async (context) => {
      const [first] = [context.document.body.paragraphs.getFirst()];
      first.insertContentControl().tag = 'outer';
      context.document.body.insertOoxml(
        samplePackage(controlXml('inner', paragraphXml('x'))),
        'End',
      );
      await context.sync();
    });
    const parent = await Word.run(async (context) => {
      const inner = context.document.contentControls.getByTag('inner').getFirst();
      const around = inner.parentContentControlOrNullObject;
      around.load('tag');
      await context.sync();
      return around.tag;
    });
    expect(parent).toBe('outer');
  });

  it('refuses what is no package, and leaves the document as it was', async () => {
    const before = host.save();
    for (const xml of [
      '<w:p/>',
      'text',
      '<a>',
      samplePackage('').replace('/officeDocument', '/x'),
    ]) {
      const { code } = await failureOf(
        Word.run(async (context) => {
          context.document.body.insertOoxml(xml, 'End');
          await context.sync();
        }),
      );
      expect(code).toBe('GeneralException');
    }
    expect(host.save()).toEqual(before);
  });

  it('refuses a reference to a part that is missing, and leaves the document as it was', async () => {
    const before = host.save();
    const { code, message } = await failureOf(append(chartParagraphXml()));
    expect(code).toBe('GeneralException');
    expect(message).toContain('rId9');
    expect(host.save()).toEqual(before);
  });

  it('is refused by a protected document, which stays as it was', async () => {
    const before = host.save();
    host.setQuirks({ document: 'protected' });
    expect((await failureOf(append(paragraphXml('x')))).code).toBe('AccessDenied');
    expect(host.save()).toEqual(before);
  });

  it('changes the markup, as Word does, unless the quirk says otherwise', async () => {
    await append(paragraphXml('two words'));
    expect(partOf(host, 'word/document.xml')).toContain('w:rsidR=');
    await open({ insertedMarkup: 'verbatim' });
    await append(paragraphXml('two words'));
    expect(partOf(host, 'word/document.xml')).toContain('>two words</w:t>');
  });

  it('takes no content that it cannot merge', async () => {
    const footnote = '<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>';
    expect((await failureOf(append(footnote))).code).toBe('ApiNotImplementedInTestHost');
  });

  it('leaves the custom XML of the package behind', async () => {
    await append(paragraphXml('x'), { customXml: '<a xmlns="urn:a"/>' });
    expect(new TextDecoder('latin1').decode(host.save())).not.toContain('customXml');
  });
});

describe('insertOoxml at the cursor', () => {
  beforeEach(() => append(paragraphXml('Hello there')));

  const atCursor = (blocks: string): Promise<void> =>
    Word.run(async (context) => {
      context.document.getSelection().insertOoxml(samplePackage(blocks), 'Replace');
      await context.sync();
    });

  it.each([
    ['at the start of a paragraph', 0, 'new\nHello there\n'],
    ['inside a paragraph', 6, 'Hello \nnew\nthere\n'],
    ['at the end of a paragraph', 11, 'Hello there\nnew\n\n'],
  ])('%s', async (_where, offset, text) => {
    host.putCursor(0, offset);
    await atCursor(paragraphXml('new'));
    expect(host.text).toBe(text);
  });

  it('in an empty paragraph, which stays behind the blocks', async () => {
    host.putCursor(1);
    await atCursor(controlXml('concord:x:', paragraphXml('new')));
    expect(host.text).toBe('Hello there\nnew\n');
  });
});

describe('replacing the content of a control', () => {
  beforeEach(() => append(controlXml('t', paragraphXml('old 1') + paragraphXml('old 2'))));

  it('keeps the control, and leaves one empty paragraph however often it is done', async () => {
    for (const text of ['a', 'b', 'c']) await replace('t', paragraphXml(text));
    expect(host.text).toBe('c\n\n');
  });

  it('grows by an empty paragraph each time where the quirk says so', async () => {
    host.setQuirks({ lastParagraph: 'blank-grows' });
    for (const text of ['a', 'b', 'c']) await replace('t', paragraphXml(text));
    expect(host.text).toBe('c\n\n\n\n');
  });

  it('takes the style of the last paragraph away where the quirk says so', async () => {
    host.setQuirks({ lastParagraph: 'loses-style' });
    const styles = stylesXml(styleXml('Mine', 'Mine', '<w:b/>'));
    await Word.run(async (context) => {
      const blocks = paragraphXml('one', 'Mine') + paragraphXml('two', 'Mine');
      const control = context.document.contentControls.getByTag('t').getFirst();
      control.insertOoxml(samplePackage(blocks, { styles }), 'Replace');
      await context.sync();
    });
    expect(await paragraphs()).toEqual(['Mine: one', 'Normal: two', 'Normal: ']);
  });

  it('shows two controls when the package holds the control again, as office-js#603 tells', async () => {
    const ooxml = await Word.run(async (context) => {
      const value = context.document.contentControls.getByTag('t').getFirst().getOoxml();
      await context.sync();
      return value.value;
    });
    await Word.run(async (context) => {
      context.document.contentControls.getByTag('t').getFirst().insertOoxml(ooxml, 'Replace');
      await context.sync();
    });
    const count = await Word.run(async (context) => {
      const { contentControls } = context.document;
      contentControls.load('items/tag,items/id');
      await context.sync();
      return contentControls.items.map((control) => [control.tag, control.id]);
    });
    expect(count).toEqual([
      ['t', 1],
      ['t', 2],
    ]);
  });

  it('is refused while the cursor is inside where the quirk says so', async () => {
    host.setQuirks({ selectionInside: 'refused' });
    host.putCursorInControl('t');
    expect((await failureOf(replace('t', paragraphXml('new')))).code).toBe('GeneralException');
    host.putCursor(2);
    await replace('t', paragraphXml('new'));
    expect(host.text).toBe('new\n\n');
  });

  it('is refused while the content is locked', async () => {
    await Word.run(async (context) => {
      context.document.contentControls.getByTag('t').getFirst().cannotEdit = true;
      await context.sync();
    });
    expect((await failureOf(replace('t', paragraphXml('new')))).code).toBe('AccessDenied');
  });

  it('loses tag and title where the quirk says so', async () => {
    host.setQuirks({ replacedControl: 'loses-properties' });
    await replace('t', paragraphXml('new'));
    expect((await failureOf(replace('t', paragraphXml('again')))).code).toBe('ItemNotFound');
  });

  it('is refused for a control inside a line', async () => {
    await open();
    await append(paragraphXml('See this figure'));
    await Word.run(async (context) => {
      const found = context.document.body.search('this');
      found.load('items');
      await context.sync();
      const [range] = found.items;
      if (range !== undefined) range.insertContentControl().tag = 'inline';
      await context.sync();
    });
    expect((await failureOf(replace('inline', paragraphXml('x')))).code).toBe('GeneralException');
    expect(host.text).toBe('See this figure\n');
  });
});

describe('styles of inserted blocks', () => {
  const bold = stylesXml(styleXml('Mine', 'Recommendation', '<w:b/>'));
  const italic = stylesXml(styleXml('Other', 'recommendation', '<w:i/>'));

  it('come along under their names', async () => {
    await append(paragraphXml('x', 'Mine'), { styles: bold });
    expect(await paragraphs()).toEqual(['Recommendation: x', 'Normal: ']);
  });

  it('are ignored when the package has no styles part', async () => {
    await append(paragraphXml('x', 'Heading1'));
    expect(await paragraphs()).toEqual(['Normal: x', 'Normal: ']);
  });

  it('yield to a resident style of the same name that is in use', async () => {
    await append(paragraphXml('x', 'Mine'), { styles: bold });
    await append(paragraphXml('y', 'Other'), { styles: italic });
    expect(await paragraphs()).toEqual(['Recommendation: x', 'Recommendation: y', 'Normal: ']);
    expect(styleIn(host, 'Mine')).toContain('<w:b/>');
    expect(styleIn(host, 'Other')).toBe('');
  });

  it('replace a resident style that nothing uses, unless the quirk forbids it', async () => {
    const heading = stylesXml(styleXml('H', 'heading 1', '<w:i/>'));
    await append(paragraphXml('x', 'H'), { styles: heading });
    expect(styleIn(host, 'Heading1')).toContain('<w:i/>');
    await open({ residentStyle: 'always-wins' });
    await append(paragraphXml('x', 'H'), { styles: heading });
    expect(styleIn(host, 'Heading1')).toContain('<w:b/>');
  });
});

describe('lists of inserted blocks', () => {
  const item = (text: string): string =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

  it('get a number of their own at each insertion', async () => {
    await append(item('a'), { numbering: LETTERED_LIST });
    await append(item('b'), { numbering: LETTERED_LIST });
    expect(numbersIn(host)).toEqual(['1', '2']);
    expect(await validate(host.save())).toEqual([]);
  });

  it('lose their definition where the quirk says so', async () => {
    host.setQuirks({ numberingPart: 'ignored' });
    await append(item('a'), { numbering: LETTERED_LIST });
    expect(numbersIn(host)).toEqual(['1']);
    expect(partOf(host, 'word/numbering.xml')).toBe('');
  });
});

describe('a native chart', () => {
  it('comes with its workbook, twice, in a document that is valid', async () => {
    for (const key of ['a', 'b']) {
      const content = chartParagraphXml() + paragraphXml(`Figure ${key}`);
      await append(controlXml(`concord:figure:${key}`, content), { chart: true });
    }
    const bytes = host.save();
    expect(await validate(bytes)).toEqual([]);
    expect(checkPackage(bytes)).toEqual([]);
    const relations = partOf(host, 'word/_rels/document.xml.rels');
    expect(relations.match(/charts\/chart\d/g)).toEqual(['charts/chart1', 'charts/chart2']);
    expect(partOf(host, 'word/charts/_rels/chart2.xml.rels')).toContain('workbook2.xlsx');
    const ids = [...partOf(host, 'word/document.xml').matchAll(/docPr id="(\d+)"/g)];
    expect(ids.map(([, id]) => id)).toEqual(['1', '2']);
  });
});

function partOf(of: WordHost, name: string): string {
  const files = unzipSync(of.save());
  const bytes = files[name];
  return bytes === undefined ? '' : new TextDecoder().decode(bytes);
}

function styleIn(of: WordHost, id: string): string {
  const pattern = new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's');
  return pattern.exec(partOf(of, 'word/styles.xml'))?.[0] ?? '';
}

function numbersIn(of: WordHost): string[] {
  return [...partOf(of, 'word/document.xml').matchAll(/<w:numId w:val="(\d+)"/g)].map(
    ([, number]) => number ?? '',
  );
}
