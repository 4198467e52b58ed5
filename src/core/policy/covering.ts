import type { LibraryPolicy } from '../domain';
import { withHeldDocuments } from './held-documents';
import { policiesFor } from './policies-for';
import { scopeOf, type ScopePage } from './scope';

/** Returns those of the policies that govern this page and stood when it was loaded. `at`: epoch ms. */
export function currentPoliciesOf(policies: readonly LibraryPolicy[], page: ScopePage, at: number): LibraryPolicy[] {
  const relevant = policiesFor(withHeldDocuments(policies), page);
  return relevant.filter((policy) => isCurrentAt(policy, at) && scopeOf(policy, page).status === 'covered');
}

/** Whether the policy had not been replaced by a later one. `at`: epoch ms. */
export function isCurrentAt({ supersededOn }: LibraryPolicy, at: number): boolean {
  return supersededOn === null || Date.parse(supersededOn) > at;
}
