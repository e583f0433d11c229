/** How often a page may work against the card before we give up quietly. */
const MOST = 3;

/** Milliseconds after which one of those times is forgotten: a long visit does not lose the card for good. */
const FORGOTTEN_MS = 60_000;

/** A budget for fights with a page: a few at once, then one each `FORGOTTEN_MS`. */
export class Patience {
  readonly #now: () => number;
  /** When each of the times that count happened, the oldest first. */
  #times: number[] = [];

  /** @param now milliseconds, never going back */
  constructor(now: () => number) {
    this.#now = now;
  }

  get isLost(): boolean {
    this.#forget();
    return this.#times.length >= MOST;
  }

  lose(): void {
    this.#forget();
    this.#times.push(this.#now());
  }

  /** Each time is forgotten by itself, so that never more than `MOST` fall into one such span. */
  #forget(): void {
    const since = this.#now() - FORGOTTEN_MS;
    this.#times = this.#times.filter((time) => time > since).slice(-MOST);
  }
}
