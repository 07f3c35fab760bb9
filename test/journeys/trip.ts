import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { stayInside } from '../office-host/boot/stay-inside';
import { hostInPage, type PageHost } from '../office-host/boot/page';
import type { App } from '../office-host/external/app-context';
import type { HostOptions } from '../office-host/office-host';

/** Where pictures and files of the journeys go. */
export const OUT = resolve(__dirname, '../../out/journeys');

/** What a person does from beginning to end, in steps that each can fail. */
export interface Journey {
  readonly name: string;
  readonly run: (trip: Trip) => Promise<void>;
}

/** How the page of the pane is opened beside a file. */
export interface OfficePageOptions {
  /** What a ribbon command adds to the address. */
  readonly search?: string;
  /** Errors that belong to the journey. */
  readonly forgive?: RegExp;
}

/** One run of a journey: opens pages that reach nothing but this machine, and counts its steps. */
export class Trip {
  passed = 0;
  failed = 0;
  /** What went wrong in the pages besides: errors on the console, requests to the outside. */
  private readonly faults: string[] = [];
  private readonly outside: (readonly string[])[] = [];

  constructor(
    readonly name: string,
    private readonly browser: Browser,
    private readonly origin: string,
  ) {}

  /** Follows a journey to its end, or to the first step that fails. */
  async follow(journey: Journey): Promise<void> {
    try {
      await journey.run(this);
      await this.step('no request left the machine, no error was logged', () => {
        assert.deepEqual([...this.outside.flat(), ...this.faults], []);
        return Promise.resolve();
      });
    } catch (error) {
      if (!(error instanceof StepFailed)) throw error;
    } finally {
      for (const context of this.browser.contexts()) await context.close();
    }
  }

  /** One step with a name; when it fails, the journey ends. */
  async step(name: string, run: () => Promise<void>): Promise<void> {
    const started = Date.now();
    try {
      await run();
    } catch (error) {
      this.failed += 1;
      console.log(`  ✕ ${name}`);
      console.error(error, ...this.faults);
      await this.browser
        .contexts()
        .at(-1)
        ?.pages()[0]
        ?.screenshot({ path: this.file('failed.png'), fullPage: true });
      throw new StepFailed(name);
    }
    this.passed += 1;
    console.log(`  ✓ ${name} (${Date.now() - started} ms)`);
  }

  /** The pane in a plain browser. */
  async openInBrowser(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await this.page(options);
    await page.goto(`${this.origin}/browser.html`);
    return page;
  }

  /** The pane beside an open file. */
  async openInOffice(
    app: App,
    options: HostOptions,
    { search = '', forgive }: OfficePageOptions = {},
  ): Promise<{ page: Page; host: PageHost }> {
    const page = await this.page({}, forgive);
    const host = await hostInPage(page, app, options);
    await page.goto(`${this.origin}/taskpane.html${search}`);
    return { page, host };
  }

  /** The path of a file of this journey. */
  file(name: string): string {
    return join(OUT, `${this.name}-${name}`);
  }

  private async page(options: BrowserContextOptions, forgive?: RegExp): Promise<Page> {
    const context = await this.browser.newContext({
      viewport: { width: 320, height: 800 },
      acceptDownloads: true,
      // No picture in the middle of a transition.
      reducedMotion: 'reduce',
      ...options,
    });
    this.outside.push(await stayInside(context, [this.origin]));
    const page = await context.newPage();
    const note = (fault: string): void => {
      if (forgive?.test(fault) !== true) this.faults.push(fault);
    };
    page.on('pageerror', ({ message }) => note(message));
    page.on('console', (message) => {
      if (message.type() === 'error') note(message.text());
    });
    return page;
  }
}

class StepFailed extends Error {}
