/** The address under which a test realm says that office.js was loaded. */
const ORIGIN = 'office:/';

type Run = (path: string) => void;

function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

function ignore(): void {
  // The stub window raises no events and keeps no elements.
}

function memoryStorage() {
  const entries = new Map<string, string>();
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
  };
}

/** Runs a script that office.js appends, in place of the network, and says that it has loaded. */
function loadScript(source: string | undefined, run: Run, loaded: () => void): void {
  if (source?.startsWith(ORIGIN) !== true) return;
  queueMicrotask(() => {
    run(source.slice(ORIGIN.length));
    loaded();
  });
}

/** As much of a window as office.js touches, for test environments that have none. */
function stubWindow(run: Run): void {
  const href = 'https://localhost/taskpane.html';
  const head = {
    appendChild: (script: { readonly src?: string; readonly onload?: () => void }) =>
      loadScript(script.src, run, () => script.onload?.()),
  };
  const self = { src: `${ORIGIN}office.js`, getAttribute: () => null };
  for (const name of ['window', 'self', 'top', 'parent']) define(name, globalThis);
  define('location', { search: '', hash: '', protocol: 'https:', href, host: 'localhost' });
  define('history', {});
  define('name', '');
  define('navigator', { userAgent: 'node', language: 'en-US' });
  define('addEventListener', ignore);
  define('removeEventListener', ignore);
  define('sessionStorage', memoryStorage());
  define('document', {
    cookie: '',
    URL: href,
    body: {},
    documentElement: {},
    getElementById: () => null,
    addEventListener: ignore,
    createElement: () => ({ style: {}, setAttribute: ignore }),
    getElementsByTagName: (name: string) => (name === 'head' ? [head] : [self]),
  });
}

/** Lets office.js load its other files in jsdom, which fetches no scripts. */
function hookDocument(run: Run): void {
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.src = `${ORIGIN}office.js`;
  document.head.appendChild(script);
  const append = document.head.appendChild.bind(document.head);
  Object.defineProperty(document.head, 'appendChild', {
    configurable: true,
    value: <Kind extends Node>(node: Kind): Kind => {
      if (!(node instanceof HTMLScriptElement) || !node.src.startsWith(ORIGIN)) return append(node);
      loadScript(node.src, run, () => node.dispatchEvent(new Event('load')));
      return node;
    },
  });
}

/** Makes this realm ready for office.js; `run` loads one of Microsoft's files by its path. */
export function prepareRealm(run: Run): void {
  if (typeof document === 'undefined') stubWindow(run);
  else hookDocument(run);
}

/** Sets `window.external`, which office.js reads at every call. */
export function setExternal(external: object): void {
  define('external', external);
}
