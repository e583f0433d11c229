// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { Announcer } from '../../../../components/announcer.tsx';
import { Composer } from '../../../../components/notes/composer.tsx';
import type { Anchor } from '../../../../lib/notes/types.ts';
import { articlePage } from '../../../gallery/samples.ts';
import { speak } from '../../i18n/speak.ts';
import { mount, one, press, type } from '../mount.ts';
import { type FakeClient, fakeClient } from './fake-client.ts';

const at = (exact: string, start: number): Anchor => ({
  exact,
  prefix: '',
  suffix: '',
  position: { start, end: start + exact.length },
});

async function open(
  client: FakeClient,
  anchor: Anchor,
  participant: { id: string; name: string } | null,
) {
  const root = await mount(
    <Announcer>
      <Composer
        client={client}
        participant={participant}
        page={articlePage}
        anchor={anchor}
        onUnsaved={() => {}}
      />
    </Announcer>,
  );
  return one<HTMLTextAreaElement>(root, 'textarea');
}

/** Types, and leaves the page at once. */
async function begin(field: HTMLTextAreaElement, text: string): Promise<void> {
  await type(field, text);
  window.dispatchEvent(new Event('pagehide'));
}

describe('a draft', () => {
  beforeEach(() => speak('ko'));

  test('is gone on with at another mention, and saved where it was begun', async () => {
    const client = fakeClient();
    const kt = { id: 'kt', name: 'KT' };
    await begin(await open(client, at('KT', 3), kt), '쓰다 만 글');
    const field = await open(client, at('KT', 90), kt);
    expect(field.value).toBe('쓰다 만 글');
    await press(field, 'Enter', { ctrlKey: true });
    expect(client.added).toMatchObject([{ text: '쓰다 만 글', anchor: at('KT', 3) }]);
    await type(field, '다음 글');
    await press(field, 'Enter', { ctrlKey: true });
    expect(client.added[1]).toMatchObject({ text: '다음 글', anchor: at('KT', 90) });
  });

  test('on a selection is found at that selection alone', async () => {
    const client = fakeClient();
    await begin(await open(client, at('첫 문장', 0), null), '첫 문장에 대해');
    expect((await open(client, at('둘째 문장', 9), null)).value).toBe('');
    expect((await open(client, at('첫 문장', 0), null)).value).toBe('첫 문장에 대해');
  });
});
