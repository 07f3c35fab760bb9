import type { SheetMessages } from './messages';

export const ruSheets: SheetMessages = {
  'busy-sheet': 'Создание листа …',
  columns: {
    one: 'столбец {columns}',
    few: 'столбцы {columns}',
    many: 'столбцы {columns}',
    other: 'столбцы {columns}',
  },
  'count-cells': {
    one: '{count} ячейка',
    few: '{count} ячейки',
    many: '{count} ячеек',
    other: '{count} ячейки',
  },
  'more-of-kind': {
    one: 'еще {count} такого же вида',
    few: 'еще {count} такого же вида',
    many: 'еще {count} такого же вида',
    other: 'еще {count} такого же вида',
  },

  'format-chosen-columns': 'Выбрано вручную',
  'format-rank-matrix': 'Таблица мест',
  'format-plain-table': 'Простая таблица',
  'format-counts-table': 'Таблица подсчетов',
  'shape-list': 'Список в одном столбце',
  'shape-rank-columns': 'Столбец для каждого места',
  'shape-option-columns': 'Столбец для каждого варианта',
  'shape-counts': 'Подсчет мест',
  'shape-ballot-file': 'Файл с ответами',
  'explain-list': 'В каждой ячейке варианты по порядку, лучший первым: A;B;C.',
  'explain-rank-columns': 'Каждая строка – ответ члена: первый выбор, второй и так далее.',
  'explain-option-columns':
    'Каждая строка – ответ члена; заголовок каждого столбца – вариант, под ним места.',
  'explain-counts':
    'Каждая строка – вариант; столбцы показывают, сколько раз он занял каждое место.',

  'reading-title': 'Почему прочитано именно так',
  'candidates-title': 'Что еще может быть ранжированием',
  'candidate-place': 'лист «{sheet}», {columns}',
  'use-candidate': 'Использовать это вместо него',
  'use-near': 'Использовать это',
  'use-place': '{action}: {place}',
  'unranked-title': 'Ранжирование не найдено',
  'unranked-near': 'Ближе всего к нему это. Используйте его или выберите ячейки вручную.',
  'unranked-none':
    'Выберите ячейки вручную или создайте лист ранжирования, который заполнят члены.',

  'by-hand-title': 'Выбрать ячейки вручную',
  'by-hand-text': 'Эти ячейки читаются так, как вы скажете, как бы они ни выглядели.',
  shape: 'Форма',
  'columns-label': 'Столбцы',
  'explain-columns': 'Буквы, например F, F:J или F,H,K',
  'columns-empty': 'Укажите столбцы с ответами, например F:J.',
  'header-row': 'Строка заголовков',
  'explain-header-row': 'Если не указать, Concord найдет ее.',
  'header-row-wrong': 'Напишите номер строки: 1, 2, 3 …',
  'use-selection': 'Взять выделенные ячейки',
  'read-cells': 'Прочитать эти ячейки',
  'mapping-on': 'Вы выбрали эти ячейки: {place}.',
  'back-to-automatic': 'Вернуть автоматический выбор',
  'mapping-done': 'Порядок теперь вычислен по выбранным вами ячейкам.',
  'mapping-off': 'Concord снова сам находит ранжирования.',

  'new-ranking': 'Новый лист ранжирования',
  'new-ranking-text':
    'Лист, который заполняют члены. Он принимает каждое место один раз и говорит, что не так в строке.',
  'new-options': 'Варианты, по одному в строке',
  'selection-empty': 'В выделенных ячейках ничего нет. Выделите ячейки с вариантами.',
  'new-question': 'Вопрос',
  'explain-new-question': 'Стоит над вариантами; можно оставить пустым.',
  'new-members': 'Строк для членов',
  'sheet-language': 'Язык листа',
  'new-report': 'Новый лист отчета',
  'new-report-text':
    'Таблица для текста отчета: стандартные блоки с примерами и рисунок для каждого вопроса.',
  'report-languages': 'Языки отчета',
  'guide-language': 'Язык указаний',
  'add-sheet': 'Добавить лист',
  'save-sheet': 'Сохранить лист в файл',
  'ranking-sheet-added':
    'Лист «{sheet}» добавлен и показан. Когда члены его заполнят, прочитайте книгу снова.',
  'report-sheet-added': 'Лист «{sheet}» добавлен и показан. Замените его примеры своими текстами.',
  'ranking-sheet-saved': 'Лист готов: {file}. Когда члены его заполнят, откройте его здесь.',
  'report-sheet-saved':
    'Лист готов: {file}. Замените его примеры и перенесите лист в книгу с ответами.',
};
