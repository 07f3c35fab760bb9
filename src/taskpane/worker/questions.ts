import type { SheetDescription } from '../../cells/sheet-description';
import type {
  BlocksToWrite,
  DocumentState,
  InsertPlace,
  ParagraphPlace,
  SelectedText,
} from '../../hosts/document';
import type { WorkbookSettings } from '../../hosts/workbook-settings';
import type { BlockStanding, OtherBlock } from '../../jobs/block-states';
import type { CapturedText, CaptureChoice } from '../../jobs/capture-block';
import type { CheckedReport } from '../../jobs/check-report';
import type { ClausePreview } from '../../jobs/insert-clause';
import type { ReportForm } from '../../jobs/make-report';
import type { RankingSheetWishes } from '../../jobs/new-ranking-sheet';
import type { ReportSheetWishes } from '../../jobs/new-report-sheet';
import type { Ranking, RankSettings } from '../../jobs/rank';
import type { UpdateChoice, UpdateResult } from '../../jobs/update-blocks';
import type { Finding } from '../../language/finding';
import type { Language } from '../../language/languages';
import type { Provenance } from '../../ooxml/provenance';
import type { ExplanationLine } from '../../ranking/explanation-lines';
import type { ClauseRequest } from '../../report/clause-block';
import type { ListedClause } from '../../report/clauses/list-clauses';
import type { BlockKind } from '../../report/content';
import type { Numbering } from '../../report/numbering';
import type { Candidate } from '../../survey/question';
import type { PlainSheet } from './plain-sheet';

/** Where cells come from. What has the same `reading` is read once and kept. */
export type CellSource =
  | { readonly kind: 'workbook'; readonly reading: number; readonly name: string }
  | {
      readonly kind: 'file';
      readonly reading: number;
      readonly name: string;
      readonly bytes: Uint8Array;
    };

/** Where a report comes from: cells, or the code that was copied from another pane. */
export type Source =
  CellSource | { readonly kind: 'code'; readonly reading: number; readonly code: string };

/** Cells and how to rank them; `null` for the choices that the workbook keeps. */
export interface SurveyInput {
  readonly source: CellSource;
  readonly choices: RankSettings | null;
}

/** A ranking with what the pane offers beside it. */
export interface RankedWorkbook {
  readonly ranking: Ranking;
  /** For each question, its order in sentences. */
  readonly narratives: readonly string[];
  /** The choices that it was made with. */
  readonly choices: RankSettings;
  /** The sheets of the workbook that are not the text of a report. */
  readonly sheets: readonly string[];
  /** The headers of the columns beside the rankings, for weights and groups. */
  readonly columns: readonly string[];
  /** The languages that the workbook's report sheets have; empty without a report sheet. */
  readonly languages: readonly Language[];
  /** How its report has the labels of lists, unless a person chooses otherwise. */
  readonly numbering: Numbering;
}

/** A workbook in which no ranking was found for sure. */
export interface UnrankedWorkbook {
  /** The choices that it was read with. */
  readonly choices: RankSettings;
  /** The sheets of the workbook that are not the text of a report. */
  readonly sheets: readonly string[];
  /** What comes nearest to a ranking. */
  readonly candidates: readonly Candidate[];
}

/** A sheet that a person wants, for members to fill in or for the text of a report. */
export type SheetWishes =
  | { readonly kind: 'ranking'; readonly wishes: RankingSheetWishes }
  | { readonly kind: 'report'; readonly wishes: Omit<ReportSheetWishes, 'reading'> };

/** A sheet to make, and the workbook that it is for; `null` where none was read. */
export interface NewSheetInput {
  readonly wanted: SheetWishes;
  readonly survey: SurveyInput | null;
}

/** Two options of a question, by their indices in its list. */
export interface ExplainInput extends SurveyInput {
  readonly question: string;
  readonly first: number;
  readonly second: number;
}

/** A report as a file. */
export interface ReportFile {
  readonly bytes: Uint8Array;
  readonly blocks: number;
  readonly findings: readonly Finding[];
}

/** A block of the report beside the open document. */
export interface BlockView {
  readonly tag: string;
  readonly kind: BlockKind;
  readonly title: string;
  readonly standing: BlockStanding;
  /** Its text in the document; `null` when it is not there. */
  readonly there: string | null;
  /** Its text in the report. */
  readonly wanted: string;
}

/** A block of the open document that the report does not have. */
export interface OtherBlockView {
  readonly tag: string;
  readonly title: string;
  readonly standing: OtherBlock['standing'];
  readonly there: string;
}

