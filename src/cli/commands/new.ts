import { basename } from 'node:path';
import { readFileBytes, writeFileSafely } from '../../hosts/files/node';
import { openWorkbook } from '../../hosts/files/workbook-file';
import { WorkbookWriting } from '../../hosts/files/workbook-writing';
import { addRankingSheet, optionsInCells } from '../../jobs/new-ranking-sheet';
import { addReportSheet } from '../../jobs/new-report-sheet';
import { LANGUAGES } from '../../language/languages';
import { choiceOption, parseArguments, textOption, type OptionValues } from '../arguments';
import type { Output } from '../output';
import { Usage } from '../usage';

const SHARED = { out: { type: 'string' }, language: { type: 'string' } } as const;

/** `concord new ranking|report --out FILE.xlsx`: a workbook with one sheet to fill in. Gives status 0. */
export async function newCommand(args: readonly string[], output: Output): Promise<number> {
  const [what] = args;
  if (what === 'ranking') await newRanking(args, output);
  else if (what === 'report') await newReport(args, output);
  else throw new Usage('Say what to make: concord new ranking, or concord new report.');
  return 0;
}

async function newRanking(args: readonly string[], output: Output): Promise<void> {
  const { options, rest } = listedOptions(args);
  const { values } = parseArguments(rest, {
    ...SHARED,
    'options-file': { type: 'string' },
    from: { type: 'string' },
    title: { type: 'string' },
    members: { type: 'string' },
  });
  const out = outFile(values);
  const title = textOption(values, 'title');
  const members = textOption(values, 'members');
  const workbook = WorkbookWriting.empty();
  await addRankingSheet(workbook, {
    options: [...options, ...(await optionsOfFile(values)), ...(await optionsOfCells(values))],
    ...(title === undefined ? {} : { title }),
    ...(members === undefined ? {} : { members: Number(members) }),
    language: choiceOption(values, 'language', LANGUAGES) ?? 'en',
  });
  await writeFileSafely(out, workbook.bytes());
  output.print(`Wrote ${out}: a ranking sheet. When it is filled in: concord rank ${out}`);
}

async function newReport(args: readonly string[], output: Output): Promise<void> {
  const { values } = parseArguments(args, { ...SHARED, for: { type: 'string' } });
  const out = outFile(values);
  const survey = textOption(values, 'for');
  const sheets =
    survey === undefined
      ? []
      : await (await openWorkbook(await readFileBytes(survey), basename(survey))).sheets();
  const workbook = WorkbookWriting.empty();
  await addReportSheet(workbook, sheets, {
    language: choiceOption(values, 'language', LANGUAGES) ?? 'en',
    date: new Date().toISOString().slice(0, 10),
  });
  await writeFileSafely(out, workbook.bytes());
  output.print(
    `Wrote ${out}: a report sheet. Move it into the workbook of the survey, then: concord report`,
  );
}

function outFile(values: OptionValues): string {
  const out = textOption(values, 'out');
  if (out === undefined) throw new Usage('Say where to write the sheet: --out FILE.xlsx.');
  if (!/\.xlsx$/i.test(out))
    throw new Usage(`--out takes the name of an .xlsx file, not "${out}".`);
  return out;
}

/** Takes `--options A B …` out of the arguments: an option of many values, which parseArgs has not. */
function listedOptions(args: readonly string[]): {
  options: readonly string[];
  rest: readonly string[];
} {
  const at = args.indexOf('--options');
  if (at < 0) return { options: [], rest: args };
  const after = args.slice(at + 1);
  const end = after.findIndex((word) => word.startsWith('--'));
  const options = end < 0 ? after : after.slice(0, end);
  if (options.length === 0) throw new Usage('--options takes the names of the options.');
  return { options, rest: args.toSpliced(at, options.length + 1) };
}

/** One option a line. */
async function optionsOfFile(values: OptionValues): Promise<string[]> {
  const file = textOption(values, 'options-file');
  if (file === undefined) return [];
  return new TextDecoder().decode(await readFileBytes(file)).split(/\r?\n|\r/);
}

/** `FILE!SHEET!A2:A9`, or `FILE!A2:A9` for the first sheet. */
async function optionsOfCells(values: OptionValues): Promise<string[]> {
  const from = textOption(values, 'from');
  if (from === undefined) return [];
  const [, file = '', address = ''] = /^(.*?\.[A-Za-z]{3,4})!(.+)$/.exec(from) ?? [];
  if (file === '') throw new Usage('--from takes a file and its cells: FILE.xlsx!SHEET!A2:A9.');
  const workbook = await openWorkbook(await readFileBytes(file), basename(file));
  return optionsInCells(workbook, address);
}
