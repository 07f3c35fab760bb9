import type { ChosenRow } from '../choose-texts';
import { bodyParagraphs } from '../body';
import type { Table, TableCell } from '../content';
import type { Level } from '../levels';
import { paragraph, plainText, words } from '../pieces';
import { resolveText } from '../placeholders';
import type { LabelName } from '../wording/wording';
import type { Writing } from '../writing';
import { headingOr, titleAndBody, type BlockWriter } from './block';

/** The rows of a person, and the levels whose texts stand in them. */
const LINES: readonly (readonly [LabelName, readonly Level[]])[] = [
  ['name', ['name', 'organization']],
  ['phone', ['phone']],
  ['email', ['email']],
];

/** Who to turn to: a table without borders, label beside label beside value; three rows a person. */
export const contact: BlockWriter = (block, writing) => {
  const { title, body } = titleAndBody(block);
  const heading = headingOr(title, writing.wording.headings.contact.text, writing);
  const label = plainText(heading) + writing.profile.labelEnd(writing.language);
  const rows = personsOf(body).flatMap((person) => personRows(person, label, writing));
  const free = body.filter(({ level }) => level === 'title' || level === 'paragraph');
  const table: Table = { kind: 'table', headerRows: 0, widths: [2, 4, 6], rows, borders: 'none' };
  return {
    heading,
    pieces: [...bodyParagraphs(free, writing), ...(rows.length === 0 ? [] : [table])],
  };
};

/** Every `name` begins another person. */
function personsOf(body: readonly ChosenRow[]): ChosenRow[][] {
  const persons: ChosenRow[][] = [[]];
  for (const row of body) {
    if (row.level === 'name' && (persons.at(-1)?.length ?? 0) > 0) persons.push([]);
    persons.at(-1)?.push(row);
  }
  return persons;
}

function personRows(person: readonly ChosenRow[], label: string, writing: Writing): TableCell[][] {
  const { wording, profile, language } = writing;
  const lines = LINES.flatMap(([name, levels]) => {
    const value = person
      .flatMap(({ level, text }) => (levels.includes(level) && text !== null ? [text] : []))
      .map((text) => plainText(resolveText(text, writing)))
      .join(wording.punctuation.comma);
    return value === '' ? [] : [{ name: wording.labels[name].text, value }];
  });
  return lines.map(({ name, value }, index) => [
    cell('table-head', index === 0 ? label : ''),
    cell('table-text', name + profile.labelEnd(language)),
    cell('table-text', value),
  ]);
}

function cell(style: 'table-head' | 'table-text', text: string): TableCell {
  return { paragraphs: [paragraph(style, text === '' ? [] : [words(text)])] };
}
