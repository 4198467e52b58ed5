import type { Disclosure, VerdictBasis, VerdictStatus } from '../domain';
import { reaches, type Claim, type Reach } from './claims';

const statusOfReach = {
  named: 'clear',
  'open-category': 'vague',
  'part-stated': 'partial',
  'catch-all': 'catch-all',
} as const satisfies Record<Reach, VerdictStatus>;

export interface Outcome {
  status: VerdictStatus;
  basis: VerdictBasis;
  /** The claims that decided; the verdict cites their clauses and no other. */
  decisive: Claim[];
}

/** The heart: what the claims of a read policy amount to. Best reach wins; a denial wins over what it is an exception to. */
export function statusOf(claims: readonly Claim[]): Outcome {
  const denied = claims.filter(({ disclosure }) => disclosure.stance === 'does-not');
  const affirmed = claims.filter(({ disclosure }) => disclosure.stance !== 'does-not');
  const best = bestOf(affirmed);
  if (denied.length > 0) {
    const contradicted = best.filter(
      (claim) => claim.reach !== 'catch-all' && !denied.some((each) => isException(each, claim)),
    );
    if (contradicted.length > 0)
      return { status: 'ambiguous', basis: 'conflict', decisive: [...contradicted, ...denied] };
    return { status: 'incorrect', basis: 'denied', decisive: denied };
  }
  const [first] = best;
  if (first === undefined) return { status: 'omitted', basis: 'no-clause', decisive: [] };
  return { status: statusOfReach[first.reach], basis: first.reach, decisive: best };
}

function bestOf(claims: readonly Claim[]): Claim[] {
  for (const reach of reaches) {
    const found = claims.filter((claim) => claim.reach === reach);
    if (found.length > 0) return preferred(found);
  }
  return [];
}

/** What is said to everybody before what is said to those of one region; what is certain before what is assumed. */
function preferred(claims: Claim[]): Claim[] {
  const general = claims.filter(({ disclosure }) => disclosure.region === undefined);
  const reaching = general.length > 0 ? general : claims;
  const certain = reaching.filter(({ isAssumed }) => !isAssumed);
  return certain.length > 0 ? certain : reaching;
}

/** "We use cookies. We never use advertising cookies": the narrower denial is an exception, not a contradiction. */
function isException(denial: Claim, affirmation: Claim): boolean {
  if (affirmation.reach !== 'named') return true;
  return narrowness(denial.disclosure) > narrowness(affirmation.disclosure);
}

function narrowness(disclosure: Disclosure): number {
  const limits = [
    disclosure.roles,
    disclosure.entities,
    disclosure.variants,
    disclosure.purposes,
    disclosure.onSurfaces,
  ];
  return (disclosure.parties.length === 1 ? 1 : 0) + limits.filter((limit) => limit.length > 0).length;
}
