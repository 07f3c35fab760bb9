import { WordDocument } from '../../../src/hosts/word/word-document';
import { updateBlocks } from '../../../src/jobs/update-blocks';
import { readPackage } from '../../../src/ooxml/docx-file';
import { textOfPart } from '../../../src/ooxml/package';
import type { Report } from '../../../src/report/content';
import { openInJest } from '../../office-host/boot/jest';
import { WordHost } from '../../office-host/word/word-host';
import { sampleReport, withText } from './support';

const document = new WordDocument();
let report: Report;
let host: WordHost;

beforeAll(async () => {
  report = await sampleReport();
});

beforeEach(async () => {
  host = await openInJest(new WordHost({ requirements: { WordApi: '1.4' } }));
  await updateBlocks(document, report, { absent: { at: 'cursor' } });
  await Word.run(async (context) => {
    context.document.changeTrackingMode = 'TrackAll';
    await context.sync();
  });
});

function mode(): Promise<string> {
  return Word.run(async (context) => {
    context.document.load('changeTrackingMode');
    await context.sync();
    return context.document.changeTrackingMode;
  });
}

const changed = () => withText(report, 'Base further', 'Base all further');

function markedAsChanged(): boolean {
  return /<w:(ins|del) /.test(textOfPart(readPackage(host.save()), 'word/document.xml'));
}

describe('change tracking', () => {
  it('is on again after an update, which leaves no marks on a whole block', async () => {
    await updateBlocks(document, changed(), { absent: 'in-order' });
    expect(host.text).toContain('Base all further');
    expect(markedAsChanged()).toBe(false);
    expect(await mode()).toBe('TrackAll');
  });

  it('is on again after a fault', async () => {
    host.setQuirks({ refusals: [{ member: 'ContentControl.InsertOoxml', code: 'NotAllowed' }] });
    await expect(updateBlocks(document, changed(), { absent: 'in-order' })).rejects.toThrow();
    expect(await mode()).toBe('TrackAll');
  });

  it('is on again when two updates overlap', async () => {
    const others = withText(report, 'Survey of members', 'Survey of all members');
    await Promise.all([
      updateBlocks(document, changed(), { absent: 'in-order', tags: ['concord:recommendations:'] }),
      updateBlocks(document, others, { absent: 'in-order', tags: ['concord:survey:'] }),
    ]);
    expect(host.text).toContain('Base all further');
    expect(host.text).toContain('Survey of all members');
    expect(await mode()).toBe('TrackAll');
  });

  it('stays as it is, with no edit, when nothing has changed', async () => {
    const before = host.save();
    await updateBlocks(document, report, { absent: 'in-order' });
    expect(host.save()).toEqual(before);
  });
});
