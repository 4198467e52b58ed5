import type { DeclaredInReport, DeclaredVendor, Finding, Knowledge } from '../domain';

/** Returns which findings are of an organisation that the page's consent platform names, with the vendors' numbers. */
export function namedVendors(
  findings: readonly Finding[],
  vendors: readonly DeclaredVendor[],
  knowledge: Pick<Knowledge, 'hostFacts'>,
): DeclaredInReport['vendors'] {
  const known = vendors.map((vendor) => ({ ...vendor, owner: ownerOf(vendor, knowledge) }));
  const byOwner = new Map<string, number[]>();
  const vendorsOf = (owner: string): number[] => {
    const before = byOwner.get(owner);
    if (before !== undefined) return before;
    const fitting = known.filter((vendor) => vendor.owner === owner || isOf(vendor.name, owner));
    const ids = fitting.map(({ id }) => id);
    byOwner.set(owner, ids);
    return ids;
  };
  return findings.flatMap(({ id, entity, party }) => {
    const vendorIds = entity === null || party !== 'third' ? [] : vendorsOf(entity.name);
    return vendorIds.length === 0 ? [] : [{ findingId: id, vendorIds }];
  });
}

/** Where the vendor says what it keeps: the host tells whose it is. */
function ownerOf({ storageUrl }: DeclaredVendor, knowledge: Pick<Knowledge, 'hostFacts'>): string | null {
  return storageUrl === null ? null : knowledge.hostFacts(storageUrl).entity;
}

/** "Quiet Harbor Ads Ltd" is of "Quiet Harbor"; "Quiet" is not. */
function isOf(vendor: string | null, owner: string): boolean {
  if (vendor === null) return false;
  const own = words(owner);
  return own.trim().length > 2 && words(vendor).startsWith(own);
}

/** Framed by spaces, without the legal form. */
function words(name: string): string {
  const plain = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  return ` ${plain.replace(/ (?:inc|llc|ltd|limited|gmbh|ag|sa|sas|ab|as|bv|oy|srl|spa|plc|corp|corporation)\b.*$/u, '').trim()} `;
}
