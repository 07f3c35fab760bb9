import { formatNumber } from '../language/format';
import type { Language } from '../language/languages';
import type { UnrankedPolicy } from '../ranking/ranked-question';

/** The words of result sheets that reports do not have. All are proposed: see docs/languages.md. */
export interface ResultWords {
  readonly byMethod: string;
  /** Head of the ranks under another policy for unranked options. */
  readonly otherPolicy: Readonly<Record<UnrankedPolicy, string>>;
  readonly policySame: string;
  readonly policyChanged: string;
  readonly firmness: string;
  readonly resampled: (count: number, seed: number) => string;
  readonly notResampled: string;
  /** Whether the order stays without any one ballot; `unknown` where that was not tried. */
  readonly withoutOne: Readonly<Record<'holds' | 'changes' | 'unknown', string>>;
  readonly differences: string;
  readonly groups: string;
  /** Kendall’s tau-b between the mean ranks of a group and those of all. */
  readonly tauB: string;
  /** Groups with fewer ballots than `fewest` are not shown. */
  readonly smallGroups: (count: number, fewest: number) => string;
}

const whole = (language: Language, number: number): string =>
  formatNumber(language, number, { atMost: 0 });

export const RESULT_WORDS: Readonly<Record<Language, ResultWords>> = {
  en: {
    byMethod: 'Ranks by method',
    otherPolicy: {
      share: 'If unranked options share the positions left over',
      'no-opinion': 'If unranked options are not compared',
      exclude: 'If only complete ballots count',
    },
    policySame: 'With the other rule for unranked options the order is the same.',
    policyChanged: 'With the other rule for unranked options the order is another.',
    firmness: 'How sure each rank is',
    resampled: (count, seed) =>
      `In so many of ${whole('en', count)} random draws from the ballots (seed ${seed}) the option took the rank.`,
    notResampled: 'Not computed: too few ballots, or too many options.',
    withoutOne: {
      holds: 'The order stays the same whichever single ballot is left out.',
      changes: 'Leaving out a single ballot can change the order.',
      unknown: 'Whether a single ballot can change the order was not tried.',
    },
    differences: 'What may be said of the differences',
    groups: 'Ranks by group',
    tauB: 'Nearness to the order of all (tau-b)',
    smallGroups: (count, fewest) =>
      `Groups with fewer than ${fewest} ballots, which are not shown: ${count}.`,
  },
  fr: {
    byMethod: 'Rangs selon la méthode',
    otherPolicy: {
      share: 'Si les options non classées se partagent les rangs restants',
      'no-opinion': 'Si les options non classées ne sont pas comparées',
      exclude: 'Si seules les réponses complètes comptent',
    },
    policySame: 'Avec l’autre règle pour les options non classées, l’ordre est le même.',
    policyChanged: 'Avec l’autre règle pour les options non classées, l’ordre est différent.',
    firmness: 'Fiabilité de chaque rang',
    resampled: (count, seed) =>
      `Part des ${whole('fr', count)} tirages aléatoires parmi les réponses (germe ${seed}) où l’option occupe ce rang.`,
    notResampled: 'Non calculé: trop peu de réponses ou trop d’options.',
    withoutOne: {
      holds: 'L’ordre reste le même, quelle que soit la réponse que l’on retire.',
      changes: 'Le retrait d’une seule réponse peut modifier l’ordre.',
      unknown: 'L’effet du retrait d’une seule réponse n’a pas été examiné.',
    },
    differences: 'Ce que l’on peut dire des écarts',
    groups: 'Rangs par groupe',
    tauB: 'Proximité avec l’ordre de l’ensemble (tau-b)',
    smallGroups: (count, fewest) =>
      `Groupes de moins de ${fewest} réponses, qui ne sont pas présentés: ${count}.`,
  },
  es: {
    byMethod: 'Puestos según el método',
    otherPolicy: {
      share: 'Si las opciones sin clasificar comparten los puestos restantes',
      'no-opinion': 'Si las opciones sin clasificar no se comparan',
      exclude: 'Si solo cuentan las respuestas completas',
    },
    policySame: 'Con la otra regla para las opciones sin clasificar, el orden es el mismo.',
    policyChanged: 'Con la otra regla para las opciones sin clasificar, el orden es distinto.',
    firmness: 'Fiabilidad de cada puesto',
    resampled: (count, seed) =>
      `Proporción de ${whole('es', count)} muestras aleatorias de las respuestas (semilla ${seed}) en que la opción ocupa ese puesto.`,
    notResampled: 'No se calculó: hay muy pocas respuestas o demasiadas opciones.',
    withoutOne: {
      holds: 'El orden es el mismo sea cual sea la respuesta que se excluya.',
      changes: 'La exclusión de una sola respuesta puede cambiar el orden.',
      unknown: 'No se examinó si una sola respuesta puede cambiar el orden.',
    },
    differences: 'Qué puede decirse de las diferencias',
    groups: 'Puestos por grupo',
    tauB: 'Cercanía al orden del conjunto (tau-b)',
    smallGroups: (count, fewest) =>
      `Grupos con menos de ${fewest} respuestas, que no se muestran: ${count}.`,
  },
  ru: {
    byMethod: 'Места по разным методам',
    otherPolicy: {
      share: 'Если варианты без места делят оставшиеся места',
      'no-opinion': 'Если варианты без места не сравниваются',
      exclude: 'Если учитываются только полные ответы',
    },
    policySame: 'При другом правиле для вариантов без места порядок такой же.',
    policyChanged: 'При другом правиле для вариантов без места порядок иной.',
    firmness: 'Надежность каждого места',
    resampled: (count, seed) =>
      `Доля случайных выборок из ответов, в которых вариант занял это место (выборок: ${whole('ru', count)}, начальное число: ${seed}).`,
    notResampled: 'Не вычислено: слишком мало ответов или слишком много вариантов.',
    withoutOne: {
      holds: 'Порядок не меняется, какой бы один ответ ни был исключен.',
      changes: 'Исключение одного ответа может изменить порядок.',
      unknown: 'Может ли один ответ изменить порядок, не проверялось.',
    },
    differences: 'Что можно сказать о различиях',
    groups: 'Места по группам',
    tauB: 'Близость к общему порядку (тау-b)',
    smallGroups: (count, fewest) =>
      `Группы, в которых менее ${fewest} ответов, не показаны: ${count}.`,
  },
  zh: {
    byMethod: '各方法得出的排名',
    otherPolicy: {
      share: '若未排序的选项平分剩余的位次',
      'no-opinion': '若未排序的选项不作比较',
      exclude: '若只计入完整的答卷',
    },
    policySame: '采用另一种规则处理未排序的选项时，次序相同。',
    policyChanged: '采用另一种规则处理未排序的选项时，次序不同。',
    firmness: '各排名的可靠程度',
    resampled: (count, seed) =>
      `从答卷中随机抽样${whole('zh', count)}次（种子${seed}），该选项取得该排名的比例。`,
    notResampled: '未计算：答卷太少，或选项太多。',
    withoutOne: {
      holds: '无论去掉哪一份答卷，次序都不变。',
      changes: '去掉某一份答卷可能改变次序。',
      unknown: '未检验单独一份答卷能否改变次序。',
    },
    differences: '关于差别可以作出的判断',
    groups: '各组的排名',
    tauB: '与总体次序的接近程度（tau-b）',
    smallGroups: (count, fewest) => `答卷不足${fewest}份而未显示的组数：${count}。`,
  },
  ar: {
    byMethod: 'الترتيب بحسب كل طريقة',
    otherPolicy: {
      share: 'إذا تقاسمت الخيارات غير المرتبة المراتب المتبقية',
      'no-opinion': 'إذا لم تُقارن الخيارات غير المرتبة',
      exclude: 'إذا احتُسبت الردود الكاملة وحدها',
    },
    policySame: 'لا يتغير الترتيب بالقاعدة الأخرى للخيارات غير المرتبة.',
    policyChanged: 'يتغير الترتيب بالقاعدة الأخرى للخيارات غير المرتبة.',
    firmness: 'مدى الثقة في كل مرتبة',
    resampled: (count, seed) =>
      `نسبة العينات العشوائية من الردود التي أخذ فيها الخيار المرتبة (عدد العينات: ${whole('ar', count)}، البذرة: ${seed}).`,
    notResampled: 'لم يُحسب: الردود قليلة جداً أو الخيارات كثيرة جداً.',
    withoutOne: {
      holds: 'لا يتغير الترتيب أياً كان الرد الذي يُستبعد.',
      changes: 'قد يغيّر استبعاد رد واحد الترتيب.',
      unknown: 'لم يُفحص ما إذا كان رد واحد قد يغيّر الترتيب.',
    },
    differences: 'ما يمكن قوله عن الفوارق',
    groups: 'الترتيب في كل مجموعة',
    tauB: 'القرب من ترتيب الجميع (tau-b)',
    smallGroups: (count, fewest) =>
      `المجموعات التي يقل عدد ردودها عن ${fewest} ولا تُعرض: ${count}.`,
  },
};
