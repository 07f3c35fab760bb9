/** The texts of the sample's report sheet in Russian, by the English ones. */
export const RUSSIAN: ReadonlyMap<string, string> = new Map([
  [
    'Priorities for the next strategic plan: report of the working group',
    'Приоритеты следующего стратегического плана: отчет рабочей группы',
  ],
  ['TDAG', 'КГРЭ'],
  [
    'Working Group on Strategic and Operational Plans',
    'Рабочая группа по стратегическому и оперативному планам',
  ],
  [
    'This document reports what the working group did in 2026, gives the results of a survey of its members on the order of priority of the objectives and the strategic goals, and puts four recommendations to the advisory group.',
    'В настоящем документе сообщается о работе рабочей группы в 2026 году, приводятся результаты опроса ее членов о порядке приоритетности задач и стратегических целей, и консультативной группе представляются четыре рекомендации.',
  ],
  [
    'Documents TDAG-26/3, TDAG-26/9 and TDAG-26/DT/2',
    'Документы TDAG-26/3, TDAG-26/9 и TDAG-26/DT/2',
  ],
  [
    'The advisory group set up the working group at its meeting in March 2026 (TDAG-26/DT/2). The group works by correspondence, is open to every member, and met online twice.',
    'Консультативная группа создала рабочую группу на своем собрании в марте 2026 года (TDAG-26/DT/2). Группа работает по переписке, открыта для всех членов и провела два онлайновых собрания.',
  ],
  ['The group works under these terms of reference:', 'Круг ведения группы:'],
  [
    'to look at how the current strategic plan is being carried out, and draft proposals for the next one;',
    'рассматривать ход выполнения действующего стратегического плана и готовить предложения к следующему плану;',
  ],
  [
    'to look at the four-year operational plan, and say where it can be made better.',
    'рассматривать четырехгодичный оперативный план и указывать, что в нем можно улучшить.',
  ],
  [
    'Survey of members on the priority of objectives and goals',
    'Опрос членов о приоритетности задач и целей',
  ],
  [
    'In September 2026 the members of the group were asked, informally, to rank the ITU-D objectives and the strategic goals from first to last choice. {{objectives.ballots}} members answered.',
    'В сентябре 2026 года членам группы в неофициальном порядке было предложено расположить задачи МСЭ-D и стратегические цели от первого до последнего выбора. Число полученных ответов: {{objectives.ballots}}.',
  ],
  ['Priority order of the ITU-D objectives', 'Порядок приоритетности задач МСЭ-D'],
  ['D.1 Coordination', 'D.1 Координация'],
  ['D.2 Modern and secure infrastructure', 'D.2 Современная и безопасная инфраструктура'],
  ['D.3 Enabling environment', 'D.3 Благоприятная среда'],
  ['D.4 Inclusive information society', 'D.4 Открытое для всех информационное общество'],
  ['Priority order of the strategic goals', 'Порядок приоритетности стратегических целей'],
  ['Goal 1 – Growth', 'Цель 1 – Рост'],
  ['Goal 2 – Inclusiveness', 'Цель 2 – Открытость'],
  ['Goal 3 – Sustainability', 'Цель 3 – Устойчивость'],
  ['Goal 4 – Innovation', 'Цель 4 – Инновации'],
  ['Goal 5 – Partnerships', 'Цель 5 – Партнерство'],
  [
    'After its second meeting the group came to these conclusions:',
    'По итогам второго собрания группа пришла к следующим выводам:',
  ],
  [
    'The members agree on the priority order of the objectives ({{objectives.figure}}) and of the goals ({{goals.figure}}); it should feed the next strategic plan.',
    'Члены согласны с порядком приоритетности задач ({{objectives.figure}}) и целей ({{goals.figure}}); его следует учесть в следующем стратегическом плане.',
  ],
  [
    'The questions in {{annex.discussion}} and {{annex.framework}} should be discussed by the advisory group.',
    'Консультативной группе следует обсудить вопросы, приведенные ниже ({{annex.discussion}}, {{annex.framework}}).',
  ],
  [
    'Adopt the four thematic priorities below as the objectives of the next strategic plan:',
    'Принять следующие четыре тематических приоритета в качестве задач следующего стратегического плана:',
  ],
  ['connecting everyone at a price they can pay;', 'подключение для всех по приемлемой цене;'],
  ['digital services that leave nobody out;', 'цифровые услуги, доступные каждому;'],
  ['rules that encourage investment; and', 'правила, стимулирующие инвестиции; и'],
  ['resources and partners for the work;', 'ресурсы и партнеры для этой работы;'],
  [
    'Say by the next meeting how these recommendations are to be carried out; and',
    'Сообщить к следующему собранию, каким образом будут выполняться настоящие рекомендации; и',
  ],
  ['Chair of the working group', 'Председатель рабочей группы'],
  ['Questions raised in the contributions', 'Вопросы, поднятые во вкладах'],
  [
    'How do the objectives of the plan tie in with the regional initiatives and the study questions?',
    'Как задачи плана связаны с региональными инициативами и исследовательскими Вопросами?',
  ],
  [
    'Which measures of result would show that an objective has been reached?',
    'Какие показатели результатов подтверждали бы выполнение задачи?',
  ],
  ['Framework questions of the working group', 'Рамочные вопросы рабочей группы'],
  ['Looking back at the current plans', 'Итоги действующих планов'],
  [
    'What went well, and what should be done differently?',
    'Что удалось и что следует делать по-другому?',
  ],
  [
    'How far have the targets been met, in figures?',
    'В какой степени достигнуты целевые показатели, в цифрах?',
  ],
  ['Where is work done twice with other sectors?', 'В чем работа дублируется с другими Секторами?'],
  ['Input to the next strategic plan', 'Вклад в следующий стратегический план'],
  [
    'Which services and partners will the objectives need?',
    'Какие услуги и партнеры потребуются для решения задач?',
  ],
  [
    'What should be true in 2030, and how will it be measured?',
    'Что должно быть достигнуто к 2030 году и как это измерить?',
  ],
]);
