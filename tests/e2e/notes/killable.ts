import { mkdtemp, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { type Launched, launchWithExtension } from '../../../lib/cli/browsers/launch.ts';

/** A browser whose worker, and who itself, can be killed without a word of warning. */
export class KillableBrowser {
  readonly #setup: { executable: string; extension: string };
  readonly #profile: string;
  #running: Launched | undefined;

  private constructor(setup: { executable: string; extension: string }, profile: string) {
    this.#setup = setup;
    this.#profile = profile;
  }

  static async make(setup: { executable: string; extension: string }): Promise<KillableBrowser> {
    return new KillableBrowser(setup, await mkdtemp(join(tmpdir(), 'k-ai-lens-kill-')));
  }

  /** Starts it on the one profile and opens an extension page in a tab. */
  async start(): Promise<Page> {
    const running = await launchWithExtension({
      ...this.#setup,
      profile: this.#profile,
      headless: true,
    });
    this.#running = running;
    const page = await running.context.newPage();
    await page.goto(`chrome-extension://${running.extensionId}/popup.html`);
    return page;
  }

  /** Ends all service workers as the browser does when it wants the memory, but at once. */
  async stopWorkers(page: Page): Promise<void> {
    const session: CDPSession = await page.context().newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
  }

  /** SIGKILL, as when the machine's memory runs out: nobody gets to write anything more. */
  async kill(): Promise<void> {
    const running = this.#running;
    if (running === undefined) throw new Error('No browser is running.');
    const lock = await readlink(join(this.#profile, 'SingletonLock'));
    const closed = running.context.waitForEvent('close');
    process.kill(Number(lock.slice(lock.lastIndexOf('-') + 1)), 'SIGKILL');
    await closed;
    this.#running = undefined;
  }

  async end(): Promise<void> {
    await this.#running?.context.close();
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
