import type { Disclosure, Finding, Technique } from '../domain';
import { momentFit, partyFit, purposeFit, surfaceFit, variantFit, type Fit } from './fits';
import { subsumes } from './subsumes';

/** How closely a disclosure reaches a finding, best first. */
export const reaches = ['named', 'open-category', 'part-stated', 'catch-all'] as const;
export type Reach = (typeof reaches)[number];

/** One disclosure held against one finding. */
export interface Claim {
  disclosure: Disclosure;
  reach: Reach;
  /** What of technique, party, purpose and moment it leaves open; empty: nothing. */
  missing: ('party' | 'purpose' | 'moment')[];
  /** It speaks of some variants only, and which one was found is not known. */
  isAssumed: boolean;
}

/** Returns the claims of a policy that concern the finding; none: nothing in it does. */
export function claimsFor(finding: Finding, disclosures: readonly Disclosure[]): Claim[] {
  return disclosures.flatMap((disclosure) => {
    const claim = claimOf(disclosure, finding);
    return claim === null ? [] : [{ ...claim, isAssumed: disclosure.variants.length > 0 && finding.variant === null }];
  });
}

/** Whether the disclosure speaks of the technique itself, whoever it is about. */
export function speaksOf(disclosure: Disclosure, finding: Finding): boolean {
  return surfaceFit(disclosure, finding) && directReach(disclosure, finding) !== null;
}

type Reached = Omit<Claim, 'isAssumed'>;

function claimOf(disclosure: Disclosure, finding: Finding): Reached | null {
  if (!surfaceFit(disclosure, finding)) return null;
  const party = partyFit(disclosure, finding);
  if (party === 'no') return null;
  const direct = directReach(disclosure, finding);
  if (disclosure.stance === 'does-not') return direct === 'named' ? denial(disclosure, finding, party) : null;
  const affirmed = direct === null ? null : affirmation(disclosure, finding, direct, party);
  return affirmed ?? catchAllClaim(disclosure, finding, party);
}

function directReach(disclosure: Disclosure, finding: Finding): Exclude<Reach, 'catch-all'> | null {
  const { technique } = finding;
  if (!variantFit(disclosure, finding)) return null;
  if (disclosure.techniques.includes(technique)) return 'named';
  if (includesIn(disclosure.openCategory, technique) || includesIn(disclosure.techniques, technique))
    return 'open-category';
  return disclosure.partly.includes(technique) ? 'part-stated' : null;
}

/** A denial counts only when everything that limits it is known to be met. Where the person lives is not. */
function denial(disclosure: Disclosure, finding: Finding, party: Fit): Reached | null {
  if (disclosure.region !== undefined) return null;
  if (party !== 'yes' || purposeFit(disclosure, finding) !== 'yes') return null;
  return { disclosure, reach: 'named', missing: [] };
}

function affirmation(
  disclosure: Disclosure,
  finding: Finding,
  direct: Exclude<Reach, 'catch-all'>,
  party: Fit,
): Reached | null {
  // Roles that it names cannot be taken for granted: who is not known to have one is left to the catch-all.
  if (party === 'unknown' && disclosure.roles.length > 0) return null;
  const missing: Reached['missing'] = [
    ...(party === 'unknown' ? ['party' as const] : []),
    ...(purposeFit(disclosure, finding) === 'no' ? ['purpose' as const] : []),
    ...(momentFit(disclosure, finding) === 'no' ? ['moment' as const] : []),
  ];
  // Neither the technique nor the rest of it is stated: that is too little to call a part.
  if (direct === 'part-stated' && missing.length > 0) return null;
  return { disclosure, reach: missing.length > 0 ? 'part-stated' : direct, missing };
}

function catchAllClaim(disclosure: Disclosure, finding: Finding, party: Fit): Reached | null {
  if (!includesIn(disclosure.catchAll?.reaches ?? [], finding.technique)) return null;
  return party === 'unknown' && disclosure.roles.length > 0 ? null : { disclosure, reach: 'catch-all', missing: [] };
}

function includesIn(broad: readonly Technique[], technique: Technique): boolean {
  return broad.some((each) => subsumes(each, technique));
}
