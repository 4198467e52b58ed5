import { withoutFragment } from '../../lib/without-fragment';
import type { LibraryPolicy } from '../domain';

/**
 * Returns the policies, where a document that one refers to counts as held once it is among them: by its address, or, where
 * no address was given, by its kind.
 */
export function withHeldDocuments(policies: readonly LibraryPolicy[]): LibraryPolicy[] {
  return policies.map((policy) =>
    policy.reading === undefined || policy.documents.length === 0
      ? policy
      : {
          ...policy,
          documents: policy.documents.map((document) => ({
            ...document,
            isHeld: policies.some((other) => other !== policy && isOf(other, document)),
          })),
        },
  );
}

function isOf({ url, reading }: LibraryPolicy, document: LibraryPolicy['documents'][number]): boolean {
  if (document.url !== null) return bare(document.url) === bare(url);
  return reading !== undefined && reading.kind === document.kind;
}

const bare = (url: string): string =>
  withoutFragment(url)
    .replace(/\/$/, '')
    .replace(/^https?:\/\/(?:www\.)?/i, '');
