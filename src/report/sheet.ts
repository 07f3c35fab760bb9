import { cellAddress } from '../cells/address';
import { reportHeader, type ReportHeader } from '../cells/report-header';
import { isCellError, type Cell, type Sheet } from '../cells/sheet';
import { collapseSpaces, comparable } from '../language/compare';
import { finding, type Finding } from '../language/finding';
import type { Language } from '../language/languages';
import { Problem, type Place } from '../language/problem';
import { xmlCharacters } from '../language/xml-text';
import { BLOCK_KINDS, blockTag, type BlockKind } from './content';
import { blockKey, isListLevel, levelNamed, levelWords, type Level } from './levels';

/** The text of a cell and where it stands; empty for an empty cell. */
export interface ReportText {
  readonly text: string;
  readonly place: Place;
}

/** The same text in the languages that the sheet has columns for, in the columns' order. */
export type Texts = ReadonlyMap<Language, ReportText>;

/** One row of a report sheet. */
export interface ReportRow {
  readonly kind: BlockKind;
  /** Tells blocks of one kind apart; empty where a kind comes once. */
  readonly key: string;
  readonly level: Level;
  readonly texts: Texts;
  /** The row's `Block` cell. */
  readonly place: Place;
}

/** Everything that the report sheets of a workbook say. */
export interface ReportSheet {
  readonly rows: readonly ReportRow[];
  /** Values of the `settings` rows by parameter name (compared with `comparable`). */
  readonly settings: ReadonlyMap<string, Texts>;
  /** The languages that have a column. */
  readonly languages: readonly Language[];
  readonly findings: readonly Finding[];
}

/** The longest tag that Word takes. */
const LONGEST_TAG = 64;

/**
 * Reads every report sheet: any sheet with a header row that has `Block`, `Level` and at least
 * one language code. Rows that cannot be understood become findings, the rest still makes a
 * report. Throws a Problem for a key that is too long for a tag.
 */
export function readReportSheet(sheets: readonly Sheet[]): ReportSheet {
  const rows: ReportRow[] = [];
  const settings = new Map<string, Texts>();
  const languages = new Set<Language>();
  const findings: Finding[] = [];
  for (const sheet of sheets) {
    const columns = reportHeader(sheet);
    if (columns === null) continue;
    for (const language of columns.languages.keys()) languages.add(language);
    readRows(sheet, columns, { rows, settings, findings });
  }
  return { rows, settings, languages: [...languages], findings };
}

interface Read {
  readonly rows: ReportRow[];
  readonly settings: Map<string, Texts>;
  readonly findings: Finding[];
}

/** Reads the rows below the header; an empty `Block` cell repeats the one above. */
function readRows(sheet: Sheet, columns: ReportHeader, into: Read): void {
  let current: { words: string; place: Place } | null = null;
  for (let row = columns.row + 1; row <= (sheet.used?.lastRow ?? -1); row++) {
    const cells = {
      block: readCell(sheet, row, columns.block, into.findings),
      level: readCell(sheet, row, columns.level, into.findings),
      texts: new Map(
        [...columns.languages].map(([language, column]) => [
          language,
          readCell(sheet, row, column, into.findings),
        ]),
      ),
    };
    if (cells.block.text !== '') current = { words: cells.block.text, place: cells.block.place };
    else if (cells.level.text === '' && !hasText(cells.texts)) continue;
    if (current === null) {
      into.findings.push(finding('warning', 'report-row-without-block', cells.block.place));
      continue;
    }
    readRow(current.words, cells, into);
  }
}

interface RowCells {
  readonly block: ReportText;
  readonly level: ReportText;
  readonly texts: Texts;
}

function readRow(blockWords: string, { block, level, texts }: RowCells, into: Read): void {
  const { kindWord, keyWord } = partsOfBlock(blockWords);
  if (kindWord === 'settings') {
    readSetting(level, texts, into);
    return;
  }
  const kind = BLOCK_KINDS.find((known) => known === kindWord);
  if (kind === undefined) {
    const values = { block: blockWords, kinds: BLOCK_KINDS.join(', ') };
    into.findings.push(finding('warning', 'report-block-unknown', block.place, values));
    return;
  }
  const known = levelNamed(level.text, kind);
  if (known === null) {
    const values = { level: level.text, block: kind, levels: levelWords(kind).join(', ') };
    into.findings.push(finding('warning', 'report-level-unknown', level.place, values));
    return;
  }
  if (isListLevel(known) && !hasText(texts)) {
    into.findings.push(finding('warning', 'report-item-empty', level.place));
    return;
  }
  const key = blockKey(keyWord);
  const room = LONGEST_TAG - blockTag({ kind, key: '' }).length;
  if (key.length > room) throw new Problem('report-key-long', block.place, { key, limit: room });
  into.rows.push({ kind, key, level: known, texts, place: block.place });
}

/** `Annex : Questions` → kind `annex`, key `Questions`; the colon may be full-width. */
function partsOfBlock(words: string): { kindWord: string; keyWord: string } {
  const [, kind = '', key = ''] = /^([^:：]*)[:：]?(.*)$/su.exec(words) ?? [];
  return { kindWord: blockKey(kind), keyWord: key };
}

function readSetting(level: ReportText, texts: Texts, into: Read): void {
  const name = comparable(level.text);
  if (name === '') {
    into.findings.push(finding('warning', 'report-setting-unnamed', level.place));
  } else if (into.settings.has(name)) {
    const values = { name: level.text };
    into.findings.push(finding('warning', 'report-setting-repeated', level.place, values));
  } else {
    into.settings.set(name, texts);
  }
}

function hasText(texts: Texts): boolean {
  return [...texts.values()].some(({ text }) => text !== '');
}

function readCell(sheet: Sheet, row: number, column: number, findings: Finding[]): ReportText {
  const place = { sheet: sheet.name, cell: cellAddress(row, column) };
  const cell = sheet.cell(row, column);
  if (isCellError(cell)) {
    findings.push(finding('warning', 'report-cell-error', place, { error: cell.error }));
  }
  return { text: cleanText(rawText(cell)), place };
}

function rawText(cell: Cell): string {
  return cell === null || isCellError(cell) ? '' : String(cell);
}

/** Text as a document can hold it: line ends as `\n`, no spaces around it, none if none shows. */
function cleanText(text: string): string {
  const clean = xmlCharacters(text.replace(/\r\n?|[\v\u0085\u2028\u2029]/gu, '\n')).trim();
  return collapseSpaces(clean) === '' ? '' : clean;
}
