import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import firstHosts from '../fixtures/first-hosts.json' with { type: 'json' };
import { features, permissions } from '../fixtures/permissions.ts';

const browser = inject('browser');
const manifest = JSON.parse(await readFile(join(inject('extension'), 'manifest.json'), 'utf8'));

test('it asks at install for what a reason is written down for, and nothing else', () => {
  const expected = Object.keys({ ...permissions.both, ...permissions[browser] });
  expect(manifest.permissions.toSorted()).toEqual(expected.sort());
  expect(manifest.optional_permissions ?? []).toEqual([]);
  expect(manifest.optional_host_permissions ?? []).toEqual([]);
  expect(manifest.incognito).toBe('not_allowed');
});

// A new one among them would switch the extension off for everybody until they agree again.
test('its hosts are those of the first release', () => {
  expect(manifest.host_permissions).toEqual(firstHosts);
  const [content, ...others] = manifest.content_scripts;
  expect(others).toEqual([]);
  expect(content.matches).toEqual(firstHosts);
  const [card, ...more] = manifest.web_accessible_resources;
  expect(more).toEqual([]);
  expect(card.resources).toEqual(['card.html']);
});

test('its pages run, load and reach nothing that is not in the extension', () => {
  expect(manifest.content_security_policy).toEqual({
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'",
  });
});

test('the oldest browser that it runs in is the first with all that it uses', () => {
  const floor = Math.max(...Object.values(features).map((since) => since[browser]));
  const gecko = manifest.browser_specific_settings?.gecko;
  const declared =
    browser === 'firefox' ? gecko.strict_min_version : manifest.minimum_chrome_version;
  expect(Number.parseInt(declared, 10)).toBe(floor);
});

test('no data is collected, which Firefox is told, on Android from the first version that asks', () => {
  if (browser === 'chromium') return expect(manifest.browser_specific_settings).toBeUndefined();
  expect(manifest.browser_specific_settings).toMatchObject({
    gecko: { data_collection_permissions: { required: ['none'] } },
    gecko_android: { strict_min_version: '142.0' },
  });
});
