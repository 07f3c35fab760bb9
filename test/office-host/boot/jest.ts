import type { AppContext } from '../external/app-context';
import type { OfficeHost } from '../office-host';
import { readTypings } from '../supplement/read-typings';
import { afterOfficeLoaded, needsSupplement } from './after-load';
import { officeFile } from './office-files';
import { prepareRealm, setExternal } from './realm';

let current: OfficeHost | null = null;

/**
 * Runs one of Microsoft's files in the realm of the test, so that its arrays and errors are the
 * test's own: `vm.runInThisContext` would land outside jest's sandbox.
 */
function run(path: string): void {
  // An indirect eval is the only way into jest's global scope.
  (0, eval)(`${officeFile(path)}\n//# sourceURL=office/${path}`);
}

/** office.js keeps the first context for good; this one asks the host that is open now. */
function forwardedContext(): AppContext {
  const names = Object.keys(current?.external.GetContext() ?? {});
  return Object.fromEntries(
    names.map((name) => [name, () => current?.external.GetContext()[name]?.()]),
  );
}

/**
 * Opens the host's file in this test realm. The first call of a test file loads Microsoft's
 * office.js for the host's application; later calls put another file in its place. Application,
 * requirement sets and language are office.js' for good, and so they must stay the same; so is
 * `Office.context.document.settings`, which office.js reads once.
 */
export async function openInJest<Host extends OfficeHost>(host: Host): Promise<Host> {
  const previous = current;
  current = host;
  const { office } = host.quirks;
  // Without a context office.js waits for ever, as it does when one of its files is blocked.
  const GetContext = office === 'ready' ? forwardedContext : undefined;
  setExternal({ ...host.external, GetContext });
  if (previous === null) {
    prepareRealm(run);
    run('office.js');
  } else {
    assertSameOffice(previous, host);
    host.succeed(previous);
  }
  if (office === 'never-ready') return host;
  await Office.onReady();
  if (previous !== null) return host;
  const { app, requirements } = host;
  afterOfficeLoaded(app, needsSupplement(app, requirements) ? readTypings(app) : null);
  return host;
}

function assertSameOffice(before: OfficeHost, now: OfficeHost): void {
  const signature = ({ app, requirements, displayLanguage }: OfficeHost): string =>
    JSON.stringify([app, requirements, displayLanguage]);
  if (signature(before) === signature(now)) return;
  throw new Error('One test file has one application, one language and one set of requirements.');
}
