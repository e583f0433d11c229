import { days, teams } from '../../cards/teams.ts';
import { show } from '../samples.ts';
import type { Screen } from '../screen.ts';

/** The card of each team on the page of each day: many, and for `npm run gallery teams` alone. */
export const teamCards: readonly Screen[] = teams.flatMap((team) =>
  days.map(
    (day): Screen => ({
      name: `team-${team}-${day}`,
      page: 'card',
      show: show(team, team, { publishedAt: `${day}T09:00:00+09:00` }),
    }),
  ),
);
