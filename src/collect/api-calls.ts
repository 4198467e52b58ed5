import { plainText } from '../lib/plain-text';
import { redactUrl } from '../lib/redact-url';
import type { Context } from './context';
import { carriedBy } from './parameters';
import { flagOf, isRaw, numberOf, textOf, type Raw } from './raw';

const maximumDetails = 16;

/** Any wrapped call; its details are short words and numbers, capped here again. Of a value only how varied it is stays. */
export function apiCallFields(raw: Raw, { sketch }: Pick<Context, 'sketch'>): Raw {
  const value = textOf(raw, 'value', 256);
  const detail = isRaw(raw['detail']) ? raw['detail'] : {};
  const kept = Object.entries(detail)
    .filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value))
    .slice(0, maximumDetails)
    .map(([name, value]) => [name.slice(0, 64), typeof value === 'string' ? shortText(value) : value]);
  const told = value === null ? kept : [...kept, ['entropy', sketch(value).entropy]];
  return { api: textOf(raw, 'api', 96), detail: Object.fromEntries(told) };
}

/** Data sent without waiting for an answer: who to, which names, how much; never what. */
export function sendFields(raw: Raw, context: Context): Raw | null {
  const address = textOf(raw, 'url', 2048);
  if (address === null) return null;
  const body = textOf(raw, 'body', 2048);
  return {
    api: raw['api'],
    url: redactUrl(address),
    bytes: numberOf(raw, 'bytes'),
    ...carriedBy(address, body, context),
    holdsTypedText: flagOf(raw, 'holdsTypedText'),
    holdsPageContent: flagOf(raw, 'holdsPageContent'),
    ...(flagOf(raw, 'isUnread') && { isUnread: true }),
  };
}

function shortText(text: string): string {
  return (/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? redactUrl(text) : plainText(text)).slice(0, 200);
}
