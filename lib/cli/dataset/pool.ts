import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Extractor } from '../../dataset/build/extractor.ts';
import type { ProgrammeShape } from '../../dataset/extract/extract.ts';

/** What a worker is asked, and what it answers. */
export type Task = { [K in 'leads' | 'read']: { call: K; args: Parameters<Extractor[K]> } }[
  | 'leads'
  | 'read'];

/** Smaller dumps are read before other cores have started. */
const pays = 8_000_000;

interface Waiting {
  task: Task;
  done: PromiseWithResolvers<unknown>;
}

/** Reads articles on all cores but this one, where there is enough to read; null where there is not. */
export function pooledExtractor(size: number, shape: ProgrammeShape): PooledExtractor | null {
  const cores = availableParallelism();
  return size < pays || cores < 2 ? null : new PooledExtractor(cores, shape);
}

/** Deals batches out to workers; each answers one at a time. */
export class PooledExtractor implements Extractor {
  readonly width: number;
  private readonly workers: Worker[];
  private readonly idle: Worker[];
  private readonly waiting: Waiting[] = [];

  constructor(count: number, shape: ProgrammeShape) {
    const url = new URL('./worker.ts', import.meta.url);
    this.workers = Array.from({ length: count }, () => new Worker(url, { workerData: shape }));
    this.idle = [...this.workers];
    this.width = count * 2;
  }

  leads(...args: Parameters<Extractor['leads']>): ReturnType<Extractor['leads']> {
    return this.ask({ call: 'leads', args }) as ReturnType<Extractor['leads']>;
  }

  read(...args: Parameters<Extractor['read']>): ReturnType<Extractor['read']> {
    return this.ask({ call: 'read', args }) as ReturnType<Extractor['read']>;
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }

  private ask(task: Task): Promise<unknown> {
    const done = Promise.withResolvers<unknown>();
    this.waiting.push({ task, done });
    this.next();
    return done.promise;
  }

  private next(): void {
    const worker = this.idle.pop();
    if (!worker) return;
    const one = this.waiting.shift();
    if (!one) {
      this.idle.push(worker);
      return;
    }
    const free = () => {
      worker.off('message', answered).off('error', failed);
      this.idle.push(worker);
      this.next();
    };
    const answered = (answer: unknown) => {
      one.done.resolve(answer);
      free();
    };
    const failed = (error: unknown) => {
      one.done.reject(error);
      free();
    };
    worker.on('message', answered).on('error', failed);
    worker.postMessage(one.task);
  }
}
