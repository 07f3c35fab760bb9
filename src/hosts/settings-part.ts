import type { Element } from '@xmldom/xmldom';
import { Problem } from '../language/problem';
import { xmlAttribute } from '../language/xml-text';
import { childElement, childElements, parseXml, rootElement } from '../ooxml/xml';
import { METHOD_NAMES, UNRANKED_POLICIES } from '../ranking/ranked-question';
import { MAPPED_SHAPES } from '../survey/read-options';
import type { KeptMapping, RankingChoices, WorkbookSettings } from './workbook-settings';

/** The namespace of the part; a later format takes another number. */
export const SETTINGS_NAMESPACE = 'urn:concord:survey:1';

/**
 * The custom XML part in which a workbook keeps its settings. It has no XML declaration: with one
 * in the string, Excel does not update a part (OfficeDev/office-js#1643).
 */
export function writeSettingsPart(settings: WorkbookSettings): string {
  const { choices, mapping, keys, results } = settings;
  return [
    `<survey xmlns="${SETTINGS_NAMESPACE}">`,
    emptyElement('choices', { ...choices }),
    ...(mapping === undefined ? [] : [emptyElement('mapping', { ...mapping })]),
    ...keys.map(({ title, key }) => emptyElement('question', { title, key })),
    ...results.map(({ key, sheet, hash }) => emptyElement('result', { key, sheet, hash })),
    '</survey>',
  ].join('');
}

function emptyElement(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean>>,
): string {
  const written = Object.entries(attributes).map(
    ([attribute, value]) => ` ${attribute}="${xmlAttribute(String(value))}"`,
  );
  return `<${name}${written.join('')}/>`;
}

/**
 * What a workbook's custom XML part says. Throws a Problem (`settings-not-readable`) when it is
 * damaged or says what no version of ours writes: ballots counted by settings that were half read
 * would give another order.
 */
export function readSettingsPart(xml: string): WorkbookSettings {
  const root = parsedRoot(xml);
  if (root.namespaceURI !== SETTINGS_NAMESPACE || root.localName !== 'survey') {
    throw damaged(`it is not <survey xmlns="${SETTINGS_NAMESPACE}">`);
  }
  const choices = childElement(root, 'choices');
  const mapping = childElement(root, 'mapping');
  return {
    choices: choices === null ? {} : readChoices(choices),
    ...(mapping === null ? {} : { mapping: readMapping(mapping) }),
    keys: childElements(root, 'question').map((question) => ({
      title: required(question, 'title'),
      key: required(question, 'key'),
    })),
    results: childElements(root, 'result').map((result) => ({
      key: required(result, 'key'),
      sheet: required(result, 'sheet'),
      hash: required(result, 'hash'),
    })),
  };
}

function parsedRoot(xml: string): Element {
  try {
    return rootElement(parseXml(xml, 'customXml'), 'customXml');
  } catch (cause) {
    throw damaged('it is no XML', cause);
  }
}

function readChoices(element: Element): RankingChoices {
  const method = oneOf(METHOD_NAMES, element, 'method');
  const unranked = oneOf(UNRANKED_POLICIES, element, 'unranked');
  const visibleOnly = oneOf(['true', 'false'] as const, element, 'visibleOnly');
  const weights = element.getAttribute('weights');
  const oneVotePer = element.getAttribute('oneVotePer');
  const groupBy = element.getAttribute('groupBy');
  return {
    ...(method === null ? {} : { method }),
    ...(unranked === null ? {} : { unranked }),
    ...(weights === null ? {} : { weights }),
    ...(oneVotePer === null ? {} : { oneVotePer }),
    ...(groupBy === null ? {} : { groupBy }),
    ...(visibleOnly === null ? {} : { visibleOnly: visibleOnly === 'true' }),
  };
}

function readMapping(element: Element): KeptMapping {
  const shape = oneOf(MAPPED_SHAPES, element, 'shape');
  if (shape === null) throw damaged('<mapping> has no shape');
  const cells = { sheet: required(element, 'sheet'), columns: required(element, 'columns') };
  const row = element.getAttribute('header');
  if (row === null) return { ...cells, shape };
  const header = Number(row);
  if (!Number.isInteger(header) || header < 1) throw damaged(`header is "${row}", not a row`);
  return { ...cells, shape, header };
}

/** The value of an attribute that may be left out; any other value than the known is damage. */
function oneOf<T extends string>(known: readonly T[], element: Element, name: string): T | null {
  const text = element.getAttribute(name);
  if (text === null) return null;
  const value = known.find((candidate) => candidate === text);
  if (value === undefined) throw damaged(`${name} is "${text}", not one of ${known.join(', ')}`);
  return value;
}

function required(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw damaged(`<${element.tagName}> has no ${name}`);
  return value;
}

function damaged(reason: string, cause?: unknown): Problem {
  return new Problem('settings-not-readable', {}, { reason }, { cause });
}