/** A report and a document, and how its blocks stand there. */
export interface ComparedReport {
  /** The name of the file that the report comes from. */
  readonly file: string;
  readonly questions: number;
  readonly form: ReportForm;
  readonly blocks: readonly BlockView[];
  readonly others: readonly OtherBlockView[];
  readonly findings: readonly Finding[];
}

/** A report for the open document; without a form, the one that the document was written in. */
export interface CompareInput {
  readonly source: Source;
  /** The name of the open document. */
  readonly document: string;
  readonly form: ReportForm | null;
  /** The form for a document that no report was written to yet. */
  readonly otherwise: ReportForm;
}

/** What to write into the open document. */
export interface UpdateInput {
  readonly source: Source;
  readonly document: string;
  readonly form: ReportForm;
  readonly choice: UpdateChoice;
}

/** What to check the open document against. */
export interface CheckInput {
  readonly document: string;
  /** Where its figures are said to come from; `null` to leave that out. */
  readonly data: Source | null;
  /** The most words that it may have; `null` for any number. */
  readonly limit: number | null;
}

/** A finding and where it is in the open document; `null` for one of the whole document. */
export interface LocatedFinding extends Finding {
  readonly where: {
    readonly tag: string | null;
    /** The title of its block; empty outside of blocks. */
    readonly title: string;
    readonly paragraph: ParagraphPlace | null;
  } | null;
}

/** What the checks of the open document found. */
export interface CheckedDocument extends CheckedReport {
  readonly findings: readonly LocatedFinding[];
}

/** Where the text and the orders of a standard recommendation come from; `null` for nowhere. */
export interface ClauseInput {
  readonly source: Source | null;
  readonly form: ReportForm;
}

/** The standard recommendations that can be added to the open document. */
export interface ClauseOffer {
  /** In the words of the pane's language. */
  readonly clauses: readonly ListedClause[];
  /** What the report sheet gives for their parameters, by name. */
  readonly settings: ReadonlyMap<string, string>;
  /** The form that they will have. */
  readonly form: ReportForm;
  /** The document was written in that form, so that nobody has to choose it. */
  readonly isFormSet: boolean;
}

/** What the page asks of its worker. */
export interface Tasks {
  rank: { input: SurveyInput & { readonly language: Language }; output: RankedWorkbook };
  unranked: { input: SurveyInput; output: UnrankedWorkbook };
  addSheet: { input: NewSheetInput; output: string };
  sheetFile: { input: NewSheetInput; output: Uint8Array };
  explain: { input: ExplainInput; output: readonly ExplanationLine[] };
  transferCode: { input: SurveyInput; output: string };
  reportFile: { input: SurveyInput & { readonly form: ReportForm }; output: ReportFile };
  compare: { input: CompareInput; output: ComparedReport };
  update: { input: UpdateInput; output: UpdateResult };
  check: { input: CheckInput; output: CheckedDocument };
  capture: {
    input: {
      readonly document: string;
      readonly choice: CaptureChoice;
      readonly form: ReportForm;
    };
    output: CapturedText;
  };
  clauses: {
    input: ClauseInput & { readonly document: string; readonly language: Language };
    output: ClauseOffer;
  };
  previewClause: {
    input: ClauseInput & { readonly request: ClauseRequest };
    output: ClausePreview;
  };
  insertClause: {
    input: ClauseInput & { readonly document: string; readonly request: ClauseRequest };
    output: { readonly tag: string; readonly title: string };
  };
}

/** What the worker asks of the page, which alone reaches the open workbook or document. */
export interface HostCalls {
  sheets: {
    input: null;
    output: { readonly sheets: readonly PlainSheet[]; readonly findings: readonly Finding[] };
  };
  addSheet: { input: SheetDescription; output: string };
  settings: { input: null; output: WorkbookSettings | null };
  read: { input: null; output: DocumentState };
  insert: {
    input: { readonly blocks: BlocksToWrite; readonly place: InsertPlace };
    output: undefined;
  };
  replace: { input: BlocksToWrite; output: undefined };
  writeProvenance: { input: Provenance; output: undefined };
  goTo: { input: string; output: undefined };
  flatOpc: { input: null; output: string };
  showParagraph: { input: ParagraphPlace; output: undefined };
  selectedText: { input: null; output: SelectedText };
  replaceSelection: {
    input: { readonly blocks: BlocksToWrite; readonly text: string };
    output: undefined;
  };
}
