import type { LibraryPolicy } from '../domain';
import { scopeOf, type ScopePage } from './scope';

/** Returns the policies that have something to say of this page: a rule of its own, not only "everything else". */
export function policiesFor(policies: readonly LibraryPolicy[], page: ScopePage): LibraryPolicy[] {
  return policies.filter((policy) => {
    const specific = { ...policy, scope: policy.scope.filter(({ when }) => when.test !== 'any') };
    const { status, reason } = scopeOf(specific, page);
    return status !== 'not-covered' || reason.key !== 'scope.elsewhere' || hasSurfaceHere(policy, page);
  });
}

/** A policy may govern a form on a page that it does not govern otherwise. */
function hasSurfaceHere(policy: LibraryPolicy, page: ScopePage): boolean {
  return (['sign_in_form', 'sign_up_form'] as const).some(
    (surface) => scopeOf(policy, page, surface).status === 'covered',
  );
}
