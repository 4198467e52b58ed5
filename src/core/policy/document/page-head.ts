import type { LanguageVersion } from '../../domain';
import { attributeOf, following, textOf, type HtmlNode } from './html-tree';
import { resolveAddress } from './resolve-address';

/** What a page says of itself before its text. */
export interface PageHead {
  title: string | null;
  language: string | null;
  date: string | null;
  /** What the page's addresses are relative to; null: not known. */
  base: string | null;
  languageVersions: LanguageVersion[];
}

/** Returns what a page says of itself before its text. `url`: where it was read; null: not known. */
export function headOf(document: HtmlNode, url: string | null): PageHead {
  const { title, language, date, ...written } = writtenIn(document);
  const base = baseOf(written.base, written.canonical, url);
  return { title, language, date, base, languageVersions: languageVersionsIn(written.alternates, base, url) };
}

interface Written extends Pick<PageHead, 'title' | 'language' | 'date' | 'base'> {
  canonical: string | null;
  /** Language and address, as written. */
  alternates: LanguageVersion[];
}

function writtenIn(document: HtmlNode): Written {
  const head: Written = { title: null, base: null, canonical: null, language: null, date: null, alternates: [] };
  for (let node: HtmlNode | null = document; node !== null; node = following(node, document, node.tag === 'body')) {
    if (node.kind !== 'element') continue;
    if (node.tag === 'html') head.language = attributeOf(node, 'lang') ?? attributeOf(node, 'xml:lang');
    if (node.tag === 'title') head.title ??= textOf(node);
    if (node.tag === 'base') head.base ??= attributeOf(node, 'href');
    if (node.tag === 'link' && attributeOf(node, 'rel')?.toLowerCase() === 'canonical')
      head.canonical ??= attributeOf(node, 'href');
    if (node.tag === 'link') head.alternates.push(...alternateOf(node));
    if (node.tag === 'meta' && dateNames.has(attributeOf(node, 'property') ?? attributeOf(node, 'name') ?? ''))
      head.date ??= attributeOf(node, 'content');
  }
  return head;
}

const dateNames = new Set([
  'article:modified_time',
  'og:updated_time',
  'last-modified',
  'dcterms.modified',
  'DC.date.modified',
]);

function baseOf(base: string | null, canonical: string | null, url: string | null): string | null {
  const own = url ?? (canonical !== null && /^https?:/i.test(canonical) ? canonical : null);
  return base === null ? own : resolveAddress(base, own);
}

const mostVersions = 80;

/** `<link rel="alternate" hreflang="fr" href="…">`, other than a feed or an app. */
function alternateOf(node: HtmlNode): LanguageVersion[] {
  const language = (attributeOf(node, 'hreflang') ?? '').trim();
  const url = (attributeOf(node, 'href') ?? '').trim();
  const isAlternate = /(?:^|\s)alternate(?:\s|$)/i.test(attributeOf(node, 'rel') ?? '');
  const type = attributeOf(node, 'type') ?? 'text/html';
  // "x-default" is no language.
  const isVersion = isAlternate && /^text\/html/i.test(type) && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language);
  return isVersion && url !== '' ? [{ language, url }] : [];
}

/** Those of an address of their own, each language once. */
function languageVersionsIn(
  found: readonly LanguageVersion[],
  base: string | null,
  own: string | null,
): LanguageVersion[] {
  const byLanguage = new Map<string, LanguageVersion>();
  for (const { language, url } of found.slice(0, mostVersions)) {
    const target = resolveAddress(url, base);
    if (/^https?:/i.test(target) && target !== own && !byLanguage.has(language.toLowerCase()))
      byLanguage.set(language.toLowerCase(), { language, url: target });
  }
  return [...byLanguage.values()];
}
