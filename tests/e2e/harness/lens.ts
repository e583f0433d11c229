import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { type Launched, launchWithExtension } from '../../../lib/cli/browsers/launch.ts';
import {
  type LaunchedFirefox,
  launchFirefoxWithExtension,
  openFirefoxPage,
} from '../../../lib/cli/browsers/launch-firefox.ts';
import { debuggingPort, openPopup } from '../../../lib/cli/drive/popup.ts';
import { openFirefoxPopup } from '../../../lib/cli/drive/popup-firefox.ts';
import { type Pages, servePages } from '../../../lib/cli/drive/serve.ts';

/** Which browser and which build a Lens runs. */
export interface LensSetup {
  browser: 'chromium' | 'firefox';
  executable: string;
  extension: string;
}

type Running = Launched | LaunchedFirefox;

/** A browser with the extension, on a profile folder of its own that outlives a restart. */
export class Lens {
  readonly #setup: LensSetup;
  readonly #profile: string;
  #running: Running;
  #pages: Pages = {};

  private constructor(setup: LensSetup, profile: string, running: Running) {
    this.#setup = setup;
    this.#profile = profile;
    this.#running = running;
  }

  static async open(setup: LensSetup): Promise<Lens> {
    const profile = await mkdtemp(join(tmpdir(), 'k-ai-lens-e2e-'));
    const lens = new Lens(setup, profile, await start(setup, profile));
    await lens.serve({});
    return lens;
  }

  get context(): BrowserContext {
    return this.#running.context;
  }

  /** Scheme and host of the extension's pages. */
  get origin(): string {
    return this.#running.origin;
  }

  /** Address of the page that the extension opened when it was installed; Chromium's alone is told. */
  get firstRun(): string | null {
    return this.#chromium.firstRun;
  }

  /** The extension's service worker; Chromium alone has one. */
  get worker(): Worker {
    return this.#chromium.worker;
  }

  /** Chromium's id of the extension. */
  get extensionId(): string {
    return this.#chromium.extensionId;
  }

  get #chromium(): Launched {
    if (this.#running.browser !== 'chromium') throw new Error('Firefox has nothing like it.');
    return this.#running;
  }

  /** Answers these addresses with this HTML from now on, also after `restart`. Nothing else of the web is reached. */
  async serve(pages: Pages): Promise<void> {
    this.#pages = { ...this.#pages, ...pages };
    await servePages(this.context, pages);
  }

  /** Opens a served address in a new tab and waits for its load event. */
  async visit(address: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(address);
    return page;
  }

  /** Opens a page of the extension, such as `options.html`, in a new tab. */
  async openPage(path: string): Promise<Page> {
    const address = `${this.origin}/${path}`;
    if (this.#running.browser === 'firefox') return openFirefoxPage(this.context, address);
    return this.visit(address);
  }

  /** Runs a function with the extension's rights, in a page of it that is closed afterwards. */
  async inExtension<T, A>(run: (arg: A) => Promise<T>, arg: A): Promise<T> {
    if (this.#running.browser === 'chromium')
      return this.#running.worker.evaluate<T, A>(run as never, arg);
    const page = await this.openPage('popup.html');
    try {
      return await page.evaluate<T, A>(run as never, arg);
    } finally {
      await page.close();
    }
  }

  /** Touches the page at a point of its viewport, and lets go. */
  async tap(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
    if (this.#running.browser === 'firefox') return page.touchscreen.tap(x, y);
    const touch = await page.context().newCDPSession(page);
    await touch.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await touch.detach();
  }

  /** Opens the extension's popup over the page's tab, as a click on its button does. */
  async popup(page: Page): Promise<Page> {
    return this.#running.browser === 'firefox'
      ? openFirefoxPopup(this.#running, page)
      : openPopup(this.#running, this.#profile, page);
  }

  /** Closes the browser and starts it again on the same profile: what is stored is still there. */
  async restart(): Promise<void> {
    await this.context.close();
    this.#running = await start(this.#setup, this.#profile);
    await servePages(this.context, this.#pages);
  }

  async close(): Promise<void> {
    await this.context.close();
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

async function start(setup: LensSetup, profile: string): Promise<Running> {
  const launch = { ...setup, profile, headless: true };
  return setup.browser === 'firefox'
    ? launchFirefoxWithExtension(launch)
    : launchWithExtension({ ...launch, args: [debuggingPort] });
}
