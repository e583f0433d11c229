import { describe, expect, test } from 'vitest';
import { manifest } from '../../../../lib/cli/build/manifest.ts';

const build = (browser: 'chrome' | 'firefox') =>
  manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' });

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
  const made = build(browser);
  const policy = new Map(
    String(made.content_security_policy?.extension_pages)
      .split('; ')
      .map((rule) => rule.split(' ') as [string, string]),
  );

  test('lets extension pages load their own files alone, and connect to nothing', () => {
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('connect-src')).toBe("'none'");
    expect(policy.get('base-uri')).toBe("'none'");
    expect(policy.get('form-action')).toBe("'none'");
    for (const [name, source] of policy) {
      expect([name, ["'self'", "'none'"].includes(source)]).toEqual([name, true]);
    }
  });

  test('shows pages the card alone, and only those that are read', () => {
    const shown = made.web_accessible_resources as { resources: string[]; matches: string[] }[];
    expect(shown.flatMap(({ resources }) => resources)).toEqual(['card.html']);
    expect(shown.flatMap(({ matches }) => matches)).not.toContain('<all_urls>');
  });

  test('keeps out of private windows, and lets no page send it messages', () => {
    expect(made.incognito).toBe('not_allowed');
    expect(made).not.toHaveProperty('externally_connectable');
  });
});

test('in Chromium the card’s address is another one each session', () => {
  expect(build('chrome').web_accessible_resources).toMatchObject([{ use_dynamic_url: true }]);
});
