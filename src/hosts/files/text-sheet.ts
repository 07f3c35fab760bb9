import { BALLOT_FILES } from '../../survey/formats';
import { ballotFileFormat } from '../../survey/recognise-ballot-file';
import { encodedText } from './text-decoding';
import { lineSheet, tableSheet, type TextSheet } from './text-table';

/** Endings of text that is a table whatever it looks like. */
const TABLE_ENDINGS: ReadonlySet<string> = new Set(['csv', 'tsv', 'tab']);
const BALLOT_ENDINGS: ReadonlySet<string> = new Set(BALLOT_FILES.flatMap(({ endings }) => endings));

/**
 * Reads a text file. A file of ballots, known by its ending (.soc, .cvotes, .blt …) or, where the
 * ending says nothing, by its content, becomes a sheet with a line a cell, so that a finding's cell
 * names the line; any other text is a table of cells.
 */
export function readTextSheet(bytes: Uint8Array, file: string, name: string): TextSheet {
  const text = encodedText(bytes);
  const ending = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  if (TABLE_ENDINGS.has(ending)) return tableSheet(text, file, name);
  const lines = lineSheet(text, file, name);
  const hasBallots = BALLOT_ENDINGS.has(ending) || ballotFileFormat(lines) !== null;
  return hasBallots ? { sheet: lines, findings: [] } : tableSheet(text, file, name);
}
