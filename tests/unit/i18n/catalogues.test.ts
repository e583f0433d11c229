import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import en from '../../../public/_locales/en/messages.json' with { type: 'json' };
import ko from '../../../public/_locales/ko/messages.json' with { type: 'json' };

const catalogues: Record<string, Record<string, { message: string }>> = { ko, en };
const placeholders = (message: string) => [
  ...new Set([...message.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name)),
];

/** All of our source, in which a key stands as a quoted word or in the manifest as `__MSG_key__`. */
const source = globSync(['{components,entrypoints,lib}/**/*.{ts,tsx,html}'])
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const isUsed = (key: string) => source.includes(`'${key}'`) || source.includes(`__MSG_${key}__`);

describe('the catalogues', () => {
  test('have the same keys, in the same order', () => {
    expect(Object.keys(en)).toEqual(Object.keys(ko));
  });

  test('are used, every key of them', () => {
    expect(Object.keys(ko).filter((key) => !isUsed(key))).toEqual([]);
  });

  test('say something for every key', () => {
    for (const catalogue of Object.values(catalogues)) {
      const silent = Object.entries(catalogue).filter(([, { message }]) => message.trim() === '');
      expect(silent).toEqual([]);
    }
  });

  test('take the same values in both languages', () => {
    const differing = Object.entries(catalogues.ko ?? {}).filter(([key, { message }]) => {
      const other = catalogues.en?.[key]?.message ?? '';
      return placeholders(message).sort().join() !== placeholders(other).sort().join();
    });
    expect(differing).toEqual([]);
  });

  test('keep to what browsers accept', () => {
    // `$` begins a placeholder of the browser's own, which we don't use.
    for (const [key, { message }] of Object.entries({ ...ko, ...en })) {
      expect(key).toMatch(/^\w+$/u);
      expect(message).not.toContain('$');
    }
    expect(ko.extensionDescription.message.length).toBeLessThanOrEqual(132);
    expect(en.extensionDescription.message.length).toBeLessThanOrEqual(132);
  });

  test('leave particles open in Korean alone', () => {
    expect(Object.values(en).filter(({ message }) => /\[.\/.\]/u.test(message))).toEqual([]);
  });
});

test('no Korean text stands in the code of what readers see', () => {
  const files = globSync(['{components,entrypoints}/**/*.{ts,tsx}']);
  // Comments may quote Korean; what is rendered may not.
  const code = (file: string) =>
    readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '');
  const speaking = files.filter((file) => /\p{Script=Hangul}{2,}/u.test(code(file)));
  expect(speaking).toEqual([]);
});
