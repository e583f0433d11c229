import type { ExportReminder, Settings } from './types.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

const DAYS: Record<Exclude<ExportReminder, 'off'>, number> = { week: 7, month: 30 };

/** Whether the reader wanted to be reminded by now (milliseconds since the epoch) to export. */
export function isExportDue(
  { exportReminder, exportedAt }: Pick<Settings, 'exportReminder' | 'exportedAt'>,
  now: number,
): boolean {
  if (exportReminder === 'off' || exportedAt === null) return false;
  return now - Date.parse(exportedAt) >= DAYS[exportReminder] * DAY_MS;
}
