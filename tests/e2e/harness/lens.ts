import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { type Launched, launchWithExtension } from '../../../lib/cli/browsers/launch.ts';
import { debuggingPort, openPopup } from '../../../lib/cli/drive/popup.ts';
import { type Pages, servePages } from '../../../lib/cli/drive/serve.ts';

/** Which browser and which build a Lens runs. */
export interface LensSetup {
  executable: string;
  extension: string;
}

/** A Chromium with the extension, on a profile folder of its own that outlives a restart. */
export class Lens {
  readonly #setup: LensSetup;
  readonly #profile: string;
  #running: Launched;
  #pages: Pages = {};

  private constructor(setup: LensSetup, profile: string, running: Launched) {
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

  /** The extension's service worker. */
  get worker(): Worker {
    return this.#running.worker;
  }

  /** Address of the page that the extension opened when it was installed. */
  get firstRun(): string | null {
    return this.#running.firstRun;
  }

  get extensionId(): string {
    return this.#running.extensionId;
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

  /** Opens the extension's popup over the page's tab, as a click on its button does. */
  async popup(page: Page): Promise<Page> {
    return openPopup(this.#running, this.#profile, page);
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

async function start({ executable, extension }: LensSetup, profile: string): Promise<Launched> {
  return launchWithExtension({
    executable,
    extension,
    profile,
    headless: true,
    args: [debuggingPort],
  });
}
