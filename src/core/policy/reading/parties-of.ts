import type { Party, Purpose, Role } from '../../domain';
import type { CompiledLexicon } from '../lexicon/compile';
import { fits } from './spans';

/** Returns who does it, in what role, and for what, by the sentence's own words. */
export function partiesOf(
  text: string,
  { cues, thirdParties, purposes }: CompiledLexicon,
): { parties: Party[]; roles: Role[]; purposes: Purpose[] } {
  const roles = thirdParties.filter(({ terms }) => fits(terms, text)).map(({ role }) => role);
  const parties: Party[] = [
    ...(fits(cues.firstParty, text) || roles.length === 0 ? ['first' as const] : []),
    ...(roles.length > 0 ? ['third' as const] : []),
  ];
  return {
    parties,
    roles: [...new Set(roles)],
    purposes: purposes.filter(({ terms }) => fits(terms, text)).map(({ purpose }) => purpose),
  };
}
