import type { Element } from '@xmldom/xmldom';
import { isLanguage, type Language } from '../language/languages';
import { Problem } from '../language/problem';
import { xmlAttribute, xmlText } from '../language/xml-text';
import {
  METHOD_NAMES,
  UNRANKED_POLICIES,
  type MethodName,
  type UnrankedPolicy,
} from '../ranking/ranked-question';
import type { Tally } from '../ranking/tally';
import { blockTag, type FigureSource, type Report } from '../report/content';
import { NUMBERINGS, type Numbering } from '../report/numbering';
import { blockHash, shownHash } from './block-text';
import { XML_DECLARATION } from './package';
import { childElement, childElements, parseXml, rootElement } from './xml';

/** The namespace of the part; a later format takes another number. */
export const PROVENANCE_NAMESPACE = 'urn:concord:report:1';

/** The properties of the part: its schema, and what tells it from those of others (`ds:itemID`). */
export const PROVENANCE_PROPERTIES = [
  `${XML_DECLARATION}<ds:datastoreItem ds:itemID="{6C2F1B52-8C7C-4B7E-9E4C-3A5D0B7A1E21}"`,
  ' xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">',
  `<ds:schemaRefs><ds:schemaRef ds:uri="${PROVENANCE_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
].join('');

/** A block that was written: its tag and the hash of its text then. */
export interface WrittenBlock {
  readonly tag: string;
  readonly hash: string;
  /** Hash of the text as the host read it back, where it reads it differently. */
  readonly readAs?: string;
  /** Hash of the text as a reader sees it, where it has labels that the program counts. */
  readonly shown?: string;
  /** Where it comes from, when that is no report sheet: a clause of the catalogue, an author's text. */
  readonly from?: 'clause' | 'selection';
}

/** What a document says about its own making. */
export interface Provenance {
  readonly language: Language;
  readonly profile: Report['profile'];
  readonly numbering: Numbering;
  readonly title: string;
  readonly blocks: readonly WrittenBlock[];
  readonly figures: readonly FigureSource[];
}

/** What a new document of a report says about its making. */
export function provenanceOf(report: Report): Provenance {
  const { language, profile, numbering, title, figures } = report;
  const blocks = report.blocks.map((block): WrittenBlock => {
    const [hash, shown] = [blockHash(block), shownHash(block)];
    return { tag: blockTag(block), hash, ...(shown === hash ? {} : { shown }) };
  });
  return { language, profile, numbering, title, blocks, figures };
}

/**
 * The custom XML part that a document keeps: numbers as JavaScript writes them, which gives the
 * same number back, matrices row by row with spaces between.
 */
export function writeProvenance(provenance: Provenance): string {
  const { language, profile, numbering, title, blocks, figures } = provenance;
  return [
    `${XML_DECLARATION}<report xmlns="${PROVENANCE_NAMESPACE}"`,
    attributes({ language, profile, numbering, title }),
    '>',
    ...blocks.map((block) => `<block${attributes({ ...block })}/>`),
    ...figures.map(figureXml),
    '</report>',
  ].join('');
}

/** The matrices of a tally, and how many numbers each has for so many options. */
const MATRICES = {
  positions: (options: number) => options * options,
  leftOver: (options: number) => options * options,
  unranked: (options: number) => options,
  above: (options: number) => options * options,
  aboveUnranked: (options: number) => options * options,
} as const;

/** The matrices that are missing where only the positions are known. */
const PAIRS = ['above', 'aboveUnranked'] as const;

type MatrixName = keyof typeof MATRICES;

function figureXml(figure: FigureSource): string {
  const { key, title, options, shownAs, method, unranked, weighted, tally } = figure;
  const { ballots, weight, tieTerm, pairs, positions, leftOver } = tally;
  const matrices = { positions, leftOver, unranked: tally.unranked, ...pairs };
  return [
    `<figure${attributes({ key, title, method, unranked, weighted })}>`,
    ...options.map((option, index) => {
      const shown = shownAs?.[index];
      const shownAttribute = shown === undefined ? '' : attributes({ shown });
      return `<option${shownAttribute}>${xmlText(option)}</option>`;
    }),
    `<tally${attributes({ ballots, weight, ...(tieTerm === null ? {} : { tieTerm }) })}>`,
    ...Object.entries(matrices).map(([name, cells]) => `<${name}>${cells.join(' ')}</${name}>`),
    '</tally></figure>',
  ].join('');
}

function attributes(values: Readonly<Record<string, string | number | boolean>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlAttribute(String(value))}"`)
    .join('');
}

