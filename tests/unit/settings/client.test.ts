import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createSettings } from '../../../lib/settings/client.ts';
import { defaultSettings } from '../../../lib/settings/schema.ts';

const settings = () => createSettings(fakeBrowser.storage.local);

describe('the settings', () => {
  beforeEach(() => fakeBrowser.reset());

  test('are at their defaults until the reader changes some', async () => {
    expect(await settings().read()).toEqual(defaultSettings);
    await settings().change({ markStyle: 'background' });
    expect(await settings().read()).toEqual({ ...defaultSettings, markStyle: 'background' });
  });

  test('of two windows don’t undo each other', async () => {
    await Promise.all([
      settings().change({ kindsOff: ['person'] }),
      settings().change({ hoverDelay: 'long' }),
    ]);
    expect(await settings().read()).toMatchObject({ kindsOff: ['person'], hoverDelay: 'long' });
  });

  test('can be read whatever is stored: what is damaged is at its default, alone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (damage) => {
        await fakeBrowser.storage.local.set({
          'setting:kindsOff': damage,
          'setting:language': 'en',
        });
        const { kindsOff, language } = await settings().read();
        expect(language).toBe('en');
        for (const kind of kindsOff) expect(['company', 'person']).toContain(kind);
      }),
    );
  });

  test('tell who watches of every change, and of nothing else', async () => {
    const told = vi.fn();
    const ending = new AbortController();
    settings().watch(told, ending.signal);
    await settings().change({ language: 'en' });
    await fakeBrowser.storage.local.set({ other: 1 });
    await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
    expect(told).toHaveBeenCalledWith({ ...defaultSettings, language: 'en' });
    ending.abort();
    await settings().change({ language: 'ko' });
    expect(told).toHaveBeenCalledOnce();
  });
});
