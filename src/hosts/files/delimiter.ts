/** What may part the cells of a text table. */
const DELIMITERS = [',', ';', '\t', '|'] as const;

export type Delimiter = (typeof DELIMITERS)[number];

/** How many records are looked at. */
const SAMPLE_RECORDS = 50;
/** A delimiter appears as often in at least this share of the records. */
const LEAST_STEADY = 0.5;

interface Candidate {
  readonly delimiter: Delimiter;
  /** The record from which on it appears as often as in most records. */
  readonly first: number;
  /** The share of records in which it does. */
  readonly steady: number;
  readonly count: number;
}

/**
 * The delimiter of a text table, or `null` for a table of one column. Candidates are counted
 * outside quotes in the first 50 records. A header has no list of answers in its cells, so the
 * delimiter is the candidate whose usual count is met earliest: in `ID,Rank` above `1,A;B;C;`
 * that is the comma, though `;` is more frequent.
 */
export function sniffDelimiter(text: string): Delimiter | null {
  const records = sampleRecords(text);
  const best = DELIMITERS.map((delimiter) => candidate(delimiter, records))
    .filter(({ steady }) => steady >= LEAST_STEADY)
    .sort((a, b) => a.first - b.first || b.steady - a.steady || b.count - a.count)[0];
  if (best === undefined || isListInOneColumn(best, records)) return null;
  return best.delimiter;
}

/** The first records with what stands in quotes removed; empty records are left out. */
function sampleRecords(text: string): string[] {
  const records: string[] = [];
  let record = '';
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '\n' || character === '\r')) {
      if (record !== '') records.push(record);
      if (records.length === SAMPLE_RECORDS) return records;
      record = '';
    } else if (!quoted) record += character;
    else if (record === '') record = QUOTED;
  }
  return record === '' ? records : [...records, record];
}

/** Stands for quoted text at the start of a record, so that the record is not taken for empty. */
const QUOTED = '\u0000';

function candidate(delimiter: Delimiter, records: readonly string[]): Candidate {
  const counts = records.map((record) => record.split(delimiter).length - 1);
  const often = new Map<number, number>();
  for (const count of counts) if (count > 0) often.set(count, (often.get(count) ?? 0) + 1);
  const [count, times] = [...often].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  return { delimiter, count, first: counts.indexOf(count), steady: times / records.length };
}

/**
 * True for a single column of ranked lists (`A;B;C` below a header without `;`): from its first
 * record on, every record has the same parts, which cells of a table never have.
 */
function isListInOneColumn({ delimiter, first }: Candidate, records: readonly string[]): boolean {
  if (first === 0) return false;
  const parts = (record: string): string =>
    record
      .split(delimiter)
      .map((part) => part.trim())
      .sort()
      .join(delimiter);
  const [header, next] = records.slice(first);
  return header !== undefined && next !== undefined && parts(header) === parts(next);
}
