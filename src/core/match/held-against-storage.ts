import type { Finding, StorageAgainst, StorageEntry, StorageFile, Technique } from '../domain';
import { compareLifetimes, entriesFor } from './held-against-declared';

/** What the file's `type` is about: `web` is everything that a page keeps beside cookies. */
const typeOf: Readonly<Partial<Record<Technique, StorageEntry['type']>>> = {
  cookie: 'cookie',
  local_storage: 'web',
  session_storage: 'web',
  indexed_db: 'web',
};

/** What of a finding tells what it keeps. */
type StoredFinding = Pick<Finding, 'id' | 'technique' | 'names' | 'host' | 'maxAgeSeconds'>;

/**
 * Holds what was found in the browser against what vendors' device-storage files declare: lifetime and purposes. A
 * finding that no file names is in none of the rows: other vendors may have put it there.
 */
export function heldAgainstStorage(
  findings: readonly StoredFinding[],
  files: readonly StorageFile[],
): StorageAgainst[] {
  return files.flatMap((file) => findings.flatMap((finding) => heldAgainst(finding, file)));
}

function heldAgainst(finding: StoredFinding, { id, name, entries }: StorageFile): StorageAgainst[] {
  const ofType = entries.filter((entry) => entry.type === typeOf[finding.technique] && isOnDomain(entry, finding));
  const named = new Set(finding.names.flatMap((own) => entriesFor(own, ofType)));
  return [...named].map((entry) => {
    const lifetime = lifetimeOf(entry);
    return {
      ...{ findingId: finding.id, declarationId: id, name: entry.name, provider: name, purpose: null, lifetime: null },
      ...{ ...lifetime, purposes: entry.purposes, setSeconds: finding.maxAgeSeconds },
      comparison: compareLifetimes(lifetime, finding.maxAgeSeconds),
    };
  });
}

/** Returns a declared length of time as policies' tables are kept. */
export function lifetimeOf({ type, maxAgeSeconds }: StorageEntry): {
  lifetimeSeconds: number | null;
  isSession: boolean;
} {
  const isSession = type === 'cookie' && maxAgeSeconds === 0;
  return { lifetimeSeconds: isSession || maxAgeSeconds === 0 ? null : maxAgeSeconds, isSession };
}

/** "*.ads.test" and "ads.test" speak of "x.ads.test" and of "ads.test" alike; "*" of every site that the vendor is on. */
function isOnDomain({ domains }: StorageEntry, { host }: StoredFinding): boolean {
  if (host === null || domains.length === 0) return true;
  return domains.some((written) => {
    const domain = written.toLowerCase().replace(/^\*?\.?/, '');
    return domain === '' || host === domain || host.endsWith(`.${domain}`);
  });
}
