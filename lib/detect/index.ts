export { type CompiledLexicon, kindOf } from './compiled.ts';
export type { Topic } from './context/topic.ts';
export { createDetector, type Decision, type Detector } from './detector.ts';
export type { Scan } from './scan.ts';
export type { Mention, ParticipantKind } from './types.ts';
