// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { StaleNotice } from '../../../components/stale-notice.tsx';
import { speak } from '../i18n/speak.ts';
import { mount, one } from './mount.ts';

const at = (now: string) => mount(<StaleNotice asOf="2026-06-05" now={Date.parse(now)} />);

test('an old dataset says as of when it is and how it is renewed', async () => {
  speak('en');
  const text = one(await at('2026-12-06T00:00:00+09:00'), '.notice').textContent;
  expect(text).toContain('June 5, 2026');
  expect(text).toContain('new version');
  expect(text).toContain('npm run dataset');
});

test('a fresh one says nothing of it', async () => {
  speak('ko');
  expect((await at('2026-11-28T00:00:00+09:00')).textContent).toBe('');
});