/**
 * What a document's custom XML part says. Throws a Problem (`provenance-not-readable`,
 * `part-not-readable`) when it is damaged or of another version: a document may have been through
 * other hands, and a wrong tally would be worse than none.
 */
export function readProvenance(xml: string): Provenance {
  const root = rootElement(parseXml(xml, 'customXml'), 'customXml');
  if (root.namespaceURI !== PROVENANCE_NAMESPACE || root.localName !== 'report') {
    throw damaged(`it is not <report xmlns="${PROVENANCE_NAMESPACE}">`);
  }
  const language = attribute(root, 'language');
  if (!isLanguage(language)) throw damaged(`no language "${language}"`);
  return {
    language,
    profile: oneOf(['itu', 'un'] as const, attribute(root, 'profile')),
    // Documents from before the choice was there have typed labels.
    numbering: oneOf(NUMBERINGS, root.getAttribute('numbering') ?? 'typed'),
    title: attribute(root, 'title'),
    blocks: childElements(root, 'block').map((block) => ({
      tag: attribute(block, 'tag'),
      hash: attribute(block, 'hash'),
      ...(block.hasAttribute('readAs') ? { readAs: attribute(block, 'readAs') } : {}),
      ...(block.hasAttribute('shown') ? { shown: attribute(block, 'shown') } : {}),
      ...(block.hasAttribute('from')
        ? { from: oneOf(['clause', 'selection'] as const, attribute(block, 'from')) }
        : {}),
    })),
    figures: childElements(root, 'figure').map(readFigure),
  };
}

function readFigure(figure: Element): FigureSource {
  const optionElements = childElements(figure, 'option');
  const options = optionElements.map((option) => option.textContent ?? '');
  const method: MethodName = oneOf(METHOD_NAMES, attribute(figure, 'method'));
  const unranked: UnrankedPolicy = oneOf(UNRANKED_POLICIES, attribute(figure, 'unranked'));
  const isTranslated = optionElements.some((option) => option.hasAttribute('shown'));
  return {
    key: attribute(figure, 'key'),
    title: attribute(figure, 'title'),
    options,
    ...(isTranslated
      ? { shownAs: optionElements.map((option) => attribute(option, 'shown')) }
      : {}),
    method,
    unranked,
    weighted: oneOf(['true', 'false'] as const, attribute(figure, 'weighted')) === 'true',
    tally: readTally(figure, options.length),
  };
}

function readTally(figure: Element, options: number): Tally {
  const tally = childElement(figure, 'tally');
  if (tally === null) throw damaged('a figure has no <tally>');
  const matrix = (name: MatrixName): Float64Array => {
    const numbers = (childElement(tally, name)?.textContent ?? '').split(' ').map(readNumber);
    if (numbers.length !== MATRICES[name](options)) {
      throw damaged(`<${name}> has ${numbers.length} numbers for ${options} options`);
    }
    return Float64Array.from(numbers);
  };
  const counts = {
    options,
    ballots: readNumber(attribute(tally, 'ballots')),
    weight: readNumber(attribute(tally, 'weight')),
    positions: matrix('positions'),
    leftOver: matrix('leftOver'),
    unranked: matrix('unranked'),
  };
  const tieTerm = (): number => readNumber(attribute(tally, 'tieTerm'));
  if (PAIRS.every((name) => childElement(tally, name) === null)) {
    return { ...counts, pairs: null, tieTerm: tally.hasAttribute('tieTerm') ? tieTerm() : null };
  }
  return {
    ...counts,
    pairs: { above: matrix('above'), aboveUnranked: matrix('aboveUnranked') },
    tieTerm: tieTerm(),
  };
}

/** A finite number that is not negative, as every number of a tally is. */
function readNumber(text: string): number {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(value) || value < 0) throw damaged(`"${text}" is not a number of ballots`);
  return value;
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw damaged(`<${element.tagName}> has no ${name}`);
  return value;
}

function oneOf<T extends string>(values: readonly T[], text: string): T {
  const value = values.find((candidate) => candidate === text);
  if (value === undefined) throw damaged(`"${text}" is not one of ${values.join(', ')}`);
  return value;
}

function damaged(reason: string): Problem {
  return new Problem('provenance-not-readable', {}, { reason });
}
