import type { Context } from './context';
import { hostOf } from './context';
import { parseCookie } from './parse-cookie';
import { redactName, redactUrl } from '../lib/redact-url';
import { flagOf, numberOf, textOf, type Raw } from './raw';

/** A script's own cookie: either the assigned line as it stands (`cookie`), or the fields of cookieStore.set. */
export function cookieWriteFields(raw: Raw, context: Context, at: number): Raw | null {
  const line = textOf(raw, 'cookie', 4096);
  const settingHost = context.host;
  if (line === null) return { api: raw['api'], ...fieldsGiven(withDefaults(raw, at), context, settingHost) };
  const parsed = parseCookie(line, settingHost, at);
  if (parsed === null) return null;
  const { isHttpOnly: _refusedToScripts, value, ...fields } = parsed;
  return { api: raw['api'], ...fields, ...namedSafely(parsed), value: context.sketch(value, parsed.name) };
}

/** What is left out of a call of cookieStore.set has a default (https://cookiestore.spec.whatwg.org/#dictdef-cookieinit). */
function withDefaults(raw: Raw, at: number): Raw {
  const expires = numberOf(raw, 'expires');
  const maxAgeSeconds = expires === null ? null : Math.max(0, (expires - at) / 1000);
  return {
    ...{ path: '/', sameSite: 'strict', isSecure: true, isPartitioned: raw['partitioned'], maxAgeSeconds },
    ...raw,
  };
}

/** A cookie of a response: the browser's own word, so only the requests collector makes these. */
export function cookieHeaderFields(line: string, requestUrl: string, context: Context, at: number): Raw | null {
  const parsed = parseCookie(line, hostOf(requestUrl), at);
  if (parsed === null) return null;
  return {
    ...parsed,
    ...namedSafely(parsed),
    requestUrl: redactUrl(requestUrl),
    value: context.sketch(parsed.value, parsed.name),
  };
}

/** A cookie that a snapshot could read through the page's document: name and value, nothing else is shown there. */
export function cookieReadFields(raw: Raw, context: Context): Raw {
  const given = fieldsGiven(raw, context, context.host);
  return { ...given, isHttpOnly: false, isHostOnly: flagOf(raw, 'isHostOnly') };
}

function fieldsGiven(raw: Raw, context: Context, settingHost: string): Raw {
  const value = textOf(raw, 'value');
  const domain = (textOf(raw, 'host') ?? textOf(raw, 'domain') ?? '').replace(/^\./, '').toLowerCase();
  const covers = domain.includes('.') && (settingHost === domain || settingHost.endsWith(`.${domain}`));
  return {
    name: redactName(textOf(raw, 'name') ?? ''),
    host: covers ? domain : settingHost,
    path: pathOf(textOf(raw, 'path')),
    maxAgeSeconds: numberOf(raw, 'maxAgeSeconds'),
    sameSite: raw['sameSite'] ?? null,
    isSecure: flagOf(raw, 'isSecure'),
    isPartitioned: flagOf(raw, 'isPartitioned'),
    value: value === null ? null : context.sketch(value, textOf(raw, 'name') ?? ''),
  };
}

function namedSafely(cookie: { name: string; path: string | null }): { name: string; path: string | null } {
  return { name: redactName(cookie.name), path: pathOf(cookie.path) };
}

/** A path can carry an identifier as an address can. */
function pathOf(path: string | null): string | null {
  return path === null || !path.startsWith('/')
    ? null
    : redactUrl(`https://path.invalid${path}`).slice('https://path.invalid'.length);
}
