import { attributeOf } from './dom';
import { addressKey, addressOf, hostOf, parametersIn, type View } from './view';

/** Shorter values are numbers and words; what tells visitors apart is longer. */
const shortestValue = 8;

/** Links to other hosts whose addresses carry more than a word: they take along what a script has put into them. */
export function readLink(element: Element, name: string, { base, host, see }: View): void {
  if (name !== 'a' && name !== 'area') return;
  const href = attributeOf(element, 'href');
  const url = /[?#]/.test(href) ? addressOf(href, base) : null;
  if (url === null || hostOf(url) === host) return;
  const { searchParams, hash } = new URL(url);
  const carries = [searchParams, new URLSearchParams(hash.includes('=') ? hash.slice(1) : '')].some((given) =>
    parametersIn(given, (value) => value).some((value) => value.length >= shortestValue),
  );
  if (carries) see({ kind: 'link', key: addressKey(url), data: { url } });
}
