import type { Translation } from './translation';

/** What the checks of a report find, in Chinese. */
export const checksZh: Translation['messages'] = {
  'check-no-source':
    '文档没有说明其中的图根据什么数据制成，因此未重新计算。Concord 会在自己写入的文档中保存这些数据。',
  'check-block-edited': '该块写入后经手工编辑。更新时将保持原样。',
  'check-chart-missing': '文档中有图“{key}”的数据，但没有图表。请重新写入该块，或放回图表。',
  'check-chart-order': '图表列出“{shown}”，而按答卷应为“{expected}”。请重新写入该图。',
  'check-chart-value':
    '图表中“{option}”（{series}）显示 {shown}，而按答卷应为 {expected}。请重新写入该图。',
  'check-workbook-missing': '图表没有含其数据的工作簿，因此无法编辑或核对。请重新写入该图。',
  'check-workbook-differs':
    '图表内的工作簿为 {held}，而图表显示 {shown}（单元格 {place}）。请重新写入该图。',
  'check-caption-number':
    '图题编号为“{shown}”，而在文档中应为 {expected}。请更新域（Ctrl+A，F9）。',
  'check-reference-lost':
    '引用“{shown}”指向“{bookmark}”，而文档中没有此处。请重新写入该块，或插入新的引用。',
  'check-reference-text': '引用写作“{shown}”，而所指之处名为“{expected}”。请更新域（Ctrl+A，F9）。',
  'check-order-in-text': '文中将“{first}”置于“{second}”之前，而“{key}”的顺序正好相反。',
  'check-note-numbers': '图下的数字与答卷不符；按答卷应为“{expected}”。',
  'check-placeholder': '占位符 {placeholder} 尚未填写。请换成它所代表的内容。',
  'check-doubled-word': '“{word}”连续出现了两次。',
  'check-label': '此处的编号“{label}”应为“{expected}”。',
  'check-label-start': '列表以编号“{label}”开头，而应为“{expected}”。',
  'check-item-end': '该项以“{end}”结尾；在此列表中应以“{expected}”结尾。',
  'check-never-mentioned': '正文从未提及{name}。请加以引用，或将其删除。',
  'check-recommendations-alike': '此建议与编号为“{label}”的建议内容相同：“{text}”。',
  'check-symbol-spelt': '文号“{symbol}”在本文档中也写作“{other}”。请择其一。',
  'check-too-long': '文档共 {words} 个词，超出上限 {limit} 达 {over} 个。',
  'check-data-question': '工作簿中没有制作该图所依据的问题“{key}”。',
  'check-data-options': '图“{key}”的选项与工作簿不再一致：原为 {then}；现为 {now}。',
  'check-data-ballots':
    '图“{key}”根据 {then} 份答卷制成（权重 {thenWeight}）；工作簿现有 {now} 份（权重 {nowWeight}）。请更新文档。',
  'check-data-order': '“{key}”的顺序原为 {then}；按工作簿现为 {now}。请更新文档。',
  'check-data-pairs': '“{key}”的答卷在每个名次上的数目与以前相同，但答卷已不同。请更新文档。',
  'check-data-counts':
    '“{key}”的答卷数目与以前相同，但内容不同：“{option}”居第 {position} 位的原为 {then}，现为 {now}。请更新文档。',
};
