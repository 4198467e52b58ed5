import type { Declaration, Disagreement, LibraryPolicy } from '../../domain';
import { onGpc } from './on-gpc';
import { onLifetimes } from './on-lifetimes';
import { onTechniques } from './on-techniques';
import { onVendors } from './on-vendors';

/**
 * Returns where the site's own sources do not say the same: its policies, and what it and vendors on it declare for
 * machines. Which of them is right is not said.
 */
export function disagreementsAmong(
  policies: readonly LibraryPolicy[],
  declarations: readonly Declaration[],
): Disagreement[] {
  const gpc = declarations.find((one) => one.kind === 'gpc') ?? null;
  const list = declarations.find((one) => one.kind === 'vendor-list') ?? null;
  const files = declarations.filter((one) => one.kind === 'device-storage');
  return [
    ...onGpc(policies, gpc),
    ...onVendors(policies, list),
    ...onTechniques(policies),
    ...onLifetimes(policies, files),
  ];
}
