import { basename } from 'node:path';
import { openDocument, type DocxDocument } from '../../hosts/files/docx-document';
import { readFileBytes, writeFileSafely } from '../../hosts/files/node';
import { withKeptSettings } from '../../jobs/kept-settings';
import { makeReport, type MadeReport } from '../../jobs/make-report';
import { planUpdate } from '../../jobs/plan-update';
import { updateBlocks, type UpdateChoice, type UpdateResult } from '../../jobs/update-blocks';
import { finding, type Finding } from '../../language/finding';
import { LANGUAGES } from '../../language/languages';
import { buildPackage } from '../../ooxml/build-package';
import { toDocx } from '../../ooxml/docx-file';
import type { NumberingWishes } from '../../report/choose-numbering';
import type { Report } from '../../report/content';
import { NUMBERINGS } from '../../report/numbering';
import { PROFILE_NAMES } from '../../report/profiles';
import { choiceOption, parseArguments, textOption, type OptionValues } from '../arguments';
import { findingLines } from '../finding-lines';
import { openFile } from '../open-file';
import type { Output } from '../output';
import { RANK_OPTIONS, rankSettings } from '../rank-options';
import { updateLines } from '../update-lines';
import { Usage } from '../usage';

/**
 * `concord report FILE --out REPORT.docx`: writes the report that the workbook describes, into a
 * copy of an existing document with `--into`; `--dry-run` shows what that would change.
 * Gives status 0.
 */
export async function reportCommand(args: readonly string[], output: Output): Promise<number> {
  const { file, values } = parseArguments(args, {
    ...RANK_OPTIONS,
    out: { type: 'string' },
    language: { type: 'string' },
    profile: { type: 'string' },
    numbering: { type: 'string' },
    into: { type: 'string' },
    overwrite: { type: 'string' },
    'dry-run': { type: 'boolean' },
  });
  const target = await targetOf(values);
  const { report, findings } = await reportOf(file, values, target, output);
  const print = (more: readonly Finding[], summary: string): void => {
    for (const line of findingLines([...findings, ...more])) output.warn(line);
    output.print(summary);
  };
  switch (target.kind) {
    case 'new':
      await writeFileSafely(target.out, toDocx(await buildPackage(report)));
      print([], `Wrote ${target.out}: ${sizeOf(report)}.`);
      return 0;
    case 'plan':
      print([], updateLines(await planUpdate(target.document, report, target.choice)).join('\n'));
      return 0;
    case 'update': {
      const { document, choice } = target;
      const result = await updateBlocks(document, report, choice);
      await writeFileSafely(target.out, document.bytes());
      print(updateFindings(document, result), `Wrote ${target.out}: ${doneTo(report, result)}.`);
      return 0;
    }
  }
}

/** Where the report goes. */
type Target =
  | { readonly kind: 'new'; readonly out: string }
  | {
      readonly kind: 'update';
      readonly out: string;
      readonly document: DocxDocument;
      readonly choice: UpdateChoice;
    }
  | { readonly kind: 'plan'; readonly document: DocxDocument; readonly choice: UpdateChoice };

async function targetOf(values: OptionValues): Promise<Target> {
  const out = textOption(values, 'out');
  const into = textOption(values, 'into');
  const overwrite = choiceOption(values, 'overwrite', ['edited'] as const);
  const choice: UpdateChoice = { absent: 'in-order', ...(overwrite ? { overwrite } : {}) };
  if (values['dry-run'] === true) {
    if (into === undefined) throw new Usage('--dry-run compares with a document: add --into.');
    return { kind: 'plan', document: await openExisting(into), choice };
  }
  if (out === undefined) throw new Usage('Say where to write the report: --out REPORT.docx.');
  if (into !== undefined) {
    return { kind: 'update', out, document: await openExisting(into), choice };
  }
  if (overwrite !== undefined) throw new Usage('--overwrite goes with --into.');
  return { kind: 'new', out };
}

async function reportOf(
  file: string,
  values: OptionValues,
  target: Target,
  output: Output,
): Promise<MadeReport> {
  const language = choiceOption(values, 'language', LANGUAGES) ?? 'en';
  const profile = choiceOption(values, 'profile', PROFILE_NAMES) ?? 'itu';
  const numbering = await numberingOf(values, target);
  const given = rankSettings(values);
  const workbook = await openFile(file, output);
  const settings = withKeptSettings(given, await workbook.settings());
  return makeReport(workbook, { language, profile, ...numbering }, settings);
}

/** Labels as the option says; a document that has them counted keeps that, unless told otherwise. */
async function numberingOf(values: OptionValues, target: Target): Promise<NumberingWishes> {
  const numbering = choiceOption(values, 'numbering', NUMBERINGS);
  if (numbering !== undefined) return { numbering };
  const kept = target.kind === 'new' ? null : (await target.document.read()).provenance;
  return kept === null ? {} : { keptNumbering: kept.numbering };
}

async function openExisting(path: string): Promise<DocxDocument> {
  return openDocument(await readFileBytes(path), basename(path));
}

function updateFindings(document: DocxDocument, result: UpdateResult): Finding[] {
  const isWritten = result.inserted.length + result.replaced.length > 0;
  return [
    ...result.kept.map((block) => finding('warning', 'block-kept', { block })),
    ...(isWritten && document.settings.tracksChanges
      ? [finding('note', 'document-tracks-changes', { file: document.name })]
      : []),
  ];
}

function sizeOf({ blocks, figures }: Report): string {
  return `${blocks.length} blocks, ${figures.length} figures`;
}

function doneTo({ blocks }: Report, { inserted, replaced, kept }: UpdateResult): string {
  const same = blocks.length - inserted.length - replaced.length - kept.length;
  const counts = { inserted, replaced, kept };
  const parts = Object.entries(counts).map(([what, { length }]) => `${length} ${what}`);
  return [...parts, `${same} up to date`].join(', ');
}
