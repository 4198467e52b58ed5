import * as z from 'zod/mini';
import { report } from '../core/domain';
import { accessState } from '../messaging/protocol';
import { glanceVersion } from './keys';
import type { ItemKind } from './versioned';

/** What the popup paints first, before the background has answered: the report in short. */
export const glance = z.object({
  schemaVersion: z.literal(glanceVersion),
  tabId: z.number(),
  at: z.number(),
  access: accessState,
  report: z.nullable(report),
});
export type Glance = z.infer<typeof glance>;
export const glanceItem: ItemKind<Glance> = { version: glanceVersion, schema: glance, migrations: {} };
