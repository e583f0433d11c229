import type { SignCounts } from '../context/signs.ts';
import type { Stretch } from '../context/topic.ts';

/** How far before the name a country still belongs to it: 태국의 헌법재판소, 일본 도쿄 경찰청. */
const REACH = 8;

/**
 * B.5: participants whose name means a body abroad on this page: a country stands right before
 * the name somewhere, and the page says more of abroad than of Korea.
 */
export function foreignBodies(stretches: readonly Stretch[], count: SignCounts): Set<string> {
  const abroad = new Set<string>();
  for (const { scan, signs } of stretches) {
    for (const { start, participant, refused } of scan.candidates) {
      if (refused !== '' || !participant.abroad) continue;
      const named = signs.some(
        ({ kind, at }) => kind === 'abroad' && at < start && start - at <= REACH,
      );
      if (named || count('abroad') > count('home') + 1) abroad.add(participant.id);
    }
  }
  return abroad;
}
