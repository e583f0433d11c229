import { describe, expect, test } from 'vitest';
import { siteOf, sites } from '../../../lib/sites/sites.ts';

describe('the site of an address', () => {
  test('is the outlet with all of its hosts', () => {
    const site = siteOf('https://m.yna.co.kr/view/1');
    expect(site?.outlet).toBe('연합뉴스');
    expect(site?.hosts).toContain('www.yna.co.kr');
  });

  test('is the host alone where no outlet has it, and none where there is no host', () => {
    expect(siteOf('https://blog.example/1')).toEqual({
      outlet: 'blog.example',
      hosts: ['blog.example'],
    });
    expect(siteOf('about:blank')).toBeNull();
  });

  test('is no other outlet’s: each host stands once', () => {
    const hosts = sites.flatMap((site) => site.hosts.map((host) => host + (site.path ?? '')));
    expect(hosts).toEqual([...new Set(hosts)]);
  });
});
