import process from 'node:process';
import { type Cell, measure } from './measure.ts';

// A process a cell: its argument is the cell, its output what was measured.
const cell: Cell = JSON.parse(process.argv[2] ?? '');

function heap(): number {
  globalThis.gc?.();
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return heapUsed + external + arrayBuffers;
}

process.stdout.write(JSON.stringify(measure(cell, heap)));
