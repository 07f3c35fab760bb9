import { resolve } from 'node:path';
import { build } from 'esbuild';
import type { Page, Route } from 'playwright-core';
import type { Cell } from '../../../src/cells/sheet';
import { FLOOR, type App } from '../external/app-context';
import type { HostOptions } from '../office-host';
import { fromBase64, toBase64 } from '../package/flat-opc';
import type { Cost } from '../protocol/counters';
import type { Quirks } from '../quirks';
import { readTypings } from '../supplement/read-typings';
import { needsSupplement } from './after-load';
import { isOfficeFile, officeFile } from './office-files';
import { HANDLE, START, type PageStart } from './page-start';

/** Where production pages load office.js from; answered from the installed package instead. */
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

let bundled: Promise<string> | null = null;

/** The host and its boot as one classic script; built once a process. */
function hostScript(): Promise<string> {
  bundled ??= build({
    entryPoints: [resolve(__dirname, 'page-script.ts')],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  }).then(({ outputFiles: [file] }) => {
    if (file === undefined) throw new Error('The host was not bundled.');
    return file.text;
  });
  return bundled;
}

async function serveOffice(route: Route, quirks: Partial<Quirks>): Promise<void> {
  const path = new URL(route.request().url()).pathname.replace('/lib/1/hosted/', '');
  const isBlocked = quirks.office === 'never-ready' && path.endsWith('office_strings.js');
  if (isBlocked || !isOfficeFile(path)) await route.abort('blockedbyclient');
  else await route.fulfill({ contentType: 'text/javascript', body: officeFile(path) });
}

/**
 * Makes a page an add-in of the application: a host at `window.external` before any script of the
 * page, and office.js from the installed package wherever the page asks Microsoft's CDN for it.
 * To be called before the page is opened. The host lives as long as the document does: a reload
 * begins with the same file again.
 */
export async function hostInPage(
  page: Page,
  app: App,
  { file, ...options }: HostOptions = {},
): Promise<PageHost> {
  const requirements = options.requirements ?? FLOOR[app];
  const newer = needsSupplement(app, requirements) ? readTypings(app) : null;
  const start: PageStart = {
    app,
    newer,
    ...options,
    ...(file === undefined ? {} : { file: toBase64(file) }),
  };
  const content = `globalThis.${START} = ${JSON.stringify(start)};\n${await hostScript()}`;
  await page.addInitScript({ content });
  await page.route(`${CDN}**`, (route) => serveOffice(route, options.quirks ?? {}));
  return new PageHost(page);
}

/** The host in a page, from outside. Excel's and Word's members fail on the other's host. */
export class PageHost {
  constructor(private readonly page: Page) {}

  async save(): Promise<Uint8Array> {
    return fromBase64(String(await this.call('save')));
  }

  async cost(): Promise<Cost> {
    const cost: unknown = await this.call('cost');
    if (!isCost(cost)) throw new TypeError('The host has no counters.');
    return cost;
  }

  async resetCounters(): Promise<void> {
    await this.call('resetCounters');
  }

  async setQuirks(quirks: Partial<Quirks>): Promise<void> {
    await this.call('setQuirks', quirks);
  }

  /** Presses a ribbon button; resolves when the add-in says that it has completed. */
  async press(action: string): Promise<void> {
    await this.call('press', action);
  }

  /** Excel: types a value into a cell, as a person does. */
  async edit(sheet: string, address: string, value: Cell): Promise<void> {
    await this.call('edit', sheet, address, value);
  }

  /** Excel: selects cells. */
  async select(sheet: string, address: string): Promise<void> {
    await this.call('select', sheet, address);
  }

  /** Excel: the address of the selection. */
  async selection(): Promise<string> {
    return String(await this.call('selection'));
  }

  /** Word: the text of the document, a line a paragraph. */
  async text(): Promise<string> {
    return String(await this.call('text'));
  }

  /** Word: puts the cursor into a paragraph, counted from 0. */
  async putCursor(paragraph: number, offset = 0): Promise<void> {
    await this.call('putCursor', paragraph, offset);
  }

  /** Word: puts the cursor at the end of a control. */
  async putCursorInControl(tag: string): Promise<void> {
    await this.call('putCursorInControl', tag);
  }

  /** Word: types over a text, as a person does. */
  async type(found: string, typed: string): Promise<void> {
    await this.call('type', found, typed);
  }

  /** Word: types paragraphs at the end of the document. */
  async write(texts: readonly string[]): Promise<void> {
    await this.call('write', texts);
  }

  /** Word: selects from the paragraph that has one text to the one that has another. */
  async selectText(from: string, to: string): Promise<void> {
    await this.call('selectText', from, to);
  }

  /** Word: the text that is selected. */
  async selectedText(): Promise<string> {
    return String(await this.call('selectedText'));
  }

  /** Word: deletes a control with its content, as a person does. */
  async removeControl(tag: string): Promise<void> {
    await this.call('removeControl', tag);
  }

  private call(member: string, ...args: readonly unknown[]): Promise<unknown> {
    return this.page.evaluate<unknown, readonly [string, string, readonly unknown[]]>(
      ([handle, name, values]) => {
        const host: unknown = Reflect.get(globalThis, handle);
        if (typeof host !== 'object' || host === null) throw new Error('The page has no host.');
        const method: unknown = Reflect.get(host, name);
        if (typeof method !== 'function') throw new Error(`The host in the page has no ${name}.`);
        const result: unknown = Reflect.apply(method, host, values);
        return result;
      },
      [HANDLE, member, args],
    );
  }
}

function isCost(value: unknown): value is Cost {
  return typeof value === 'object' && value !== null && 'roundTrips' in value;
}
