import type { Finding } from '../domain';

/** Returns whose a finding is: this site's or a third party's, and what that is there for. */
export function partyInWords(
  { party, role }: Pick<Finding, 'party' | 'role'>,
  words: { t(key: string): string },
): string {
  const whose = words.t(`party.${party}`);
  return role === null ? whose : `${whose}, ${words.t(`role.${role}`)}`;
}
