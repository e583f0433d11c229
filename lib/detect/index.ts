export { type CompiledLexicon, kindOf } from './compiled.ts';
export { createDetector, type Detector } from './detector.ts';
export type { Scan } from './scan.ts';
export type { Mention, ParticipantKind } from './types.ts';
