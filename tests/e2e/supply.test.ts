import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { packagesFolder } from '../../lib/cli/build/bundled-packages.ts';

const extension = inject('extension');
const read = (path: string) => readFileSync(path, 'utf8');
const files = readdirSync(extension, { recursive: true, encoding: 'utf8' });
const scripts = files.filter((name) => extname(name) === '.js');
const lock = JSON.parse(read('package-lock.json')) as {
  packages: Record<string, { license?: string }>;
};

/** The packages that have code in what was built. */
function bundled(): string[] {
  const folder = join(dirname(extension), packagesFolder);
  const lists = readdirSync(folder).map((name) => JSON.parse(read(join(folder, name))));
  const present = lists.filter(({ file }) => files.includes(file));
  expect(present.length).toBeGreaterThan(5);
  return [...new Set(present.flatMap(({ packages }: { packages: string[] }) => packages))].sort();
}

describe('what is built', () => {
  test('holds the packages that SECURITY.md lists, and no others', () => {
    const rows = read('SECURITY.md').matchAll(/^\| (?<name>[@a-z][^ ]*) +\| (?<licence>[^ ]+) /gmu);
    const listed = new Map([...rows].map(({ groups }) => [groups?.name ?? '', groups?.licence]));
    listed.delete('package');
    expect([...listed.keys()].sort()).toEqual(bundled());
    for (const [name, licence] of listed) {
      expect([name, lock.packages[`node_modules/${name}`]?.license]).toEqual([name, licence]);
    }
  });

  test('has no way from text to code or markup', () => {
    const ways =
      /\beval\(|[^\w.]Function\(|innerHTML|outerHTML|insertAdjacentHTML|document\.write|importScripts|srcdoc/u;
    for (const name of scripts) {
      expect([name, ways.exec(read(join(extension, name)))?.[0]]).toEqual([name, undefined]);
    }
  });

  test('has no source map, and loads nothing from elsewhere', () => {
    expect(files.filter((name) => extname(name) === '.map')).toEqual([]);
    for (const name of files.filter((each) => /\.(?:js|css|html)$/u.test(each))) {
      const text = read(join(extension, name));
      expect([name, /sourceMappingURL/u.test(text)]).toEqual([name, false]);
      const loads = /(?:src|href)="?https?:|@import|url\(["']?https?:|import\(["']https?:|fetch\(/u;
      expect([name, loads.exec(text)?.[0]]).toEqual([name, undefined]);
    }
  });
});
