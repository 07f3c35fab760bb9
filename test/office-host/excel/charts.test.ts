import { read, utils } from '@e965/xlsx';
import { validate } from '../../support/validator';
import { openInJest } from '../boot/jest';
import { failureOf } from '../boot/failures';
import { ExcelHost } from './excel-host';

/** Weights of first, second and third choices of three options, best first. */
const ROWS = [
  ['Option', 'Choice 1', 'Choice 2', 'Choice 3'],
  ['Access', 12, 5, 3],
  ['Skills', 6, 9, 5],
  ['Trust', 2, 6, 12],
];
const COLOURS = ['#08306B', '#4292C6', '#C6DBEF'];

/** What Concord will do: a table, a stacked chart with everything set, a frozen header. */
async function drawResults(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Results');
    const range = sheet.getRange('A1:D4');
    range.values = ROWS;
    range.getRow(0).format.fill.color = '#D9D9D9';
    range.getRow(0).format.font.bold = true;
    sheet.getRange('B2:D4').numberFormat = [
      ['0.0', '0.0', '0.0'],
      ['0.0', '0.0', '0.0'],
      ['0.0', '0.0', '0.0'],
    ];
    range.format.autofitColumns();
    range.format.borders.getItem('EdgeBottom').style = 'Continuous';
    sheet.freezePanes.freezeRows(1);
    const chart = sheet.charts.add('BarStacked100', range, 'Columns');
    chart.name = 'concord:objectives';
    chart.title.text = 'Objectives';
    chart.title.format.font.bold = true;
    chart.legend.position = 'Bottom';
    chart.setPosition('F2', 'M20');
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.title.text = 'Share of ballots';
    chart.axes.valueAxis.majorGridlines.visible = false;
    COLOURS.forEach((colour, index) => {
      const series = chart.series.getItemAt(index);
      series.format.fill.setSolidColor(colour);
      series.format.line.color = '#404040';
      series.gapWidth = 40;
      series.hasDataLabels = true;
      series.dataLabels.position = 'Center';
      series.dataLabels.format.font.color = index === 0 ? '#FFFFFF' : '#000000';
    });
    await context.sync();
  });
}

describe('a chart made through the API', () => {
  let host: ExcelHost;
  beforeEach(async () => {
    host = await openInJest(new ExcelHost());
    await drawResults();
  });

  it('takes one round trip with its table', () => {
    expect(host.counters.current.roundTrips).toBe(1);
  });

  it('has a series a column, named after the header cells', async () => {
    const seen = await Excel.run(async (context) => {
      const chart = context.workbook.worksheets
        .getItem('Results')
        .charts.getItem('concord:objectives');
      chart.load('chartType,left,top,width,height');
      chart.series.load('items/name');
      chart.title.load('text');
      chart.axes.categoryAxis.load('reversePlotOrder');
      await context.sync();
      return {
        type: chart.chartType,
        series: chart.series.items.map((series) => series.name),
        title: chart.title.text,
        reversed: chart.axes.categoryAxis.reversePlotOrder,
        // 8 columns of 48 points, 19 rows of 15.
        size: [chart.width, chart.height],
      };
    });
    expect(seen).toEqual({
      type: 'BarStacked100',
      series: ['Choice 1', 'Choice 2', 'Choice 3'],
      title: 'Objectives',
      reversed: true,
      size: [384, 285],
    });
  });

  it('is saved in a file that the Open XML SDK finds valid and other programs read', async () => {
    const bytes = host.save();
    expect(await validate(bytes, 'xlsx')).toEqual([]);
    const sheet = read(bytes).Sheets.Results;
    expect(sheet === undefined ? null : utils.sheet_to_json(sheet, { header: 1 })).toEqual(ROWS);
  });

  it('is still there, and can be changed, when the saved file is opened again', async () => {
    const again = await openInJest(new ExcelHost({ file: host.save() }));
    const title = await Excel.run(async (context): Promise<unknown> => {
      const sheet = context.workbook.worksheets.getItem('Results');
      sheet.getRange('B2').values = [[20]];
      const chart = sheet.charts.getItemOrNullObject('concord:objectives');
      await context.sync();
      if (chart.isNullObject) return null;
      chart.title.text = 'Objectives, again';
      chart.title.load('text');
      const point = chart.series.getItemAt(0).points.getItemAt(0);
      point.load('value');
      await context.sync();
      return [chart.title.text, point.value];
    });
    expect(title).toEqual(['Objectives, again', 20]);
    expect(await validate(again.save(), 'xlsx')).toEqual([]);
  });

  it('is gone, with its parts, when it is deleted', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Results').charts.getItem('concord:objectives').delete();
      await context.sync();
    });
    const bytes = host.save();
    expect(new TextDecoder('latin1').decode(bytes)).not.toContain('xl/charts/');
    expect(await validate(bytes, 'xlsx')).toEqual([]);
  });

  it('follows the sheet when the sheet is renamed', async () => {
    const names = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Results');
      sheet.name = "Chair's results";
      const { series } = sheet.charts.getItemAt(0);
      series.load('items/name');
      await context.sync();
      return series.items.map((one) => one.name);
    });
    expect(names).toEqual(['Choice 1', 'Choice 2', 'Choice 3']);
  });

  it('of a kind that the host does not know is a loud gap', async () => {
    const { code } = await failureOf(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Results');
        sheet.charts.add('Radar', sheet.getRange('A1:D4'));
        await context.sync();
      }),
    );
    expect(code).toBe('ApiNotImplementedInTestHost');
  });
});
