import type { LibraryPolicy } from '../../core/domain';
import { toLibraryPolicy } from '../../core/policy/reading/to-library-policy';
import { readReading, readingRowsFor } from '../../store/readings';
import { local } from '../areas';

/** Readings as they are held against findings, by id; worked out again when another was kept in its place. */
const held = new Map<string, { keptAt: number; policy: LibraryPolicy }>();
const mostHeld = 6;

/** The policies of this host's site that were read by the machine. */
export async function readPoliciesFor(host: string): Promise<LibraryPolicy[]> {
  const rows = await readingRowsFor(local, host);
  const policies = await Promise.all(rows.map(({ id, keptAt }) => policyOf(id, keptAt)));
  return policies.filter((policy) => policy !== null);
}

async function policyOf(id: string, keptAt: number): Promise<LibraryPolicy | null> {
  const before = held.get(id);
  if (before?.keptAt === keptAt) return before.policy;
  const reading = await readReading(local, id);
  if (reading === null) return null;
  const policy = toLibraryPolicy(reading);
  held.delete(id);
  held.set(id, { keptAt, policy });
  for (const oldest of [...held.keys()].slice(0, -mostHeld)) held.delete(oldest);
  return policy;
}
