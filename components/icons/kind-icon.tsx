import type { ParticipantKind } from '../../lib/detect/types.ts';
import './kind-icon.css';

/** One outline a kind, told apart without colour and at 16 px: drawn on a 16-unit grid. */
const shapes: Record<ParticipantKind, string> = {
  // A flag: the national contest.
  programme: 'M4 14.5v-13M4 2.5h8.5l-2 3 2 3H4',
  // A building with windows.
  company: 'M3 14V2.5h7V14M10 6.5h3V14M1.5 14h13M5.5 5.5h2M5.5 8.5h2M5.5 11.5h2',
  // A mortarboard.
  university: 'M8 3 1.5 6 8 9l6.5-3L8 3ZM4 7.3v3.9c2.3 1.9 5.7 1.9 8 0V7.3M14.5 6v4.5',
  // A portico.
  'public-body': 'M8 1.8 1.8 5.5h12.4L8 1.8ZM3.5 7.5v5M8 7.5v5M12.5 7.5v5M1.8 14.2h12.4',
  // Head and shoulders.
  person: 'M8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2.2 14.2c.6-2.7 2.9-4.2 5.8-4.2s5.2 1.5 5.8 4.2',
  // Nodes of a network.
  model: 'M8 1.8 13.4 4.9v6.2L8 14.2 2.6 11.1V4.9L8 1.8ZM2.6 4.9 8 8m0 0 5.4-3.1M8 8v6.2',
};

/** The sign of a kind; the word for it stands beside it or in the name it belongs to. */
export function KindIcon({ kind, size = 16 }: { kind: ParticipantKind; size?: number }) {
  return (
    <svg
      class="kind-icon"
      data-kind={kind}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={shapes[kind]} />
    </svg>
  );
}
