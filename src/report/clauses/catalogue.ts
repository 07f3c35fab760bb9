/** Where a standard clause may stand. */
export type ClauseUse = 'recommendation' | 'action' | 'annex-title';

/**
 * What a clause has to know. `text` and `date` come from the clause's cell or from the settings,
 * `orders` are the priority orders of every ranked question.
 */
export type ParameterType = 'text' | 'date' | 'orders';

/** What the parameters of clauses are called, in settings and in clauses' cells. */
export const PARAMETER_NAMES = [
  'addressee',
  'group',
  'orders',
  'recipient',
  'subject',
  'task',
  'until',
] as const;

export type ParameterName = (typeof PARAMETER_NAMES)[number];

/** A standard clause: where it may stand, what it has to know. Its words are in one file a language. */
export interface ClauseForm {
  readonly use: ClauseUse;
  readonly parameters: Readonly<Partial<Record<ParameterName, ParameterType>>>;
  /** The clause introduces items: the deeper rows below it, or else the first order, lettered. */
  readonly items?: true;
}

/** Every standard clause by the name that stands in a cell: `[[accept-report]]`. */
export const CLAUSES = {
  'adopt-priorities': { use: 'recommendation', parameters: { subject: 'text' }, items: true },
  'use-priority-order': { use: 'recommendation', parameters: { orders: 'orders' } },
  'guide-implementation': { use: 'recommendation', parameters: {} },
  note: { use: 'recommendation', parameters: { subject: 'text' } },
  approve: { use: 'recommendation', parameters: { subject: 'text' } },
  endorse: { use: 'recommendation', parameters: { subject: 'text' } },
  invite: { use: 'recommendation', parameters: { recipient: 'text', task: 'text' } },
  request: { use: 'recommendation', parameters: { recipient: 'text', task: 'text' } },
  'forward-as-input': { use: 'recommendation', parameters: { recipient: 'text' } },
  'extend-mandate': { use: 'recommendation', parameters: { group: 'text', until: 'date' } },
  'report-again': { use: 'recommendation', parameters: { group: 'text', until: 'date' } },
  'publish-report': { use: 'recommendation', parameters: {} },
  'accept-report': { use: 'recommendation', parameters: { group: 'text' } },
  'note-report': { use: 'action', parameters: { addressee: 'text' } },
  'consider-report': { use: 'action', parameters: { addressee: 'text' } },
  'approve-report': { use: 'action', parameters: { addressee: 'text' } },
  'comment-on-report': { use: 'action', parameters: { addressee: 'text' } },
  'guide-work': { use: 'action', parameters: { addressee: 'text' } },
  'discussion-questions': { use: 'annex-title', parameters: { group: 'text' } },
  'framework-questions': { use: 'annex-title', parameters: { group: 'text' } },
} as const satisfies Readonly<Record<string, ClauseForm>>;

export type ClauseName = keyof typeof CLAUSES;

/** The values of a clause's parameters, as words that fit into its sentence. */
export type ParametersOf<Name extends ClauseName> = Readonly<
  Record<keyof (typeof CLAUSES)[Name]['parameters'] & string, string>
>;

/**
 * The words of every clause in one language, without the mark of its list or a full stop. Words
 * may hold `{{placeholders}}`. Names stand as they do in a sentence: the words add articles.
 */
export type ClauseWording = {
  readonly [Name in ClauseName]: (parameters: ParametersOf<Name>) => string;
};

/** True for the name of a standard clause. */
export function isClauseName(name: string): name is ClauseName {
  return Object.hasOwn(CLAUSES, name);
}
