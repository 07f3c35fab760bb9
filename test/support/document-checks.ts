import type { Document, Element } from '@xmldom/xmldom';
import { controlProperty } from '../../src/ooxml/block-text';
import type { ReportPackage } from '../../src/ooxml/package';
import {
  childElement,
  childElements,
  descendants,
  NAMESPACES,
  parseXml,
} from '../../src/ooxml/xml';

const WP = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';

/** Faults of a main part, header or footer that the Open XML SDK does not see. */
export function documentFaults(source: ReportPackage, name: string, document: Document): string[] {
  const text = (xml: string): Document | null => {
    const content = source.parts.get(xml)?.content;
    return typeof content === 'string' ? parseXml(content, xml) : null;
  };
  return [
    ...styleFaults(document, text('word/styles.xml')),
    ...numberingFaults(document, text('word/numbering.xml')),
    ...controlFaults(document),
    ...textFaults(document),
    ...cellFaults(document),
    ...bookmarkFaults(document),
    ...fieldFaults(document),
    ...drawingFaults(document),
  ].map((fault) => `${name}: ${fault}`);
}

function styleFaults(document: Document, styles: Document | null): string[] {
  const known = new Set(
    (styles === null ? [] : descendants(styles, NAMESPACES.w, 'style')).map((style) =>
      style.getAttributeNS(NAMESPACES.w, 'styleId'),
    ),
  );
  return ['pStyle', 'rStyle', 'tblStyle']
    .flatMap((kind) => values(document, kind))
    .filter((style) => !known.has(style))
    .map((style) => `no style "${style}"`);
}

function numberingFaults(document: Document, numbering: Document | null): string[] {
  const known = new Set(
    (numbering === null ? [] : descendants(numbering, NAMESPACES.w, 'num')).map((num) =>
      num.getAttributeNS(NAMESPACES.w, 'numId'),
    ),
  );
  return values(document, 'numId')
    .filter((id) => id !== '0' && !known.has(id))
    .map((id) => `no list with numId ${id}`);
}

function controlFaults(document: Document): string[] {
  const controls = descendants(document, NAMESPACES.w, 'sdt');
  const ids = controls.map((control) => controlProperty(control, 'id'));
  const tags = controls
    .map((control) => controlProperty(control, 'tag'))
    .filter((tag) => tag !== '');
  const empty = controls.filter((control) => {
    const content = childElement(control, 'sdtContent');
    return content === null || childElements(content).length === 0;
  });
  return [
    ...repeated(ids).map((id) => `two content controls with id ${id}`),
    ...repeated(tags).map((tag) => `two content controls with tag ${tag}`),
    ...tags.filter((tag) => tag.length > 64).map((tag) => `tag over 64 characters: ${tag}`),
    ...empty.map((control) => `empty content control ${controlProperty(control, 'tag')}`),
  ];
}

function textFaults(document: Document): string[] {
  return descendants(document, NAMESPACES.w, 't')
    .map((element) => element.textContent ?? '')
    .filter((text) => /\p{Cc}/u.test(text))
    .map((text) => `line end, tab or control character in text: ${JSON.stringify(text)}`);
}

function cellFaults(document: Document): string[] {
  return descendants(document, NAMESPACES.w, 'tc')
    .filter((cell) => childElements(cell).at(-1)?.localName !== 'p')
    .map(() => 'a table cell does not end in a paragraph');
}

function bookmarkFaults(document: Document): string[] {
  const attribute = (element: Element, name: string): string =>
    element.getAttributeNS(NAMESPACES.w, name) ?? '';
  const starts = descendants(document, NAMESPACES.w, 'bookmarkStart');
  const startIds = starts.map((start) => attribute(start, 'id'));
  const endIds = descendants(document, NAMESPACES.w, 'bookmarkEnd').map((end) =>
    attribute(end, 'id'),
  );
  const names = starts.map((start) => attribute(start, 'name'));
  return [
    ...startIds.filter((id) => !endIds.includes(id)).map((id) => `bookmark ${id} has no end`),
    ...endIds.filter((id) => !startIds.includes(id)).map((id) => `bookmark ${id} has no start`),
    ...repeated(startIds).map((id) => `two bookmarks with id ${id}`),
    ...repeated(names).map((name) => `two bookmarks named ${name}`),
    ...names
      .filter((name) => !/^[\p{L}_][\p{L}\p{N}_]{0,39}$/u.test(name))
      .map((name) => `Word does not take the bookmark name ${name}`),
  ];
}

/** A field as it was found: what it says to do, and the text that it shows meanwhile. */
export interface Field {
  instruction: string;
  result: string | null;
}

function fieldFaults(document: Document): string[] {
  const bookmarks = new Set(
    descendants(document, NAMESPACES.w, 'bookmarkStart').map((start) =>
      start.getAttributeNS(NAMESPACES.w, 'name'),
    ),
  );
  const faults: string[] = [];
  for (const { instruction, result } of fieldsOf(document)) {
    const name = /^\s*REF\s+(\S+)/.exec(instruction)?.[1];
    if (name !== undefined && !bookmarks.has(name)) faults.push(`no bookmark ${name} for a REF`);
    if (result === null || result.trim() === '') {
      faults.push(`field without a cached result: ${instruction.trim()}`);
    }
  }
  return faults;
}

/** The fields of a document: simple ones first, then those in runs. */
export function fieldsOf(document: Document): Field[] {
  const simple = descendants(document, NAMESPACES.w, 'fldSimple').map((field) => ({
    instruction: field.getAttributeNS(NAMESPACES.w, 'instr') ?? '',
    result: field.textContent,
  }));
  const complex: Field[] = [];
  const open: Field[] = [];
  for (const element of descendants(document, NAMESPACES.w, '*')) {
    const field = open.at(-1);
    const type = element.getAttributeNS(NAMESPACES.w, 'fldCharType');
    if (type === 'begin') open.push({ instruction: '', result: null });
    else if (type === 'separate' && field !== undefined) field.result = '';
    else if (type === 'end' && field !== undefined) complex.push(...open.splice(-1));
    else if (element.localName === 'instrText' && field !== undefined) {
      field.instruction += element.textContent ?? '';
    } else if (element.localName === 't' && field !== undefined && field.result !== null) {
      field.result += element.textContent ?? '';
    }
  }
  return [...simple, ...complex, ...open];
}

function drawingFaults(document: Document): string[] {
  const properties = descendants(document, WP, 'docPr');
  const ids = properties.map((element) => element.getAttribute('id') ?? '');
  return [
    ...repeated(ids).map((id) => `two drawings with id ${id}`),
    ...properties
      .filter((element) => (element.getAttribute('descr') ?? '').trim() === '')
      .map((element) => `drawing ${element.getAttribute('id') ?? ''} has no alternative text`),
  ];
}

function values(document: Document, name: string): string[] {
  return descendants(document, NAMESPACES.w, name).map(
    (element) => element.getAttributeNS(NAMESPACES.w, 'val') ?? '',
  );
}

function repeated(items: readonly string[]): string[] {
  return [...new Set(items.filter((item, index) => items.indexOf(item) !== index))];
}
