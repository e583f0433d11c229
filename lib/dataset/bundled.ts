import data from './dataset.json' with { type: 'json' };
import type { Dataset } from './types.ts';

/** The dataset that the extension brings; it is checked when it is built, and trusted here. */
export const bundledDataset = data as Dataset;
