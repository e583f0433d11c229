// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { Announcer } from '../../../../components/announcer.tsx';
import { type HostAccess, HostAccessNotice } from '../../../../components/welcome/host-access.tsx';
import { speak } from '../../i18n/speak.ts';
import { click, mount, one } from '../mount.ts';

const open = (access: HostAccess) =>
  mount(
    <Announcer>
      <HostAccessNotice access={access} />
    </Announcer>,
  );

describe('access to the news sites', () => {
  beforeEach(() => speak('ko'));

  test('is not spoken of where it is given', async () => {
    const root = await open({ isGranted: async () => true, request: async () => true });
    expect(root.querySelector('button')).toBeNull();
  });

  test('is asked for where it is withheld, until it is given', async () => {
    const answers = [false, true];
    const root = await open({
      isGranted: async () => false,
      request: async () => answers.shift() ?? false,
    });
    await click(one(root, 'button'));
    expect(one(root, '[role="status"]').textContent).toContain('허용하지 않았습니다');
    await click(one(root, 'button'));
    expect(one(root, '[role="status"]').textContent).toBe('접근을 허용했습니다.');
    expect(root.querySelector('button')).toBeNull();
  });
});
