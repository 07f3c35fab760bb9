import { formatDay, formatList } from '../../language/format';
import type { MessageCode } from '../../language/messages';
import { Problem, type Place } from '../../language/problem';
import { dayNamed } from '../dates';
import { settingText, type Writing } from '../writing';
import type { ClauseCall } from './call';
import {
  CLAUSES,
  isClauseName,
  PARAMETER_NAMES,
  type ClauseForm,
  type ClauseName,
  type ClauseUse,
  type ParameterName,
  type ParameterType,
} from './catalogue';
import { CLAUSE_WORDING } from './index';

/** The words of a clause, with placeholders still in them, and whether items belong below it. */
export interface WrittenClause {
  readonly text: string;
  readonly takesItems: boolean;
}

const USES: Readonly<Record<ClauseUse, string>> = {
  recommendation: 'paragraphs and list items',
  action: 'rows of the header with the level "action"',
  'annex-title': 'the title of an annex',
};

/**
 * Writes the clause that a cell asks for. Throws a Problem that names the cell for an unknown
 * clause, one that does not belong there, and a parameter that is missing, unknown or no date.
 */
export function writeClause(
  call: ClauseCall,
  use: ClauseUse,
  place: Place,
  writing: Writing,
): WrittenClause {
  const name = knownName(call, place);
  const form: ClauseForm = CLAUSES[name];
  if (form.use !== use) {
    throw new Problem('report-clause-misplaced', place, { clause: name, use: USES[form.use] });
  }
  const values: Record<ParameterName, string> = { ...NO_VALUES };
  for (const [parameter, type] of parametersOf(form)) {
    values[parameter] = parameterValue({ name, parameter, type }, call, place, writing);
  }
  return {
    text: CLAUSE_WORDING[writing.language][name](values),
    takesItems: form.items === true,
  };
}

/** The words of a clause while it is being filled in. */
export interface DraftedClause {
  /** With placeholders still in it, and `‹group›` for a parameter that cannot be written. */
  readonly text: string;
  readonly takesItems: boolean;
  /** Why parameters cannot be written: the codes that `writeClause` would give. */
  readonly faults: readonly { readonly parameter: ParameterName; readonly code: MessageCode }[];
}

/** A clause as far as its parameters are known, and what is wrong with each of the others. */
export function draftClause(
  name: ClauseName,
  given: ReadonlyMap<string, string>,
  writing: Writing,
): DraftedClause {
  const form: ClauseForm = CLAUSES[name];
  const values: Record<ParameterName, string> = { ...NO_VALUES };
  const faults: DraftedClause['faults'][number][] = [];
  for (const [parameter, type] of parametersOf(form)) {
    try {
      values[parameter] = parameterValue({ name, parameter, type }, { name, given }, {}, writing);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      faults.push({ parameter, code: error.code });
      values[parameter] = `‹${parameter}›`;
    }
  }
  const text = CLAUSE_WORDING[writing.language][name](values);
  return { text, takesItems: form.items === true, faults };
}

const NO_VALUES: Readonly<Record<ParameterName, string>> = {
  addressee: '',
  group: '',
  orders: '',
  recipient: '',
  subject: '',
  task: '',
  until: '',
};

/** The parameters of a clause with their types. */
export function parametersOf(form: ClauseForm): (readonly [ParameterName, ParameterType])[] {
  return PARAMETER_NAMES.flatMap((parameter) => {
    const type = form.parameters[parameter];
    return type === undefined ? [] : [[parameter, type] as const];
  });
}

function knownName({ name, given }: ClauseCall, place: Place): ClauseName {
  if (!isClauseName(name)) {
    const clauses = Object.keys(CLAUSES).join(', ');
    throw new Problem('report-clause-unknown', place, { clause: `[[${name}]]`, clauses });
  }
  const known = parametersOf(CLAUSES[name]).map(([parameter]) => parameter);
  for (const parameter of given.keys()) {
    if (known.some((one) => one === parameter)) continue;
    const values = { clause: name, parameter, parameters: known.join(', ') || 'none' };
    throw new Problem('report-clause-parameter-unknown', place, values);
  }
  return name;
}

interface Asked {
  readonly name: ClauseName;
  readonly parameter: ParameterName;
  readonly type: ParameterType;
}

function parameterValue(
  { name, parameter, type }: Asked,
  { given }: ClauseCall,
  place: Place,
  writing: Writing,
): string {
  if (type === 'orders') return ordersText(name, place, writing);
  const value = given.get(parameter) ?? settingText(writing, parameter) ?? '';
  if (value === '')
    throw new Problem('report-clause-parameter', place, { clause: name, parameter });
  if (type === 'text') return value;
  const day = dayNamed(value);
  if (day === null) {
    throw new Problem('report-clause-date', place, { clause: name, parameter, value });
  }
  return formatDay(writing.language, day);
}

/** The order of every ranked question, as one list inside a sentence; names are placeholders. */
function ordersText(clause: ClauseName, place: Place, writing: Writing): string {
  const { language, wording, questions } = writing;
  const orders = questions
    .filter(({ tally, order }) => tally.ballots > 0 && order.length > 0)
    .map(({ blockKey, noun, order }) =>
      wording.sentences.orderInClause(
        wording.nouns[noun].priorityOrder,
        `{{${blockKey}.first}}`,
        order.length > 1 ? `{{${blockKey}.rest}}` : null,
        `{{${blockKey}.figure}}`,
      ),
    );
  if (orders.length === 0) throw new Problem('report-clause-without-order', place, { clause });
  return formatList(language, orders);
}
