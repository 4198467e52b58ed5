import type { DocumentKind } from '../../domain';
import { groupBy } from '../../../lib/group-by';
import { withoutFragment } from '../../../lib/without-fragment';
import { fold, kindOfName } from './kind-words';
import { languageOfLink } from './language-of-link';
import type { Candidate, PageLink, PageOfLinks } from './policy-link';

const leastScore = 30;
const mostCandidates = 8;

/**
 * Returns the links of a page that may lead to the site's policies, the likeliest first: by what they are called, by
 * their address, by where they stand, and of language versions the page's own, then the person's.
 */
export function rankLinks(page: PageOfLinks, personLanguages: readonly string[]): Candidate[] {
  const scored = page.links.flatMap((link) => scoreLink(link, page, personLanguages));
  const byAddress = [...groupBy(scored, ({ candidate }) => withoutFragment(candidate.url)).values()];
  return byAddress
    .map((same) => same.reduce((best, one) => (one.score > best.score ? one : best)))
    .filter(({ score }) => score >= leastScore)
    .sort((a, b) => b.score - a.score || (a.candidate.url < b.candidate.url ? -1 : 1))
    .slice(0, mostCandidates)
    .map(({ candidate }) => candidate);
}

interface Scored {
  candidate: Candidate;
  score: number;
}

function scoreLink(link: PageLink, page: PageOfLinks, personLanguages: readonly string[]): Scored[] {
  const address = addressOf(link.url);
  if (address === null) return [];
  const byText = kindOfName(link.text);
  const byPath = kindOfName(nameInPath(address.path));
  const isRel = /\bprivacy-policy\b/i.test(link.rel);
  const kind = isRel ? 'privacy' : kindOf(byText, byPath);
  if (kind === null) return [];
  const language = languageOfLink(link, address.path);
  const score =
    (isRel ? 90 : 0) +
    (byText === null ? 0 : 60 * byText.sureness) +
    (byPath === null ? 0 : 35 * byPath.sureness) +
    placeScore(link, kind, byText?.sureness === 1 || byPath?.sureness === 1) +
    languageScore(language, page.language, personLanguages) -
    (fold(link.text).length > 80 ? 20 : 0) -
    (/\/(?:blog|news|articles?|products?|shop|search|jobs|careers|press|support|help|hc)\//i.test(address.path)
      ? 20
      : 0);
  const found = foundBy(link, isRel);
  const isSameOrigin = address.origin === addressOf(page.url)?.origin;
  return [{ candidate: { url: link.url, kind, language, found, isSameOrigin, text: link.text }, score }];
}

type Named = ReturnType<typeof kindOfName>;

/** What a link is called says more than where it leads, as long as it says it as surely. */
function kindOf(byText: Named, byPath: Named): DocumentKind | null {
  if (byText === null || byPath === null) return (byText ?? byPath)?.kind ?? null;
  return byText.kind !== 'other' && byText.sureness >= byPath.sureness * 0.5 ? byText.kind : byPath.kind;
}

/** A shop may sell cookies: outside of footers and consent windows the word alone says nothing. */
function placeScore({ place }: PageLink, kind: DocumentKind, isCalledSo: boolean): number {
  const ofKind = kind === 'privacy' ? 6 : 0;
  if (place !== 'text') return ofKind + (place === 'banner' ? 12 : 10);
  return kind === 'cookie' && !isCalledSo ? -60 : ofKind;
}

function languageScore(language: string | null, page: string, person: readonly string[]): number {
  if (language === null) return 4;
  if (primary(language) === primary(page)) return 8;
  return person.some((one) => primary(one) === primary(language)) ? 3 : -6;
}

const primary = (language: string): string => language.slice(0, 2).toLowerCase();

function foundBy({ place, hreflang }: PageLink, isRel: boolean): Candidate['found'] {
  if (isRel) return 'rel';
  if (hreflang !== '') return 'hreflang';
  return place === 'banner' ? 'banner' : 'link';
}

/** The last words of a path are its document's name: "/en/legal/privacy-policy.html" → "privacy policy" */
function nameInPath(path: string): string {
  const parts = path.split('/').filter((part) => part !== '');
  return parts
    .slice(-2)
    .map((part) => decode(part).replace(/\.(?:html?|php|aspx?|jsp|md|txt)$/i, ''))
    .join(' ')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replace(/^privacypolicy$/i, 'privacy policy');
}

function decode(part: string): string {
  // A lone % is legal in a path: it is read as it stands.
  return /%(?![\da-f]{2})/i.test(part) ? part : decodeText(part);
}

/** Bytes that are no text in UTF-8 stay as they are written. */
function decodeText(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function addressOf(url: string): { origin: string; path: string } | null {
  const match = /^(https?:\/\/[^/?#]+)([^?#]*)/i.exec(url);
  return match === null ? null : { origin: (match[1] ?? '').toLowerCase(), path: match[2] ?? '' };
}
