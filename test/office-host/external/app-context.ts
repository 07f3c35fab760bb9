/** The application that a host plays. */
export type App = 'Excel' | 'Word';

/** `OSF.AppName` */
const APP_TYPE: Readonly<Record<App, number>> = { Excel: 1, Word: 2 };

/** Requirement sets that the host says it has, by name: `{ ExcelApi: '1.9' }`. */
export type Requirements = Readonly<Record<string, string>>;

/**
 * The floor of Concord (facts: Office 2019 for Word, Office 2021 for Excel). `RichApiRuntime`
 * 1.0 makes office.js use plain loads and sets only.
 */
export const FLOOR: Readonly<Record<App, Requirements>> = {
  Excel: { ExcelApi: '1.9', Settings: '1.1', RichApiRuntime: '1.0' },
  Word: {
    WordApi: '1.3',
    CustomXmlParts: '1.1',
    Settings: '1.1',
    DocumentEvents: '1.1',
    RichApiRuntime: '1.0',
  },
};

/** Colours of the Office theme, as numbers 0xRRGGBB. */
export interface Theme {
  readonly bodyForegroundColor: number;
  readonly bodyBackgroundColor: number;
  readonly controlForegroundColor: number;
  readonly controlBackgroundColor: number;
}

/** The colours of Office's Colorful and Black themes. */
export const THEMES = {
  light: {
    bodyForegroundColor: 0x262626,
    bodyBackgroundColor: 0xf5f5f5,
    controlForegroundColor: 0x262626,
    controlBackgroundColor: 0xffffff,
  },
  dark: {
    bodyForegroundColor: 0xffffff,
    bodyBackgroundColor: 0x262626,
    controlForegroundColor: 0xffffff,
    controlBackgroundColor: 0x363636,
  },
} as const satisfies Readonly<Record<string, Theme>>;

export interface AppContextOptions {
  readonly app: App;
  readonly requirements: Requirements;
  /** Language of Office's own words: `en-US`, `ar-SA`. */
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly theme: Theme;
  readonly url: string;
  /** `Office.context.document.settings`, each value as JSON. */
  readonly settings: Map<string, string>;
}

/** The functions of `window.external.GetContext()`, by name. */
export type AppContext = Readonly<Record<string, () => unknown>>;

/**
 * What `window.external.GetContext()` gives on Windows: read in `getAppContext` of Microsoft's
 * `*-win32-16.01.debug.js`.
 */
export function appContext(options: AppContextOptions): AppContext {
  return {
    GetAppType: () => APP_TYPE[options.app],
    GetSolutionRef: () => 'concord',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => options.displayLanguage,
    GetAppDataLocale: () => options.contentLanguage,
    GetDocUrl: () => options.url,
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetInstanceId: () => 'instance',
    GetCorrelationId: () => 'correlation',
    GetSupportedMatrix: () => JSON.stringify(matrix(options.requirements)),
    GetHostFullVersion: () => '16.0.18526.20024',
    GetOfficeThemeInfo: () => JSON.stringify(options.theme),
    GetSettings: () => settingsStore(options.settings),
  };
}

/**
 * Microsoft's npm file still counts some members of WordApi 1.4 as `WordApiOnline 1.1`, where they
 * began; a host that has the one has the other.
 */
function matrix(requirements: Requirements): Requirements {
  const isNewer = Number(requirements.WordApi?.split('.')[1] ?? 0) >= 4;
  return isNewer ? { WordApiOnline: '1.1', ...requirements } : requirements;
}

function settingsStore(settings: Map<string, string>) {
  return {
    Read(keys: string[], values: string[]): void {
      keys.push(...settings.keys());
      values.push(...settings.values());
    },
    Write(keys: readonly string[], values: readonly string[]): void {
      settings.clear();
      keys.forEach((key, index) => settings.set(key, values[index] ?? ''));
    },
  };
}
