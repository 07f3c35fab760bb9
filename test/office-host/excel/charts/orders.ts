/** Orders of children in chart parts (ECMA-376 part 1, annex A, dml-chart.xsd). */
export const CHART = [
  'title',
  'autoTitleDeleted',
  'pivotFmts',
  'view3D',
  'floor',
  'sideWall',
  'backWall',
  'plotArea',
  'legend',
  'plotVisOnly',
  'dispBlanksAs',
  'showDLblsOverMax',
  'extLst',
];
export const CHART_SPACE = [
  'date1904',
  'lang',
  'roundedCorners',
  'AlternateContent',
  'style',
  'clrMapOvr',
  'pivotSource',
  'protection',
  'chart',
  'spPr',
  'txPr',
  'externalData',
  'printSettings',
  'userShapes',
  'extLst',
];
/** barChart and lineChart together. */
export const PLOT = [
  'barDir',
  'grouping',
  'varyColors',
  'ser',
  'dLbls',
  'gapWidth',
  'overlap',
  'serLines',
  'dropLines',
  'hiLowLines',
  'upDownBars',
  'marker',
  'smooth',
  'axId',
  'extLst',
];
/** Series of bars and of lines together. */
export const SERIES = [
  'idx',
  'order',
  'tx',
  'spPr',
  'invertIfNegative',
  'pictureOptions',
  'marker',
  'dPt',
  'dLbls',
  'trendline',
  'errBars',
  'cat',
  'val',
  'smooth',
  'shape',
  'extLst',
];
/** Category and value axes together. */
export const AXIS = [
  'axId',
  'scaling',
  'delete',
  'axPos',
  'majorGridlines',
  'minorGridlines',
  'title',
  'numFmt',
  'majorTickMark',
  'minorTickMark',
  'tickLblPos',
  'spPr',
  'txPr',
  'crossAx',
  'crosses',
  'crossesAt',
  'crossBetween',
  'auto',
  'lblAlgn',
  'lblOffset',
  'tickLblSkip',
  'tickMarkSkip',
  'noMultiLvlLbl',
  'majorUnit',
  'minorUnit',
  'dispUnits',
  'extLst',
];
export const SCALING = ['logBase', 'orientation', 'max', 'min', 'extLst'];
/** Data labels of a series and of one point together. */
export const LABELS = [
  'idx',
  'dLbl',
  'delete',
  'layout',
  'tx',
  'numFmt',
  'spPr',
  'txPr',
  'dLblPos',
  'showLegendKey',
  'showVal',
  'showCatName',
  'showSerName',
  'showPercent',
  'showBubbleSize',
  'separator',
  'showLeaderLines',
  'leaderLines',
  'extLst',
];
export const POINT = [
  'idx',
  'invertIfNegative',
  'marker',
  'bubble3D',
  'explosion',
  'spPr',
  'pictureOptions',
  'extLst',
];
export const TITLE = ['tx', 'layout', 'overlay', 'spPr', 'txPr', 'extLst'];
export const LEGEND = ['legendPos', 'legendEntry', 'layout', 'overlay', 'spPr', 'txPr', 'extLst'];
export const PLOT_AREA_END = ['spPr', 'extLst'];
export const GRIDLINES = ['spPr'];

const FILLS = ['noFill', 'solidFill', 'gradFill', 'blipFill', 'pattFill', 'grpFill'];
export const SHAPE = ['xfrm', 'custGeom', 'prstGeom', ...FILLS, 'ln', 'effectLst', 'extLst'];
export const LINE = [...FILLS, 'prstDash', 'custDash', 'round', 'bevel', 'miter', 'headEnd'];
export const RUN = ['ln', ...FILLS, 'effectLst', 'latin', 'ea', 'cs', 'sym', 'extLst'];
export const FILL_NAMES: readonly string[] = FILLS;
