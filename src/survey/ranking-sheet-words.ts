import type { Language } from '../language/languages';

/** Words around a number: before it and after it. */
type Around = readonly [before: string, after: string];

/** What a new ranking sheet says. `last` is the number of options, which is the last rank. */
export interface RankingSheetWords {
  /** Title of the sheet, and its name. */
  readonly title: string;
  /** Stands over the options where nobody names the question. */
  readonly question: string;
  readonly instruction: (last: number) => string;
  /** Head of the column for names; `respondents.ts` knows it. */
  readonly member: string;
  readonly check: string;
  readonly hint: (last: number) => string;
  /** Of a cell, when an entry is refused. */
  readonly refusal: (last: number) => string;
  /** Of a row, in the column that checks it. */
  readonly outOfRange: (last: number) => string;
  readonly twice: Around;
  readonly missing: Around;
  /** Stands before the number of ranks that are missing. */
  readonly severalMissing: string;
  readonly complete: string;
}

/** The words in each language; a native reviewer still has to confirm those beside English. */
export const RANKING_SHEET_WORDS: Readonly<Record<Language, RankingSheetWords>> = {
  en: {
    title: 'Ranking',
    question: 'Priorities',
    instruction: (last) =>
      `One row for each member: write 1 for the first choice, 2 for the second, and so on to ${last} for the last. Use each number once.`,
    member: 'Member',
    check: 'Check',
    hint: (last) => `1 = first choice, ${last} = last choice. Each number once in the row.`,
    refusal: (last) =>
      `Write a whole number from 1 to ${last} that does not stand in this row yet. To exchange two ranks, empty one of the cells first.`,
    outOfRange: (last) => `Only whole numbers from 1 to ${last}`,
    twice: ['Rank ', ' is given twice'],
    missing: ['Rank ', ' is missing'],
    severalMissing: 'Ranks missing: ',
    complete: 'Complete',
  },
  fr: {
    title: 'Classement',
    question: 'Priorités',
    instruction: (last) =>
      `Une ligne par membre: inscrire 1 pour le premier choix, 2 pour le deuxième, et ainsi de suite jusqu’à ${last} pour le dernier. Chaque nombre ne s’emploie qu’une fois.`,
    member: 'Membre',
    check: 'Vérification',
    hint: (last) => `1 = premier choix, ${last} = dernier choix. Chaque nombre une fois par ligne.`,
    refusal: (last) =>
      `Inscrire un nombre entier de 1 à ${last} qui ne figure pas encore sur cette ligne. Pour échanger deux rangs, vider d’abord l’une des cellules.`,
    outOfRange: (last) => `Nombres entiers de 1 à ${last} seulement`,
    twice: ['Le rang ', ' est donné deux fois'],
    missing: ['Le rang ', ' manque'],
    severalMissing: 'Rangs manquants: ',
    complete: 'Complet',
  },
  es: {
    title: 'Clasificación',
    question: 'Prioridades',
    instruction: (last) =>
      `Una fila por miembro: escriba 1 para la primera opción, 2 para la segunda, y así hasta ${last} para la última. Use cada número una sola vez.`,
    member: 'Miembro',
    check: 'Comprobación',
    hint: (last) => `1 = primera opción, ${last} = última opción. Cada número una vez en la fila.`,
    refusal: (last) =>
      `Escriba un número entero de 1 a ${last} que no figure todavía en esta fila. Para intercambiar dos puestos, vacíe antes una de las celdas.`,
    outOfRange: (last) => `Solo números enteros de 1 a ${last}`,
    twice: ['El puesto ', ' figura dos veces'],
    missing: ['Falta el puesto ', ''],
    severalMissing: 'Puestos que faltan: ',
    complete: 'Completo',
  },
  ru: {
    title: 'Ранжирование',
    question: 'Приоритеты',
    instruction: (last) =>
      `Одна строка на участника: напишите 1 для первого места, 2 для второго и так далее до ${last} для последнего. Каждое число используется один раз.`,
    member: 'Участник',
    check: 'Проверка',
    hint: (last) => `1 = первое место, ${last} = последнее место. Каждое число один раз в строке.`,
    refusal: (last) =>
      `Введите целое число от 1 до ${last}, которого ещё нет в этой строке. Чтобы поменять два места, сначала очистите одну из ячеек.`,
    outOfRange: (last) => `Только целые числа от 1 до ${last}`,
    twice: ['Место ', ' указано дважды'],
    missing: ['Не указано место ', ''],
    severalMissing: 'Не указано мест: ',
    complete: 'Заполнено',
  },
  zh: {
    title: '排序表',
    question: '优先事项',
    instruction: (last) =>
      `每位成员填写一行：第一选择填1，第二选择填2，依次类推，最后选择填${last}。每个数字只用一次。`,
    member: '成员',
    check: '检查',
    hint: (last) => `1=第一选择，${last}=最后选择。每行中每个数字只用一次。`,
    refusal: (last) =>
      `请填写1至${last}之间、本行尚未使用的整数。如需调换两个名次，请先清空其中一个单元格。`,
    outOfRange: (last) => `只能填写1至${last}之间的整数`,
    twice: ['名次', '重复'],
    missing: ['缺少名次', ''],
    severalMissing: '缺少的名次数：',
    complete: '已完成',
  },
  ar: {
    title: 'الترتيب',
    question: 'الأولويات',
    instruction: (last) =>
      `سطر لكل عضو: يُكتب 1 للاختيار الأول و2 للاختيار الثاني وهكذا حتى ${last} للاختيار الأخير. يُستخدم كل رقم مرة واحدة.`,
    member: 'العضو',
    check: 'التحقق',
    hint: (last) => `1 = الاختيار الأول، ${last} = الاختيار الأخير. كل رقم مرة واحدة في السطر.`,
    refusal: (last) =>
      `اكتب عددًا صحيحًا من 1 إلى ${last} لم يرد بعد في هذا السطر. لتبديل مرتبتين، أفرغ إحدى الخليتين أولًا.`,
    outOfRange: (last) => `أعداد صحيحة من 1 إلى ${last} فقط`,
    twice: ['المرتبة ', ' مكررة'],
    missing: ['المرتبة ', ' ناقصة'],
    severalMissing: 'عدد المراتب الناقصة: ',
    complete: 'مكتمل',
  },
};
