import { checksZh } from './zh-checks';
import type { Translation } from './translation';

/** The messages in Chinese. */
export const zh: Translation = {
  messages: {
    ...checksZh,
    'file-missing': '没有这个文件。请检查文件名和文件夹。',
    'file-is-a-folder': '这是文件夹，不是文件。请给出其中某个文件的名称。',
    'file-not-readable': '无法读取该文件（{reason}）。',
    'file-not-writable':
      '无法写入该文件（{reason}）。如果文件已打开，请将其关闭，并检查文件夹，或另选一个名称。未作任何更改。',
    'file-empty': '文件是空的。请检查导出或下载是否完整。',
    'file-not-a-spreadsheet':
      '这不是电子表格，而是{kind}。Concord 可读取 .xlsx、.xlsm、.xls、.ods、.csv 和 .tsv 文件，以及选票文件（.soc、.cvotes、.blt 等）。',
    'file-protected':
      '文件受密码保护。请在 Excel 中打开，取消密码（文件 > 信息 > 保护工作簿 > 用密码进行加密）后保存。',
    'file-damaged':
      '文件已损坏或不完整，因此未读取任何内容。请在 Excel 中打开并重新保存，或重新下载。',
    'file-too-large':
      '文件的一部分解压后将占用 {megabytes} MB，超出任何调查所需，因此未读取任何内容。请将答卷复制到新的工作簿。',
    'file-too-many-sheets': '工作簿的工作表超过 {most} 个。请将含排序的工作表复制到新的工作簿。',
    'sheet-too-large':
      '工作表中有超出电子表格范围的单元格（{cell}），因此未读取该文件。请将答卷复制到新的工作簿。',
    'cells-too-many':
      '工作簿中有超过 {most} 个非空单元格，因此未被读取。请将答卷所在的列复制到新的工作簿。',
    'row-too-long':
      '文本中有一行超过 {megabytes} MB，因此未读取该文件。此处可能有未结束的引号：请补上或删除，或将答卷复制到新的工作簿。',
    'sheet-hidden': '此工作表已隐藏，未被读取。如果其中的答卷应计入，请取消隐藏。',
    'text-quote-open':
      '此处的引号没有对应的结束引号，因此其后的全部内容成为一个单元格。请补上或删除引号。',

    'no-ranking':
      '没有任何工作表包含排序。Concord 查找按次序列出选项的单元格、每列一个名次的列，或每列一个选项的列。',
    'no-rank-written': '此排序表中尚未填写任何名次。请填写，每个成员一行，或选择其他工作表。',
    'mapping-without-sheet':
      '已手动选择列，但没有说明在哪个工作表。请从以下工作表中选择：{sheets}。',
    'mapping-no-table': '此工作表第 {row} 行以下没有内容。请检查标题行。',
    'mapping-no-list':
      '{columns} 列第 {row} 行以下没有列出排序。几乎每个单元格都应按从先到后的顺序写出所有选项，并用同一符号隔开（A;B;C）。请检查列、标题行和形式。',
    'mapping-no-rank-columns':
      '{columns} 列第 {row} 行以下没有按名次写出选项。每一行的各列应写不同的选项，第一列为首选。请检查列、标题行和形式。',
    'mapping-no-option-columns':
      '{columns} 列第 {row} 行以下没有给选项名次。每一列应以选项为标题，下面是名次（1、第二、第 3）。请检查列、标题行和形式。',
    'mapping-no-counts':
      '{columns} 列第 {row} 行以下没有统计各选项得到各名次的次数。每一行应为一个选项，每一列应为一个名次。请检查列、标题行和形式。',
    'no-such-option': '没有答复提到“{name}”，因此不能把它视为与另一选项相同。选项为：{options}。',
    'why-signs': '其中有该工具添加的列：{headers}。',
    'why-list':
      '在 {columns} 列查看的 {rows} 个单元格中，有 {fitting} 个是同样 {options} 个名称的排列。',
    'why-rank-columns':
      '在查看的 {rows} 行中，有 {fitting} 行的 {columns} 列为每个名次写出不同的选项。',
    'why-option-columns':
      '在查看的 {rows} 行中，有 {fitting} 行的 {columns} 列给 {options} 个选项以各不相同的名次。',
    'why-counts': '{columns} 列统计了 {options} 个选项得到各名次的次数。',
    'why-ballot-file': '文件的写法与这类文件一致，有 {options} 个选项。',
    'near-counts':
      '它们可能统计了 {options} 个选项得到 {places} 个名次的次数，但从数字上不能确定。',
    'near-list':
      '在查看的 {rows} 个单元格中，有 {fitting} 个是同样 {options} 个名称的排列，其余不是。',
    'near-option-columns': '在查看的 {rows} 行中，有 {fitting} 行各选项名次互不相同，其余则不然。',
    'no-such-sheet': '没有名为“{sheet}”的可见工作表。工作簿中有：{sheets}。',
    'no-such-question': '没有键为“{key}”的问题。现有的键：{keys}。',
    'no-such-column': '没有“{column}”列。请给出列标题或列的字母；表中有：{headers}。',
    'weights-twice': '答卷可以按某一列加权，也可以每个代表团一票，但不能同时使用。请放弃其中之一。',
    'option-unknown':
      '“{text}”不在此问题的选项之中，已略过，答卷的其余部分仍计入。如果选项拼写有误或已改名，请在所有行中写成一致。',
    'option-repeated':
      '“{text}”在此答卷中出现两次，以第一次的名次为准。如果应以另一次为准，请更正单元格。',
    'rank-unreadable':
      '“{text}”不是名次，因此此答卷不计入。请写入从 1 开始的数字，或将单元格留空。',
    'cell-error': '单元格含有错误值 {text}，因此此答卷不计入。请改为实际的回答。',
    'line-unreadable': '此行（“{text}”）不符合文件的格式，因此不计入。请更正。',
    'option-withdrawn': '文件在此处说明“{text}”已撤回，因此它不是选项，已从所有答卷中略去。',
    'ballots-too-many':
      '连同此行，文件共有 {count} 份答卷，超出可统计的数量（选项如此之多时为 {most} 份）。请检查此行的答卷数。',
    'ballot-blank': '此行没有任何排序，因此不算作答卷。',
    'ballot-all-tied': '此答卷中所有选项的名次相同，未说明次序，因此不计入。',
    'ballots-incomplete':
      '部分答卷（{count} 份，此为第一份）有未排序的选项。其对次序的影响由设置决定（docs/ranking.md）。',
    'ballots-all-alike':
      '全部 {count} 份答卷的次序相同。如果成员的回答其实不同，则导出时丢失了次序；请与表单核对。',
    'options-joined':
      '“{text}”虽含有分隔选项的符号，但其各部分总是同时出现，因此作为一个选项读取。如果是多个选项，请用其他符号分隔。',
    'option-column-repeated': '另一列已有选项“{text}”，因此略过此列。请为其中一列另取标题。',
    'column-beside':
      '“{text}”列位于排序旁边，且含有较小的数字，但若计入此列，各行中将有两个选项名次相同，因此未作为选项。如果它不是选项，请将其移开。',
    'header-repeated': '另一列也有标题“{header}”，已采用第一列。如要选择此列，请使用列的字母。',
    'totals-row': '此行标有“{text}”，视为合计行，因此不计入。如果是答卷，请更改标签。',
    'hidden-rows-counted':
      '隐藏或被筛选的行已计入（{count} 行，此为第一行）。如要排除，请选择只计入可见的行。',
    'hidden-rows-left-out':
      '隐藏或被筛选的行未计入（{count} 行，此为第一行），因为只要求可见的行。',
    'respondent-repeated': '{name} 多次作答；以第 {row} 行的答卷为准，此答卷不计入。',
    'respondent-repeated-counted':
      '{name} 在第 {row} 行已经作答；因为要求计入全部答卷，两份均计入。',
    'weight-unreadable': '“{text}”不是权重，因此此答卷不计入。请写入从 0 开始的数字。',
    'weight-zero': '此答卷的权重为 0，因此不计入。',
    'delegation-missing':
      '此处未写明代表团，因此此答卷单独占一票。如果属于某个代表团，请填写此单元格。',
    'group-missing': '此处未写明组别，因此此答卷只计入总体。',
    'count-unreadable':
      '“{text}”不是答卷数，因此此表不计入。请写明有多少份答卷将该选项排在此名次，没有则写 0。',
    'counts-shares':
      '此表给出的是百分比（“{text}”），而不是答卷数，因此不计入。请写明有多少份答卷将各选项排在各名次。',
    'counts-places':
      '有 {places} 个名次，却只有 {options} 个选项，因此此表不计入。请补上缺少的选项，或删去不存在的名次。',
    'counts-option-repeated': '此表中已有选项“{text}”，因此此表不计入。每个选项请只写一次。',
    'counts-uneven':
      '“{option}”的各数之和为 {count}，其他选项为 {ballots}，因此此表不计入。请更正；未排该选项的答卷应写在“未排序”列中。',
    'counts-excess':
      '此名次的各数之和为 {count}，但只有 {ballots} 份答卷，因此此表不计入。请更正；名次相同的选项须均分其所占的名次。',
    'counts-left-over':
      '“{option}”的各数之和为 {count}，但有 {ballots} 份答卷。其余答卷视为未排该选项；此类选项共有 {options} 个。如果不对，请更正数字。',
    'counts-total-differs':
      '此处写明的合计为 {total}，但各数之和为 {count}。以各数为准；请更正有误之处。',
    'counts-hundred':
      '每个选项的各数之和都是 100。如果是百分比，请改写为答卷数，否则一致程度会像是由 100 份答卷得出的。',
    'counts-only':
      '此处只知道数目，没有答卷：权重、每个代表团一票、组别、重复的答卷和隐藏的行都不起作用。',
    'counts-of-ballots':
      '此表所统计选项的答卷在工作表“{ballots}”中，因此略去此表。如要按此表的数目排序，请只选择此工作表。',
    'more-of-these': '此类提示（{code}）自此不再逐一列出：另有 {count} 条。',

    'no-report-sheet':
      '没有工作表含有“Block”“Level”和语言代码列。请添加报告工作表，或只计算次序而不生成报告。',
    'report-row-without-block':
      '此行有文字，但本行及其上方均未指明内容块。请在“Block”列中写入内容块的类型。',
    'report-block-unknown': '没有“{block}”这种内容块，因此略过此行。类型有：{kinds}。',
    'report-level-unknown':
      '“{block}”内容块没有“{level}”级别，因此略过此行。段落请将单元格留空，或写入下列之一：{levels}。',
    'report-item-empty': '此列表项没有任何语言的文字，因此略过。',
    'report-key-long': '键“{key}”太长，不能用作 Word 中的标记。请最多使用 {limit} 个字符。',
    'report-setting-unnamed': '此设置行没有写明设置名称，因此略过。请在“Level”列中写入名称。',
    'report-setting-repeated': '设置“{name}”重复出现。以第一个为准；请删除其中一个。',
    'report-numbering-unknown':
      '设置“numbering”的值为“{value}”，无法识别。请填写以下之一：{known}。',
    'report-cell-error': '单元格含有错误值 {error}，按空单元格读取。请更正公式。',
    'report-language-missing':
      '报告工作表没有“{language}”列。文字以“{shown}”显示；请添加该列并写入译文。',
    'report-translation-missing':
      '此处没有“{language}”的文字，以“{shown}”显示；请在单元格中写入译文。',
    'report-figure-unknown': '没有键为“{key}”的已排序问题，因此略去该图。现有的键：{keys}。',
    'report-option-unknown':
      '问题“{key}”没有以其中任何一个名称命名的选项，因此略过此行。请用其中一种语言写出与答卷完全一致的选项。',
    'report-placeholder-unknown': '{placeholder} 没有对应的内容。可用的有：{known}。',
    'report-place-absent':
      '“{key}”的次序到第 {tiers} 位为止，因此 {placeholder} 没有对应的内容。并列的选项共占一位。',
    'report-clause-unknown': '没有标准条款 {clause}。现有条款：{clauses}。',
    'report-clause-misplaced': '条款 {clause} 用于{use}。请将其移到该处，或选择其他条款。',
    'report-clause-parameter':
      '条款 {clause} 需要“{parameter}”。请在“settings”内容块中添加级别为“{parameter}”的一行，或写成 [[{clause}|{parameter}=…]]。',
    'report-clause-parameter-unknown':
      '条款 {clause} 没有参数“{parameter}”。其参数有：{parameters}。',
    'report-clause-date':
      '条款 {clause} 的“{parameter}”需要日期，而“{value}”不是日期。请写成 2026-11-16 的形式。',
    'report-clause-without-order': '条款 {clause} 需要已排序的问题，而工作簿中没有含答卷的问题。',
    'report-clause-not-alone': '标准条款须单独占一个单元格。因为另有文字，此单元格按原样采用。',

    'package-not-readable':
      '该文件不是 Office 文档，或已损坏（{reason}）。请在 Word 中打开，另存为 .docx 副本后重试。',
    'part-not-readable':
      '文档的 {part} 部分已损坏（{reason}）。请在 Word 中打开文档，另存为 .docx 副本后重试。',
    'block-repeated': '报告中有两个标记为“{tag}”的内容块。请在“Block”列中为其中一个另取键。',
    'chart-without-data': '图“{title}”没有可绘制的选项或名次。请检查其问题是否有答卷。',
    'provenance-not-readable': '无法读取文档中关于图的数据（{reason}）。请从工作簿重新插入图。',

    'code-not-ours':
      '这不是 Concord 的代码。请在 Excel 中打开 Concord，生成并复制代码，然后完整地粘贴到此处。',
    'code-of-other-version':
      '该代码由另一版本的 Concord 生成（{version}）。请在 Excel 和 Word 中重新加载加载项，并再次复制代码。',
    'code-not-whole': '代码不完整：其中一部分丢失或被更改。请在 Excel 中重新复制，并完整地粘贴。',

    'word-not-allowed':
      'Word 不允许在此处执行。文档可能受保护、以只读方式打开，或含有此 Word 无法编辑的内容（例如浏览器中的日期选择器）。请选择“审阅”>“限制编辑”，或打开文档进行编辑，然后重试。未作任何更改。',
    'word-refused':
      'Word 拒绝{action}（{reason}）。文档保持原样。请保存、关闭并重新打开文档，然后再试一次。',
    'word-refused-half':
      'Word 在{action}时中止（{reason}），该内容块不完整。请按“撤消”（Ctrl+Z）直到恢复原状，然后重试。',
    'word-refused-rest':
      'Word 拒绝{action}（{reason}）。前面的内容块已写入文档，此内容块及其后的内容块尚未写入。请保存文档，关闭后重新打开，然后再次更新。',
    'block-twice': '文档中有两个此内容块。请删除其中一个（内容控件及其内容），然后重试。',
    'block-not-there': '文档中没有此内容块。请先插入。',
    'paragraph-changed': '该段落与检查文档时不同。请重新检查文档。',
    'selection-empty': '未选定文字。请选定要转为内容块的段落，然后重试。',
    'selection-in-block': '选定内容涉及报告的内容块。请选定内容块以外的文字，然后重试。',
    'selection-holds':
      '选定内容中有{what}，转为内容块会将其丢失。请选定不含此项的文字，然后重试。未作任何更改。',
    'selection-changed': '选定内容已不是所读取的文字。请重新选定并重复此步骤。未作任何更改。',
    'selection-not-removed':
      '新内容块已就位，但 Word 不允许移除选定的文字（{reason}）。该文字仍在内容块之后：请手工删除。',
    'provenance-not-kept':
      'Word 没有保存用于判断哪些内容块经过编辑的数据。文字已就位；在重新写入之前，Concord 将这些内容块视为经手工编辑，更改前会先询问。',

    'excel-editing': '工作簿中有一个单元格正在编辑。请按 Enter 键结束编辑，然后重试。',
    'excel-selection': '所选内容不是一个单元格区域。请选择同一工作表中相邻的单元格，然后重试。',
    'excel-protected':
      '工作表或工作簿受保护。请选择“审阅”>“撤消工作表保护”或“保护工作簿”，然后重试。',
    'excel-sheet-protected':
      '结果所在的工作表受保护，因此未更新。请在该表中选择“审阅”>“撤消工作表保护”，然后重试。',
    'excel-not-allowed':
      '在工作簿的当前状态下，Excel 不允许此操作（{reason}）。请检查其是否以只读方式或在受保护的视图中打开，然后重试。',
    'excel-missing': '该工作表或单元格已不存在。请重新读取工作簿。',
    'excel-too-much':
      '请求超出 Excel 一次所能接受的范围（{reason}）。请减少排序的选项，或将答卷复制到新的工作簿。',
    'excel-failed':
      'Excel 无法完成此操作（{reason}）。请保存工作簿后重试；如果仍然失败，请关闭并重新打开工作簿。',
    'sheet-with-too-many-cells':
      '该工作表有 {cells} 个单元格，超出 Excel 向加载项提供的数量。如果没有答卷，请隐藏该表，或删除多余的行和列。',
    'row-too-large':
      '工作表中有一行的文字超出 Excel 一次向加载项提供的数量。请缩短其单元格；如果没有答卷，请隐藏该表。',
    'results-in-the-way':
      '结果增多，需要单元格 {cells}，但其中已有其他内容。请将其移到别处，再重新写入结果。未作任何更改。',
    'results-half-written':
      'Excel 在更新 {sheets} 的结果时中止（{reason}），结果可能新旧混杂。请重新写入结果。',
    'results-left-over':
      'Excel 在写入结果时中止（{reason}），且无法移除工作表 {sheets}。请将其删除，再重新写入结果。',
    'chart-not-as-asked':
      'Excel 绘制的图表有 {found} 个系列，而要求的是 {wanted} 个，因此已移除结果。请重新写入结果；如果仍然失败，请告知 Concord 的开发者。',
    'settings-not-readable': '无法读取工作簿保存的设置（{reason}）。请重新选择，即可重新写入。',
    'settings-not-kept': 'Excel 没有保存排序的设置。请保存工作簿，然后重新选择。',
    'workbook-strict':
      '工作簿以“Strict Open XML”格式保存，无法在此添加工作表。请先将其另存为“Excel 工作簿 (.xlsx)”。',
    'document-not-word':
      '这不是 Word 文档，而是{kind}。Concord 读写 .docx 文件：请在 Word 中打开并另存为 .docx。',
    'document-with-password':
      '文档受密码保护。请在 Word 中打开，取消密码（文件 > 信息 > 保护文档 > 用密码进行加密）后保存。',
    'document-damaged':
      '文档已损坏或不完整，因此未读取任何内容。请在 Word 中打开并重新保存，或重新下载。',
    'document-with-macros':
      '文档可能包含宏 (.docm)。Concord 不在其无法判断的程序旁写入内容：请在 Word 中打开，另存一份 .docx 副本并使用该副本。',
    'document-strict':
      '文档为“Strict Open XML 文档”格式。请在 Word 中打开，选择“另存为”和类型“Word 文档 (.docx)”，然后使用该文件。',
    'document-restricted':
      '文档限制编辑，因此未写入任何内容。请先在 Word 中解除限制（审阅 > 限制编辑 > 停止保护）。',
    'document-controls-lost':
      '文档中有报告的内容块，但标记它们的内容控件已不存在，更新会把它们再写一遍。文档曾由不保留内容控件的程序（如 LibreOffice）保存。请更新在 Word 中保存的副本，或生成新文档。',
    'document-tracks-changes':
      '文档正在跟踪修订。各块写入时不带修订标记，否则每块都会显示为先删除后插入；--dry-run 可显示更新将更改的内容。修订跟踪保持开启，他人的标记予以保留。',
    'block-in-line':
      '该块的内容控件位于段落或表格行之内，无法容纳整段文字。请将其移到段落之间的单独位置。',
    'block-kept':
      '该块写入后有人作过修改，因此保持原样。如仍要重新写入，请使用 --overwrite edited。',
    'options-too-few':
      '排序需要两个或更多选项；已给出 {count} 个。请列出每个选项，或选择含有选项的单元格。',
    'options-too-many':
      '排序表为每个选项设一列，{count} 个选项已超出可排序的数量。请列出不超过 {most} 个选项。',
    'option-twice': '选项“{option}”出现了两次。请为每个选项取不同的名称。',
    'languages-none': '报告表至少需要一种语言。请选择报告的语言。',
    'members-out-of-range': '排序表可容纳 1 至 {most} 位成员，而不是 {members} 位。',
    'results-too-many-ballots':
      '问题“{key}”有 {ballots} 份答卷、{options} 个选项，电子表格无法在合理时间内计算。请使用“concord rank”，或拆分工作表。',
    'cells-unknown': '“{address}”不是单元格地址。请写明工作表及其单元格，例如“Options!A2:A9”。',
    'no-ranking-but-near':
      '没有工作表确定含有排序。最接近的是：{candidates} 如果这是排序，请手动选择其工作表、形式和列。',
    'ballots-alphabetical':
      '全部 {count} 份答卷的选项均按字母顺序排列。导出时可能丢失了成员给出的次序；请与表单核对。',
    'ballots-in-column-order':
      '全部 {count} 份答卷的选项均按列的顺序排列。导出时可能丢失了成员给出的次序；请与表单核对。',
    'option-renamed':
      '此前的答卷排列的是“{old}”，此后为“{now}”，没有一份同时含有两者。如果该选项中途改名，请说明两者相同；否则各自单独计算。',
    'option-added':
      '此前没有答卷排列“{option}”，此后几乎都有，因此它可能是中途增加的。请对未排序的选项选择“无意见”，使较早的答卷不对其表态。',
    'option-retired':
      '此后没有答卷排列“{option}”，此前几乎都有，因此它可能是中途撤销的。请对未排序的选项选择“无意见”，使较晚的答卷不对其表态。',
    'code-page-loss':
      '“{text}”中缺少字符，其他地方也可能如此：文件保存时所用的代码页不含全部字符。请重新导出答卷，格式为 .xlsx 或 CSV UTF-8。',
    'preview-row': '此行标有“{text}”，是试填表单的答卷，因此不计入。如果是真实答卷，请更改标记。',
    'respondent-test': '“{name}”像是试填表单的答卷。目前计入；如不应计入，请删除该行。',
  },
  phrases: {
    'a zip archive': 'zip 压缩文件',
    'an empty zip archive': '空的 zip 压缩文件',
    'an old Office file': '旧版 Office 文件',
    'a PDF': 'PDF 文件',
    'a picture (PNG)': '图片（PNG）',
    'a picture (JPEG)': '图片（JPEG）',
    'a picture (GIF)': '图片（GIF）',
    'a rich text document (RTF)': 'RTF 文档',
    text: '文本',
    'a file of an unknown kind': '类型不明的文件',
    'a Word document': 'Word 文档',
    'a PowerPoint presentation': 'PowerPoint 演示文稿',
    'an Excel binary workbook (.xlsb)': 'Excel 二进制工作簿（.xlsb）',
    'a document of Apple iWork': 'Apple iWork 文档',
    'an OpenDocument file without sheets': '不含工作表的 OpenDocument 文件',
    'read the blocks': '读取内容块',
    'insert the block': '插入内容块',
    'replace the block': '替换内容块',
    'show the block': '显示内容块',
    'paragraphs and list items': '段落和列表项',
    'rows of the header with the level "action"': '文件头中级别为“action”的行',
    'the title of an annex': '附件的标题',
    'read the document': '读取文档',
    'show the paragraph': '显示段落',
    'read the selection': '读取选定内容',
    'replace the selection': '替换选定内容',
    'a table': '表格',
    'a picture or a chart': '图片或图表',
    'a tracked change': '修订标记',
    'a footnote or an endnote': '脚注或尾注',
    'a comment': '批注',
    'a field, such as a reference': '域（例如交叉引用）',
    'a content control': '内容控件',
    'a formula': '公式',
    'a section break': '分节符',
    'a bookmark': '书签',
    'something other than text': '文字以外的内容',
    none: '无',
  },
};
