import { parentPort, workerData } from 'node:worker_threads';
import { localExtractor } from '../../dataset/build/extractor.ts';
import { loadLexicon } from '../../dataset/lexicon/load.ts';
import type { Task } from './pool.ts';

/** Reads articles for the build on a core of its own. */
const extractor = localExtractor(loadLexicon(), workerData);

parentPort?.on('message', async (task: Task) => {
  const answer =
    task.call === 'leads'
      ? await extractor.leads(...task.args)
      : await extractor.read(...task.args);
  parentPort?.postMessage(answer);
});
