// Builds the extension for the browser that the second argument names (Chromium otherwise) below the
// folder that the first one names. A process of its own, because WXT draws its progress over the
// output of whoever calls it.
import { build } from 'wxt';

const [outDir, browser = 'chrome'] = process.argv.slice(2);
if (outDir === undefined) throw new Error('Which folder? It is the first argument.');
await build({ outDir, browser });
