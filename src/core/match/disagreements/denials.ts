import type { Disclosure, LibraryPolicy, Technique } from '../../domain';
import { isPlain } from './sides';

/** Returns the techniques that a policy denies and nowhere affirms, each with the first row that says so. */
export function denialsOf(policy: LibraryPolicy): Map<Technique, Disclosure> {
  const affirmed = new Set(affirmationsOf(policy).flatMap(({ techniques }) => techniques));
  const denials = new Map<Technique, Disclosure>();
  for (const disclosure of policy.disclosures) {
    if (disclosure.stance !== 'does-not' || !isPlain(disclosure) || disclosure.roles.length > 0) continue;
    for (const technique of disclosure.techniques)
      if (!affirmed.has(technique) && !denials.has(technique)) denials.set(technique, disclosure);
  }
  return denials;
}

/** Returns the rows by which a policy says that something is, or may be, done. */
export function affirmationsOf({ disclosures }: LibraryPolicy): Disclosure[] {
  return disclosures.filter((disclosure) => disclosure.stance !== 'does-not' && isPlain(disclosure));
}
