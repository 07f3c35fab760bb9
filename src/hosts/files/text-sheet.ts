import { sheetOfRows, type Sheet } from '../../cells/sheet';
import { BALLOT_FILES } from '../../survey/formats';
import { ballotFileFormat } from '../../survey/recognise-ballot-file';
import { decodeText } from './text-decoding';
import { tableSheet, type TextSheet } from './text-table';

/** Endings of text that is a table whatever it looks like. */
const TABLE_ENDINGS: ReadonlySet<string> = new Set(['csv', 'tsv', 'tab']);
const BALLOT_ENDINGS: ReadonlySet<string> = new Set(BALLOT_FILES.flatMap(({ endings }) => endings));

/**
 * Reads a text file. A file of ballots, known by its ending (.soc, .cvotes, .blt …) or, where the
 * ending says nothing, by its content, becomes a sheet with a line a cell, so that a finding's cell
 * names the line; any other text is a table of cells.
 */
export function readTextSheet(bytes: Uint8Array, file: string, name: string): TextSheet {
  const { text } = decodeText(bytes);
  const ending = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  if (TABLE_ENDINGS.has(ending)) return tableSheet(text, file, name);
  const lines = lineSheet(text, name);
  const hasBallots = BALLOT_ENDINGS.has(ending) || ballotFileFormat(lines) !== null;
  return hasBallots ? { sheet: lines, findings: [] } : tableSheet(text, file, name);
}

/** A sheet of one column, a line a row; lines with nothing but spaces are empty. */
function lineSheet(text: string, name: string): Sheet {
  const lines = text.split(/\r\n|\r|\n/).map((line) => [line.trim() === '' ? null : line]);
  while (lines.at(-1)?.[0] === null) lines.pop();
  return sheetOfRows(name, lines);
}
