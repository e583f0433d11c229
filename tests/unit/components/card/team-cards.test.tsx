// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { Announcer } from '../../../../components/announcer.tsx';
import { Card } from '../../../../components/card/card.tsx';
import { cardReducer, hiddenCard } from '../../../../components/card/card-state.ts';
import { bundledDataset } from '../../../../lib/dataset/bundled.ts';
import { createLookUp } from '../../../../lib/dataset/look-up.ts';
import { formatDate } from '../../../../lib/i18n/dates.ts';
import { nameOf } from '../../../../lib/i18n/names.ts';
import { t } from '../../../../lib/i18n/translate.ts';
import { days, teams } from '../../../cards/teams.ts';
import { show } from '../../../gallery/samples.ts';
import { speak } from '../../i18n/speak.ts';
import { fakeAddresses } from '../facts/fake-addresses.ts';
import { mount } from '../mount.ts';
import { fakeClient } from '../notes/fake-client.ts';

const look = createLookUp(bundledDataset);
const line = (element: Element) => element.textContent.replace(/\s+/gu, ' ').trim();

/** What a card says of where a team stood and stands, as lines of text. */
async function cardOf(team: string, day: string): Promise<string> {
  const publishedAt = `${day}T09:00:00+09:00`;
  const state = cardReducer(hiddenCard, show(team, team, { publishedAt }));
  if (state.phase !== 'shown') throw new Error('the card is shown');
  const root = await mount(
    <Announcer>
      <Card
        state={state}
        dispatch={() => {}}
        post={() => {}}
        look={look}
        client={fakeClient()}
        addresses={fakeAddresses()}
      />
    </Announcer>,
  );
  const texts = (selector: string) => [...root.querySelectorAll(selector)].map(line);
  const changed = [...root.querySelectorAll('.section')].filter(({ textContent }) =>
    textContent.startsWith(t('section_ended', { date: formatDate(day) })),
  );
  const rows = {
    onDay: texts('.standing-then'),
    now: texts('.standing-result'),
    next: texts('.standing > .standing-next'),
    asOf: texts('.standing-as-of'),
    notice: texts('.notice'),
    changed: changed.flatMap((section) => [...section.querySelectorAll('.fact-body')].map(line)),
  };
  return Object.entries(rows)
    .flatMap(([name, said]) => (said.length > 0 ? [`  ${name.padEnd(8)}${said.join('; ')}`] : []))
    .join('\n');
}

beforeEach(() => speak('ko'));

test('the card of each team on the page of each day', { timeout: 60_000 }, async () => {
  const cards: string[] = [];
  for (const team of teams) {
    const participant = look.participant(team);
    if (!participant) throw new Error(`the dataset has no ${team}`);
    for (const day of days)
      cards.push(`${nameOf(participant)}, ${day}\n${await cardOf(team, day)}`);
  }
  expect(cards).toHaveLength(teams.length * days.length);
  await expect(`${cards.join('\n\n')}\n`).toMatchFileSnapshot('../../../cards/cards.txt');
});
