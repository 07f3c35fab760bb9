/**
 * Runs in a page before its own scripts: puts a host at `window.external`, where office.js looks
 * for Office, and a handle for the test at `window.officeHost`. Bundled at test time.
 */
import type { Cell } from '../../../src/cells/sheet';
import { ExcelHost } from '../excel/excel-host';
import type { OfficeHost } from '../office-host';
import { fromBase64, toBase64 } from '../package/flat-opc';
import type { Quirks } from '../quirks';
import { WordHost } from '../word/word-host';
import { afterOfficeLoaded } from './after-load';
import { HANDLE, START, type PageStart } from './page-start';
import { setExternal } from './realm';

function isPageStart(value: unknown): value is PageStart {
  return typeof value === 'object' && value !== null && 'app' in value && 'newer' in value;
}

function hostFor({ app, file, ...options }: PageStart): ExcelHost | WordHost {
  const full = file === undefined ? options : { ...options, file: fromBase64(file) };
  return app === 'Excel' ? new ExcelHost(full) : new WordHost(full);
}

/** What a test can do with any host in a page. */
function common(host: OfficeHost) {
  return {
    save: () => toBase64(host.save()),
    cost: () => host.counters.current,
    members: () => Object.fromEntries(host.counters.members),
    resetCounters: () => host.counters.reset(),
    setQuirks: (quirks: Partial<Quirks>) => host.setQuirks(quirks),
    press: (action: string) => host.press(action),
  };
}

function handleOf(host: ExcelHost | WordHost) {
  if (host instanceof ExcelHost) {
    return {
      ...common(host),
      edit: (sheet: string, address: string, value: Cell) => host.edit(sheet, address, value),
      select: (sheet: string, address: string) => host.select(sheet, address),
      selection: () => host.selection,
    };
  }
  return {
    ...common(host),
    text: () => host.text,
    putCursor: (paragraph: number, offset?: number) => host.putCursor(paragraph, offset),
    putCursorInControl: (tag: string) => host.putCursorInControl(tag),
    type: (found: string, typed: string) => host.type(found, typed),
    write: (texts: readonly string[]) => host.write(texts),
    selectText: (from: string, to: string) => host.selectText(from, to),
    selectedText: () => host.selectedText,
    removeControl: (tag: string) => host.removeControl(tag),
  };
}

const start: unknown = Reflect.get(globalThis, START);
// Frames of a page run this script too; only the page itself is an add-in.
if (isPageStart(start) && window === window.top) {
  const host = hostFor(start);
  setExternal(host.external);
  Reflect.set(globalThis, HANDLE, handleOf(host));
  const isHostFile = /\/(excel|word)-win32-[\d.]+(\.debug)?\.js$/;
  document.addEventListener(
    'load',
    ({ target }) => {
      if (!(target instanceof HTMLScriptElement) || !isHostFile.test(target.src)) return;
      // Before office.js' own handler of this event, and so before the add-in starts.
      afterOfficeLoaded(start.app, start.newer);
    },
    { capture: true },
  );
}
