import { WordDocument } from '../../../src/hosts/word/word-document';
import { blockStates } from '../../../src/jobs/block-states';
import { updateBlocks } from '../../../src/jobs/update-blocks';
import { openDocument } from '../../../src/hosts/files/docx-document';
import { shownText } from '../../../src/ooxml/block-text';
import type { Report } from '../../../src/report/content';
import { openInJest } from '../../office-host/boot/jest';
import { WordHost } from '../../office-host/word/word-host';
import { checkPackage } from '../../support/package-checks';
import { sampleReport } from './support';

const document = new WordDocument();
const form = { language: 'en', profile: 'itu' } as const;

async function standings(of: Report): Promise<string[]> {
  return [...new Set(blockStates(await document.read(), of).map(({ standing }) => standing))];
}

describe('lists with counted labels in an open document', () => {
  it('come along, begin anew, and are up to date; another form of labels is a change', async () => {
    const host = await openInJest(new WordHost());
    const counted = await sampleReport({ ...form, numbering: 'automatic' });
    await updateBlocks(document, counted, { absent: { at: 'cursor' } });
    expect(await standings(counted)).toEqual(['up-to-date']);
    expect(checkPackage(host.save())).toEqual([]);
    const inFile = await openDocument(host.save(), 'r.docx').read();
    expect(inFile.blocks.map(({ shown }) => shown)).toEqual(counted.blocks.map(shownText));
    expect(inFile.provenance?.numbering).toBe('automatic');

    const typed = await sampleReport(form);
    const states = blockStates(await document.read(), typed);
    const changed = states.filter(({ standing }) => standing === 'out-of-date');
    expect(changed.map(({ labelsBecome }) => labelsBecome)).toEqual(changed.map(() => 'typed'));
    expect(changed.map(({ tag }) => tag)).toContain('concord:recommendations:');
    await updateBlocks(document, typed, { absent: 'leave' });
    expect(await standings(typed)).toEqual(['up-to-date']);

    const un = await sampleReport({ ...form, profile: 'un', numbering: 'automatic' });
    await updateBlocks(document, counted, { absent: 'leave' });
    expect(await standings(un)).toContain('out-of-date');
  });
});
