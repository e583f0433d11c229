import { measure } from './measure.ts';

// Bundled into a fresh page a cell.
Object.assign(globalThis, { measure });
