import { attributeOf } from './dom';
import { addressKey, addressOf, type View } from './view';

/** Firefox ignores the ping attribute unless a person turns it on. */
const isIgnored = (): boolean => CSS.supports('-moz-appearance', 'none');

/** The link that a click is on, when it names addresses to be told of it (HTML, hyperlink auditing). */
export function pingingLink(event: Event): Element | null {
  const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement || one instanceof HTMLAreaElement);
  return link?.hasAttribute('href') && link.hasAttribute('ping') && !isIgnored() ? link : null;
}

export function readPing(link: Element, { base, see }: View): void {
  for (const text of attributeOf(link, 'ping').split(/\s+/)) {
    const url = addressOf(text, base);
    const data = { api: 'anchor-ping', url, bytes: null };
    if (url !== null) see({ kind: 'send', key: `anchor-ping ${addressKey(url)}`, data });
  }
}
