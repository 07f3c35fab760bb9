import { basename } from 'node:path';
import { readFileBytes, writeFileSafely } from '../../hosts/files/node';
import { openWorkbook } from '../../hosts/files/workbook-file';
import { makeReport } from '../../jobs/make-report';
import { LANGUAGES } from '../../language/languages';
import { buildPackage } from '../../ooxml/build-package';
import { toDocx } from '../../ooxml/docx-file';
import { PROFILE_NAMES } from '../../report/profiles';
import { choiceOption, parseArguments, textOption } from '../arguments';
import { findingLines } from '../finding-lines';
import type { Output } from '../output';
import { RANK_OPTIONS, rankSettings } from '../rank-options';
import { Usage } from '../usage';

/** `concord report FILE --out REPORT.docx`: writes the report that the workbook describes. */
export async function reportCommand(args: readonly string[], output: Output): Promise<void> {
  const { file, values } = parseArguments(args, {
    ...RANK_OPTIONS,
    out: { type: 'string' },
    language: { type: 'string' },
    profile: { type: 'string' },
  });
  const out = textOption(values, 'out');
  if (out === undefined) throw new Usage('Say where to write the report: --out REPORT.docx.');
  const language = choiceOption(values, 'language', LANGUAGES) ?? 'en';
  const profile = choiceOption(values, 'profile', PROFILE_NAMES) ?? 'itu';
  const workbook = await openWorkbook(await readFileBytes(file), basename(file));
  const { report, findings } = await makeReport(
    workbook,
    { language, profile },
    rankSettings(values),
  );
  await writeFileSafely(out, toDocx(await buildPackage(report)));
  for (const line of findingLines(findings)) output.warn(line);
  output.print(`Wrote ${out}: ${report.blocks.length} blocks, ${report.figures.length} figures.`);
}
