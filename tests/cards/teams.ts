/** The teams that applied by name, and the one that came later, in the order of how far they came. */
export const teams = [
  'lg-ai-research',
  'sk-telecom',
  'upstage',
  'motif-technologies',
  'naver-cloud',
  'nc-ai',
  'kt',
  'kakao',
  'konan-technology',
  'kaist',
  'lunit',
  'bionexus',
  'trillion-labs',
] as const;

/** Days of pages: before the selection, before the first evaluation, after the call, and of today. */
export const days = ['2025-07-29', '2025-12-15', '2026-02-15', '2026-11-24'] as const;
