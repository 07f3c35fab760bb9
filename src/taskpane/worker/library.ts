import type { Sheet } from '../../cells/sheet';
import { openWorkbook } from '../../hosts/files/workbook-file';
import type { WorkbookHost } from '../../hosts/workbook';
import type { ReportSource } from '../../jobs/make-report';
import { rank, type Ranking, type RankSettings } from '../../jobs/rank';
import { readTransferCode } from '../../jobs/transfer-code';
import type { Finding } from '../../language/finding';
import { readReportSheet } from '../../report/sheet';
import { readSurveys, type ReadOptions } from '../../survey/read-survey';
import { storedChoices } from '../stored-choices';
import type { CellSource, Source } from './questions';

/** A workbook whose cells are in memory. */
interface KeptWorkbook extends WorkbookHost {
  /** The headers of the columns of its survey sheets, as they are found without a person's help. */
  readonly columns: readonly string[];
}

/**
 * Keeps the workbook and the ranking that were asked for last, so that another language or method
 * does not read the cells again.
 */
export class Library {
  private workbook: { reading: number; host: Promise<KeptWorkbook> } | null = null;
  private ranking: { key: string; value: Promise<Ranking> } | null = null;

  /** `reach` gives the workbook that is open beside the page. */
  constructor(private readonly reach: (name: string) => WorkbookHost) {}

  /** The workbook of a source. Throws the Problems of `openWorkbook`. */
  open(source: CellSource): Promise<KeptWorkbook> {
    if (this.workbook?.reading !== source.reading) {
      const host = source.kind === 'file' ? opened(source) : kept(this.reach(source.name));
      this.workbook = { reading: source.reading, host };
      // What could not be read is read anew when it is asked for again.
      host.catch(() => {
        if (this.workbook?.host === host) this.workbook = null;
      });
    }
    return this.workbook.host;
  }

  /** The choices that a workbook keeps. */
  async choicesOf(source: CellSource): Promise<RankSettings> {
    return storedChoices(await (await this.open(source)).settings());
  }

  /** The headers of the columns beside the rankings, for weights and groups. */
  async columns(source: CellSource, { sheet, mapping }: RankSettings): Promise<readonly string[]> {
    const workbook = await this.open(source);
    if (sheet === undefined || mapping === undefined) return workbook.columns;
    return columnsOf(await workbook.sheets(), { sheet, mapping });
  }

  /** The orders of a source. */
  async rank(source: CellSource, choices: RankSettings): Promise<Ranking> {
    const workbook = await this.open(source);
    const key = JSON.stringify([source.reading, choices]);
    if (this.ranking?.key !== key) {
      const value = rank(workbook, choices);
      this.ranking = { key, value };
      value.catch(() => {
        if (this.ranking?.value === value) this.ranking = null;
      });
    }
    return this.ranking.value;
  }

  /** What a report is made from; `null` takes the workbook's own choices. */
  async reportSource(
    source: Source,
    choices: RankSettings | null,
  ): Promise<{ readonly source: ReportSource; readonly findings: readonly Finding[] }> {
    if (source.kind === 'code') return { source: readTransferCode(source.code), findings: [] };
    const ranking = await this.rank(source, choices ?? (await this.choicesOf(source)));
    const { file, questions, findings } = ranking;
    const sheet = readReportSheet(await (await this.open(source)).sheets());
    return { source: { file, questions, sheet }, findings };
  }
}

async function opened({ bytes, name }: CellSource & { kind: 'file' }): Promise<KeptWorkbook> {
  const workbook = await openWorkbook(bytes, name);
  return { ...workbook, columns: columnsOf(await workbook.sheets()) };
}

/** The sheets of an open workbook as they are now; its settings are always read anew. */
async function kept(workbook: WorkbookHost): Promise<KeptWorkbook> {
  const sheets = await workbook.sheets();
  return {
    name: workbook.name,
    sheets: () => Promise.resolve(sheets),
    settings: () => workbook.settings(),
    findings: workbook.findings ?? [],
    columns: columnsOf(sheets),
  };
}

/** The columns beside the rankings. */
function columnsOf(sheets: readonly Sheet[], options: ReadOptions = {}): string[] {
  const headers = readSurveys(sheets, options).flatMap((survey) => {
    const rankings = new Set(survey.questions.flatMap(({ columns }) => columns));
    return [...survey.headers].flatMap(([column, header]) =>
      rankings.has(column) || header === '' ? [] : [header],
    );
  });
  return [...new Set(headers)];
}
