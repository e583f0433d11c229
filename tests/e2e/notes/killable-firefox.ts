import { mkdtemp, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import {
  type LaunchedFirefox,
  launchFirefoxWithExtension,
  openFirefoxPage,
} from '../../../lib/cli/browsers/launch-firefox.ts';

/** A Firefox that can be killed without a word of warning, on one profile that outlives it. */
export class KillableFirefox {
  readonly #setup: { executable: string; extension: string };
  readonly #profile: string;
  #running: LaunchedFirefox | undefined;

  private constructor(setup: { executable: string; extension: string }, profile: string) {
    this.#setup = setup;
    this.#profile = profile;
  }

  static async make(setup: { executable: string; extension: string }): Promise<KillableFirefox> {
    return new KillableFirefox(setup, await mkdtemp(join(tmpdir(), 'k-ai-lens-kill-')));
  }

  /** Starts it on the one profile and opens an extension page in a tab. */
  async start(): Promise<Page> {
    const running = await launchFirefoxWithExtension({
      ...this.#setup,
      profile: this.#profile,
      headless: true,
    });
    this.#running = running;
    return openFirefoxPage(running.context, `${running.origin}/popup.html`);
  }

  /** SIGKILL to the browser; the profile's lock names its process: `127.0.1.1:+4711`. */
  async kill(): Promise<void> {
    const running = this.#running;
    if (running === undefined) throw new Error('No Firefox is running.');
    const lock = await readlink(join(this.#profile, 'lock'));
    const closed = running.context.waitForEvent('close');
    process.kill(Number(lock.slice(lock.lastIndexOf('+') + 1)), 'SIGKILL');
    await closed;
    this.#running = undefined;
  }

  async end(): Promise<void> {
    await this.#running?.context.close();
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}
