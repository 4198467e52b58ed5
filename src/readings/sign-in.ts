import { markup } from '../../assets/knowledge/sign-in.json';
import { attributeOf, attributesOf, matchesOf, textIn } from './dom';
import { isButton } from './form-owner';
import { addressKey, addressOf, nameKey, type View } from './view';

/** Markup that providers of sign-ins ask pages to put there. */
export const providersMarkup = markup.map(([, , name]) => `#${name},.${name}`).join(',');
const targets = ['href', 'formaction', 'action', 'data-href', 'data-url'];
const labels = ['aria-label', 'title', 'value', 'alt'];
const handles = ['id', 'class', 'data-provider', 'data-testid', 'name'];

/** Words that stand in every offer to sign in elsewhere: "with", or the name of a way. What they offer is read in the background. */
const hints =
  /\b(with|using|via|through|avec|par|mit|con|com|pelo|tramite|met)\b|über|auth|log-?in|sign-?in|sso|saml|openid|client_id/i;

/** Buttons, links and forms that may lead to a sign-in with an account of another provider. */
export function readSignIn(element: Element, name: string, { base, see }: View): void {
  const isOwnMarkup = matchesOf(element, providersMarkup);
  if (!isOwnMarkup && name !== 'a' && name !== 'form' && !isButton(element, name)) return;
  const words = [name === 'form' ? '' : textIn(element, 80), ...attributesOf(element, labels)];
  const handle = attributesOf(element, handles).join(' ');
  const target = targets.map((one) => attributeOf(element, one)).find((text) => text !== '') ?? '';
  if (!isOwnMarkup && !hints.test([...words, handle, target].join(' '))) return;
  const url = target.startsWith('#') ? null : addressOf(target, base);
  const key = [...words, handle].map(nameKey).join(' ') + addressKey(url ?? '');
  see({ kind: 'sign-in', key, data: { words, handle, url } });
}
