import { dateInWords, type Words } from '../words';

/** Returns how old the bundled facts are, in whole months. */
export function ageInMonths(builtOn: string, now: Date): number {
  const built = new Date(`${builtOn.slice(0, 10)}T00:00:00Z`);
  const months = (now.getUTCFullYear() - built.getUTCFullYear()) * 12 + now.getUTCMonth() - built.getUTCMonth();
  return Math.max(0, now.getUTCDate() < built.getUTCDate() ? months - 1 : months);
}

/** Returns date and age of the bundled facts as a sentence. */
export function knowledgeAge(builtOn: string, now: Date, { t, locale }: Words): string {
  const date = dateInWords(builtOn, locale);
  const count = ageInMonths(builtOn, now);
  return count === 0 ? t('options.knowledge.fresh', { date }) : t('options.knowledge.age', { date, count });
}

/** Returns what a source of facts is called; our own rows have no name that the world knows. */
export function sourceName(name: string, { t }: Words): string {
  return name === 'overlay' ? t('options.knowledge.overlay') : name;
}
