import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { onMessage } from '../../../lib/messages/messenger.ts';
import { tellWorker } from '../../../lib/messages/tell-worker.ts';

test('what is told without the messenger arrives at the messenger', async () => {
  const heard = vi.fn();
  onMessage('page.loadNear', heard);
  await tellWorker('page.loadNear');
  expect(heard).toHaveBeenCalledOnce();
});

test('that nobody listens is no error', async () => {
  vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(new Error('no receiving end'));
  await expect(tellWorker('page.loadNear')).resolves.toBeUndefined();
});
