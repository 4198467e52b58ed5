import type { Disclosure, Finding, Purpose, Role } from '../domain';
import { impliedRole } from './implied-role';
import { isNamed } from './is-named';

/** `unknown`: the finding does not say, so a clause that needs it is neither met nor missed. */
export type Fit = 'yes' | 'no' | 'unknown';

const trackingPurposes: readonly Purpose[] = ['analytics', 'advertising', 'marketing'];

/** Whether the disclosure speaks of whoever does this: its party, its role, its organisation. */
export function partyFit(disclosure: Disclosure, finding: Finding): Fit {
  if (disclosure.parties.length > 0 && !disclosure.parties.includes(finding.party)) return 'no';
  if (disclosure.entities.length > 0) return entityFit(disclosure.entities, finding);
  if (disclosure.roles.length > 0) return roleFit(disclosure, finding);
  if (finding.party === 'third' && disclosure.parties.length > 0) return roleOf(finding) === null ? 'unknown' : 'yes';
  return 'yes';
}

/** Whether the stated purposes include one of the finding's. A disclosure that states none is not limited by it. */
export function purposeFit(disclosure: Disclosure, finding: Finding): Fit {
  if (disclosure.purposes.length === 0) return 'yes';
  const stated = new Set<Purpose>(disclosure.purposes);
  // An identifier is kept to tell people apart: stated content and preferences alone do not say that.
  if (
    finding.party === 'first' &&
    finding.holdsIdentifier === true &&
    !trackingPurposes.some((each) => stated.has(each))
  )
    return 'no';
  const known = finding.purposes.map(({ value }) => value).filter((value) => value !== 'unspecified');
  if (known.length === 0) return 'unknown';
  return known.some((value) => stated.has(value)) ? 'yes' : 'no';
}

/** Whether it happens where and when the disclosure speaks of. `no` for the moment means: earlier than it says. */
export function momentFit({ onlyAfter }: Disclosure, { variant, loaded }: Finding): Fit {
  if (onlyAfter === null) return 'yes';
  if (onlyAfter === 'submit') return variant === 'before_submit' ? 'no' : 'yes';
  if (variant === 'flow') return 'yes';
  // A sign-in library is loaded by being there, unless it is known not to be.
  return (loaded ?? variant === 'sdk') ? 'no' : 'yes';
}

/** Whether the disclosure speaks of the part of the page where it was found; one that names none speaks of all. */
export function surfaceFit({ onSurfaces }: Disclosure, { surface }: Finding): boolean {
  return onSurfaces.length === 0 || onSurfaces.includes(surface ?? 'page');
}

/** Whether the disclosure speaks of this variant; where either names none, nothing speaks against it. */
export function variantFit(disclosure: Disclosure, finding: Finding): boolean {
  return disclosure.variants.length === 0 || finding.variant === null || disclosure.variants.includes(finding.variant);
}

function roleFit(disclosure: Disclosure, finding: Finding): Fit {
  const role = roleOf(finding);
  if (role !== null) return disclosure.roles.includes(role) ? 'yes' : 'no';
  // Roles are what others are there for: a first party without one is none of them.
  return finding.party === 'third' ? 'unknown' : 'no';
}

/** The role in which it is done: what lies in the technique itself, else what is known of whoever does it. */
function roleOf({ role, technique }: Finding): Role | null {
  return impliedRole[technique] ?? (role === 'unknown' ? null : role);
}

function entityFit(names: readonly string[], { entity, host }: Finding): Fit {
  if (entity === null) return host === null ? 'unknown' : 'no';
  return isNamed(entity.name, names) ? 'yes' : 'no';
}
