import { redactUrl } from '../lib/redact-url';
import type { Context } from './context';
import { carriedBy } from './parameters';
import { numberOf, textOf, type Raw } from './raw';

/** Resource timing names the loader (`initiatorType`); webRequest names what is loaded. One list of words for both. */
const typeOfInitiator: Readonly<Record<string, string>> = {
  img: 'image',
  image: 'image',
  css: 'stylesheet',
  iframe: 'sub_frame',
  frame: 'sub_frame',
  fetch: 'xmlhttprequest',
  xmlhttprequest: 'xmlhttprequest',
  beacon: 'ping',
  ping: 'ping',
  video: 'media',
  audio: 'media',
  track: 'media',
  embed: 'object',
  body: 'image',
  input: 'image',
  navigation: 'main_frame',
};

/** A request as the page's own list has it: no method, no headers, no redirects. */
export function resourceTimingFields(raw: Raw, context: Context): Raw | null {
  const address = textOf(raw, 'url', 2048);
  if (address === null) return null;
  const type = typeOf(textOf(raw, 'resourceType', 32) ?? 'other', address);
  const initiator = textOf(raw, 'initiatorUrl', 2048);
  return {
    url: redactUrl(address),
    method: null,
    resourceType: typeOfInitiator[type] ?? type,
    initiatorUrl: initiator === null ? null : redactUrl(initiator),
    redirectedFrom: null,
    ...carriedBy(address, null, context),
    status: numberOf(raw, 'status') || null,
    bytes: numberOf(raw, 'bytes') || null,
  };
}

/** The list names who asked: for a style sheet and a link the address says better what was loaded. */
function typeOf(initiator: string, address: string): string {
  if (initiator !== 'css' && initiator !== 'link') return initiator;
  const path = address.split(/[?#]/)[0] ?? '';
  if (/\.(woff2?|ttf|otf|eot)$/i.test(path)) return 'font';
  if (/\.(gif|png|jpe?g|webp|avif|svg|ico)$/i.test(path)) return 'image';
  if (initiator === 'link') return /\.css$/i.test(path) ? 'css' : initiator;
  // A style asks for pictures, for fonts, and for other styles, which say what they are.
  return /css|style|font/i.test(path) ? initiator : 'image';
}
