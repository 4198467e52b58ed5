import { redactUrl } from '../lib/redact-url';
import { asksForProof } from './captcha-words';
import { namesChat } from './chat-words';
import type { Context } from './context';
import { carriedBy } from './parameters';
import { flagOf, numberOf, textOf, type Raw } from './raw';
import { offersSignIn } from './sign-in-label';

/** An element that loads something. */
export function elementFields(raw: Raw): Raw {
  return {
    element: raw['element'],
    url: addressOrNull(raw),
    rel: textOf(raw, 'rel', 64),
    isInline: flagOf(raw, 'isInline'),
    width: numberOf(raw, 'width'),
    height: numberOf(raw, 'height'),
    ...frameFor(raw),
  };
}

/** Features that a page hands to a frame of one kind alone (Permissions Policy and the specifications that define them). */
const kindOf: ReadonlyMap<string, string> = new Map([
  ['encrypted-media', 'media'],
  ['picture-in-picture', 'media'],
  ['payment', 'payment'],
  ['identity-credentials-get', 'sign_in'],
]);

/** Nothing where several kinds stand side by side: a page that allows all says nothing. */
function frameFor(raw: Raw): Raw {
  if (flagOf(raw, 'isPlayer')) return { frameFor: 'media' };
  const allow = textOf(raw, 'allow', 512) ?? '';
  const label = textOf(raw, 'label', 160) ?? '';
  const kinds = new Set(allow.split(';').flatMap((directive) => kindOf.get(allowedBy(directive)) ?? []));
  if (kinds.size === 0 && namesChat(label)) return { frameFor: 'chat' };
  if (kinds.size === 0 && (flagOf(raw, 'isProof') || asksForProof(label))) return { frameFor: 'captcha' };
  if (kinds.size === 0 && offersSignIn(label)) return { frameFor: 'sign_in' };
  return kinds.size === 1 ? { frameFor: [...kinds][0] } : {};
}

/** The feature that a directive allows: its first word; '' where whom it is allowed to is nobody. */
function allowedBy(directive: string): string {
  const [feature = '', ...list] = directive.trim().split(/\s+/);
  return list.length > 0 && list.every((who) => who.toLowerCase() === "'none'") ? '' : feature;
}

export function imageFields(raw: Raw, context: Context): Raw | null {
  const address = textOf(raw, 'url', 2048);
  if (address === null) return null;
  return {
    url: redactUrl(address),
    width: numberOf(raw, 'width'),
    height: numberOf(raw, 'height'),
    isVisible: flagOf(raw, 'isVisible'),
    ...carriedBy(address, null, context),
    origin: raw['origin'],
  };
}

export function widgetFields(raw: Raw): Raw {
  return { widget: textOf(raw, 'widget', 64), variant: raw['variant'], url: addressOrNull(raw) };
}

export function addressOrNull(raw: Raw): string | null {
  const address = textOf(raw, 'url', 2048);
  return address === null ? null : redactUrl(address);
}
