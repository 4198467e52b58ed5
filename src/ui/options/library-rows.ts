import type { ReadingRow } from '../../core/domain';
import { languageName } from '../language-name';
import { dateInWords, type Words } from '../words';

export interface LibraryRow {
  id: string;
  name: string;
  language: string | null;
  hosts: readonly string[];
  /** Whose pages it is held against, in words. */
  heldAgainst: string;
  facts: string[];
  corrections: number;
}

/** Returns the policies that were read by the machine, in words; the last kept first. */
export function libraryRows(rows: readonly ReadingRow[], words: Words): LibraryRow[] {
  return rows.map((row) => {
    const { id, name, language, hosts, corrections } = row;
    return {
      id,
      name,
      language,
      hosts,
      heldAgainst: heldAgainst(hosts, words),
      facts: factsOf(row, words),
      corrections,
    };
  });
}

function heldAgainst(hosts: readonly string[], { t, locale }: Words): string {
  if (hosts.length === 0) return t('options.library.held_against.none');
  return t('options.library.held_against', { hosts: new Intl.ListFormat(locale).format(hosts) });
}

function factsOf({ url, language, versionDate, fetchedAt, ...row }: ReadingRow, { t, locale }: Words): string[] {
  const day = fetchedAt === null ? null : new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(fetchedAt);
  return [
    ...(url === null ? [] : [url]),
    language === null ? t('options.library.language_unknown') : languageName(language, locale),
    versionDate === null
      ? t('options.library.undated')
      : t('options.library.dated', { date: dateInWords(versionDate, locale) }),
    day === null ? t('options.library.given') : t('options.library.read_on', { date: day }),
    row.isSupported ? t('options.library.disclosures', { count: row.disclosures }) : t('options.library.not_supported'),
    ...(row.corrections === 0 ? [] : [t('options.library.corrected', { count: row.corrections })]),
  ];
}

/** Returns the hosts that a person typed, one a line or parted by commas; an address gives its host. */
export function hostsTyped(typed: string): string[] {
  const hosts = typed.split(/[\s,;]+/).flatMap((one) => hostOfTyped(one) ?? []);
  return [...new Set(hosts)];
}

function hostOfTyped(typed: string): string | null {
  if (typed === '') return null;
  const address = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  return URL.canParse(address) ? new URL(address).hostname : null;
}

/** Returns a name for the file of a reading that every system takes. */
export function readingFileName(name: string): string {
  const plain = name
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${plain === '' ? 'policy' : plain}.clauselight.json`;
}
