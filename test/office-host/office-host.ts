import { FLOOR, THEMES, type App, type Requirements, type Theme } from './external/app-context';
import { windowExternal, type WindowExternal } from './external/external';
import type { CustomXmlStore } from './package/custom-xml';
import type { Counters } from './protocol/counters';
import type { HostObject } from './protocol/host-object';
import { RichHost } from './protocol/rich-host';
import { schemaOfNamespace } from './protocol/schema';
import type { Quirks } from './quirks';
import type { Services } from './services';

/** How a host starts; everything has a default. */
export interface HostOptions {
  /** The file to open: .xlsx or .docx. Left out, a new one. */
  readonly file?: Uint8Array;
  readonly fileName?: string;
  /** Left out, the floor of the application. */
  readonly requirements?: Requirements;
  readonly displayLanguage?: string;
  readonly contentLanguage?: string;
  readonly theme?: Theme;
  readonly quirks?: Partial<Quirks>;
}

interface HostParts {
  readonly app: App;
  readonly root: HostObject;
  readonly services: Services;
  readonly customXml: CustomXmlStore | null;
  readonly options: HostOptions;
}

/** An application with one open file, without a window: Excel or Word. */
export abstract class OfficeHost {
  readonly app: App;
  readonly external: WindowExternal;
  readonly requirements: Requirements;
  readonly displayLanguage: string;
  protected readonly services: Services;
  private readonly rich: RichHost;
  private readonly running = new Map<string, () => void>();
  private commands = 0;

  protected constructor({ app, root, services, customXml, options }: HostParts) {
    this.app = app;
    this.services = services;
    this.requirements = options.requirements ?? FLOOR[app];
    this.displayLanguage = options.displayLanguage ?? 'en-US';
    const { counters, events } = services;
    const quirks = () => services.quirks;
    const schema = schemaOfNamespace(() => Reflect.get(globalThis, app));
    let loads = 0;
    const reading = (isReading: boolean) => {
      services.reading = isReading ? ++loads : null;
    };
    this.rich = new RichHost({ root, schema, counters, quirks, reading });
    this.external = windowExternal({
      app,
      requirements: this.requirements,
      displayLanguage: this.displayLanguage,
      contentLanguage: options.contentLanguage ?? this.displayLanguage,
      theme: options.theme ?? THEMES.light,
      url: `C:\\documents\\${options.fileName ?? 'untitled'}`,
      settings: services.settings,
      host: this.rich,
      events,
      counters,
      quirks,
      customXml,
      commandCompleted: (id) => this.running.get(id)?.(),
    });
  }

  get counters(): Counters {
    return this.services.counters;
  }

  /** `Office.context.document.settings`, each value as JSON. */
  get settings(): ReadonlyMap<string, string> {
    return this.services.settings;
  }

  get quirks(): Quirks {
    return this.services.quirks;
  }

  /** Objects that the add-in still holds; grows when proxies are tracked and never released. */
  get heldReferences(): number {
    return this.rich.references.size;
  }

  /** Switches some quirks, from now on. */
  setQuirks(quirks: Partial<Quirks>): void {
    this.services.quirks = { ...this.services.quirks, ...quirks };
  }

  /** Presses a ribbon button; resolves when the add-in calls `event.completed()`. */
  async press(action: string): Promise<void> {
    const id = `command-${++this.commands}`;
    await new Promise<void>((resolve) => {
      this.running.set(id, resolve);
      this.services.events.invokeCommand(id, action);
    });
    this.running.delete(id);
  }

  /** Takes over the event handlers of another host, when one file is closed for the next. */
  succeed(previous: OfficeHost): void {
    this.services.events.adopt(previous.services.events);
  }

  /** The open file as bytes. */
  abstract save(): Uint8Array;
}
