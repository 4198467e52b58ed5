import type { LibraryPolicy } from '../domain';
import { withHeldDocuments } from './held-documents';
import { policiesFor } from './policies-for';
import { scopeOf, type ScopePage } from './scope';

/** Returns those of the policies that govern this page and stood when it was loaded. `at`: epoch ms. */
export function currentPoliciesOf(policies: readonly LibraryPolicy[], page: ScopePage, at: number): LibraryPolicy[] {
  // In this order: it is asked at every page, and few pages are covered by any.
  const covering = withHeldDocuments(policies).filter(
    (policy) => scopeOf(policy, page).status === 'covered' && isCurrentAt(policy, at),
  );
  return policiesFor(covering, page);
}

/** Whether the policy had not been replaced by a later one. `at`: epoch ms. */
export function isCurrentAt({ supersededOn }: LibraryPolicy, at: number): boolean {
  return supersededOn === null || Date.parse(supersededOn) > at;
}
