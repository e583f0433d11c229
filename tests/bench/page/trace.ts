import type { Browser, Page } from 'playwright-core';

/** Script that ran on the renderer's main threads, in milliseconds. */
export interface ScriptTime {
  total: number;
  /** The longest stretch without a pause, what it made the browser work out included. */
  longest: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
}

/** What the browser calls running script, and getting it ready to run. */
const SCRIPT = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'v8.compile',
  'v8.evaluateModule',
  'FireAnimationFrame',
  'FireIdleCallback',
]);

/** Runs `use` and answers what script ran meanwhile, on a page that has none of its own. */
export async function scriptTime(
  browser: Browser,
  page: Page,
  use: () => Promise<unknown>,
): Promise<ScriptTime> {
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'],
  });
  await use();
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(
    (await browser.stopTracing()).toString(),
  );
  const runs = traceEvents
    .filter(({ name, ph }) => ph === 'X' && SCRIPT.has(name))
    .map(({ pid, tid, ts, dur = 0 }) => ({ thread: `${pid} ${tid}`, from: ts, until: ts + dur }))
    .sort((one, other) => one.from - other.from);
  const ends = new Map<string, number>();
  let total = 0;
  let longest = 0;
  for (const { thread, from, until } of runs) {
    // What runs inside another is counted with it.
    if (from < (ends.get(thread) ?? 0)) continue;
    ends.set(thread, until);
    total += until - from;
    longest = Math.max(longest, until - from);
  }
  return { total: total / 1000, longest: longest / 1000 };
}
