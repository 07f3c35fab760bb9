import { LANGUAGES } from '../../language/languages';
import type { ClauseUse } from '../../report/clauses/catalogue';
import { listClauses, type ListedClause } from '../../report/clauses/list-clauses';
import { choiceOption, parseOptions } from '../arguments';
import type { Output } from '../output';

const USES: Readonly<Record<ClauseUse, string>> = {
  recommendation: 'Recommendations: list items and paragraphs',
  action: 'Action required: rows of the header with the level "action"',
  'annex-title': 'Annexes: their titles',
};

/** `concord clauses`: lists the standard clauses with their parameters. Gives status 0. */
export function clausesCommand(args: readonly string[], output: Output): Promise<number> {
  const values = parseOptions(args, { language: { type: 'string' }, json: { type: 'boolean' } });
  const clauses = listClauses(choiceOption(values, 'language', LANGUAGES) ?? 'en');
  output.print(values['json'] === true ? JSON.stringify(clauses, null, 2) : clausesText(clauses));
  return Promise.resolve(0);
}

function clausesText(clauses: readonly ListedClause[]): string {
  return Object.entries(USES)
    .map(([use, heading]) =>
      [heading, ...clauses.filter((clause) => clause.use === use).map(clauseText)].join('\n'),
    )
    .join('\n\n');
}

function clauseText({ name, parameters, takesItems, words }: ListedClause): string {
  const needs = parameters.map((parameter) =>
    parameter.type === 'text' ? parameter.name : `${parameter.name} (${parameter.type})`,
  );
  const notes = [
    ...(needs.length === 0 ? [] : [`needs ${needs.join(', ')}`]),
    ...(takesItems ? ['takes items'] : []),
  ];
  return `  [[${name}]]${notes.length === 0 ? '' : `  ${notes.join('; ')}`}\n      ${words}`;
}
