import { failureOf } from '../boot/failures';
import { openInJest } from '../boot/jest';
import { FLOOR } from '../external/app-context';
import { samplePackage, paragraphXml } from './sample-package';
import { WordHost } from './word-host';

/** Members that Microsoft's npm file lacks, made from the typings (WordApi 1.4). */
let host: WordHost;
beforeEach(async () => {
  const requirements = { ...FLOOR.Word, WordApi: '1.4' };
  host = await openInJest(new WordHost({ requirements }));
});

describe('a document of WordApi 1.4', () => {
  it('keeps custom XML parts', async () => {
    const xml = '<report xmlns="urn:concord:report:1"/>';
    const seen = await Word.run(async (context) => {
      const part = context.document.customXmlParts.add(xml);
      part.load('id,namespaceUri');
      const count = context.document.customXmlParts.getCount();
      await context.sync();
      const found = context.document.customXmlParts.getByNamespace('urn:concord:report:1');
      found.load('items/id');
      await context.sync();
      const [first] = found.items;
      const text = first?.getXml();
      await context.sync();
      return [part.namespaceUri, count.value, first?.id === part.id, text?.value];
    });
    expect(seen).toEqual(['urn:concord:report:1', 1, true, xml]);
  });

  it('keeps settings and bookmarks', async () => {
    const seen = await Word.run(async (context) => {
      context.document.settings.add('concord', 'x');
      const paragraph = context.document.body.insertParagraph('here it is', 'End');
      paragraph.getRange('Content').insertBookmark('place');
      await context.sync();
      const range = context.document.getBookmarkRangeOrNullObject('PLACE');
      const none = context.document.getBookmarkRangeOrNullObject('nowhere');
      range.load('text');
      await context.sync();
      return [range.text, none.isNullObject];
    });
    expect(seen).toEqual(['here it is', true]);
    expect(Object.fromEntries(host.settings)).toEqual({ concord: '"x"' });
  });

  it('lacks what is of a later set', async () => {
    const { code } = await failureOf(
      Word.run(async (context) => {
        context.document.addStyle('Mine', 'Paragraph');
        await context.sync();
      }),
    );
    expect(code).toBe('ApiNotFound');
  });
});

describe('track changes', () => {
  const mode = () =>
    Word.run(async (context) => {
      context.document.load('changeTrackingMode');
      await context.sync();
      return context.document.changeTrackingMode;
    });

  it('are switched on and off, in the file too', async () => {
    await Word.run(async (context) => {
      context.document.changeTrackingMode = 'TrackAll';
      await context.sync();
    });
    expect(await mode()).toBe('TrackAll');
    host = await openInJest(new WordHost({ file: host.save(), requirements: host.requirements }));
    expect(await mode()).toBe('TrackAll');
  });

  it('mark everything that a replacement deletes and inserts, as office-js#334 tells', async () => {
    const xml = await Word.run(async (context) => {
      const { body } = context.document;
      body.insertOoxml(samplePackage(paragraphXml('old text')), 'Replace');
      context.document.changeTrackingMode = 'TrackAll';
      body.insertOoxml(samplePackage(paragraphXml('new text')), 'Replace');
      body.load('text');
      const ooxml = body.getOoxml();
      await context.sync();
      return [body.text, ooxml.value];
    });
    expect(xml[0]).toBe('\r\rnew text\r');
    expect(xml[1]).toMatch(/<w:del [^>]*>.*<w:delText[^>]*>old<\/w:delText>/s);
    expect(xml[1]).toMatch(/<w:ins [^>]*>.*<w:t[^>]*>new<\/w:t>/s);
  });
});
