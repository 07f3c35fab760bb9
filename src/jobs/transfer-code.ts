import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { LANGUAGES } from '../language/languages';
import { Problem } from '../language/problem';
import { textHash } from '../ooxml/hash';
import { readProvenance, writeProvenance } from '../ooxml/provenance';
import { rankTally } from '../ranking/rank-tally';
import {
  UNRANKED_POLICIES,
  type Claim,
  type Order,
  type RankedQuestion,
} from '../ranking/ranked-question';
import { BLOCK_KINDS, type FigureSource } from '../report/content';
import { levelNamed, levelWord } from '../report/levels';
import type { ReportRow, ReportSheet, ReportText, Texts } from '../report/sheet';
import { figureSource } from './figure-source';
import type { ReportSource } from './make-report';
import { asIndex, asList, asText, PlainFields, ShapeError } from './plain-fields';

/** Name and version of the code; a later format takes another number. */
const START = 'concord1';

/** A code for a survey is some kilobytes; nobody types a megabyte, and a bomb ends here. */
const LONGEST_CODE = 1_000_000;
const MOST_INFLATED = 20_000_000;

/**
 * All that a report is made from, as text that can be pasted from Excel into Word: tallies,
 * claims and the report sheet, packed, with version and checksum. It holds no ballots and no
 * names of members; groups and bootstrap stay behind.
 */
export function writeTransferCode({ file, questions, sheet }: ReportSource): string {
  const plain = {
    file,
    // The provenance part has a checked reader for tallies already.
    figures: writeProvenance({
      language: 'en',
      profile: 'itu',
      numbering: 'typed',
      title: '',
      blocks: [],
      figures: questions.map(figureSource),
    }),
    questions: questions.map(({ claims, alternative }) => ({ claims, alternative })),
    sheet: {
      languages: sheet.languages,
      rows: sheet.rows.map(({ kind, key, level, texts, place }) => ({
        kind,
        key,
        level: levelWord(level),
        texts: plainTexts(texts),
        place: plainPlace(place),
      })),
      settings: [...sheet.settings].map(([name, texts]) => ({ name, texts: plainTexts(texts) })),
    },
  };
  const packed = base64(deflateSync(strToU8(JSON.stringify(plain)), { level: 9 }));
  return `${START}.${packed}.${textHash(packed)}`;
}

/**
 * What a code holds; spaces and line ends that came in on the way do not matter. Throws a
 * Problem: `code-not-ours`, `code-of-other-version`, `code-not-whole`.
 */
export function readTransferCode(code: string): ReportSource {
  const [start = '', packed = '', hash = '', ...more] = code.replace(/\s+/g, '').split('.');
  if (!start.startsWith('concord') || code.length > LONGEST_CODE)
    throw new Problem('code-not-ours');
  if (start !== START) throw new Problem('code-of-other-version', {}, { version: start });
  if (more.length > 0 || textHash(packed) !== hash) throw new Problem('code-not-whole');
  try {
    const bytes = inflateSync(bytesOf(packed), { out: new Uint8Array(MOST_INFLATED) });
    return sourceOf(new PlainFields(JSON.parse(strFromU8(bytes))));
  } catch (cause) {
    throw new Problem('code-not-whole', {}, {}, { cause });
  }
}

function sourceOf(fields: PlainFields): ReportSource {
  const { figures } = readProvenance(fields.text('figures'));
  const questions = fields.list('questions', (item) => new PlainFields(item));
  if (questions.length !== figures.length) throw new ShapeError('questions without figures');
  return {
    file: fields.text('file'),
    questions: figures.map((figure, at) => rankedAgain(figure, questions[at])),
    sheet: sheetOf(fields.inner('sheet')),
  };
}

function rankedAgain(figure: FigureSource, fields: PlainFields | undefined): RankedQuestion {
  if (fields === undefined) throw new ShapeError('a figure without its question');
  const { key, title, options, method, unranked, weighted, tally } = figure;
  const alternative = fields.inner('alternative');
  const option = (item: unknown): number => asIndex(item, options.length);
  const order: Order = alternative.list('order', (tier) => asList(tier, option));
  return {
    key,
    title,
    options,
    ...rankTally(tally, { method, unranked, weighted }),
    alternative: {
      unranked: alternative.oneOf('unranked', UNRANKED_POLICIES),
      order,
      changed: alternative.flag('changed'),
    },
    claims: fields.list('claims', (item) => claimOf(new PlainFields(item), option)),
    confidence: null,
    groups: [],
  };
}

const CLAIM_KINDS = ['clearly-ahead', 'closely-followed', 'no-clear-difference'] as const;

function claimOf(fields: PlainFields, option: (item: unknown) => number): Claim {
  return { kind: fields.oneOf('kind', CLAIM_KINDS), options: fields.list('options', option) };
}

function plainTexts(texts: Texts): unknown[] {
  return [...texts].map(([language, { text, place }]) => ({
    language,
    text,
    place: plainPlace(place),
  }));
}

function plainPlace({ sheet = '', cell = '' }: ReportText['place']): unknown {
  return { sheet, cell };
}

function sheetOf(fields: PlainFields): ReportSheet {
  const settings = fields.list('settings', (item) => {
    const setting = new PlainFields(item);
    return [setting.text('name'), textsOf(setting)] as const;
  });
  return {
    rows: fields.list('rows', (item) => rowOf(new PlainFields(item))),
    settings: new Map(settings),
    languages: fields.list('languages', languageOf),
    findings: [],
  };
}

function rowOf(fields: PlainFields): ReportRow {
  const kind = fields.oneOf('kind', BLOCK_KINDS);
  const level = levelNamed(fields.text('level'), kind);
  if (level === null) throw new ShapeError('a level that the block does not take');
  return { kind, key: fields.text('key'), level, texts: textsOf(fields), place: placeOf(fields) };
}

function textsOf(fields: PlainFields): Texts {
  const texts = fields.list('texts', (item) => {
    const each = new PlainFields(item);
    const text: ReportText = { text: each.text('text'), place: placeOf(each) };
    return [each.oneOf('language', LANGUAGES), text] as const;
  });
  return new Map(texts);
}

function placeOf(fields: PlainFields): ReportText['place'] {
  const place = fields.inner('place');
  return { sheet: place.text('sheet'), cell: place.text('cell') };
}

function languageOf(item: unknown): (typeof LANGUAGES)[number] {
  const language = LANGUAGES.find((each) => each === asText(item));
  if (language === undefined) throw new ShapeError('not a language');
  return language;
}

/** Base64 in the letters that may stand in an address, so that no program breaks it up. */
function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function bytesOf(text: string): Uint8Array {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
