import type { Page } from 'playwright-core';
import type { MarkAll, Script } from './method.ts';

/** Milliseconds of work; what waits between slices and for frames is left out. */
export interface Measured {
  /** First run in a fresh renderer, the script's evaluation included. */
  cold: number;
  /** The fastest of the later ones, each on new nodes. */
  hot: number;
  /** For 20 nodes added to the marked page. */
  added: number;
}

export interface Run {
  /** The method's script. */
  source: string;
  names: readonly string[];
  body: string;
  /** Markup of 20 text nodes. */
  batch: string;
  rounds: number;
}

/** Measures a method on a page that a fresh renderer has just loaded. */
export function measureOn(page: Page, run: Run): Promise<Measured> {
  return page.evaluate(inPage, run);
}

async function inPage({ source, names, body, batch, rounds }: Run): Promise<Measured> {
  // Work in slices waits for frames, in which the page draws itself: that time is not the method's.
  const nextFrame = globalThis.requestAnimationFrame.bind(globalThis);
  let worked = 0;
  let since = 0;
  const stop = () => {
    worked += performance.now() - since;
  };
  const goOn = () => {
    since = performance.now();
  };
  globalThis.requestAnimationFrame = (callback) => {
    stop();
    return nextFrame((now) => {
      goOn();
      callback(now);
    });
  };
  const afterFrame = () =>
    new Promise<void>((resolve) => {
      stop();
      nextFrame(() =>
        setTimeout(() => {
          goOn();
          resolve();
        }),
      );
    });
  Object.assign((globalThis as { scheduler?: object }).scheduler ?? {}, { yield: afterFrame });
  const time = async (work: () => unknown) => {
    // Layout is the page's own, and done.
    document.body.getBoundingClientRect();
    worked = 0;
    goOn();
    await work();
    stop();
    return worked;
  };
  let script: Script | undefined;
  let mark: MarkAll = () => {};
  const cold = await time(() => {
    // As the browser evaluates a page's script: with its functions not compiled before they run.
    // biome-ignore lint/security/noGlobalEval: our own bundle, in a page of our own.
    globalThis.eval(source);
    script = (globalThis as unknown as { bench: Script }).bench;
    mark = script.start(names);
    return mark(document.body);
  });
  let hot = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    script?.reset?.();
    document.body.innerHTML = body;
    hot = Math.min(hot, await time(() => mark(document.body)));
  }
  let added = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const part = document.createElement('section');
    part.innerHTML = batch;
    added = Math.min(
      added,
      await time(() => {
        document.body.append(part);
        return mark(part);
      }),
    );
  }
  return { cold, hot, added };
}
