import { attributeOf } from './dom';
import { addressKey, addressOf, type View } from './view';

/** Firefox ignores the ping attribute unless a person turns it on. */
const isIgnored = (): boolean => CSS.supports('-moz-appearance', 'none');

/** The link that a click is on, when it names addresses to be told of it (HTML, hyperlink auditing). */
export function pingingLink(event: Event): Element | null {
  const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement || one instanceof HTMLAreaElement);
  return link !== undefined && isPinging(link) ? link : null;
}

const isPinging = (link: Element): boolean => link.hasAttribute('ping') && link.hasAttribute('href') && !isIgnored();

/** Links that stand ready to tell: who follows one leaves the page, and nobody is left to ask what it told. */
export function readStandingPing(link: Element, name: string, { base, see }: View): void {
  if ((name !== 'a' && name !== 'area') || !isPinging(link)) return;
  for (const url of addressesOf(link, base))
    see({ kind: 'element', key: `a ping ${addressKey(url)}`, data: { element: 'a', url, rel: null, isInline: false } });
}

/** A link that is followed tells. */
export function readPing(link: Element, { base, see }: View): void {
  for (const url of addressesOf(link, base))
    see({ kind: 'send', key: `anchor-ping ${addressKey(url)}`, data: { api: 'anchor-ping', url, bytes: null } });
}

const addressesOf = (link: Element, base: string): string[] =>
  attributeOf(link, 'ping')
    .split(/\s+/)
    .flatMap((text) => addressOf(text, base) ?? []);
