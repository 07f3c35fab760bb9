import { failureOf } from '../boot/failures';
import { openInJest } from '../boot/jest';
import { WordHost } from './word-host';
import { controlXml, paragraphXml, samplePackage } from './sample-package';

let host: WordHost;
beforeEach(async () => {
  host = await openInJest(new WordHost());
  await Word.run(async (context) => {
    const table =
      '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="100"/><w:gridCol w:w="100"/></w:tblGrid><w:tr><w:tc><w:tcPr/><w:p><w:r><w:t>c1</w:t></w:r></w:p></w:tc><w:tc><w:tcPr/><w:p><w:r><w:t>c2</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';
    const control = controlXml('t', paragraphXml('inside one') + paragraphXml('inside two'));
    const blocks = paragraphXml('before it') + control + table + paragraphXml('after it');
    context.document.body.insertOoxml(samplePackage(blocks), 'Replace');
    await context.sync();
  });
});

const control = (context: Word.RequestContext) =>
  context.document.contentControls.getByTag('t').getFirst();

describe('text of a document', () => {
  it('has a mark between paragraphs and a tab between cells', async () => {
    const text = await Word.run(async (context) => {
      context.document.body.load('text');
      await context.sync();
      return context.document.body.text;
    });
    expect(text).toBe('before it\rinside one\rinside two\rc1\tc2\tafter it\r');
  });

  it('of a control leaves out what is around it', async () => {
    const text = await Word.run(async (context) => {
      const one = control(context);
      one.load('text');
      await context.sync();
      return one.text;
    });
    expect(text).toBe('inside one\rinside two');
  });
});

describe('the place of a range', () => {
  it.each([
    ['Whole', 'Contains'],
    ['Content', 'Equal'],
    ['Start', 'InsideStart'],
    ['Before', 'Before'],
    ['After', 'After'],
  ] as const)('%s of a control is %s its content', async (where, relation) => {
    const seen = await Word.run(async (context) => {
      const content = control(context).getRange('Content');
      const result = control(context).getRange(where).compareLocationWith(content);
      await context.sync();
      return result.value;
    });
    expect(seen).toBe(relation);
  });

  it('of the cursor is inside the control that it was put into', async () => {
    host.putCursorInControl('t');
    const seen = await Word.run(async (context) => {
      const selection = context.document.getSelection();
      const result = selection.compareLocationWith(control(context).getRange('Content'));
      const parent = selection.parentContentControlOrNullObject;
      const table = selection.parentTableOrNullObject;
      parent.load('tag');
      selection.load('isEmpty');
      await context.sync();
      return [result.value, parent.tag, table.isNullObject, selection.isEmpty];
    });
    expect(seen).toEqual(['Inside', 't', true, true]);
  });

  it('is in a table when the cursor is in a cell', async () => {
    host.putCursor(3);
    const after = await Word.run(async (context) => {
      const table = context.document.getSelection().parentTableOrNullObject;
      table.load('rowCount,values');
      await context.sync();
      table.insertParagraph('behind', 'After');
      await context.sync();
      return [table.rowCount, table.values];
    });
    expect(after).toEqual([1, [['c1', 'c2']]]);
    expect(host.text).toContain('c2\tbehind\nafter it');
  });
});

describe('editing', () => {
  it('deletes whole paragraphs with their marks and joins what is left of others', async () => {
    await Word.run(async (context) => {
      const found = context.document.body.search('it');
      found.load('items');
      await context.sync();
      const [first, second] = found.items;
      if (first === undefined || second === undefined) return;
      first.expandTo(second).delete();
      await context.sync();
    });
    expect(host.text).toBe('before \n');
  });

  it('deletes a control alone or with its content', async () => {
    await Word.run(async (context) => {
      control(context).delete(true);
      await context.sync();
    });
    expect(host.text).toContain('inside one\ninside two');
    const gone = await Word.run(async (context) => {
      const none = context.document.contentControls.getByTag('t').getFirstOrNullObject();
      await context.sync();
      return none.isNullObject;
    });
    expect(gone).toBe(true);
  });

  it('deletes the last paragraph of a control when it is asked to', async () => {
    await Word.run(async (context) => {
      control(context).paragraphs.getLast().delete();
      await context.sync();
    });
    expect(host.text).toContain('before it\ninside one\nc1');
  });

  it('wraps a paragraph in a control of its own', async () => {
    const subtypes = await Word.run(async (context) => {
      const paragraph = context.document.body.paragraphs.getFirst();
      paragraph.insertContentControl().tag = 'block';
      const found = paragraph.search('before');
      found.load('items');
      await context.sync();
      const [word] = found.items;
      if (word !== undefined) word.insertContentControl().tag = 'inline';
      const controls = context.document.contentControls;
      controls.load('items/tag,items/subtype,items/id');
      await context.sync();
      return controls.items.map(({ tag, subtype }) => [tag, subtype]);
    });
    expect(subtypes).toEqual([
      ['block', 'RichTextParagraphs'],
      ['inline', 'RichTextInline'],
      ['t', 'RichTextParagraphs'],
    ]);
  });

  it('adds paragraphs beside a control, like the paragraph beside them', async () => {
    await Word.run(async (context) => {
      control(context).paragraphs.getFirst().style = 'Heading 1';
      const added = control(context).insertParagraph('between', 'Before');
      const parent = added.parentContentControlOrNullObject;
      added.load('style');
      await context.sync();
      expect([added.style, parent.isNullObject]).toEqual(['Heading 1', true]);
    });
    expect(host.text).toContain('before it\nbetween\ninside one');
  });

  it('keeps a locked control, and a control with a name of at most 64 characters', async () => {
    const act = (change: (one: Word.ContentControl) => void): Promise<void> =>
      Word.run(async (context) => {
        change(control(context));
        await context.sync();
      });
    await act((one) => {
      one.cannotDelete = true;
    });
    expect((await failureOf(act((one) => one.delete(false)))).code).toBe('AccessDenied');
    const long = act((one) => {
      one.title = 'x'.repeat(65);
    });
    expect((await failureOf(long)).code).toBe('InvalidArgument');
  });
});

describe('the selection', () => {
  it('moves to a control, and is told to handlers', async () => {
    let heard = 0;
    const { DocumentSelectionChanged } = Office.EventType;
    await new Promise<void>((resolve) => {
      Office.context.document.addHandlerAsync(
        DocumentSelectionChanged,
        () => {
          heard += 1;
        },
        () => resolve(),
      );
    });
    await Word.run(async (context) => {
      control(context).select('Start');
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toBe(1);
  });
});
