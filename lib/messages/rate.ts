/** A burst that is always allowed, and how many a second are allowed from then on. */
export interface Allowance {
  burst: number;
  perSecond: number;
}

/** Names whose counters are kept; beyond it the one used longest ago is forgotten. */
const KEPT = 500;

/**
 * Counts by name with a leaky bucket: a name may use its burst at once and gets it back at
 * `perSecond`. `now` is the injected clock, in milliseconds.
 */
export class RateLimiter {
  readonly #buckets = new Map<string, { left: number; at: number }>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Takes one; false when none is left. */
  take(name: string, { burst, perSecond }: Allowance): boolean {
    const now = this.#now();
    const bucket = this.#buckets.get(name) ?? { left: burst, at: now };
    // A clock that was set back gives nothing and takes nothing.
    const regained = (Math.max(0, now - bucket.at) / 1000) * perSecond;
    const left = Math.min(burst, bucket.left + regained);
    this.#buckets.delete(name);
    this.#buckets.set(name, { left: left >= 1 ? left - 1 : left, at: now });
    this.#forgetOldest();
    return left >= 1;
  }

  #forgetOldest(): void {
    if (this.#buckets.size <= KEPT) return;
    const oldest = this.#buckets.keys().next();
    if (!oldest.done) this.#buckets.delete(oldest.value);
  }
}
