import type { Report } from '../../../src/report/content';
import {
  block,
  bold,
  chart,
  figureNumber,
  figureSource,
  OBJECTIVE_COUNTS,
  paragraph,
  reference,
  table,
  text,
} from './report-parts';

const OBJECTIVES = [
  'D.4：包容性信息社会',
  'D.3：有利环境',
  'D.2：现代和安全的基础设施',
  'D.1：协调',
];

const objectives = chart(
  {
    key: 'objectives',
    title: 'ITU-D部门目标的优先排序',
    rankTitle: '排名',
    categoryTitle: 'ITU-D部门目标',
    language: 'zh',
    altText: '堆积条形图：34位成员对四项部门目标的排序，D.4居首，D.1居末。',
  },
  OBJECTIVES,
  ['第一选择', '第二选择', '第三选择', '最后选择'],
  OBJECTIVE_COUNTS,
);

/** A report of the same form in Chinese. */
export const chineseReport: Report = {
  language: 'zh',
  profile: 'itu',
  numbering: 'typed',
  title: '战略规划和运作规划工作组报告',
  figures: [figureSource('objectives', objectives.title, OBJECTIVES, OBJECTIVE_COUNTS)],
  blocks: [
    block(
      'header',
      '',
      '文件头',
      paragraph('title', '战略规划和运作规划工作组报告'),
      table([
        [paragraph('table-text', [bold('概要：')])],
        [paragraph('table-text', '本文件介绍工作组成立以来的活动，并就下一步工作提出建议。')],
        [paragraph('table-text', [bold('参考文件：')])],
        [paragraph('table-text', 'TDAG-20/3/3、TDAG-20/59和TDAG-20/DT/7')],
      ]),
    ),
    block(
      'survey',
      '',
      '意见调查',
      paragraph('heading', '成员对部门目标优先次序的意见调查'),
      paragraph('normal', [
        text('如'),
        reference('_Ref_figure_objectives', '图1'),
        text(
          '所示，在四项部门目标中，“D.4：包容性信息社会”是最优先的事项，紧随其后的是D.3和D.2。共有34位成员作答，按平均排名排序。',
        ),
      ]),
    ),
    block(
      'figure',
      'objectives',
      '图：部门目标',
      paragraph('caption', [
        figureNumber('_Ref_figure_objectives', '图', '1'),
        text('：ITU-D部门目标的优先排序'),
      ]),
      { kind: 'figure', chart: objectives },
    ),
    block(
      'recommendations',
      '',
      '建议',
      paragraph('heading', '建议'),
      paragraph('normal', '工作组向TDAG提出以下建议：'),
      paragraph('list-1', '采用下列主题重点作为下一个战略规划中ITU-D的部门目标：', '1'),
      paragraph('list-2', '互联互通；', 'a)'),
      paragraph('list-2', '数字化转型；以及', 'b)'),
      paragraph('list-2', '有利环境。', 'c)'),
      paragraph('list-1', '接受本报告。', '2'),
    ),
    block(
      'annex',
      'questions',
      '附件1',
      paragraph('annex-title', '附件1\n供讨论的问题'),
      paragraph('list-1', '战略规划的目标与区域性举措有何关联？', '1'),
    ),
    block('closing', '', '结束', paragraph('rule', '______________')),
  ],
};
