import { basename } from 'node:path';
import { openDocument } from '../../hosts/files/docx-document';
import { readFileBytes } from '../../hosts/files/node';
import { openWorkbook } from '../../hosts/files/workbook-file';
import { checkReport, type CheckAgainst, type CheckedReport } from '../../jobs/check-report';
import { findingMessage } from '../../language/finding';
import { parseArguments, textOption, type OptionValues } from '../arguments';
import { findingLines } from '../finding-lines';
import type { Output } from '../output';
import { RANK_OPTIONS, rankSettings } from '../rank-options';
import { Usage } from '../usage';

/**
 * `concord check REPORT.docx`: computes the figures of a report again and reads its text. Gives
 * the exit status: 1 when there is an error among the findings.
 */
export async function checkCommand(args: readonly string[], output: Output): Promise<number> {
  const { file, values } = parseArguments(args, {
    ...RANK_OPTIONS,
    data: { type: 'string' },
    limit: { type: 'string' },
    json: { type: 'boolean' },
  });
  const against = await checkAgainst(values);
  const document = openDocument(await readFileBytes(file), basename(file));
  const checked = await checkReport(document, against);
  output.print(
    values['json'] === true
      ? JSON.stringify(checkJson(document.name, checked), null, 2)
      : checkText(document.name, checked),
  );
  return checked.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

async function checkAgainst(values: OptionValues): Promise<CheckAgainst> {
  const limit = wordLimit(values);
  const settings = rankSettings(values);
  const data = textOption(values, 'data');
  return {
    ...(limit === undefined ? {} : { limit }),
    ...(data === undefined
      ? {}
      : {
          data: {
            workbook: await openWorkbook(await readFileBytes(data), basename(data)),
            settings,
          },
        }),
  };
}

function wordLimit(values: OptionValues): number | undefined {
  const text = textOption(values, 'limit');
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new Usage('--limit takes a number of words.');
  return Number(text);
}

function checkText(file: string, { blocks, figures, words, findings }: CheckedReport): string {
  const count = (number: number, noun: string): string =>
    `${number} ${noun}${number === 1 ? '' : 's'}`;
  const found = (severity: string): string =>
    count(findings.filter((finding) => finding.severity === severity).length, severity);
  return [
    ...findingLines(findings),
    `${file}: ${count(blocks, 'block')}, ${count(figures, 'figure')}, ${count(words, 'word')}; ${found('error')}, ${found('warning')}.`,
  ].join('\n');
}

function checkJson(file: string, { findings, ...counts }: CheckedReport): object {
  return {
    file,
    ...counts,
    findings: findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      message: findingMessage(finding),
      block: finding.place.block ?? null,
      paragraph: finding.place.paragraph ?? null,
    })),
  };
}
