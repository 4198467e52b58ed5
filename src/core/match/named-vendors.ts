import type { DeclaredInReport, DeclaredVendor, Finding, Knowledge } from '../domain';
import { nameKey } from '../knowledge/name-key';

type Known = Pick<Knowledge, 'hostFacts' | 'entityNamed'>;

/** Returns which findings are of an organisation that the page's consent platform names, with the vendors' numbers. */
export function namedVendors(
  findings: readonly Finding[],
  vendors: readonly DeclaredVendor[],
  knowledge: Known,
): DeclaredInReport['vendors'] {
  const byOwner = new Map<string, number[]>();
  for (const vendor of vendors) {
    const owner = ownerOf(vendor, knowledge);
    if (owner !== '') byOwner.set(owner, [...(byOwner.get(owner) ?? []), vendor.id]);
  }
  return findings.flatMap(({ id, entity, party }) => {
    const vendorIds = entity === null || party !== 'third' ? undefined : byOwner.get(nameKey(entity.name));
    return vendorIds === undefined ? [] : [{ findingId: id, vendorIds }];
  });
}

/** Classes of hosts that keep other companies' files: whose such a file is, the host does not tell. */
const sharedClasses: ReadonlySet<string | null> = new Set(['cdn', 'hosting']);

/**
 * The key of the organisation that a vendor is. Its name tells it, word for word or as an alias of our tables: "Quiet
 * Harbor Ads" may be somebody else than "Quiet Harbor". Else the host where it says what it keeps.
 */
function ownerOf({ name, storageUrl }: DeclaredVendor, { hostFacts, entityNamed }: Known): string {
  const named = name === null ? null : entityNamed(name);
  if (named !== null) return nameKey(named);
  const host = storageUrl === null ? null : hostFacts(storageUrl);
  if (host !== null && host.entity !== null && !sharedClasses.has(host.class)) return nameKey(host.entity);
  return nameKey(name ?? '');
}
