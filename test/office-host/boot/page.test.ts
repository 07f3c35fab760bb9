import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { read, utils } from '@e965/xlsx';
import type { Browser } from 'playwright-core';
import { validate } from '../../support/validator';
import { FLOOR, THEMES, type App } from '../external/app-context';
import type { HostOptions } from '../office-host';
import { launchChromium } from '../../../scripts/chromium';
import { stayInside } from './stay-inside';
import { hostInPage } from './page';

/** An add-in that knows nothing of the test host; its page loads office.js as in production. */
const PAGE = `<!doctype html><html><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'self' https://appsforoffice.microsoft.com">
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script src="/addin.js"></script></head><body><button>Go</button><output></output></body></html>`;

const ADD_IN = `
const say = (text) => { document.querySelector('output').textContent = text; };
const excel = async (context) => {
  const sheet = context.workbook.worksheets.add('Results');
  const range = sheet.getRange('A1:B3');
  range.values = [['Option', 'Weight'], ['Access', 12], ['Skills', 5]];
  const chart = sheet.charts.add('BarStacked100', range, 'Columns');
  chart.title.text = 'Objectives';
  await context.sync();
  return 'drawn';
};
const word = async (context) => {
  const control = context.document.body.insertParagraph('From the pane', 'End').insertContentControl();
  control.tag = 'concord:header:';
  control.load('text');
  await context.sync();
  return control.text;
};
Office.onReady(({ host, platform }) => {
  say(['ready', host, platform, Office.context.displayLanguage].join(' '));
  document.querySelector('button').onclick = () =>
    (host === 'Excel' ? Excel.run(excel) : Word.run(word)).then(say, (error) => say(error.code));
});`;

let browser: Browser;
let server: Server;
let origin: string;

beforeAll(async () => {
  browser = await launchChromium();
  server = createServer((request, response) => {
    const isScript = request.url === '/addin.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? ADD_IN : PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${portOf(server.address())}`;
});

afterAll(async () => {
  await browser.close();
  await new Promise((resolve) => server.close(resolve));
});

function portOf(address: AddressInfo | string | null): number {
  if (typeof address === 'object' && address !== null) return address.port;
  throw new Error('The server has no port.');
}

async function openPane(app: App, options: HostOptions = {}) {
  const context = await browser.newContext();
  const outside = await stayInside(context, [origin]);
  const page = await context.newPage();
  const host = await hostInPage(page, app, options);
  await page.goto(origin);
  return { page, host, outside };
}

describe('an add-in in Chromium', () => {
  it('works in Excel, and no request leaves the machine', async () => {
    const { page, host, outside } = await openPane('Excel');
    await page.getByText('ready Excel PC en-US').waitFor();
    await page.getByRole('button').click();
    await page.getByText('drawn').waitFor();
    const bytes = await host.save();
    const sheet = read(bytes).Sheets.Results;
    expect(sheet === undefined ? '' : utils.sheet_to_csv(sheet)).toBe(
      'Option,Weight\nAccess,12\nSkills,5',
    );
    expect(await validate(bytes, 'xlsx')).toEqual([]);
    expect((await host.cost()).roundTrips).toBe(1);
    expect(outside).toEqual([]);
  });

  it('works in Word, in Arabic, with the dark theme and a newer requirement set', async () => {
    const { page, host, outside } = await openPane('Word', {
      displayLanguage: 'ar-SA',
      theme: THEMES.dark,
      requirements: { ...FLOOR.Word, WordApi: '1.4' },
    });
    await page.getByText('ready Word PC ar-SA').waitFor();
    await page.getByRole('button').click();
    await page.getByText('From the pane').waitFor();
    expect(await host.text()).toBe('\nFrom the pane');
    expect(await validate(await host.save())).toEqual([]);
    const newer = await page.evaluate(() => 'customXmlParts' in Word.Document.prototype);
    expect([newer, outside]).toEqual([true, []]);
  });

  it('checks requirement sets', async () => {
    const { page } = await openPane('Excel', { requirements: { ...FLOOR.Excel, ExcelApi: '1.1' } });
    await page.getByText('ready Excel').waitFor();
    const code = await page.evaluate(() =>
      Excel.run((context) => {
        context.workbook.worksheets.getItem('Sheet1').getUsedRangeOrNullObject();
        return context.sync();
      }).then(
        () => 'no error',
        (error: unknown) => String(Reflect.get(Object(error), 'code')),
      ),
    );
    expect(code).toBe('ApiNotFound');
  });

  it('never hears of Office where a firewall blocks one of its files', async () => {
    const { page } = await openPane('Word', { quirks: { office: 'never-ready' } });
    await page.waitForTimeout(1500);
    expect(await page.locator('output').textContent()).toBe('');
  });
});
