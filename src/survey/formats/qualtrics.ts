import { cellText } from '../cell-text';
import type { Table, TableColumn } from '../table';
import type { Format, Surroundings } from './format';
import { indicesOf } from './own-columns';

/** `{"ImportId":"QID1_4"}`, perhaps with a time zone behind it. */
const IMPORT_ID = /^\{"ImportId":"([^"]+)"/;
/** A column of a question; what people write beside an option (`QID1_5_TEXT`) is no rank. */
const QUESTION = /^QID\d+(?!.*_TEXT$)/;

/**
 * Qualtrics: three header rows, the names of variables, the texts `Question - Choice`, and
 * `{"ImportId":…}` (AmherstCollege/qualtrics2ess; scripts that prepare such files). Only the third
 * is the same in every language, and it tells the columns of questions from all others. Cells are
 * ranks, blank or −99 where an option was not ranked. A preview of the survey is marked in the
 * column of the status, by a word or, in exports of values, by a number.
 */
export const qualtrics: Format = {
  name: 'qualtrics',
  surroundings: (table) => {
    const columns = new Map(
      table.columns.flatMap((column) => {
        const id = importId(table, column);
        return id === null ? [] : [[id, column] as const];
      }),
    );
    const questions = table.columns.filter((column) =>
      QUESTION.test(importId(table, column) ?? ''),
    );
    if (questions.length === 0) return null;
    const previews = previewsIn(columns);
    const completed = columns.get('endDate') ?? columns.get('recordedDate');
    return {
      signs: ['startDate', 'status', '_recordId'].flatMap((id) => columns.get(id) ?? []),
      answers: questions,
      respondents: {
        names: indicesOf(columns.get('recipientEmail')),
        completed: completed?.index ?? null,
      },
      ...(previews === undefined ? {} : { previews }),
    };
  },
  accepts: () => true,
};

function previewsIn(columns: ReadonlyMap<string, TableColumn>): Surroundings['previews'] {
  const status = columns.get('status');
  if (status !== undefined) {
    const values = ['Survey Preview', 'Survey Test', 'Offline Preview', '1', '2', '17'];
    return { column: status.index, values };
  }
  const channel = columns.get('distributionChannel');
  return channel === undefined ? undefined : { column: channel.index, values: ['preview', 'test'] };
}

/** What the row between header and data says of a column, in tables that have such a row. */
function importId({ sheet, firstRow }: Table, { index }: TableColumn): string | null {
  return IMPORT_ID.exec(cellText(sheet.cell(firstRow - 1, index)))?.[1] ?? null;
}
