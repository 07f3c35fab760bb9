import type { Language } from '../../language/languages';
import {
  CLAUSES,
  isClauseName,
  type ClauseForm,
  type ClauseName,
  type ClauseUse,
  type ParameterName,
  type ParameterType,
} from './catalogue';
import { CLAUSE_WORDING } from './index';
import { parametersOf } from './write-clause';

/** A standard clause as a list of them shows it. */
export interface ListedClause {
  readonly name: ClauseName;
  readonly use: ClauseUse;
  readonly parameters: readonly { readonly name: ParameterName; readonly type: ParameterType }[];
  /** The clause introduces items: the deeper rows below it, or else the first order. */
  readonly takesItems: boolean;
  /** Its words, with each parameter as `‹name›`. */
  readonly words: string;
}

/** Every standard clause in the words of a language, in the catalogue's order. */
export function listClauses(language: Language): ListedClause[] {
  return Object.keys(CLAUSES)
    .filter(isClauseName)
    .map((name) => {
      const form: ClauseForm = CLAUSES[name];
      return {
        name,
        use: form.use,
        parameters: parametersOf(form).map(([parameter, type]) => ({ name: parameter, type })),
        takesItems: form.items === true,
        words: CLAUSE_WORDING[language][name](SHOWN),
      };
    });
}

const SHOWN: Readonly<Record<ParameterName, string>> = {
  addressee: '‹addressee›',
  group: '‹group›',
  orders: '‹orders›',
  recipient: '‹recipient›',
  subject: '‹subject›',
  task: '‹task›',
  until: '‹until›',
};
