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
export function readStandingPing(link: Element, name: string, view: View): void {
  if ((name === 'a' || name === 'area') && isPinging(link)) readPing(link, view);
}

export function readPing(link: Element, { base, see }: View): void {
  for (const text of attributeOf(link, 'ping').split(/\s+/)) {
    const url = addressOf(text, base);
    const data = { api: 'anchor-ping', url, bytes: null };
    if (url !== null) see({ kind: 'send', key: `anchor-ping ${addressKey(url)}`, data });
  }
}
