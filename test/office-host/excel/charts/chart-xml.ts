import type { PlotKind } from './chart-types';
import { CHART_NAMESPACE, DRAWING_NAMESPACE } from './namespaces';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;

function plotXml({ element, direction, grouping }: PlotKind): string {
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  if (direction === null) {
    return `<${element}><c:grouping val="${grouping}"/><c:varyColors val="0"/><c:marker val="1"/>${axes}</${element}>`;
  }
  const overlap = grouping === 'clustered' ? '' : '<c:overlap val="100"/>';
  return `<${element}><c:barDir val="${direction}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/><c:gapWidth val="150"/>${overlap}${axes}</${element}>`;
}

function axisXml(kind: 'cat' | 'val', { direction, grouping }: PlotKind): string {
  const isCategory = kind === 'cat';
  const position = isCategory === (direction === 'bar') ? 'l' : 'b';
  const [own, other] = isCategory ? [CATEGORY_AXIS, VALUE_AXIS] : [VALUE_AXIS, CATEGORY_AXIS];
  const format = grouping === 'percentStacked' && !isCategory ? '0%' : 'General';
  const tail = isCategory
    ? '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>'
    : '<c:crossBetween val="between"/>';
  return `<c:${kind}Ax><c:axId val="${own}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${position}"/>${isCategory ? '' : '<c:majorGridlines/>'}<c:numFmt formatCode="${format}" sourceLinked="1"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${other}"/><c:crosses val="autoZero"/>${tail}</c:${kind}Ax>`;
}

/** A chart without series, as Excel makes one: a title, a legend below, two axes. */
export function newChartXml(kind: PlotKind): string {
  return `<c:chartSpace xmlns:c="${CHART_NAMESPACE}" xmlns:a="${DRAWING_NAMESPACE}" xmlns:r="${RELATIONSHIPS}"><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plotXml(kind)}${axisXml('cat', kind)}${axisXml('val', kind)}</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
}
