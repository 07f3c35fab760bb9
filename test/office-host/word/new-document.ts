import { OpcPackage } from '../package/opc-package';
import { R, W } from './wml';

const WORD_ML = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Relationship types from a document (ECMA-376, transitional). */
export const DOCUMENT_RELATIONS = {
  document: `${R}/officeDocument`,
  styles: `${R}/styles`,
  numbering: `${R}/numbering`,
  settings: `${R}/settings`,
  customXml: `${R}/customXml`,
  glossary: `${R}/glossaryDocument`,
  core: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
} as const;

export const DOCUMENT_TYPES = {
  document: `${WORD_ML}.document.main+xml`,
  styles: `${WORD_ML}.styles+xml`,
  numbering: `${WORD_ML}.numbering+xml`,
  settings: `${WORD_ML}.settings+xml`,
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
} as const;

const STYLES = `<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Times New Roman"/><w:sz w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:rPr><w:b/></w:rPr></w:style></w:styles>`;

/** A new document with one empty paragraph. */
export function newDocument(): OpcPackage {
  const file = new OpcPackage();
  file.setXml(
    'word/document.xml',
    DOCUMENT_TYPES.document,
    `<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body><w:p/><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1134" w:bottom="1418" w:left="1134" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr></w:body></w:document>`,
  );
  file.setXml('word/styles.xml', DOCUMENT_TYPES.styles, STYLES);
  file.relate('', DOCUMENT_RELATIONS.document, 'word/document.xml');
  file.relate('word/document.xml', DOCUMENT_RELATIONS.styles, 'word/styles.xml');
  return file;
}
