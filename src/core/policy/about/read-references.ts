import type { DocumentClause, DocumentKind, DocumentLink, PolicyDocument, ReadReference } from '../../domain';
import { groupBy } from '../../../lib/group-by';
import { hostOf } from '../../../lib/host-of';
import { withoutFragment } from '../../../lib/without-fragment';
import { siteOf } from '../../knowledge/site-of';
import { isAddressLike } from '../choices/is-address-like';
import { kindOfName } from '../find/kind-words';
import { normalise, toOriginal } from '../lexicon/normalise';
import { fits, spansBut, touches } from '../reading/spans';
import { compilingAbout, type CompiledAbout } from './compile-about';
import { aboutWordsOf } from './words';

/** A longer sentence is no reference, and would take long. */
const longestSentence = 2000;
/** What is kept of a reading must stay small. */
const mostReferences = 60;
/** A longer text is a sentence that was made a link, not a name. */
const longestName = 90;

/**
 * Finds the other documents of the same site that a policy refers to, with their links where it gives them. Pure. Yields
 * after each sentence. `url`: where this document stands; null: not known. Other companies' policies are none of them.
 */
export function* readReferences(
  document: PolicyDocument,
  { url, kind }: { url: string | null; kind: DocumentKind },
): Generator<void, ReadReference[]> {
  const words = aboutWordsOf(document.language);
  const about = words === null ? null : yield* compilingAbout(words);
  const linksOf = groupBy(
    document.links.filter(({ start }) => start !== null),
    ({ clauseId }) => clauseId ?? '',
  );
  const found: ReadReference[] = [];
  for (const clause of document.clauses) {
    const links = linksOf.get(clause.id) ?? [];
    for (const sentence of clause.sentences) {
      found.push(...referencesIn(sentence, links, document.text, about, { url, kind }));
      yield;
    }
  }
  return unrepeated(found).slice(0, mostReferences);
}

function referencesIn(
  { id, start, end }: DocumentClause['sentences'][number],
  links: readonly DocumentLink[],
  text: string,
  about: CompiledAbout | null,
  own: { url: string | null; kind: DocumentKind },
): ReadReference[] {
  const inSentence = links.filter((link) => (link.start ?? 0) >= start && (link.start ?? 0) < end);
  const names = about === null || end - start > longestSentence ? [] : namesIn(text.slice(start, end), start, about);
  const isIncorporated = names.some((name) => name.isIncorporated);
  const linked = inSentence.flatMap((link) => {
    if (!isDocument(link, own.url)) return [];
    const name = nameBeside(link, inSentence.length, names);
    const named = kindOfLink(link) ?? name?.kind ?? null;
    const isOwn = name !== null || isOfSite(link.target, own.url);
    if (named === null || !isOwn) return [];
    const title = kindOfLink(link) === null && name !== null ? name.title : link.text;
    return [{ clauseId: id, kind: named, title, url: link.target, linkIndex: link.index, isIncorporated }];
  });
  const unlinked = names
    .filter((name) => name.kind !== own.kind && !linked.some(({ kind }) => kind === name.kind))
    .map(({ kind, title }) => ({ clauseId: id, kind, title, url: null, linkIndex: null, isIncorporated }));
  return [...linked, ...unlinked];
}

interface Name {
  kind: DocumentKind;
  title: string;
  start: number;
  end: number;
  isIncorporated: boolean;
}

/** Documents of the site that a sentence names: "our Cookie Policy". */
function namesIn(sentence: string, from: number, { script, documents, incorporates }: CompiledAbout): Name[] {
  const plain = normalise(sentence, script);
  const isIncorporated = fits(incorporates, plain.text);
  return documents.flatMap(({ kind, terms, unless }) => {
    return spansBut(terms, unless, plain.text).map((span) => {
      const [start, end] = toOriginal(plain, span.start, span.end);
      return { kind, title: sentence.slice(start, end), start: from + start, end: from + end, isIncorporated };
    });
  });
}

/** The name that the link stands on, or the only one beside an only link ("our Cookie Policy, available here"). */
function nameBeside(link: DocumentLink, linkCount: number, names: readonly Name[]): Name | null {
  const span = { start: link.start ?? 0, end: link.end ?? 0 };
  const on = names.find((name) => touches(name, span));
  if (on !== undefined) return on;
  return linkCount === 1 && names.length === 1 ? (names[0] ?? null) : null;
}

function kindOfLink({ text }: DocumentLink): DocumentKind | null {
  if (text.length > longestName || isAddressLike(text)) return null;
  const named = kindOfName(text);
  return named !== null && named.kind !== 'other' && named.sureness >= 0.9 ? named.kind : null;
}

/** A page of its own: no part of this one, no site's front page, no address to write to. */
function isDocument({ target, written }: DocumentLink, own: string | null): boolean {
  if (written.startsWith('#') || !/^(?:https?:|\/|\.|[\w-]+[/.])/i.test(target) || /^mailto:/i.test(target))
    return false;
  if (/^https?:\/\/[^/]*\/?$/i.test(target)) return false;
  return own === null || asDocument(target) !== asDocument(own);
}

const asDocument = (url: string): string => withoutFragment(url).replace(/\/$/, '');

/** On the same site as this document; where that is not known, an address without a host. */
function isOfSite(target: string, own: string | null): boolean {
  const host = hostOf(target);
  if (host === null) return true;
  return own !== null && siteOf(host) === siteOf(hostOf(own) ?? '');
}

/** One of each kind and address; one that is only named gives way to one with a link. */
function unrepeated(found: readonly ReadReference[]): ReadReference[] {
  const byTarget = new Map<string, ReadReference>();
  for (const one of found) {
    const key = `${one.kind} ${one.url === null ? '' : asDocument(one.url)}`;
    const before = byTarget.get(key);
    byTarget.set(
      key,
      before === undefined ? one : { ...before, isIncorporated: before.isIncorporated || one.isIncorporated },
    );
  }
  const all = [...byTarget.values()];
  return all.filter(({ kind, url }) => url !== null || !all.some((other) => other.url !== null && other.kind === kind));
}
