import { openDocument } from '../../src/hosts/files/docx-document';
import { updateBlocks } from '../../src/jobs/update-blocks';
import { buildPackage } from '../../src/ooxml/build-package';
import { readPackage } from '../../src/ooxml/docx-file';
import { toFlatOpc } from '../../src/ooxml/flat-opc';
import { PART_NAMES, textOfPart } from '../../src/ooxml/package';
import { existingDocument, run } from '../ooxml/support/existing-document';
import { controlOf, openWord, paragraphWith, reportOf, styleOf, writeInWord } from './support';

const REPORT = reportOf([
  ['recommendations', 'title', 'What we recommend'],
  ['', '1', 'to accept this report.'],
]);
/** ITU's own indent in the document at hand; ours would be 794. */
const OWN_INDENT = '<w:ind w:left="723" w:hanging="723"/>';

describe('case 14 (office-js 5491, office-js-docs 368, Word-Add-in-Load-and-write 1): a document that has our style', () => {
  it('keeps its own form of it', async () => {
    const document = openDocument(existingDocument(), 'r.docx');
    await updateBlocks(document, REPORT, { absent: 'in-order' });
    const docx = document.bytes();
    const styles = textOfPart(readPackage(docx), PART_NAMES.styles);
    expect(styles.match(/<w:name w:val="enumlev1"\/>/g)).toHaveLength(1);
    expect(styles).toContain(OWN_INDENT);
    expect(styleOf(paragraphWith(controlOf(docx, 'recommendations'), 'accept'))).toBe('enumlev1');
  });

  it('keeps it in Word too', async () => {
    const text = `<w:p><w:pPr><w:pStyle w:val="enumlev1"/></w:pPr>${run('in use')}</w:p>`;
    const host = await openWord({ residentStyle: 'always-wins' }, existingDocument({ text }));
    await writeInWord(REPORT);
    const docx = host.save();
    expect(textOfPart(readPackage(docx), PART_NAMES.styles)).toContain(OWN_INDENT);
    expect(styleOf(paragraphWith(controlOf(docx, 'recommendations'), 'accept'))).toBe('enumlev1');
  });

  it('gets a package with a styles part, without which Word takes no style', async () => {
    const flat = toFlatOpc(await buildPackage(REPORT));
    expect(flat).toContain('pkg:name="/word/styles.xml"');
    expect(flat).toContain('<w:name w:val="enumlev1"/>');
  });
});

describe('case 18 (PHPWord 2422, docx2hub 24): a localised document, whose heading 1 has the id 1', () => {
  it('has its heading found by name', async () => {
    const document = openDocument(existingDocument(), 'r.docx');
    await updateBlocks(document, REPORT, { absent: 'in-order' });
    const docx = document.bytes();
    expect(styleOf(paragraphWith(controlOf(docx, 'recommendations'), 'What we'))).toBe('1');
    const styles = textOfPart(readPackage(docx), PART_NAMES.styles);
    expect(styles.match(/<w:name w:val="heading 1"\/>/g)).toHaveLength(1);
  });
});
