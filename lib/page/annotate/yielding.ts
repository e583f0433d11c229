/** Chromium 129 and Firefox 142 have it; before them a timer does, at a worse place in the queue. */
interface Scheduler {
  yield(): Promise<void>;
}

/** Lets the page do what waits, then goes on. */
export function yieldToPage(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: Partial<Scheduler> }).scheduler;
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/**
 * The next frame, before it is drawn: asking for styles costs nothing extra there, and what is
 * removed and marked again in between never flickers. Does not come in a tab that nobody sees.
 */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}
