import { comparable } from '../language/compare';

/** Labels of rows and columns that add up others, in the six languages. */
const SUMS = labels(
  'total,totals,grand total,sum,totaux,somme,suma,' +
    'итого,всего,сумма,合计,总计,小计,总数,المجموع,الإجمالي',
);

/** Labels of what is computed from others in another way. */
const AVERAGES = labels(
  'average,mean,median,moyenne,médiane,promedio,mediana,среднее,медиана,平均,平均值,المتوسط',
);

/** The shape of such labels, which spares most cells the comparison. */
const LABEL = /^\s*[^\d@]{2,14}\s*$/;

/** True for the label of a row that sums up others in any way. */
export function isTotalsLabel(text: string): boolean {
  return LABEL.test(text) && (isIn(SUMS, text) || isIn(AVERAGES, text));
}

/** True for the label of a row or column that adds up others. */
export function isSumLabel(text: string): boolean {
  return LABEL.test(text) && isIn(SUMS, text);
}

function isIn(known: ReadonlySet<string>, text: string): boolean {
  return known.has(comparable(text).replace(/ ?:$/, ''));
}

function labels(list: string): ReadonlySet<string> {
  return new Set(list.split(',').map(comparable));
}
