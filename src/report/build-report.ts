import type { Finding } from '../language/finding';
import { collapseSpaces } from '../language/compare';
import type { Language } from '../language/languages';
import type { RankedQuestion } from '../ranking/ranked-question';
import { BLOCK_WRITERS } from './blocks';
import { chooseTexts } from './choose-texts';
import type { Block, FigureSource, Report } from './content';
import { blockKey } from './levels';
import { chosenNumbering, type NumberingWishes } from './choose-numbering';
import { plainText } from './pieces';
import { planBlocks, type PlannedBlock } from './plan-blocks';
import { PROFILES, type ProfileName } from './profiles';
import { numberReferences } from './references';
import type { ReportSheet } from './sheet';
import { shownQuestion, type ShownQuestion } from './shown-question';
import { WORDING } from './wording';
import { groupName, settingText, type Writing } from './writing';

/** What a report is made of. */
export interface ReportInput extends NumberingWishes {
  /** What the report sheets say; without rows the report has the survey's figures alone. */
  readonly sheet: ReportSheet;
  readonly questions: readonly RankedQuestion[];
  readonly language: Language;
  readonly profile: ProfileName;
}

/**
 * The report that a report sheet and ranked questions make, in one language and an organisation's
 * house rules. Findings hold those of reading the sheet. Throws a Problem that names the cell for
 * an unknown placeholder and for a clause that is unknown, out of place or lacks a parameter.
 */
export function buildReport(input: ReportInput): {
  readonly report: Report;
  readonly findings: readonly Finding[];
} {
  const { language, profile } = input;
  const { writing, plan, findings } = reportWriting(input);
  const blocks = plan
    .map((planned) => writeBlock(planned, writing))
    .filter(({ pieces }) => pieces.length > 0);
  return {
    report: {
      language,
      profile,
      numbering: writing.numbering,
      title: reportTitle(writing),
      blocks,
      figures: figuresOf(writing),
    },
    findings,
  };
}

/** What the blocks of a report are written with, and which blocks it has. */
export function reportWriting({ sheet, questions, language, profile, ...wishes }: ReportInput): {
  readonly writing: Writing;
  readonly plan: readonly PlannedBlock[];
  readonly findings: readonly Finding[];
} {
  const wording = WORDING[language];
  const texts = chooseTexts(sheet, language);
  const chosen = chosenNumbering(texts.settings, wishes);
  const shown = questions.map((question) => shownQuestion(question, texts.rows));
  const plan = planBlocks(
    texts.rows,
    questions.map(({ key }) => blockKey(key)),
  );
  const drawn = new Set(
    questions.filter(({ tally }) => tally.ballots > 0).map(({ key }) => blockKey(key)),
  );
  const writing: Writing = {
    language,
    wording,
    profile: PROFILES[profile],
    numbering: chosen.numbering,
    settings: texts.settings,
    questions: shown.map(({ question }) => question),
    references: numberReferences(
      plan.blocks.filter(({ kind, key }) => kind !== 'figure' || drawn.has(key)),
      wording,
    ),
  };
  return {
    writing,
    plan: plan.blocks,
    findings: [
      ...sheet.findings,
      ...texts.findings,
      ...chosen.findings,
      ...shown.flatMap(({ findings }) => findings),
      ...plan.findings,
    ],
  };
}

function writeBlock(planned: PlannedBlock, writing: Writing): Block {
  const { kind, key } = planned;
  const { heading, pieces } = BLOCK_WRITERS[kind](planned, writing);
  return { kind, key, title: collapseSpaces(plainText(heading)), pieces };
}

function reportTitle(writing: Writing): string {
  const title = settingText(writing, 'title');
  if (title !== null) return collapseSpaces(title);
  const { sentences } = writing.wording;
  return sentences.reportTitle(settingText(writing, 'group') === null ? null : groupName(writing));
}

/** What anyone needs to compute the report's figures again, in the figures' order. */
function figuresOf({ references, questions }: Writing): FigureSource[] {
  return [...references.figure.keys()].flatMap((figure) =>
    questions.filter(({ blockKey: key }) => key === figure).map(figureSource),
  );
}

function figureSource(question: ShownQuestion): FigureSource {
  const { key, title, namesInAnswers, options, method, unranked, weighted, tally } = question;
  const translated = options.some((name, option) => name !== namesInAnswers[option]);
  return {
    key,
    title,
    options: namesInAnswers,
    ...(translated ? { shownAs: options } : {}),
    method,
    unranked,
    weighted,
    tally,
  };
}
