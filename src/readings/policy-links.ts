import { attributeOf, attributesOf, textIn } from './dom';
import { addressKey, addressOf, type View } from './view';

/** What every way of naming a policy has in it; which links are meant is told in the background. */
const hints =
  /priva|confid|vie.?priv|donn.{1,2}es|datensch|datos|dados|riserv|dati|informativ|persoonsg|cookie|gdpr|rgpd|dsgvo|ccpa|do.not.s|l.{1,2}gal|impressum|terms|conditions|nutzungs|agb|cg[uv]/i;

/** Links that may lead to a policy, by their words or by their path. */
export function readPolicyLink(element: Element, name: string, { base, see }: View): void {
  if (name !== 'a' && name !== 'area') return;
  const href = attributeOf(element, 'href');
  if (href === '' || href.startsWith('#')) return;
  const text = textIn(element) || (attributesOf(element, ['aria-label', 'title'])[0] ?? '');
  const url = hints.test(text + href) ? addressOf(href, base) : null;
  if (url !== null) see({ kind: 'policy-link', key: addressKey(url), data: { url, text } });
}
