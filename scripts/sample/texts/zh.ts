/** The texts of the sample's report sheet in Chinese, by the English ones. */
export const CHINESE: ReadonlyMap<string, string> = new Map([
  ['TDAG', 'TDAG'],
  [
    'Priorities for the next strategic plan: report of the working group',
    '下一个战略规划的优先事项：工作组的报告',
  ],
  ['Working Group on Strategic and Operational Plans', '战略规划和运作规划工作组'],
  [
    'This document reports what the working group did in 2026, gives the results of a survey of its members on the order of priority of the objectives and the strategic goals, and puts four recommendations to the advisory group.',
    '本文件汇报工作组2026年的工作，介绍就各项部门目标和总体目标的优先次序向成员所作调查的结果，并向顾问组提出四项建议。',
  ],
  ['Documents TDAG-26/3, TDAG-26/9 and TDAG-26/DT/2', 'TDAG-26/3、TDAG-26/9和TDAG-26/DT/2号文件'],
  [
    'The advisory group set up the working group at its meeting in March 2026 (TDAG-26/DT/2). The group works by correspondence, is open to every member, and met online twice.',
    '顾问组在2026年3月的会议上设立了工作组（TDAG-26/DT/2）。工作组以信函方式开展工作，向所有成员开放，并召开了两次线上会议。',
  ],
  ['The group works under these terms of reference:', '工作组按照以下职责范围开展工作：'],
  [
    'to look at how the current strategic plan is being carried out, and draft proposals for the next one;',
    '研究现行战略规划的执行情况，并为下一个规划起草提案；',
  ],
  [
    'to look at the four-year operational plan, and say where it can be made better.',
    '研究四年期运作规划，并指出可以改进之处。',
  ],
  [
    'Survey of members on the priority of objectives and goals',
    '就部门目标和总体目标优先次序对成员的调查',
  ],
  [
    'In September 2026 the members of the group were asked, informally, to rank the ITU-D objectives and the strategic goals from first to last choice. {{objectives.ballots}} members answered.',
    '2026年9月，工作组以非正式方式请成员将ITU-D部门目标和总体目标从第一选择到最后选择依次排序。共有{{objectives.ballots}}位成员作答。',
  ],
  ['Priority order of the ITU-D objectives', 'ITU-D部门目标的优先次序'],
  ['D.1 Coordination', 'D.1 协调'],
  ['D.2 Modern and secure infrastructure', 'D.2 现代、安全的基础设施'],
  ['D.3 Enabling environment', 'D.3 有利环境'],
  ['D.4 Inclusive information society', 'D.4 包容性信息社会'],
  ['Priority order of the strategic goals', '总体目标的优先次序'],
  ['Goal 1 – Growth', '总体目标1 – 增长'],
  ['Goal 2 – Inclusiveness', '总体目标2 – 包容性'],
  ['Goal 3 – Sustainability', '总体目标3 – 可持续性'],
  ['Goal 4 – Innovation', '总体目标4 – 创新'],
  ['Goal 5 – Partnerships', '总体目标5 – 伙伴关系'],
  [
    'After its second meeting the group came to these conclusions:',
    '第二次会议之后，工作组得出以下结论：',
  ],
  [
    'The members agree on the priority order of the objectives ({{objectives.figure}}) and of the goals ({{goals.figure}}); it should feed the next strategic plan.',
    '成员就部门目标（{{objectives.figure}}）和总体目标（{{goals.figure}}）的优先次序达成一致，应将其用作下一个战略规划的输入。',
  ],
  [
    'The questions in {{annex.discussion}} and {{annex.framework}} should be discussed by the advisory group.',
    '{{annex.discussion}}和{{annex.framework}}中的问题宜由顾问组讨论。',
  ],
  [
    'Adopt the four thematic priorities below as the objectives of the next strategic plan:',
    '采用以下四项主题重点作为下一个战略规划的部门目标：',
  ],
  ['connecting everyone at a price they can pay;', '让人人用得起、连得上；'],
  ['digital services that leave nobody out;', '不让任何人掉队的数字服务；'],
  ['rules that encourage investment; and', '鼓励投资的规则；以及'],
  ['resources and partners for the work;', '工作所需的资源和伙伴；'],
  [
    'Say by the next meeting how these recommendations are to be carried out; and',
    '在下次会议之前说明如何落实这些建议；以及',
  ],
  ['Chair of the working group', '工作组主席'],
  ['Questions raised in the contributions', '文稿提出的讨论问题'],
  [
    'How do the objectives of the plan tie in with the regional initiatives and the study questions?',
    '规划的目标与区域性举措和研究课题如何衔接？',
  ],
  [
    'Which measures of result would show that an objective has been reached?',
    '哪些成果指标能够表明某项目标已经实现？',
  ],
  ['Framework questions of the working group', '工作组的框架问题'],
  ['Looking back at the current plans', '对现行规划的回顾'],
  [
    'What went well, and what should be done differently?',
    '哪些方面做得好，哪些方面应当改变做法？',
  ],
  ['How far have the targets been met, in figures?', '从数字上看，各项指标实现到了什么程度？'],
  ['Where is work done twice with other sectors?', '哪些工作与其他部门重复？'],
  ['Input to the next strategic plan', '对下一个战略规划的输入'],
  ['Which services and partners will the objectives need?', '实现这些目标需要哪些服务和伙伴？'],
  ['What should be true in 2030, and how will it be measured?', '到2030年应实现什么，又如何衡量？'],
]);
