import type { Cell } from '../cells/sheet';
import { comparable } from '../language/compare';
import { cellText } from './cell-text';
import { decimalNumber } from './rank-values';
import type { Table, TableColumn } from './table';

/** The columns that tell who answered and when. */
export interface RespondentColumns {
  /** Columns that name a respondent, the most reliable first (e-mail before name). */
  readonly names: readonly number[];
  /** When the answer was completed; failing that when it was made. */
  readonly completed: number | null;
}

/** Headers of survey tools and of sheets made by hand, in the six languages. */
const EMAIL =
  'email,e-mail,email address,e-mail address,mail,adresse e-mail,adresse de messagerie,courriel,' +
  'correo electrónico,correo,электронная почта,адрес электронной почты,эл. почта,' +
  '电子邮件,电子邮箱,邮箱,البريد الإلكتروني';
const NAME =
  'name,full name,respondent,member,participant,user name,username,your name,' +
  'nom,nom complet,répondant,membre,participant,nombre,nombre completo,encuestado,miembro,' +
  'имя,фио,респондент,участник,名称,姓名,名字,成员,答复者,الاسم,اسم,العضو,المجيب';
const COMPLETED =
  'completion time,submitted,submit date,submitdate,date submitted,end date,enddate,end,timestamp,' +
  'recorded date,submission time,_submission_time,heure de fin,date de fin,horodatage,' +
  'hora de finalización,fecha de finalización,marca temporal,' +
  'время выполнения,время завершения,отметка времени,完成时间,提交时间,时间戳记,وقت الاكتمال,طابع زمني';

/** What stands in place of a name when a form does not ask for it. */
const NOBODY: ReadonlySet<string> = new Set(
  [
    '',
    'anonymous',
    'anonymous user',
    'anonyme',
    'utilisateur anonyme',
    'anónimo',
    'аноним',
    'анонимно',
    '匿名',
    'مجهول',
  ].map(comparable),
);

/** A name or address that begins so is given for a try, in any of the six languages. */
const TEST_NAME =
  /^\s*(?:test(?:er|ing)?|essai|prueba|тест|проба|测试|測試|اختبار|تجربة)(?:[\s\d._+-]*$|[\s\d._+-]*@)/iu;

/** A column whose texts repeat more than this does not tell people apart. */
const LEAST_DIFFERENT = 0.5;

/**
 * Finds the columns that name respondents by their headers, or by the `@` of their cells, and the
 * time of completion. A "name" that many rows share names no respondent.
 */
export function respondentColumns(
  table: Table,
  columns: readonly TableColumn[] = table.columns,
): RespondentColumns {
  const isHeaded = headedBy(EMAIL);
  const emails = columns.filter((column) => isHeaded(column) || holdsAddresses(table, column));
  const names = columns.filter(headedBy(NAME)).filter((column) => tellsApart(table, column));
  return {
    names: [...new Set([...emails, ...names])].map(({ index }) => index),
    completed: columns.find(headedBy(COMPLETED))?.index ?? null,
  };
}

/** Who answered in a row, in comparable form; `null` when the form is anonymous. */
export function respondentOf(
  { sheet }: Table,
  row: number,
  columns: readonly number[],
): { readonly name: string; readonly column: number } | null {
  for (const column of columns) {
    const name = comparable(cellText(sheet.cell(row, column)));
    if (!NOBODY.has(name)) return { name, column };
  }
  return null;
}

/** True for names and addresses such as `test`, `Test 2` and `test@…`. */
export function saysTest(name: string): boolean {
  return TEST_NAME.test(name);
}

/**
 * A moment as a number that grows with time: a date's serial number, or what text says
 * (ISO 8601, or month/day/year as Microsoft and Google Forms write; day first when the first
 * number cannot be a month). `null` when it cannot be read.
 */
export function momentOf(cell: Cell): number | null {
  if (typeof cell === 'number') return cell;
  const text = comparable(cellText(cell));
  const serial = decimalNumber(text);
  if (serial !== null) return serial;
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(text) ?? [];
  const [, first, second, last] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2,4})/.exec(text) ?? [];
  const [, hours = '0', minutes = '0', seconds = '0', half] =
    /(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*([ap]m)?/.exec(text) ?? [];
  const time =
    ((Number(hours) % (half === undefined ? 24 : 12)) + (half === 'pm' ? 12 : 0)) * 3600 +
    Number(minutes) * 60 +
    Number(seconds);
  if (year !== undefined) return dayNumber(Number(year), Number(month), Number(day)) + time;
  if (first === undefined) return null;
  const century = Number(last) < 100 ? 2000 : 0;
  const [dayFirst, monthFirst] = [Number(first) > 12, Number(first) <= 12];
  return (
    dayNumber(
      century + Number(last),
      Number(monthFirst ? first : second),
      Number(dayFirst ? first : second),
    ) + time
  );
}

/** Seconds up to the start of a day. */
function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 1000;
}

function headedBy(headers: string): (column: TableColumn) => boolean {
  const known = new Set(headers.split(',').map(comparable));
  return ({ header }) => known.has(comparable(header));
}

function holdsAddresses({ sheet, sample }: Table, { index }: TableColumn): boolean {
  const texts = sample.map((row) => cellText(sheet.cell(row, index))).filter((text) => text !== '');
  const addresses = texts.filter((text) => /^\s*[^\s@;]+@[^\s@;]+\.[^\s@;]+\s*$/.test(text));
  return texts.length > 0 && addresses.length >= texts.length / 2;
}

function tellsApart(table: Table, { index }: TableColumn): boolean {
  const names = table.sample.flatMap((row) => respondentOf(table, row, [index])?.name ?? []);
  return names.length > 0 && new Set(names).size >= LEAST_DIFFERENT * names.length;
}
