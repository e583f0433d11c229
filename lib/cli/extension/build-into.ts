// Builds the extension for Chromium below the folder that the first argument names. A process of
// its own, because WXT draws its progress over the output of whoever calls it.
import { build } from 'wxt';

const [outDir] = process.argv.slice(2);
if (outDir === undefined) throw new Error('Which folder? One argument is wanted.');
await build({ outDir });
