import type { DeclaredAgainst, Finding, Verdict } from '../domain';
import { lifetime } from './finding-in-words';
import type { Words } from './html';

/** What a policy's cookie list says of a cookie, beside what was seen. `clauseId` null: the list does not name it. */
export interface DeclaredTold {
  clauseId: string | null;
  sentences: string[];
}

/** Longer words for a lifetime are the whole of a description: what they come to is said instead. */
const longestLifetime = 40;

/** Returns it in words of fact; empty: the finding is no cookie, or the policy lists none. */
export function declaredInWords({ declared }: Verdict, finding: Finding, words: Words): DeclaredTold[] {
  if (declared === undefined) return [];
  if (declared.length === 0) return [{ clauseId: null, sentences: [words.t('declared.not_listed')] }];
  return declared.map((entry) => ({
    clauseId: entry.clauseId,
    sentences: [lifetimeTold(entry, words), ...purposeTold(entry, finding, words)],
  }));
}

function lifetimeTold(entry: DeclaredAgainst, words: Words): string {
  const { name, comparison, setSeconds } = entry;
  const set = setSeconds === null ? '' : lifetime(setSeconds, words);
  return words.t(`declared.lifetime.${comparison}`, { name, declared: declaredLifetime(entry, words), set });
}

function declaredLifetime({ lifetime: told, lifetimeSeconds, isSession }: DeclaredAgainst, words: Words): string {
  if (told !== null && told.length <= longestLifetime) return told;
  if (isSession) return words.t('declared.session');
  return lifetimeSeconds === null ? '' : lifetime(lifetimeSeconds, words);
}

function purposeTold({ purpose }: DeclaredAgainst, { purposes }: Finding, { t }: Words): string[] {
  if (purpose === null) return [];
  const listed = purposes.filter(({ value }) => value !== 'unspecified').map(({ value }) => t(`purpose.${value}`));
  return [
    listed.length === 0
      ? t('declared.purpose', { purpose })
      : t('declared.purpose.beside', { purpose, listed: [...new Set(listed)].join(', ') }),
  ];
}
