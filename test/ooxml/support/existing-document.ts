import { zipFiles } from '../../../src/ooxml/docx-file';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const OFFICE = 'application/vnd.openxmlformats-officedocument';
const WORD = `${OFFICE}.wordprocessingml`;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NAMES = [
  `xmlns:w="${W}" xmlns:r="${R}"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(' ');

/** The smallest PNG: one black point. */
const POINT = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  ),
  (character) => character.charCodeAt(0),
);

/** A picture with an id of its own, which no other drawing of the document may have. */
export function picture(id: number): string {
  return [
    `<w:drawing><wp:inline><wp:extent cx="9525" cy="9525"/><wp:docPr id="${id}" name="P${id}" descr="A point"/>`,
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">',
    `<pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="p"/><pic:cNvPicPr/></pic:nvPicPr>`,
    '<pic:blipFill><a:blip r:embed="rId3"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>',
    '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm>',
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>',
    '</a:graphicData></a:graphic></wp:inline></w:drawing>',
  ].join('');
}

export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/**
 * The text of a document that others work on: a heading in a style with a localised id, a
 * paragraph between the bookmarks of a translation tool, a comment, a tracked change, a picture,
 * a note, and a line at the end.
 */
export const OTHERS_TEXT = [
  `<w:p><w:pPr><w:pStyle w:val="1"/></w:pPr>${run('Report of the meeting')}</w:p>`,
  `<w:bookmarkStart w:id="7" w:name="lt_pId001"/><w:p>${run('Aligned paragraph.')}</w:p><w:bookmarkEnd w:id="7"/>`,
  `<w:p><w:commentRangeStart w:id="0"/>${run('Discussed.')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>`,
  `<w:p><w:ins w:id="90" w:author="A" w:date="2026-11-01T00:00:00Z">${run('Inserted')}</w:ins><w:del w:id="91" w:author="A" w:date="2026-11-01T00:00:00Z"><w:r><w:delText>deleted</w:delText></w:r></w:del></w:p>`,
  `<w:p><w:r>${picture(1)}</w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>`,
  `<w:p><w:pPr><w:pStyle w:val="enumlev1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="8"/></w:numPr></w:pPr>${run('Numbered by hand')}</w:p>`,
].join('');

const SECTION = [
  '<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/>',
  '<w:pgMar w:top="1417" w:right="1134" w:bottom="1417" w:left="1134" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>',
].join('');

/** Styles as ITU's documents in Chinese and Arabic have them: localised ids, other spellings. */
const STYLES = [
  style('a', 'Normal', '<w:rPr><w:sz w:val="22"/></w:rPr>', true),
  style('1', 'heading 1', '<w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr>'),
  style('enumlev1', 'enumlev1', '<w:pPr><w:ind w:left="723" w:hanging="723"/></w:pPr>'),
  style('FigureNotitle0', 'Figure_No &amp; title', '<w:pPr><w:jc w:val="center"/></w:pPr>'),
  style('Tablehead0', 'Table head', '<w:rPr><w:b/></w:rPr>'),
  style('Note', 'Something else', '<w:rPr><w:i/></w:rPr>'),
].join('');

function style(id: string, name: string, look: string, isDefault = false): string {
  return `<w:style w:type="paragraph"${isDefault ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>${look}</w:style>`;
}

const PARTS: readonly (readonly [string, string, string])[] = [
  ['word/styles.xml', `${WORD}.styles+xml`, `<w:styles xmlns:w="${W}">${STYLES}</w:styles>`],
  [
    'word/header1.xml',
    `${WORD}.header+xml`,
    `<w:hdr ${NAMES}><w:p><w:bookmarkStart w:id="3" w:name="in_head"/><w:r>${picture(49)}</w:r><w:bookmarkEnd w:id="3"/></w:p></w:hdr>`,
  ],
  [
    'word/comments.xml',
    `${WORD}.comments+xml`,
    `<w:comments xmlns:w="${W}"><w:comment w:id="0" w:author="A" w:date="2026-11-01T00:00:00Z"><w:p>${run('Check this.')}</w:p></w:comment><w:comment w:id="1" w:author="B" w:date="2026-11-01T00:00:00Z"><w:p>${run('And this.')}</w:p></w:comment></w:comments>`,
  ],
  [
    'word/footnotes.xml',
    `${WORD}.footnotes+xml`,
    `<w:footnotes xmlns:w="${W}"><w:footnote w:id="1"><w:p>${run('A note.')}</w:p></w:footnote></w:footnotes>`,
  ],
  [
    'word/numbering.xml',
    `${WORD}.numbering+xml`,
    `<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="7"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="8"><w:abstractNumId w:val="7"/></w:num></w:numbering>`,
  ],
  ['customXml/item1.xml', 'application/xml', '<others xmlns="urn:of:others">kept</others>'],
];

/** What of the document is otherwise than usual. */
export interface ExistingOptions {
  readonly text?: string;
  readonly settings?: string;
  readonly mainType?: string;
  readonly mainPart?: string;
  readonly withoutStyles?: true;
}

/** A .docx file that others wrote, with a part that nobody here knows. */
export function existingDocument(options: ExistingOptions = {}): Uint8Array {
  const { text = OTHERS_TEXT, settings = '', mainType = `${WORD}.document.main+xml` } = options;
  const { mainPart = 'document.xml', withoutStyles = false } = options;
  const parts = PARTS.filter(([name]) => !(withoutStyles && name === 'word/styles.xml'));
  const overrides = [
    [`word/${mainPart}`, mainType] as const,
    ['word/settings.xml', `${WORD}.settings+xml`] as const,
    ...parts.map(([name, type]) => [name, type] as const),
  ];
  const link = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"/>`;
  const types = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="bin" ContentType="application/octet-stream"/>',
    ...overrides.map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`),
  ];
  const relationships = (links: string): string =>
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links}</Relationships>`;
  return zipFiles(
    new Map<string, string | Uint8Array>([
      [
        '[Content_Types].xml',
        `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types.join('')}</Types>`,
      ],
      ['_rels/.rels', relationships(link('rId1', 'officeDocument', `word/${mainPart}`))],
      [
        `word/${mainPart}`,
        `${HEAD}<w:document ${NAMES}><w:body>${text}${SECTION}</w:body></w:document>`,
      ],
      [
        `word/_rels/${mainPart}.rels`,
        relationships(
          [
            withoutStyles ? '' : link('rId1', 'styles', 'styles.xml'),
            link('rId2', 'settings', 'settings.xml'),
            link('rId3', 'image', 'media/image1.png'),
            link('rId4', 'header', 'header1.xml'),
            link('rId5', 'comments', 'comments.xml'),
            link('rId6', 'footnotes', 'footnotes.xml'),
            link('rId7', 'numbering', 'numbering.xml'),
            link('rId8', 'customXml', '../customXml/item1.xml'),
            link('rId9', 'oleObject', 'embeddings/unknown.bin'),
          ].join(''),
        ),
      ],
      ['word/settings.xml', `${HEAD}<w:settings xmlns:w="${W}">${settings}</w:settings>`],
      ...parts.map(([name, , xml]): [string, string] => [name, HEAD + xml]),
      ['word/_rels/header1.xml.rels', relationships(link('rId3', 'image', 'media/image1.png'))],
      ['word/media/image1.png', POINT],
      ['word/embeddings/unknown.bin', Uint8Array.of(1, 2, 3)],
    ]),
  );
}
