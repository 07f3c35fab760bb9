import { LANGUAGES, type Language } from '../../../src/language/languages';
import type { ClauseName, ClauseUse } from '../../../src/report/clauses/catalogue';
import { listClauses, type ListedClause } from '../../../src/report/clauses/list-clauses';
import { WORDING } from '../../../src/report/wording';
import type { Term, Wording } from '../../../src/report/wording/wording';

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'French',
  es: 'Spanish',
  ru: 'Russian',
  zh: 'Chinese',
  ar: 'Arabic',
};

const USES: readonly (readonly [ClauseUse, string])[] = [
  ['recommendation', 'Recommendations: list items and paragraphs'],
  ['action', 'Action required: rows of the header with the level `action`'],
  ['annex-title', 'Annexes: their titles'],
];

const CLAUSES_HEAD = `# Standard clauses

<!-- Made from src/report/clauses by test/report/support/write-pages.ts. -->

A cell of a report sheet that holds a name in double brackets, such as \`[[accept-report]]\`, stands for a standard clause. The report has the clause in its own language, whichever column the cell is in. In a list the clause gets the mark that its place asks for: \`;\`, then \`; and\`, then a full stop, or a colon before deeper items.

What a clause has to know comes from rows of the block \`settings\` with the parameter's name as their level, or from the cell itself: \`[[invite|recipient=BDT|task=report by May]]\`. The cell goes before the settings. A parameter that is missing is an error that names the cell.

| parameter | what it is |
| --- | --- |
| \`addressee\` | whom the report is for, as it stands in a sentence. An abbreviation, or a name with its article in French and Spanish (\`le GCDT\`, \`el GADT\`), in the dative in Russian |
| \`group\` | the group that reports. Articles are added in English, French and Spanish; in Russian it stands in the nominative |
| \`recipient\` | another body, like the addressee |
| \`subject\` | what the clause is about, as it stands after the words of the clause |
| \`task\` | what is asked for, as it stands after the words of the clause |
| \`until\` | a day: \`2027-03-31\`, or a cell that holds a date |
| \`orders\` | the priority orders of all ranked questions; nothing has to be written |

\`adopt-priorities\` takes the deeper rows below it as its items. Without any it lists the first question's priority order.
`;

const LANGUAGES_HEAD = `# Languages

<!-- The tables are made from src/report/wording by test/report/support/write-pages.ts. -->

Concord never translates. The author's text comes from the report sheet; the fixed phrases below and the [standard clauses](clauses.md) are kept one file a language in \`src/report/wording\` and \`src/report/clauses\`.

**Verified** terms were found in published documents of the organisation: the head and contact blocks of TDAG, TSAG and Council documents (among them WTDC-17/5, TDAG-18/7(Rev.1), TDAG-18/INF/1, TDAG17-22/15, C18/35, C18/50, RPM-ARB17/10(Rev.2)), the five language versions of Recommendation ITU-T E.119, and the reports of TDAG working groups. **Proposed** terms are ours: a native reviewer still has to confirm them.

Besides the proposed terms a reviewer has to confirm:

- all sentences: lead-ins, the narrative of an order, notes and alternative texts (\`sentences\` and \`narrative\` in each wording file), and all clauses;
- the words on new ranking and report sheets and on sheets of ballots (\`src/survey/ranking-sheet-words.ts\`, \`src/report/report-sheet-words.ts\`, \`new-report-rows.ts\`, \`ballot-sheet-words.ts\`);
- French: no space before colon and semicolon, as in ITU texts; the United Nations profile has one after labels;
- Spanish: \`; y\` before every last item, never \`; e\`;
- Russian: names stand in the nominative, so sentences are built around them; the addressee is an abbreviation or in the dative; \`a)\` in Latin letters; the United Nations profile's \`a)\` with one parenthesis;
- Chinese: \`；以及\` before the last item is verified; the list comma \`、\` between options whose own names hold one;
- Arabic: abjad letters in labels, digits 0–9, no joining word before the last item of a list, the third level of the United Nations profile in digits.
`;

/** docs/clauses.md. */
export function clausesPage(): string {
  const inLanguages = LANGUAGES.map((language) => ({ language, clauses: listClauses(language) }));
  const wordsOf = (name: ClauseName): string[] =>
    inLanguages.flatMap(({ language, clauses }) =>
      clauses
        .filter((clause) => clause.name === name)
        .map(({ words }) => `| ${LANGUAGE_NAMES[language]} | ${words} |`),
    );
  const sections = USES.map(([use, heading]) => {
    const clauses = listClauses('en').filter((clause) => clause.use === use);
    const parts = clauses.map(({ name, parameters }) =>
      clauseSection(name, parameters, wordsOf(name)),
    );
    return [`## ${heading}`, ...parts].join('\n\n');
  });
  return [CLAUSES_HEAD.trimEnd(), ...sections].join('\n\n') + '\n';
}

function clauseSection(
  name: ClauseName,
  parameters: ListedClause['parameters'],
  words: readonly string[],
): string {
  const names = parameters.map((parameter) => `\`${parameter.name}\``);
  return [
    `### \`[[${name}]]\``,
    '',
    names.length === 0 ? 'No parameters.' : `Parameters: ${names.join(', ')}.`,
    '',
    '| language | words |',
    '| --- | --- |',
    ...words,
  ].join('\n');
}

/** docs/languages.md. */
export function languagesPage(): string {
  const tables = LANGUAGES.map((language) => {
    const terms = termsOf(WORDING[language]);
    const open = terms.filter(([, { status }]) => status === 'proposed').length;
    return [
      `## ${LANGUAGE_NAMES[language]}: ${open} of ${terms.length} terms to confirm`,
      '',
      '| term | words | status |',
      '| --- | --- | --- |',
      ...terms.map(([name, { text, status }]) => `| ${name} | ${text} | ${status} |`),
    ].join('\n');
  });
  return [LANGUAGES_HEAD.trimEnd(), ...tables].join('\n\n') + '\n';
}

function termsOf({ headings, labels, methods, nouns }: Wording): [string, Term][] {
  const named = (kind: string, terms: Readonly<Record<string, Term>>): [string, Term][] =>
    Object.entries(terms).map(([name, term]) => [`${kind} \`${name}\``, term]);
  const headingOf = Object.fromEntries(
    Object.entries(nouns).map(([name, { heading }]) => [name, heading]),
  );
  return [
    ...named('heading', headings),
    ...named('label', labels),
    ...named('method', methods),
    ...named('noun', headingOf),
  ];
}
