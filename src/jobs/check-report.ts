import type { CheckableDocument } from '../hosts/document';
import type { WorkbookHost } from '../hosts/workbook';
import { finding, type Finding } from '../language/finding';
import { textHash } from '../ooxml/hash';
import type { Provenance } from '../ooxml/provenance';
import type { RankedQuestion } from '../ranking/ranked-question';
import { CHECKS } from '../report/checks';
import { tallyChanges } from '../report/checks/same-tally';
import { lengthFindings, wordCount } from '../report/checks/word-count';
import type { FoundBlock } from '../hosts/document';
import { withKeptSettings } from './kept-settings';
import { rank, type RankSettings } from './rank';

/** What a report is checked against. */
export interface CheckAgainst {
  /**
   * What its figures are said to come from: a workbook, and how its ballots are to be counted, or
   * questions that are counted already.
   */
  readonly data?:
    | { readonly workbook: WorkbookHost; readonly settings: RankSettings }
    | { readonly questions: readonly RankedQuestion[] };
  /** The most words that it may have. */
  readonly limit?: number;
}

/** What the checks of a report found. */
export interface CheckedReport {
  readonly blocks: number;
  readonly figures: number;
  readonly words: number;
  readonly findings: readonly Finding[];
}

/**
 * Checks a report: computes its figures again from the tallies in the document, follows its
 * numbers and references, and reads its text for what authors overlook. Findings name the block
 * and paragraph. Throws a Problem when the workbook holds no ranking.
 */
export async function checkReport(
  document: CheckableDocument,
  { data, limit }: CheckAgainst = {},
): Promise<CheckedReport> {
  const { blocks, provenance } = await document.read();
  const contents = await document.contents();
  const context = { language: provenance?.language ?? 'en', figures: provenance?.figures ?? [] };
  const words = wordCount(contents, context.language);
  const findings = [
    ...(provenance === null ? [finding('warning', 'check-no-source', {})] : []),
    ...CHECKS.flatMap((check) => check(contents, context)),
    ...editedFindings(blocks, provenance),
    ...(data === undefined ? [] : await dataFindings(data, context.figures)),
    ...(limit === undefined ? [] : lengthFindings(words, limit)),
  ];
  return { blocks: blocks.length, figures: context.figures.length, words, findings };
}

function editedFindings(blocks: readonly FoundBlock[], provenance: Provenance | null): Finding[] {
  const written = new Map(provenance?.blocks.map((block) => [block.tag, block]));
  return blocks
    .filter(({ tag, text, shown = text, holdsOthers }) => {
      const block = written.get(tag);
      if (block === undefined) return false;
      const isAsWritten =
        [block.hash, block.readAs].includes(textHash(text)) &&
        (shown === text ? undefined : textHash(shown)) === block.shown;
      return holdsOthers === true || !isAsWritten;
    })
    .map(({ tag }) => finding('note', 'check-block-edited', { block: tag }));
}

async function dataFindings(
  data: NonNullable<CheckAgainst['data']>,
  figures: Provenance['figures'],
): Promise<Finding[]> {
  const questions = 'questions' in data ? data.questions : await countedAgain(data, figures);
  return figures.flatMap((figure) => tallyChanges(figure, questions));
}

/**
 * The workbook's ballots, counted as those of the figures were, unless told otherwise. What the
 * workbook keeps (weights, columns) counts as it did when the report was made.
 */
async function countedAgain(
  { workbook, settings }: { readonly workbook: WorkbookHost; readonly settings: RankSettings },
  figures: Provenance['figures'],
): Promise<readonly RankedQuestion[]> {
  const [unranked, another] = new Set(figures.map((figure) => figure.unranked));
  const asBefore = unranked !== undefined && another === undefined ? { unranked } : {};
  const given = withKeptSettings({ ...asBefore, ...settings }, await workbook.settings());
  return (await rank(workbook, given)).questions;
}
