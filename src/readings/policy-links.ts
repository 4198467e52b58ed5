import { attributeOf, attributesOf, textIn } from './dom';
import { addressKey, addressOf, type View } from './view';

/** In English, French, German, Spanish, Portuguese, Italian and Dutch, as words and as parts of a path. */
const policyWords =
  /privacy|confidentialit|vie.?privee|donnees.personnelles|datenschutz|privacidade?|proteccion.de.datos|datos.personales|dados.pessoais|riservatezza|dati.personali|informativa|persoonsgegevens|\bcookies?\b|\b(gdpr|rgpd|dsgvo|ccpa)\b|do.not.sell|\blegal\b|mentions.legales|impressum|note.legali|\bterms\b|conditions.(generales|d.utilisation|of|de)\b|nutzungsbedingungen|\b(agb|cg[uv])\b/;

/** Links that may lead to a policy, by their words or by their path. */
export function readPolicyLink(element: Element, name: string, { base, see }: View): void {
  if (name !== 'a' && name !== 'area') return;
  const href = attributeOf(element, 'href');
  const url = href.startsWith('#') ? null : addressOf(href, base);
  if (url === null) return;
  const text = textIn(element) || (attributesOf(element, ['aria-label', 'title'])[0] ?? '');
  const plain = `${text} ${new URL(url).pathname}`.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (policyWords.test(plain))
    see({ kind: 'policy-link', key: addressKey(url), data: { url, text: text.slice(0, 160) } });
}
