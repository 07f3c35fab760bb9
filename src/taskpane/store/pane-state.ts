import type { ReportForm } from '../../jobs/make-report';
import type { Said } from '../../language/messages/tell';
import type { Place } from '../../language/problem';
import type { MessageKey, Words } from '../messages';
import type { MessageValues } from '../messages/message';
import type {
  CellSource,
  CheckedDocument,
  ComparedReport,
  RankedWorkbook,
  SheetWishes,
  Source,
  UnrankedWorkbook,
} from '../worker/questions';

/** How the pane is painted. */
export type Look = 'light' | 'dark' | 'contrast';

/** A message of the pane, to be worded in its language when it is shown. */
export interface Wording {
  readonly key: MessageKey;
  readonly values?: MessageValues;
}

/** The task that is under way. */
export interface Busy {
  readonly wording: Wording;
  /** How far it has come, 0…1; `null` where that is not known. */
  readonly share: number | null;
  readonly canCancel: boolean;
}

/** What came of the last task. */
export type Outcome =
  | { readonly tone: 'done' | 'hint'; readonly sentences: readonly Wording[] }
  | { readonly tone: 'problem'; readonly said: Said; readonly place: Place }
  | { readonly tone: 'fault'; readonly reason: string };

/** Whether the results that the workbook holds are those of the ranking. */
export type ResultsStanding = 'none' | 'current' | 'outdated';

/** The ranking that is shown. */
export interface Survey extends RankedWorkbook {
  readonly source: CellSource;
  /** The answers were changed since they were read. */
  readonly changed: boolean;
  /** `null` where there is no workbook to put results into. */
  readonly results: ResultsStanding | null;
}

/** A workbook that was read and holds no ranking for sure. */
export interface Unranked extends UnrankedWorkbook {
  readonly source: CellSource;
}

/** The report that is compared with the document. */
export interface Draft extends ComparedReport {
  readonly source: Source;
}

/** A file that was made, kept so that it can be saved again. */
export interface MadeFile {
  /** A report, or a sheet of that kind in a workbook of its own. */
  readonly kind: 'document' | SheetWishes['kind'];
  readonly name: string;
  readonly url: string;
}

/** All that the pane shows. */
export interface PaneState {
  readonly words: Words;
  readonly look: Look;
  readonly busy: Busy | null;
  readonly outcome: Outcome | null;
  readonly survey: Survey | null;
  /** Set while there is no survey because nothing could be ranked. */
  readonly unranked: Unranked | null;
  /** How reports are to look; the language is the pane's until a person or a document says more. */
  readonly form: ReportForm;
  readonly code: string | null;
  readonly file: MadeFile | null;
  readonly draft: Draft | null;
  /** What the last check of the document found. */
  readonly check: CheckedDocument | null;
}
