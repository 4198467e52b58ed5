import * as z from 'zod/mini';
import { settings, type Settings } from '../messaging/protocol';
import type { StorageArea } from './area';
import { settingsKey } from './keys';
import { openItem, type ItemKind } from './versioned';

const version = 1;
const stored = z.object({ schemaVersion: z.literal(version), ...settings.shape });

export const settingsItem: ItemKind<z.infer<typeof stored>> = {
  version,
  schema: stored,
  // Before versions were written, a setting that was never made was left out.
  migrations: { 0: (earlier) => ({ language: earlier['language'] ?? null, region: earlier['region'] ?? null }) },
};

export async function readSettings(area: StorageArea): Promise<Settings> {
  const item = openItem(settingsItem, (await area.get(settingsKey))[settingsKey]);
  return { language: item?.language ?? null, region: item?.region ?? null };
}

export async function writeSettings(area: StorageArea, change: Partial<Settings>): Promise<Settings> {
  const next = { ...(await readSettings(area)), ...change };
  await area.set({ [settingsKey]: { schemaVersion: version, ...next } });
  return next;
}
