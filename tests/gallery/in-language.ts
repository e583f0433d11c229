import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of the built extension that speaks one language only. A browser picks its own, and one
 * without Korean language files (Debian's, before `chromium-l10n`) can't be told to speak Korean.
 */
export async function inLanguage(extension: string, language: 'ko' | 'en'): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), `k-ai-lens-${language}-`));
  await cp(extension, copy, { recursive: true });
  const other = language === 'ko' ? 'en' : 'ko';
  await rm(join(copy, '_locales', other), { recursive: true });
  const manifest = join(copy, 'manifest.json');
  const entries: object = JSON.parse(await readFile(manifest, 'utf8'));
  await writeFile(manifest, JSON.stringify({ ...entries, default_locale: language }));
  return copy;
}
