// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { beforeEach, describe, expect, test } from 'vitest';
import { Tabs } from '../../../../components/popup/tabs.tsx';
import { speak } from '../../i18n/speak.ts';
import { click, mount, one, press } from '../mount.ts';

type Id = 'a' | 'b' | 'c';
const tabs = [
  { id: 'a', label: 'A' },
  { id: 'b', label: 'B', count: 3 },
  { id: 'c', label: 'C' },
] as const;

function Sample() {
  const [chosen, choose] = useState<Id>('a');
  return (
    <Tabs<Id> label="Views" tabs={tabs} chosen={chosen} choose={choose}>
      {chosen}
    </Tabs>
  );
}

describe('tabs', () => {
  beforeEach(() => speak('ko'));

  const panel = (root: HTMLElement) => one(root, '[role="tabpanel"]');
  const chosen = (root: HTMLElement) => one(root, '[aria-selected="true"]');

  test.each([
    [['ArrowRight'], 'b'],
    [['ArrowRight', 'ArrowRight', 'ArrowRight'], 'a'],
    [['ArrowLeft'], 'c'],
    [['End'], 'c'],
    [['End', 'Home'], 'a'],
    [['x'], 'a'],
  ])('keys %o choose %s, and the focus goes along', async (keys, id) => {
    const root = await mount(<Sample />);
    chosen(root).focus();
    for (const key of keys) await press(chosen(root), key);
    expect(panel(root).textContent).toBe(id);
    expect(document.activeElement).toBe(chosen(root));
  });

  test('only the chosen one is a stop for the Tab key', async () => {
    const root = await mount(<Sample />);
    await click(one(root, '[data-tab="c"]'));
    const stops = [...root.querySelectorAll('[role="tab"]')].filter(
      (tab) => tab.getAttribute('tabindex') === '0',
    );
    expect(stops).toEqual([chosen(root)]);
    expect(panel(root).getAttribute('aria-labelledby')).toBe(chosen(root).id);
  });
});
