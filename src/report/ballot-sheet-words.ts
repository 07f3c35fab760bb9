import type { Language } from '../language/languages';
import type { UnrankedPolicy } from '../ranking/ranked-question';

/** What the sheet of a question's ballots says, from which its results are counted. */
export interface BallotSheetWords {
  /** Name of the sheet, before the question's key. */
  readonly ballots: string;
  /** Heads of the columns that say which ballot it is and what it counts. */
  readonly ballot: string;
  readonly row: string;
  readonly weight: string;
  readonly counted: string;
  /** Heads over the columns of the options. */
  readonly rank: string;
  readonly from: string;
  readonly to: string;
  readonly order: string;
  /** Where the rows come from. */
  readonly source: (sheet: string) => string;
  /** How the sheet is read, under each policy for unranked options. */
  readonly guide: Readonly<Record<UnrankedPolicy, string>>;
  /** Where the order is not that of the mean ranks, and so no formula gives it. */
  readonly fixedOrder: (method: string) => string;
}

/** The words in each language; a native reviewer still has to confirm those beside English. */
export const BALLOT_SHEET_WORDS: Readonly<Record<Language, BallotSheetWords>> = {
  en: {
    ballots: 'Ballots',
    ballot: 'Ballot',
    row: 'Row',
    weight: 'Weight',
    counted: 'Counts',
    rank: 'Rank',
    from: 'From position',
    to: 'To position',
    order: 'Line in the order',
    source: (sheet) => `The rows are those of the sheet “${sheet}”.`,
    guide: {
      share:
        'Tied options share the positions that they take together; options that a ballot does not rank share the positions left over.',
      'no-opinion':
        'Tied options share the positions that they take together; an option that a ballot does not rank gets no points from it, as if it stood behind the last position.',
      exclude:
        'Tied options share the positions that they take together; ballots that leave an option unranked do not count.',
    },
    fixedOrder: (method) =>
      `The order is by ${method}, which no formula computes here: the ranks are fixed numbers.`,
  },
  fr: {
    ballots: 'Réponses',
    ballot: 'Réponse',
    row: 'Ligne',
    weight: 'Poids',
    counted: 'Compte pour',
    rank: 'Rang',
    from: 'De la position',
    to: 'À la position',
    order: 'Ligne dans l’ordre',
    source: (sheet) => `Les lignes sont celles de la feuille «${sheet}».`,
    guide: {
      share:
        'Les options à égalité se partagent les positions qu’elles occupent ensemble; celles qu’une réponse ne classe pas se partagent les positions restantes.',
      'no-opinion':
        'Les options à égalité se partagent les positions qu’elles occupent ensemble; une option qu’une réponse ne classe pas n’en reçoit aucun point, comme si elle venait après la dernière position.',
      exclude:
        'Les options à égalité se partagent les positions qu’elles occupent ensemble; les réponses qui laissent une option sans rang ne comptent pas.',
    },
    fixedOrder: (method) =>
      `L’ordre est établi selon ${method}, qu’aucune formule ne calcule ici: les rangs sont des nombres fixes.`,
  },
  es: {
    ballots: 'Respuestas',
    ballot: 'Respuesta',
    row: 'Fila',
    weight: 'Peso',
    counted: 'Cuenta',
    rank: 'Puesto',
    from: 'Desde la posición',
    to: 'Hasta la posición',
    order: 'Línea en el orden',
    source: (sheet) => `Las filas son las de la hoja «${sheet}».`,
    guide: {
      share:
        'Las opciones empatadas se reparten las posiciones que ocupan juntas; las que una respuesta no clasifica se reparten las posiciones restantes.',
      'no-opinion':
        'Las opciones empatadas se reparten las posiciones que ocupan juntas; una opción que una respuesta no clasifica no recibe puntos de ella, como si figurara tras la última posición.',
      exclude:
        'Las opciones empatadas se reparten las posiciones que ocupan juntas; las respuestas que dejan alguna opción sin clasificar no cuentan.',
    },
    fixedOrder: (method) =>
      `El orden es según ${method}, que ninguna fórmula calcula aquí: los puestos son números fijos.`,
  },
  ru: {
    ballots: 'Ответы',
    ballot: 'Ответ',
    row: 'Строка',
    weight: 'Вес',
    counted: 'Учитывается',
    rank: 'Место',
    from: 'С позиции',
    to: 'По позицию',
    order: 'Строка в порядке',
    source: (sheet) => `Номера строк – по листу «${sheet}».`,
    guide: {
      share:
        'Варианты на равных делят позиции, которые занимают вместе; варианты, которым ответ не дает места, делят оставшиеся позиции.',
      'no-opinion':
        'Варианты на равных делят позиции, которые занимают вместе; вариант, которому ответ не дает места, не получает от него баллов, как если бы он стоял после последней позиции.',
      exclude:
        'Варианты на равных делят позиции, которые занимают вместе; ответы, в которых какому-либо варианту не дано места, не учитываются.',
    },
    fixedOrder: (method) =>
      `Порядок: ${method}; формулы для него здесь нет, места указаны постоянными числами.`,
  },
  zh: {
    ballots: '答卷',
    ballot: '答卷',
    row: '行',
    weight: '权重',
    counted: '计入',
    rank: '名次',
    from: '起始位次',
    to: '截止位次',
    order: '次序中的行',
    source: (sheet) => `行号为工作表“${sheet}”中的行号。`,
    guide: {
      share: '并列的选项平分其共同占据的位次；答卷未排序的选项平分剩余的位次。',
      'no-opinion':
        '并列的选项平分其共同占据的位次；答卷未排序的选项不从该答卷得分，视同排在最后位次之后。',
      exclude: '并列的选项平分其共同占据的位次；有选项未排序的答卷不计入。',
    },
    fixedOrder: (method) => `次序按${method}得出，此处没有计算公式：名次为固定数字。`,
  },
  ar: {
    ballots: 'الردود',
    ballot: 'الرد',
    row: 'السطر',
    weight: 'الوزن',
    counted: 'المحتسب',
    rank: 'المرتبة',
    from: 'من الموضع',
    to: 'إلى الموضع',
    order: 'السطر في الترتيب',
    source: (sheet) => `الأسطر هي أسطر الورقة "${sheet}".`,
    guide: {
      share:
        'تتقاسم الخيارات المتعادلة المواضع التي تشغلها معًا؛ وتتقاسم الخيارات التي لا يرتبها الرد المواضع المتبقية.',
      'no-opinion':
        'تتقاسم الخيارات المتعادلة المواضع التي تشغلها معًا؛ ولا يحصل الخيار الذي لا يرتبه الرد على نقاط منه، كأنه بعد الموضع الأخير.',
      exclude:
        'تتقاسم الخيارات المتعادلة المواضع التي تشغلها معًا؛ ولا تُحتسب الردود التي تترك خيارًا بلا ترتيب.',
    },
    fixedOrder: (method) => `الترتيب حسب ${method}، ولا توجد هنا صيغة لحسابه: المراتب أرقام ثابتة.`,
  },
};
