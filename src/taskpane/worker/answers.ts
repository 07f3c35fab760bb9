import { isReportSheet } from '../../cells/report-header';
import type { Sheet } from '../../cells/sheet';
import { blockStates, otherBlocks, type BlockState } from '../../jobs/block-states';
import { makeReportFrom, type MadeReport, type ReportForm } from '../../jobs/make-report';
import { writeTransferCode } from '../../jobs/transfer-code';
import { updateBlocks } from '../../jobs/update-blocks';
import { Problem } from '../../language/problem';
import { buildPackage } from '../../ooxml/build-package';
import { toDocx } from '../../ooxml/docx-file';
import type { Provenance } from '../../ooxml/provenance';
import { explanationLines } from '../../ranking/explanation-lines';
import { chooseTexts } from '../../report/choose-texts';
import { chosenNumbering } from '../../report/choose-numbering';
import { readReportSheet } from '../../report/sheet';
import { findCandidates } from '../../survey/read-survey';
import { documentAnswers } from './document-answers';
import { Library } from './library';
import { narrativeOf } from './narratives';
import { addWantedSheet, wantedSheetFile } from './new-sheets';
import type { BlockView, HostCalls, Source, SurveyInput, Tasks } from './questions';
import { remoteDocument, remoteWorkbook } from './remote-hosts';
import type { Answers, Ask } from './wire';

/** What the worker answers; `askPage` reaches the workbook or document beside the page. */
export function answers(askPage: Ask<HostCalls>): Answers<Tasks> {
  const library = new Library((name) => remoteWorkbook(askPage, name));

  async function made(
    { source, choices }: { source: Source; choices: SurveyInput['choices'] },
    form: ReportForm,
  ): Promise<MadeReport & { file: string; questions: number }> {
    const { source: from, findings } = await library.reportSource(source, choices);
    const { report, findings: more } = makeReportFrom(from, form);
    return {
      report,
      findings: [...findings, ...more],
      file: from.file,
      questions: from.questions.length,
    };
  }

  const namesOf = (sheets: readonly Sheet[]): string[] =>
    sheets.filter((sheet) => !isReportSheet(sheet)).map(({ name }) => name);

  return {
    rank: async ({ source, choices: given, language }) => {
      const choices = given ?? (await library.choicesOf(source));
      const ranking = await library.rank(source, choices);
      const workbook = await library.open(source);
      const sheets = await workbook.sheets();
      const report = readReportSheet(sheets);
      return {
        ranking,
        narratives: ranking.questions.map((question) => narrativeOf(question, language)),
        choices,
        sheets: namesOf(sheets),
        columns: await library.columns(source, choices),
        languages: report.languages,
        numbering: chosenNumbering(chooseTexts(report, language).settings, {}).numbering,
      };
    },
    unranked: async ({ source, choices: given }) => {
      const sheets = await (await library.open(source)).sheets();
      // What cannot be read of its choices was said when it could not be ranked.
      const choices = given ?? (await library.choicesOf(source).catch(() => ({})));
      return { choices, sheets: namesOf(sheets), candidates: findCandidates(sheets) };
    },
    addSheet: (input) =>
      addWantedSheet({ addSheet: (sheet) => askPage('addSheet', sheet) }, input, library),
    sheetFile: (input) => wantedSheetFile(input, library),
    explain: async ({ source, choices: given, question: key, first, second }) => {
      const { questions } = await library.rank(source, given ?? (await library.choicesOf(source)));
      const question = questions.find((one) => one.key === key);
      if (question !== undefined) return explanationLines(question, first, second);
      const keys = questions.map((one) => one.key).join(', ');
      throw new Problem('no-such-question', {}, { key, keys });
    },
    transferCode: async ({ source, choices }) =>
      writeTransferCode((await library.reportSource(source, choices)).source),
    reportFile: async ({ form, ...input }) => {
      const { report, findings } = await made(input, form);
      return {
        bytes: toDocx(await buildPackage(report)),
        blocks: report.blocks.length,
        findings,
      };
    },
    compare: async ({ source, document: name, form: given, otherwise }) => {
      const document = await remoteDocument(askPage, name).read();
      const form = given ?? keptForm(document.provenance) ?? otherwise;
      const { report, ...about } = await made({ source, choices: null }, form);
      return {
        ...about,
        form: {
          language: report.language,
          profile: report.profile,
          numbering: report.numbering,
        },
        blocks: blockStates(document, report).map(blockView),
        others: otherBlocks(document, report).map(({ found: { tag, title, text }, standing }) => ({
          ...{ tag, title, standing },
          there: text,
        })),
      };
    },
    update: async ({ source, document: name, form, choice }) => {
      const { report } = await made({ source, choices: null }, form);
      return updateBlocks(remoteDocument(askPage, name), report, choice);
    },
    ...documentAnswers(askPage, library),
  };
}

/** The form of a document's report; its author may have asked for other labels on the sheet since. */
function keptForm(provenance: Provenance | null): ReportForm | null {
  if (provenance === null) return null;
  const { language, profile, numbering } = provenance;
  return { language, profile, keptNumbering: numbering };
}

function blockView({ tag, block, standing, found, texts }: BlockState): BlockView {
  return {
    tag,
    kind: block.kind,
    title: block.title,
    standing,
    there: found === null ? null : texts.there,
    wanted: texts.wanted,
  };
}
