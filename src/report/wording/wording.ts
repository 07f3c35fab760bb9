import type { MethodName, UnrankedPolicy } from '../../ranking/ranked-question';
import type { BlockKind } from '../content';

/** Whether a term was found in a published document of the organisation, or is our proposal. */
export interface Term {
  readonly text: string;
  readonly status: 'verified' | 'proposed';
}

/** A term that published ITU documents use; docs/languages.md names them. */
export function verified(text: string): Term {
  return { text, status: 'verified' };
}

/** A term that a native reviewer still has to confirm. */
export function proposed(text: string): Term {
  return { text, status: 'proposed' };
}

/** What is ranked; tells the nouns of captions and sentences apart. */
export type NounKind = 'objectives' | 'goals' | 'options';

/** The forms of a noun that sentences need. `count` is how many there are. */
export interface Noun {
  /** Heading over the names in a figure: `Objective`. */
  readonly heading: Term;
  /** `the priority order of the objectives`, as it stands inside a sentence. */
  readonly priorityOrder: string;
  /** Title of a figure: `Priority order of the objectives`. */
  readonly figureTitle: string;
  /** Start of a sentence: `Of the four objectives`. */
  readonly among: (count: number) => string;
  /** Inside a sentence: `the remaining three goals`. */
  readonly remaining: (count: number) => string;
}

/** Words in a sentence that stand for one or several options. */
export interface Names {
  readonly text: string;
  readonly count: number;
}

/** One sentence on an order: who leads, who follows, who is far behind. Absent parts are `null`. */
export interface Lead {
  readonly among: string;
  readonly first: Names;
  /** The first is clearly ahead of every other option. */
  readonly clearly: boolean;
  readonly closely: Names | null;
  readonly then: Names | null;
  /** What has a distinctly lower average rank than every other option. */
  readonly behind: Names | null;
}

/** One sentence on an order that falls into two groups. */
export interface Groups {
  readonly among: string;
  readonly top: Names;
  /** How the options of the top group stand to each other. */
  readonly within: 'tied' | 'close' | 'in-order';
  readonly remaining: string;
  readonly rest: Names;
}

/** Sentences on an order, each complete with its full stop. */
export interface NarrativeWording {
  readonly noBallots: string;
  readonly only: (name: string) => string;
  readonly allTied: (among: string) => string;
  readonly lead: (lead: Lead) => string;
  readonly groups: (groups: Groups) => string;
  readonly noDifference: (names: Names) => string;
  /** Too few ballots for any claim: fewer than `minimum`. */
  readonly fewBallots: (minimum: number) => string;
  /** By which method, over how many ballots; `weight` is their total where they are weighted. */
  readonly basis: (method: string, ballots: number, weight: string | null) => string;
  readonly sameOrder: (methods: Names) => string;
  readonly otherOrder: (methods: Names, order: string) => string;
  /** The order under another policy for options that a ballot leaves unranked. */
  readonly otherPolicy: Readonly<Record<UnrankedPolicy, (order: string) => string>>;
  /** What stands before and after the reference `Figure 1`. */
  readonly seeFigure: { readonly before: string; readonly after: string };
  /** Between the places of an order with ties: `, then `. */
  readonly then: string;
  /** Names in one tier, marked as tied. */
  readonly tied: (names: string) => string;
}

/** Sentences that stand where the report sheet has none, and words with a number in them. */
export interface Sentences {
  /** A position between the first and the last: `2nd choice`. */
  readonly choice: (position: number) => string;
  /** A name of a group as it stands inside a sentence: with its article, where it needs one. */
  readonly group: (name: string) => string;
  /** What stands for the group where the settings do not name it. */
  readonly someGroup: string;
  readonly reportTitle: (group: string | null) => string;
  readonly documentSymbol: (symbol: string) => string;
  readonly meetingOf: (date: string) => string;
  readonly documentsLead: string;
  readonly surveyLead: string;
  readonly conclusionsLead: (group: string) => string;
  readonly liaisonLead: (group: string) => string;
  readonly recommendationsLead: (group: string, addressee: string | null) => string;
  readonly altText: (facts: {
    readonly title: string;
    readonly options: number;
    readonly ballots: number;
    readonly first: Names;
    readonly last: Names | null;
  }) => string;
  /** Note below a figure: number of ballots, and the mean rank of every option. */
  readonly figureNote: (ballots: number, meanRanks: string) => string;
  /** A priority order inside a clause: what is first, what follows (`null` if all are tied, as `first` then says). */
  readonly orderInClause: (
    priorityOrder: string,
    first: string,
    rest: string | null,
    figure: string,
  ) => string;
}

/** Marks between and after words. Item marks follow the text of a list item at once. */
export interface Punctuation {
  readonly colon: string;
  /** Between label and title of a caption: ` – `. */
  readonly caption: string;
  /** Between words and between sentences: none in Chinese. */
  readonly space: string;
  /** Between the parts of an address, and between the values of a note. */
  readonly comma: string;
  readonly semicolon: string;
  /** Words in parentheses after others: ` (1.76)`. */
  readonly aside: (words: string) => string;
  /** After a list item, after the last but one, after the last, and before deeper items. */
  readonly item: string;
  readonly lastButOne: string;
  readonly last: string;
  readonly leadIn: string;
}

export type LabelName =
  | 'summary'
  | 'action'
  | 'reference'
  | 'name'
  | 'phone'
  | 'email'
  | 'rank'
  | 'first-choice'
  | 'last-choice'
  | 'unranked'
  | 'note'
  | 'results'
  | 'mean-rank'
  | 'by-position'
  | 'agreement'
  | 'kendall-w'
  | 'chi-square'
  | 'degrees-of-freedom'
  | 'p-value';

/** The fixed phrases of one language. Every language has the same keys. */
export interface Wording {
  /** Heading of each kind of block, or the name of its content control. `figure` and `annex` are numbered. */
  readonly headings: Readonly<Record<BlockKind, Term>>;
  readonly labels: Readonly<Record<LabelName, Term>>;
  /** A method as it stands inside a sentence. */
  readonly methods: Readonly<Record<MethodName, Term>>;
  readonly nouns: Readonly<Record<NounKind, Noun>>;
  /** Letters of list labels, in order. */
  readonly letters: readonly string[];
  readonly punctuation: Punctuation;
  readonly sentences: Sentences;
  readonly narrative: NarrativeWording;
}
