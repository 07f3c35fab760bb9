import { comparable } from '../language/compare';
import { finding, type Finding } from '../language/finding';
import type { Language } from '../language/languages';
import type { Place } from '../language/problem';
import { parseClause, mentionsClause } from './clauses/call';
import type { BlockKind } from './content';
import type { Level } from './levels';
import type { ReportRow, ReportSheet, ReportText, Texts } from './sheet';

/** A row of a report sheet with its text in the report's language. */
export interface ChosenRow {
  readonly kind: BlockKind;
  readonly key: string;
  readonly level: Level;
  /** `null` for a row without text, such as the mark of a closing rule. */
  readonly text: ReportText | null;
  /** The text in every language of the sheet. */
  readonly texts: Texts;
  readonly place: Place;
}

/** The rows and settings of a report in one language. */
export interface ChosenTexts {
  readonly rows: readonly ChosenRow[];
  /** Values by parameter name (compared with `comparable`); empty ones are left out. */
  readonly settings: ReadonlyMap<string, ReportText>;
  readonly findings: readonly Finding[];
}

/** Texts that are the same in every language. */
const NEUTRAL_LEVELS: readonly Level[] = ['phone', 'email'];
const NEUTRAL_SETTINGS = ['symbol', 'date', 'until', 'numbering'];

/**
 * The texts of a report sheet in a language. Nothing is ever translated: where a translation is
 * missing the first language that has the text stands in, and a finding names the empty cell.
 */
export function chooseTexts(sheet: ReportSheet, language: Language): ChosenTexts {
  const findings: Finding[] = [];
  const withoutColumn = new Set<string>();
  const choose = (texts: Texts, neutral: boolean): ReportText | null => {
    const own = texts.get(language);
    if (own !== undefined && own.text !== '') return own;
    const [shown, other] = [...texts].find(([, { text }]) => text !== '') ?? [];
    if (shown === undefined || other === undefined) return null;
    if (neutral || isNeutral(other.text)) return other;
    const values = { language, shown };
    if (own !== undefined) {
      findings.push(finding('warning', 'report-translation-missing', own.place, values));
    } else if (other.place.sheet !== undefined && !withoutColumn.has(other.place.sheet)) {
      withoutColumn.add(other.place.sheet);
      const place = { sheet: other.place.sheet };
      findings.push(finding('warning', 'report-language-missing', place, values));
    }
    return other;
  };
  const rows = sheet.rows.map((row): ChosenRow => {
    const text = choose(row.texts, NEUTRAL_LEVELS.includes(row.level));
    if (text !== null && mentionsClause(text.text)) {
      findings.push(finding('warning', 'report-clause-not-alone', text.place));
    }
    return { ...partsOf(row), text };
  });
  const settings = new Map<string, ReportText>();
  for (const [name, texts] of sheet.settings) {
    const text = choose(texts, NEUTRAL_SETTINGS.includes(comparable(name)));
    if (text !== null) settings.set(name, text);
  }
  return { rows, settings, findings };
}

function partsOf({ kind, key, level, texts, place }: ReportRow): Omit<ChosenRow, 'text'> {
  return { kind, key, level, texts, place };
}

/** A clause has its words in every language; numbers and placeholders alone need no translation. */
function isNeutral(text: string): boolean {
  return parseClause(text) !== null || !/\p{L}/u.test(text.replace(/\{\{[^{}]*\}\}/gu, ''));
}
