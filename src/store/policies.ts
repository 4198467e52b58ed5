import * as z from 'zod/mini';
import { libraryPolicy, type LibraryPolicy } from '../core/domain';
import type { StorageArea } from './area';
import { policiesKey } from './keys';
import { openItem, type ItemKind } from './versioned';

const version = 1;
const stored = z.object({ schemaVersion: z.literal(version), policies: z.array(z.unknown()) });

export const policiesItem: ItemKind<z.infer<typeof stored>> = {
  version,
  schema: stored,
  // Before versions were written, policies were kept by their id.
  migrations: { 0: (earlier) => ({ policies: Object.values(earlier) }) },
};

/** Policies that the person added, each checked again: one that can no longer be read is left out. */
export async function readPolicies(area: StorageArea): Promise<LibraryPolicy[]> {
  const item = openItem(policiesItem, (await area.get(policiesKey))[policiesKey]);
  return (item?.policies ?? []).flatMap((policy) => {
    const parsed = libraryPolicy.safeParse(policy);
    return parsed.success ? [parsed.data] : [];
  });
}

/** Adds a policy; the same id replaces the earlier one. */
export async function addPolicy(area: StorageArea, policy: LibraryPolicy): Promise<void> {
  const others = (await readPolicies(area)).filter(({ id }) => id !== policy.id);
  await area.set({ [policiesKey]: { schemaVersion: version, policies: [...others, policy] } });
}

export async function removePolicy(area: StorageArea, id: string): Promise<void> {
  const others = (await readPolicies(area)).filter((policy) => policy.id !== id);
  await area.set({ [policiesKey]: { schemaVersion: version, policies: others } });
}
