import dataset from '../../dataset/dataset.json' with { type: 'json' };
import type { Dataset, Participant } from '../../dataset/types.ts';

const { participants }: Pick<Dataset, 'participants'> = dataset as Dataset;

/** The participant that goes by this surface, spacing and letter case aside, or null. */
export function participantOfSurface(surface: string): Participant | null {
  return bySurface.get(folded(surface)) ?? null;
}

const bySurface = new Map<string, Participant>();
for (const participant of participants) {
  const aliases = participant.aliases.map((alias) =>
    typeof alias === 'string' ? alias : alias.surface,
  );
  for (const name of [participant.names.ko, participant.names.en, ...aliases]) {
    bySurface.set(folded(name), participant);
  }
}

function folded(surface: string): string {
  return surface.normalize('NFC').replace(/\s+/gu, '').toLowerCase();
}
