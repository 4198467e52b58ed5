import * as z from 'zod/mini';
import { deviceStorageEntry, type StorageEntry, type StorageFile } from '../../domain';
import { parsedOrNull } from '../../../lib/parsed-or-null';
import { plainText } from '../../../lib/plain-text';
import type { FileAnswer } from './gpc-file';

/** More entries than this are counted and not kept. */
export const mostEntries = 1000;

const file = z.object({ disclosures: z.array(z.unknown()) });

/**
 * Returns what a vendor declares that it keeps in browsers. One entry that is not of the form is left out.
 * https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework/blob/master/TCFv2/Vendor%20Device%20Storage%20%26%20Operational%20Disclosures.md
 */
export function toStorageFile(
  answer: FileAnswer,
  { url, name, readAt }: { url: string | null; name: string; readAt: number },
): StorageFile {
  const called = plainText(name.slice(0, 120));
  const about = { kind: 'device-storage', id: `device-storage:${url ?? called}`, url, name: called, readAt } as const;
  if ('missing' in answer) return { ...about, state: answer.missing, entries: [], total: 0 };
  const parsed = file.safeParse(parsedOrNull(answer.text));
  if (!parsed.success) return { ...about, state: 'unreadable', entries: [], total: 0 };
  const { disclosures } = parsed.data;
  const entries = disclosures.slice(0, mostEntries).flatMap(toEntry);
  const isSpoilt = disclosures.length > 0 && entries.length === 0;
  return { ...about, state: isSpoilt ? 'unreadable' : 'declared', entries, total: disclosures.length };
}

function toEntry(value: unknown): StorageEntry[] {
  const parsed = deviceStorageEntry.safeParse(value);
  if (!parsed.success) return [];
  const { identifier, type, maxAgeSeconds, cookieRefresh, domain, domains, purposes } = parsed.data;
  return [
    {
      ...{ name: plainText(identifier), type, isRefreshed: cookieRefresh },
      maxAgeSeconds: maxAgeSeconds === null ? null : Math.max(0, maxAgeSeconds),
      domains: [...new Set([...(domain === null ? [] : [domain]), ...domains])].map((one) => plainText(one)),
      purposes: [...new Set(purposes)].sort((a, b) => a - b),
    },
  ];
}
