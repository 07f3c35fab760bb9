import { openInJest } from '../boot/jest';
import { failureOf } from '../boot/failures';
import { validate } from '../../support/validator';
import { WordHost } from './word-host';

/** The Common API works with WordApi 1.3, where the newer one has no custom XML parts. */
let host: WordHost;
beforeEach(async () => {
  host = await openInJest(new WordHost());
});

/** Waits for a call of the Common API. */
function answer<Value>(call: (done: (result: Office.AsyncResult<Value>) => void) => void) {
  return new Promise<Value>((resolve, reject) => {
    call((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new Error(`${result.error.code} ${result.error.name}`));
    });
  });
}

const parts = () => Office.context.document.customXmlParts;

describe('custom XML parts of the Common API', () => {
  const xml = '<report xmlns="urn:concord:report:1"><tally>12 5</tally></report>';

  it('are added, found by namespace, read and deleted', async () => {
    const added = await answer<Office.CustomXmlPart>((done) => parts().addAsync(xml, done));
    const found = await answer<Office.CustomXmlPart[]>((done) =>
      parts().getByNamespaceAsync('urn:concord:report:1', done),
    );
    expect(found.map(({ id }) => id)).toEqual([added.id]);
    const [part] = found;
    if (part === undefined) return;
    expect(await answer<string>((done) => part.getXmlAsync(done))).toBe(xml);
    await answer<unknown>((done) => part.deleteAsync(done));
    const none = await answer<Office.CustomXmlPart[]>((done) =>
      parts().getByNamespaceAsync('urn:concord:report:1', done),
    );
    expect(none).toEqual([]);
  });

  it('are in the saved document, and there when it is opened again', async () => {
    await answer<Office.CustomXmlPart>((done) => parts().addAsync(xml, done));
    const bytes = host.save();
    expect(await validate(bytes)).toEqual([]);
    host = await openInJest(new WordHost({ file: bytes }));
    const [part] = await answer<Office.CustomXmlPart[]>((done) =>
      parts().getByNamespaceAsync('urn:concord:report:1', done),
    );
    expect(part?.builtIn).toBe(false);
  });

  it('that do not exist are an error, and so is XML that is none', async () => {
    const missing = answer<Office.CustomXmlPart>((done) => parts().getByIdAsync('{nope}', done));
    expect((await failureOf(missing)).message).toContain('6000');
    const broken = answer<Office.CustomXmlPart>((done) => parts().addAsync('<a>', done));
    expect((await failureOf(broken)).message).toContain('6100');
  });
});

describe('settings of the Common API', () => {
  it('are saved with the document', async () => {
    const { settings } = Office.context.document;
    settings.set('method', 'schulze');
    await answer<unknown>((done) => settings.saveAsync(done));
    expect(Object.fromEntries(host.settings)).toEqual({ method: '"schulze"' });
  });
});

describe('what Office says about itself', () => {
  it('is the application, its requirement sets, its language and its theme', () => {
    const { requirements, displayLanguage, officeTheme } = Office.context;
    const sets = ['1.1', '1.3', '1.4'].map((set) => requirements.isSetSupported('WordApi', set));
    expect([Office.context.host, displayLanguage, sets]).toEqual([
      'Word',
      'en-US',
      [true, true, false],
    ]);
    expect(Reflect.get(officeTheme, 'bodyBackgroundColor')).toBe('#f5f5f5');
  });
});

describe('a command on the ribbon', () => {
  it('runs the associated function, until it says that it has completed', async () => {
    const pressed: string[] = [];
    Office.actions.associate('updateBlocks', (event: Office.AddinCommands.Event) => {
      pressed.push('updateBlocks');
      event.completed();
    });
    await host.press('updateBlocks');
    expect(pressed).toEqual(['updateBlocks']);
  });
});

describe('properties of a document', () => {
  it('are written to the file', async () => {
    await Word.run(async (context) => {
      const { properties } = context.document;
      properties.title = 'Report';
      properties.load('title,author,security');
      await context.sync();
      expect([properties.title, properties.author, properties.security]).toEqual(['Report', '', 0]);
    });
    expect(await validate(host.save())).toEqual([]);
  });
});
