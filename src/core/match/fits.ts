import type { Disclosure, Finding, Purpose } from '../domain';

/** `unknown`: the finding does not say, so a clause that needs it is neither met nor missed. */
export type Fit = 'yes' | 'no' | 'unknown';

const trackingPurposes: readonly Purpose[] = ['analytics', 'advertising', 'marketing'];

/** Whether the disclosure speaks of whoever does this: its party, its role, its organisation. */
export function partyFit(disclosure: Disclosure, finding: Finding): Fit {
  if (disclosure.parties.length > 0 && !disclosure.parties.includes(finding.party)) return 'no';
  if (disclosure.entities.length > 0) return entityFit(disclosure.entities, finding);
  // Roles are what others are there for; a first party needs one only where the clause is about nothing else.
  if (disclosure.roles.length > 0) return roleFit(disclosure, finding);
  if (finding.party === 'third' && disclosure.parties.length > 0) return isRoleKnown(finding) ? 'yes' : 'unknown';
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
export function momentFit(disclosure: Disclosure, finding: Finding): Fit {
  if (disclosure.onlyAfter === null) return 'yes';
  if (disclosure.onlyAfter === 'sign-in') return finding.loaded === true && finding.variant === 'sdk' ? 'no' : 'yes';
  return finding.variant === 'before_submit' ? 'no' : 'yes';
}

export function surfaceFit(disclosure: Disclosure, finding: Finding): boolean {
  return (
    disclosure.onSurfaces.length === 0 || (finding.surface !== null && disclosure.onSurfaces.includes(finding.surface))
  );
}

export function variantFit(disclosure: Disclosure, finding: Finding): boolean {
  return disclosure.variants.length === 0 || finding.variant === null || disclosure.variants.includes(finding.variant);
}

function roleFit(disclosure: Disclosure, finding: Finding): Fit {
  if (finding.role !== null && disclosure.roles.includes(finding.role)) return 'yes';
  return finding.party === 'third' && !isRoleKnown(finding) ? 'unknown' : 'no';
}

function isRoleKnown({ role }: Finding): boolean {
  return role !== null && role !== 'unknown';
}

function entityFit(names: readonly string[], { entity, host }: Finding): Fit {
  if (entity === null) return host === null ? 'unknown' : 'no';
  const own = plain(entity.name);
  return names.some((name) => own.includes(plain(name)) || plain(name).includes(own)) ? 'yes' : 'no';
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
