import { plainText } from './plain-text';
import { remembered } from './remembered';

const placeholder = '{id}';
const maximumLength = 512;
/** What is beyond is not read: an address may be megabytes long. */
const longestRead = 4096;

/**
 * Returns the address without what could identify the person: origin and path, no user, query or fragment;
 * parts of the path that look like identifiers become `{id}`. What is not an address becomes ''.
 * "https://u:p@shop.test/order/8841207/a?e=x#y" → "https://shop.test/order/{id}/a"
 */
export function redactUrl(address: string): string {
  // A part of a text keeps the whole of it in memory: it must not be remembered.
  return address.length > longestRead ? redact(address.slice(0, longestRead)) : redactShort(address);
}

const redactShort = remembered(redact, 300);

function redact(address: string): string {
  const url = parse(address);
  if (url === null) return '';
  if (url.protocol === 'blob:') return `blob:${redactUrl(url.pathname)}`;
  if (url.protocol === 'about:') return `about:${url.pathname}`.slice(0, 32);
  // data:, javascript:, mailto: and the like: everything after the scheme may be the person's.
  if (url.host === '') return url.protocol;
  const path = url.pathname.split('/').map(redactSegment).join('/');
  return `${url.protocol}//${url.host}${path}`.slice(0, maximumLength);
}

/** Returns the name of a parameter, cookie or key as it can be shown; only parts that are clearly somebody's identifier become `{id}`. */
export function redactName(name: string): string {
  const short = plainText(name.slice(0, 128));
  if (email.test(short)) return placeholder;
  return short
    .replace(uuid, placeholder)
    .replace(/[A-Za-z0-9]+/g, (token) => (isLongIdentifier(token) ? placeholder : token));
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
const email = /[^\s@]@[^\s@/]+\.[a-z]{2,}/i;
const chunk = /[^;=,:!$&'()*| {}]+/g;
const token = /[^._~\-+@]+/g;

function redactSegment(segment: string): string {
  const plain = decode(segment);
  if (email.test(plain)) return placeholder;
  const shortened = plain
    .replace(uuid, placeholder)
    .replace(chunk, (found) => (isMixedToken(found) ? placeholder : found.replace(token, redactToken)));
  // Unchanged: keep the spelling of the address itself.
  return (shortened === plain ? segment : encodeSegment(shortened)).replaceAll(/%7Bid%7D/gi, placeholder);
}

const redactToken = (found: string): string => (isIdentifier(found) ? placeholder : found);

/** "8841207", "9f86d081884c", "aB3xK9pQ2w" are; "2020", "checkout", "jquery3" are not. */
function isIdentifier(token: string): boolean {
  if (/^\d+$/.test(token)) return token.length >= 5;
  if (token.length > 40) return true;
  if (/^[0-9a-f]{8,}$/i.test(token) && /\d/.test(token)) return true;
  const { digits, changes } = textureOf(token);
  if (digits >= 2 && token.length >= 8 && changes >= 3) return true;
  return digits >= 5 || (token.length >= 12 && !word.test(token));
}

function isLongIdentifier(token: string): boolean {
  if (/^\d+$/.test(token)) return token.length >= 9;
  if (token.length < 20) return false;
  const { digits, changes } = textureOf(token);
  return /^[0-9a-f]+$/i.test(token) ? digits > 0 : changes / token.length > 0.3;
}

/** Encoded tokens carry their own separators: "aB3-xY9_kL2-pQ7wZ4" is one identifier, not four words. */
function isMixedToken(segment: string): boolean {
  if (segment.length < 16 || !/^[\w.~=+-]+$/.test(segment)) return false;
  const parts = segment.match(/[A-Za-z0-9]+/g) ?? [];
  const irregular = parts.filter((part) => !word.test(part));
  return irregular.length > 1 && irregular.join('').length / parts.join('').length > 0.5;
}

/** Words, as they stand in addresses: lower, Capital, UPPER, camelCase, or a short number. */
const word = /^(?:\p{L}?\p{Ll}+(?:\p{Lu}\p{Ll}{2,})*|\p{Lu}{1,8}|\d{1,4})$/u;

/** How often the kind of character changes: random text changes about every second character, words rarely do. */
function textureOf(token: string): { digits: number; changes: number } {
  const kinds = Array.from(token, (character) => (/\d/.test(character) ? 'd' : /[A-Z]/.test(character) ? 'u' : 'l'));
  return {
    digits: kinds.filter((kind) => kind === 'd').length,
    changes: kinds.filter((kind, index) => index > 0 && kind !== kinds[index - 1]).length,
  };
}

/** As an address spells it: `;` and `=` stand, what would end the segment does not. */
function encodeSegment(plain: string): string {
  return encodeURI(plain).replace(/[/?#]/g, encodeURIComponent);
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // A lone % is legal in a path: read it as it stands.
    return segment;
  }
}

function parse(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}
