import { basename } from 'node:path';
import { readFileBytes, writeFileSafely } from '../../hosts/files/node';
import { openWorkbook } from '../../hosts/files/workbook-file';
import { WorkbookWriting } from '../../hosts/files/workbook-writing';
import { writeResultsWorkbook } from '../../jobs/results-workbook';
import { LANGUAGES } from '../../language/languages';
import { choiceOption, parseArguments, textOption } from '../arguments';
import { findingLines } from '../finding-lines';
import type { Output } from '../output';
import { RANK_OPTIONS, rankSettings } from '../rank-options';
import { Usage } from '../usage';

/** `concord results FILE --out RESULTS.xlsx`: a copy of the workbook with sheets of results. Gives status 0. */
export async function resultsCommand(args: readonly string[], output: Output): Promise<number> {
  const { file, values } = parseArguments(args, {
    ...RANK_OPTIONS,
    out: { type: 'string' },
    language: { type: 'string' },
  });
  const out = textOption(values, 'out');
  if (out === undefined) throw new Usage('Say where to write the results: --out RESULTS.xlsx.');
  const language = choiceOption(values, 'language', LANGUAGES) ?? 'en';
  const bytes = await readFileBytes(file);
  const workbook = await openWorkbook(bytes, basename(file));
  const copy =
    workbook.kind === 'xlsx'
      ? WorkbookWriting.copyOf(bytes, basename(file))
      : WorkbookWriting.empty();
  const ending = copy.hasMacros ? '.xlsm' : '.xlsx';
  if (!out.toLowerCase().endsWith(ending)) {
    throw new Usage(`--out has to end in ${ending} for this workbook; it was given "${out}".`);
  }
  const settings = rankSettings(values);
  const { sheets, findings } = await writeResultsWorkbook(workbook, copy, settings, language);
  await writeFileSafely(out, copy.bytes());
  for (const line of findingLines(findings)) output.warn(line);
  output.print(`Wrote ${out}: ${sheets.join(', ')}.`);
  return 0;
}
