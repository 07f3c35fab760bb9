import { LATIN_LETTERS, numberWord } from './words';
import { proposed, verified, type Noun, type Term, type Wording } from './wording';

const NUMBERS = ['两', '三', '四', '五', '六', '七', '八', '九', '十'];

function noun(heading: Term, name: string): Noun {
  return {
    heading,
    priorityOrder: `${name}的优先次序`,
    figureTitle: `${name}的优先次序`,
    among: (count) => `在${numberWord(NUMBERS, count)}项${name}中`,
    remaining: (count) => `其余${numberWord(NUMBERS, count)}项${name}`,
  };
}

/** Chinese wording. */
export const zh: Wording = {
  headings: {
    header: proposed('文件头'),
    introduction: verified('引言'),
    'terms-of-reference': verified('职责范围'),
    meeting: verified('会议摘要'),
    documents: proposed('秘书处提供的文件'),
    contributions: proposed('收到的文稿'),
    survey: proposed('优先次序调查'),
    figure: verified('图'),
    conclusions: verified('结论'),
    liaison: verified('联络函'),
    consultation: verified('进一步磋商'),
    recommendations: verified('建议'),
    contact: verified('联系人'),
    annex: verified('附件'),
    closing: proposed('文件结尾'),
  },
  labels: {
    summary: verified('概要'),
    action: verified('需采取的行动'),
    reference: verified('参考文件'),
    name: verified('名称/组织/实体'),
    phone: verified('电话号码'),
    email: verified('电子邮件'),
    rank: verified('排名'),
    'first-choice': verified('第一选择'),
    'last-choice': verified('最后选择'),
    unranked: proposed('未排序'),
    note: proposed('注'),
    results: proposed('结果'),
    'mean-rank': proposed('平均排名'),
    'by-position': proposed('各名次的答卷数'),
    agreement: proposed('一致程度'),
    'kendall-w': proposed('肯德尔和谐系数W'),
    'chi-square': proposed('弗里德曼χ²'),
    'degrees-of-freedom': proposed('自由度'),
    'p-value': proposed('p值'),
  },
  methods: {
    'mean-rank': proposed('平均排名'),
    copeland: proposed('科普兰法'),
    schulze: proposed('舒尔茨法'),
    'ranked-pairs': proposed('排序配对法'),
    kemeny: proposed('凯梅尼–扬法'),
  },
  nouns: {
    objectives: noun(verified('部门目标'), '部门目标'),
    goals: noun(verified('总体目标'), '总体目标'),
    options: noun(proposed('选项'), '选项'),
  },
  letters: LATIN_LETTERS,
  punctuation: {
    colon: '：',
    caption: '：',
    space: '',
    comma: '，',
    semicolon: '；',
    aside: (words) => `（${words}）`,
    item: '；',
    lastButOne: '；以及',
    last: '。',
    leadIn: '：',
  },
  sentences: {
    choice: (position) => `第${position}选择`,
    group: (name) => name,
    someGroup: '工作组',
    reportTitle: (group) => (group === null ? '报告' : `${group}的报告`),
    documentSymbol: (symbol) => `${symbol}号文件`,
    meetingOf: (date) => `${date}的会议`,
    documentsLead: '秘书处提供了下列文件：',
    surveyLead: '就工作组的优先事项进行了调查。',
    conclusionsLead: (group) => `${group}得出以下结论：`,
    liaisonLead: (group) => `${group}发出了以下联络函：`,
    recommendationsLead: (group, addressee) =>
      addressee === null ? `${group}提出以下建议：` : `${group}向${addressee}提出以下建议：`,
    altText: ({ title, options, ballots, first, last }) => {
      const head = `堆积条形图“${title}”：${ballots}份答卷，${options}个选项。`;
      if (last === null) return `${head}所有选项并列。`;
      return `${head}首位：${first.text}。末位：${last.text}。`;
    },
    figureNote: (ballots, meanRanks) =>
      `共${ballots}份答卷。平均排名（数值越小越靠前）：${meanRanks}。本图反映收到的答卷，不代表全体成员的意见。`,
    orderInClause: (priorityOrder, first, rest, figure) =>
      rest === null
        ? `${priorityOrder}（${first}；${figure}）`
        : `${priorityOrder}（${first}居首，其后依次为${rest}；${figure}）`,
  },
  narrative: {
    noBallots: '没有计入任何答卷，因此没有优先次序。',
    only: (name) => `只有一个选项：${name}。`,
    allTied: (among) => `${among}，各项并列，不分先后。`,
    lead: ({ among, first, clearly, closely, then, behind }) =>
      [
        `${among}，${first.text}${clearly ? '明显' : ''}${first.count === 1 ? '列在首位' : '并列首位'}`,
        closely === null ? '' : `，${closely.text}以微小差距居其后`,
        then === null ? '' : `，接下来是${then.text}`,
        behind === null ? '' : `；${behind.text}的平均排名明显落后于其他各项`,
        '。',
      ].join(''),
    groups: ({ among, top, within, remaining, rest }) => {
      const how = { tied: '（并列）', close: '（依此次序，差距很小）', 'in-order': '（依此次序）' }[
        within
      ];
      return `${among}，多数答卷人的首要重点显然是${top.text}${how}；多数答卷人把${remaining}（${rest.text}）排在后面。`;
    },
    noDifference: (names) => `${names.text}之间没有明显差别。`,
    fewBallots: (minimum) => `计入的答卷不足${minimum}份，因此这里不对差别是否明显作出判断。`,
    basis: (method, ballots, weight) =>
      `此次序按${method}得出，共计入${ballots}份答卷${weight === null ? '' : `，总权重为${weight}`}。`,
    sameOrder: (methods) => `${methods.text}得出的次序相同。`,
    otherOrder: (methods, order) => `${methods.text}得出的次序不同：${order}。`,
    otherPolicy: {
      share: (order) => `如果答卷中未排序的选项平分剩余的位次，则次序为：${order}。`,
      'no-opinion': (order) => `如果答卷中未排序的选项不与其他选项比较，则次序为：${order}。`,
      exclude: (order) => `如果只计入完整的答卷，则次序为：${order}。`,
    },
    seeFigure: { before: '', after: '显示答卷的分布情况。' },
    then: '，然后是',
    tied: (names) => `${names}（并列）`,
  },
};
