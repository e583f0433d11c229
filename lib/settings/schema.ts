import * as v from 'valibot';
import { allKinds } from './kinds.ts';
import type { Settings } from './types.ts';

/** Hosts that one reader switches off; far more than there are news sites. */
const MOST_HOSTS = 2000;

/** Each setting by itself: one that is damaged falls back to its default and harms no other. */
const settingsSchema = v.object({
  hostsOff: v.fallback(v.pipe(v.array(v.string()), v.maxLength(MOST_HOSTS)), []),
  kindsOff: v.fallback(v.array(v.picklist(allKinds)), []),
  markStyle: v.fallback(v.picklist(['underline', 'background', 'key']), 'underline'),
  hoverDelay: v.fallback(v.picklist(['short', 'medium', 'long']), 'medium'),
  language: v.fallback(v.picklist(['browser', 'ko', 'en']), 'browser'),
  exportReminder: v.fallback(v.picklist(['off', 'week', 'month']), 'off'),
  exportedAt: v.fallback(v.nullable(v.pipe(v.string(), v.isoTimestamp())), null),
});

/** The names of all settings. */
export const settingNames = Object.keys(settingsSchema.entries) as (keyof Settings)[];

/** What is stored, setting by setting, as settings. */
export function readSettings(stored: Partial<Record<keyof Settings, unknown>>): Settings {
  const fields = Object.fromEntries(settingNames.map((name) => [name, stored[name]]));
  return v.parse(settingsSchema, fields);
}

/** The settings of a reader who has set nothing. */
export const defaultSettings: Settings = readSettings({});
