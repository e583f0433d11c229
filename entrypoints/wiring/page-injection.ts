import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { PageOptions } from '../../lib/settings/page-options.ts';
import type { PageWorld } from './page-world.ts';

/** Where scripts run: a tab's top document, some of its frames, or all of them. */
export type Target = Parameters<typeof browser.scripting.executeScript>[0]['target'];

/** Marks the documents, as the reader wants it; where that is done already, nothing happens. */
export async function markPage(target: Target, options: PageOptions): Promise<void> {
  await runFunction(target, leaveOptions, options);
  await runFile(target, '/marks.js');
}

/** Has open documents follow new options: those that were silent are marked again. */
export async function updatePage(target: Target, options: PageOptions): Promise<void> {
  const wasSilent = await runFunction(target, leaveOptions, options);
  if (wasSilent) await runFile(target, '/marks.js');
}

/** Takes all marks off, and has the content script ask no more. */
export async function silencePage(target: Target): Promise<void> {
  await runFunction(target, silence, null);
}

/**
 * Asks the script of a document; one without marks has nobody yet who answers, so that one is sent
 * there first. Rejects where the browser lets none in.
 */
export async function askPage<T>(
  target: Target,
  options: PageOptions,
  ask: () => Promise<T>,
): Promise<T> {
  try {
    return await ask();
  } catch {
    await markPage(target, options);
    await runFile(target, '/near.js');
    return ask();
  }
}

export async function runFile(target: Target, file: ScriptPublicPath): Promise<void> {
  await browser.scripting.executeScript({ target, files: [file] });
}

/**
 * Only what the page's scripts need to know goes to where a page's process can read it. As a call
 * into our isolated world it needs no listener there.
 */
async function runFunction<T, R>(target: Target, func: (data: T) => R, data: T) {
  const [first] = await browser.scripting.executeScript({ target, func, args: [data] });
  return first?.result;
}

/** Runs in the page, where it may use nothing from outside of it. True where the page was silent. */
function leaveOptions(options: PageOptions): boolean {
  const world = globalThis as PageWorld;
  world.kAiLensOptions = options;
  if (world.kAiLensPage?.is === 'marking') world.kAiLensPage.setOptions(options);
  return world.kAiLensPage?.is === 'silent';
}

/** Runs in the page, where it may use nothing from outside of it. */
function silence(): void {
  const world = globalThis as PageWorld;
  if (world.kAiLensPage?.is === 'marking') world.kAiLensPage.stop();
  world.kAiLensPage = { is: 'silent', life: world.kAiLensLife };
}
