import type { PageLink } from './policy-link';

/** Languages that a part of an address may name; `cs`, `is` and the like are words too often. */
const codes = new Set('en fr de es pt it nl ja ru ko zh th pl sv da fi no nb tr ar he uk ro hu el vi id'.split(' '));

/** Returns the language that a link says its target is in: by hreflang, or by a part of its path. "/de/datenschutz" → "de" */
export function languageOfLink({ hreflang }: Pick<PageLink, 'hreflang'>, path: string): string | null {
  if (/^[a-z]{2,3}(?:-|$)/i.test(hreflang)) return hreflang;
  const named = path
    .split('/')
    .map((part) => /^([a-z]{2})(?:[-_]([a-z]{2,4}))?$/i.exec(part))
    .find((match) => match !== null && codes.has((match[1] ?? '').toLowerCase()));
  return named === undefined || named === null ? null : named[0].replace('_', '-');
}
