import { Document, Footer, Header, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { unzipSync } from 'fflate';
import { checkPackage } from '../../support/package-checks';
import { renderText } from '../../support/render';
import { validate } from '../../support/validator';
import { openInJest } from '../boot/jest';
import {
  chartParagraphXml,
  controlXml,
  paragraphXml,
  samplePackage,
  styleXml,
  stylesXml,
} from './sample-package';
import { WordHost } from './word-host';

/** A report as another program writes it: header, footer, heading, a numbered list. */
function existingReport(): Promise<Uint8Array> {
  const numbering = {
    config: [
      { reference: 'list', levels: [{ level: 0, format: 'decimal', text: '%1.' }] } as const,
    ],
  };
  const item = (text: string) =>
    new Paragraph({ text, numbering: { reference: 'list', level: 0 } });
  return Packer.toBuffer(
    new Document({
      numbering,
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('Group')] }) },
          footers: { default: new Footer({ children: [new Paragraph('Page')] }) },
          children: [
            new Paragraph({ text: 'Report', heading: HeadingLevel.HEADING_1 }),
            item('First'),
            item('Second'),
            new Paragraph({ children: [new TextRun('The end')] }),
          ],
        },
      ],
    }),
  );
}

describe('a document from a file', () => {
  let source: Uint8Array;
  let host: WordHost;
  beforeEach(async () => {
    source = await existingReport();
    host = await openInJest(new WordHost({ file: source, fileName: 'report.docx' }));
  });

  it('gives its paragraphs with the styles that Word shows', async () => {
    const seen = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items/text,items/style,items/isListItem');
      await context.sync();
      return paragraphs.items.map(({ text, style, isListItem }) => [text, style, isListItem]);
    });
    expect(seen).toEqual([
      ['Report', 'Heading 1', false],
      ['First', 'List Paragraph', true],
      ['Second', 'List Paragraph', true],
      ['The end', 'Normal', false],
    ]);
  });

  it('keeps every part but the main one byte for byte', () => {
    host.type('The end', 'The very end');
    const [before, after] = [unzipSync(source), unzipSync(host.save())];
    const changed = Object.keys(before).filter(
      (name) => Buffer.compare(before[name] ?? Buffer.of(), after[name] ?? Buffer.of()) !== 0,
    );
    const written = (name: string) => /\.rels$|\[Content_Types\]|word\/document\.xml$/.test(name);
    expect(changed.filter((name) => !written(name))).toEqual([]);
    expect(host.text).toContain('The very end');
  });

  it('takes a block with a native chart, and is valid and printable with it', async () => {
    await Word.run(async (context) => {
      const second = context.document.body.paragraphs.getFirst().getNext().getNext();
      const styles = stylesXml(styleXml('Caption', 'Figure caption', '<w:i/>'));
      const figure = chartParagraphXml() + paragraphXml('Figure 1: Objectives', 'Caption');
      const block = controlXml('concord:figure:objectives', figure);
      second
        .getRange('After')
        .insertOoxml(samplePackage(block, { chart: true, styles }), 'Replace');
      await context.sync();
    });
    const bytes = host.save();
    expect(host.text).toBe('Report\nFirst\nSecond\n\nFigure 1: Objectives\nThe end');
    expect(await validate(bytes)).toEqual([]);
    expect(checkPackage(bytes)).toEqual([]);
    const [page = ''] = await renderText(bytes);
    for (const words of ['Figure 1: Objectives', 'Access', 'Skills']) expect(page).toContain(words);
  });
});
