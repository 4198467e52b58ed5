import {
  policyReadingVersion,
  type DocumentKind,
  type PolicyDocument,
  type PolicyReading,
  type PolicySnapshot,
  type ReadClause,
} from '../../domain';
import { readReferences } from '../about/read-references';
import { readScope } from '../about/read-scope';
import { declaredCookies } from '../document/cookie-table';
import { kindOfName } from '../find/kind-words';
import type { DetectLanguage } from '../document/language';
import { readDocument } from '../document/read-document';
import { readChoices } from '../choices/read-choices';
import { lexiconOf } from '../lexicon';
import { readDisclosures } from './read-disclosures';
import { regionOfClause } from './region-of-clause';
import { withRegions } from './with-regions';

export interface ReadOptions {
  /** In place of the language told from the text. */
  language?: string;
  /** Hosts whose pages it is held against. */
  hosts?: readonly string[];
  kind?: DocumentKind;
  /** `detectLanguage`, given since its data are heavy; without it the language is what the page says it is. */
  detect?: DetectLanguage;
}

/**
 * Reads any policy: text, clauses, disclosures, choices. A generator, so that a caller can do it in slices of a few
 * milliseconds. Pure: the same snapshot always gives the same reading. Throws only for a bug: a text that cannot be
 * read gives a reading without clauses, with its `limits`; one in a language without lexicon says `isSupported: false`.
 */
export function* readPolicy(snapshot: PolicySnapshot, options: ReadOptions = {}): Generator<void, PolicyReading> {
  const { language = null, detect = null } = options;
  const document = yield* readDocument(snapshot, { language, detect });
  const lexicon = lexiconOf(document.language);
  // In a very long text each of these takes a slice of its own.
  yield;
  const clauses = document.clauses.flatMap(sentencesOf);
  yield;
  return {
    readingVersion: policyReadingVersion,
    id: idOf(snapshot, document),
    name: document.title ?? snapshot.url ?? '',
    hosts: [...(options.hosts ?? [])],
    kind: options.kind ?? 'privacy',
    source: sourceOf(snapshot, document),
    isSupported: lexicon !== null,
    limits: document.limits,
    text: document.text,
    clauses,
    disclosures: lexicon === null ? [] : yield* withRegions(yield* readDisclosures(document, lexicon), document),
    choices: yield* readChoices(document),
    declaredCookies: declaredCookies(document),
    references: yield* readReferences(document, { url: snapshot.url, kind: kindOf(document, options) }),
    languageVersions: document.languageVersions,
    scope: yield* readScope(document, regionOfClause(document.language)),
    corrections: [],
  };
}

function sourceOf(snapshot: PolicySnapshot, { title, language, versionDate }: PolicyDocument): PolicyReading['source'] {
  const { url, fetchedAt, mediaType, hash } = snapshot;
  return { url, fetchedAt, mediaType, hash, title, language, versionDate };
}

function sentencesOf({ section, headings, kind, sentences }: PolicyDocument['clauses'][number]): ReadClause[] {
  return sentences.map(({ id, start, end }) => ({ id, section, headings, kind, start, end }));
}

/** By its title where that tells, since "the cookie policy" in a cookie policy is itself. */
function kindOf({ title }: PolicyDocument, { kind = 'privacy' }: ReadOptions): DocumentKind {
  const named = title === null ? null : kindOfName(title);
  return named === null || named.kind === 'other' ? kind : named.kind;
}

/** The address, or the title for a text without one: the same document read again replaces what was read before. */
function idOf({ url, hash }: PolicySnapshot, { title }: PolicyDocument): string {
  return `read:${url ?? hash ?? title ?? ''}`;
}
