import type { Element } from '@xmldom/xmldom';
import { asNumber } from '../../protocol/arguments';
import { HostObject } from '../../protocol/host-object';
import type { Box } from '../geometry';
import { TextFormat } from './chart-text';
import { ensure, setValue } from './namespaces';
import { PLOT_AREA_END } from './orders';

const PLOT_AREA = ['layout'];
const LAYOUT = ['manualLayout'];
/** CT_ManualLayout */
const MANUAL = ['layoutTarget', 'xMode', 'yMode', 'wMode', 'hMode', 'x', 'y', 'w', 'h'];

/** `Chart.plotArea`. Where Excel puts the bars by itself cannot be read: nothing is drawn here. */
export class ChartPlotArea extends HostObject {
  override readonly wireClass = 'ChartPlotArea';

  constructor(
    private readonly element: Element,
    private readonly chart: Box,
  ) {
    super();
  }

  get Format(): TextFormat {
    const { element } = this;
    return new TextFormat('ChartPlotAreaFormat', {
      order: PLOT_AREA_END,
      find: () => element,
      ensure: () => element,
    });
  }

  set InsideLeft(points: unknown) {
    this.place('c:x', asNumber(points, 'ChartPlotArea.insideLeft') / this.chart.width);
  }

  set InsideTop(points: unknown) {
    this.place('c:y', asNumber(points, 'ChartPlotArea.insideTop') / this.chart.height);
  }

  set InsideWidth(points: unknown) {
    this.place('c:w', asNumber(points, 'ChartPlotArea.insideWidth') / this.chart.width);
  }

  set InsideHeight(points: unknown) {
    this.place('c:h', asNumber(points, 'ChartPlotArea.insideHeight') / this.chart.height);
  }

  /** The file has shares of the chart's size. */
  private place(name: string, share: number): void {
    const layout = ensure(this.element, 'c:layout', PLOT_AREA);
    const manual = ensure(layout, 'c:manualLayout', LAYOUT);
    setValue(manual, 'c:layoutTarget', 'inner', MANUAL);
    setValue(manual, 'c:xMode', 'edge', MANUAL);
    setValue(manual, 'c:yMode', 'edge', MANUAL);
    setValue(manual, name, share, MANUAL);
  }
}
