import type { Language } from '../language/languages';

/** What a new report sheet says around its table. */
export interface ReportSheetWords {
  /** Title of the sheet, and its name. */
  readonly title: string;
  readonly guide: string;
  readonly blockHint: string;
  readonly levelHint: string;
}

/** The words in each language; a native reviewer still has to confirm those beside English. */
export const REPORT_SHEET_WORDS: Readonly<Record<Language, ReportSheetWords>> = {
  en: {
    title: 'Report',
    guide:
      'Each row is a paragraph or an item of a list, in the order of the report. Write over the examples; delete rows and language columns that you do not need. {{…}} is filled from the results, [[…]] is a standard clause in every language.',
    blockHint:
      'Which part of the report. Empty: the same as above. A part that comes twice has a key: annex:questions',
    levelHint:
      'Empty: a paragraph. 1, 2, 3: an item of a list, numbered by itself. -: without number.',
  },
  fr: {
    title: 'Rapport',
    guide:
      'Chaque ligne est un paragraphe ou un élément de liste, dans l’ordre du rapport. Écrire par-dessus les exemples; supprimer les lignes et les colonnes de langue inutiles. {{…}} est rempli d’après les résultats, [[…]] est une clause type dans toutes les langues.',
    blockHint:
      'Partie du rapport. Vide: la même que ci-dessus. Une partie répétée a une clé: annex:questions',
    levelHint: 'Vide: un paragraphe. 1, 2, 3: un élément de liste, numéroté seul. -: sans numéro.',
  },
  es: {
    title: 'Informe',
    guide:
      'Cada fila es un párrafo o un elemento de una lista, en el orden del informe. Escriba sobre los ejemplos; elimine las filas y columnas de idioma que no necesite. {{…}} se rellena con los resultados, [[…]] es una cláusula tipo en todos los idiomas.',
    blockHint:
      'Parte del informe. Vacío: la misma que arriba. Una parte repetida lleva una clave: annex:questions',
    levelHint:
      'Vacío: un párrafo. 1, 2, 3: un elemento de lista, con numeración propia. -: sin número.',
  },
  ru: {
    title: 'Отчет',
    guide:
      'Каждая строка – это абзац или пункт списка в порядке отчета. Пишите поверх примеров; ненужные строки и столбцы языков удалите. {{…}} заполняется по результатам, [[…]] – типовая формулировка на всех языках.',
    blockHint:
      'Часть отчета. Пусто: та же, что выше. У повторяющейся части есть ключ: annex:questions',
    levelHint: 'Пусто: абзац. 1, 2, 3: пункт списка, номер ставится сам. -: без номера.',
  },
  zh: {
    title: '报告',
    guide:
      '每行是一个段落或一个列表项，按报告的顺序排列。请直接改写示例，删除不需要的行和语言列。{{…}}由结果填写，[[…]]是各语言的标准条款。',
    blockHint: '报告的部分。空白：与上一行相同。重复出现的部分带有键：annex:questions',
    levelHint: '空白：段落。1、2、3：列表项，自动编号。-：不编号。',
  },
  ar: {
    title: 'التقرير',
    guide:
      'كل سطر فقرة أو بند من قائمة، بترتيب التقرير. اكتب فوق الأمثلة، واحذف ما لا تحتاج إليه من أسطر وأعمدة لغات. {{…}} يُملأ من النتائج، و[[…]] بند موحد بكل اللغات.',
    blockHint: 'جزء التقرير. فارغ: كالسطر السابق. للجزء المتكرر مفتاح: annex:questions',
    levelHint: 'فارغ: فقرة. 1 و2 و3: بند من قائمة يُرقم تلقائيًا. -: بلا رقم.',
  },
};
