import type { Language } from '../language/languages';

/** A row of a new report sheet: its block, its level, its text in each language. */
export interface NewReportRow {
  readonly block: string;
  readonly level: string;
  readonly texts: Readonly<Record<Language, string>>;
}

/** What a new report sheet is laid out for. */
export interface NewReportFacts {
  /** The keys of the questions that the workbook ranks; their figures stand in the report. */
  readonly questions: readonly [string, ...string[]];
  /** A day as `2026-11-25`. */
  readonly date: string;
}

type InEachLanguage = readonly [
  en: string,
  fr: string,
  es: string,
  ru: string,
  zh: string,
  ar: string,
];

function row(block: string, level: string, [en, fr, es, ru, zh, ar]: InEachLanguage): NewReportRow {
  return { block, level, texts: { en, fr, es, ru, zh, ar } };
}

/** The same in every language: clauses, symbols, numbers, nothing. */
function sameRow(block: string, level: string, text = ''): NewReportRow {
  return row(block, level, [text, text, text, text, text, text]);
}

/**
 * The standard blocks with examples to write over; what stands in square brackets has to be
 * filled in. Standard clauses stand for themselves in every language.
 */
export function newReportRows({ questions, date }: NewReportFacts): NewReportRow[] {
  return [
    ...settingsRows(date),
    ...openingRows(questions[0]),
    ...questions.map((key) => sameRow(`figure:${key}`, '')),
    ...conclusionRows(questions[0]),
    ...closingRows(),
  ];
}

function settingsRows(date: string): NewReportRow[] {
  return [
    row('settings', 'title', [
      'Report of the [group]',
      'Rapport du [groupe]',
      'Informe del [grupo]',
      'Отчет [группы]',
      '[工作组]的报告',
      'تقرير [الفريق]',
    ]),
    row('settings', 'group', [
      '[group]',
      '[groupe]',
      '[grupo]',
      '[группа]',
      '[工作组]',
      '[الفريق]',
    ]),
    row('settings', 'addressee', [
      '[addressee]',
      '[destinataire]',
      '[destinatario]',
      '[адресат]',
      '[收文方]',
      '[الجهة الموجه إليها]',
    ]),
    sameRow('settings', 'symbol', '[ABC-26/1]'),
    sameRow('settings', 'date', date),
  ];
}

function openingRows(key: string): NewReportRow[] {
  return [
    row('header', 'summary', [
      'This document reports on the work of the group and gives the priorities of its members.',
      'Le présent document rend compte des travaux du groupe et indique les priorités de ses membres.',
      'En este documento se informa de los trabajos del grupo y se indican las prioridades de sus miembros.',
      'В настоящем документе сообщается о работе группы и приводятся приоритеты ее членов.',
      '本文件汇报工作组的工作，并介绍其成员的优先事项。',
      'تقدم هذه الوثيقة تقريرًا عن أعمال الفريق وتبين أولويات أعضائه.',
    ]),
    sameRow('header', 'action', '[[note-report]]'),
    sameRow('header', 'reference', '[ABC-26/2]'),
    row('introduction', '', [
      'The group was set up in [year]. It is open to every member.',
      'Le groupe a été créé en [année]. Il est ouvert à tous les membres.',
      'El grupo se creó en [año]. Está abierto a todos los miembros.',
      'Группа была создана в [год] году. Она открыта для всех членов.',
      '工作组成立于[年份]年，向所有成员开放。',
      'أُنشئ الفريق في عام [السنة]، وهو مفتوح لجميع الأعضاء.',
    ]),
    row('meeting', '1', [
      '[First item of the agenda]',
      '[Premier point de l’ordre du jour]',
      '[Primer punto del orden del día]',
      '[Первый пункт повестки дня]',
      '[议程第一项]',
      '[البند الأول من جدول الأعمال]',
    ]),
    row('meeting', '2', [
      '[Part of the first item]',
      '[Partie du premier point]',
      '[Parte del primer punto]',
      '[Часть первого пункта]',
      '[第一项的内容]',
      '[جزء من البند الأول]',
    ]),
    row('survey', '', [
      `Members were asked to rank the options from first to last choice; {{${key}.ballots}} answered.`,
      `Les membres ont été invités à classer les options du premier au dernier choix; {{${key}.ballots}} ont répondu.`,
      `Se pidió a los miembros que ordenaran las opciones de la primera a la última; respondieron {{${key}.ballots}}.`,
      `Членам было предложено расположить варианты от первого до последнего места; число ответивших: {{${key}.ballots}}.`,
      `请成员将各选项从第一选择到最后选择依次排序；共有{{${key}.ballots}}位成员作答。`,
      `طُلب إلى الأعضاء ترتيب الخيارات من الاختيار الأول إلى الأخير؛ وبلغ عدد المجيبين {{${key}.ballots}}.`,
    ]),
  ];
}

function conclusionRows(key: string): NewReportRow[] {
  return [
    row('conclusions', '1', [
      `The members put {{${key}.first}} first ({{${key}.figure}}).`,
      `Les membres placent au premier rang: {{${key}.first}} ({{${key}.figure}}).`,
      `Los miembros sitúan en primer lugar: {{${key}.first}} ({{${key}.figure}}).`,
      `На первое место члены поставили: {{${key}.first}} ({{${key}.figure}}).`,
      `成员将{{${key}.first}}列为首位（{{${key}.figure}}）。`,
      `وضع الأعضاء في المرتبة الأولى: {{${key}.first}} ({{${key}.figure}}).`,
    ]),
    row('conclusions', '1', [
      'The questions in {{annex.questions}} should be discussed further.',
      'Les questions figurant dans {{annex.questions}} devraient être examinées plus avant.',
      'Las preguntas que figuran en {{annex.questions}} deberían seguir examinándose.',
      'Вопросы, приведенные в {{annex.questions}}, следует обсудить дополнительно.',
      '{{annex.questions}}中的问题应进一步讨论。',
      'ينبغي مواصلة مناقشة الأسئلة الواردة في {{annex.questions}}.',
    ]),
    sameRow('recommendations', '1', '[[use-priority-order]]'),
    sameRow('recommendations', '1', '[[guide-implementation]]'),
    sameRow('recommendations', '1', '[[accept-report]]'),
  ];
}

function closingRows(): NewReportRow[] {
  return [
    row('contact', 'name', ['[Name]', '[Nom]', '[Nombre]', '[Имя]', '[姓名]', '[الاسم]']),
    row('contact', 'organization', [
      '[Organization]',
      '[Organisation]',
      '[Organización]',
      '[Организация]',
      '[组织]',
      '[المنظمة]',
    ]),
    sameRow('contact', 'phone', '[+00 00 000 0000]'),
    sameRow('contact', 'email', '[name@example.org]'),
    sameRow('annex:questions', 'title', '[[discussion-questions]]'),
    row('annex:questions', '1', [
      '[First question]',
      '[Première question]',
      '[Primera pregunta]',
      '[Первый вопрос]',
      '[第一个问题]',
      '[السؤال الأول]',
    ]),
    row('annex:questions', '2', [
      '[Part of the first question]',
      '[Partie de la première question]',
      '[Parte de la primera pregunta]',
      '[Часть первого вопроса]',
      '[第一个问题的内容]',
      '[جزء من السؤال الأول]',
    ]),
    sameRow('closing', ''),
  ];
}
