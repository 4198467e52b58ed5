import type { Question } from '../core/knowledge/look-up';
import { badInput } from './failure';

/** Reads a value given to `lookup`; throws a sentence that names it and says what to give instead. */
export function readQuestion(value: string): Question {
  return value.startsWith('cookie:') ? readCookie(value) : readAddress(value);
}

/** The characters of a cookie's name, as browsers take it. */
const cookieName = /^[^\s;=,\u0000-\u001f\u007f]+$/;
/** Names hold an "@" too ("AMCV_…@AdobeOrg"): a domain is what has a dot behind the last one. */
const nameAndDomain = /^cookie:(.*?)@([^@]*[./[][^@]*|localhost(?::\d+)?|)$/is;

function readCookie(value: string): Question {
  const [, name = value.slice('cookie:'.length), domain = null] = nameAndDomain.exec(value) ?? [];
  if (!cookieName.test(name))
    throw badInput(`"${value}" has no name of a cookie; write cookie:NAME or cookie:NAME@DOMAIN, such as cookie:_ga.`);
  if (domain === null) return { kind: 'cookie', name, host: null };
  const host = hostIn(`https://${domain.replace(/^\./, '')}`);
  if (host === null || domain.includes('/'))
    throw badInput(
      `"${value}" has no domain behind the "@"; write it as in cookie:IDE@doubleclick.net, or leave out the "@".`,
    );
  return { kind: 'cookie', name, host };
}

const webScheme = /^(?:https?:|wss?:)?\/\//i;

/** A host may come with a port, and an address without its scheme. */
function readAddress(value: string): Question {
  const bare = value.replace(webScheme, '');
  const host = hostIn(`https://${bare}`);
  if (host === null)
    throw badInput(
      `"${value}" is neither a host nor an address; write example.org, https://example.org/path or, for a cookie, cookie:NAME.`,
    );
  const isHost = bare === value && !/[/?#]/.test(value);
  return isHost ? { kind: 'host', address: host } : { kind: 'url', address: `https://${host}${pathIn(bare)}` };
}

function pathIn(bare: string): string {
  const { pathname, search } = new URL(`https://${bare}`);
  return `${pathname}${search}`;
}

const label = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;

/** Returns the host of an address as browsers write it; null: it has none that could be one. */
function hostIn(url: string): string | null {
  if (/\s/.test(url) || !URL.canParse(url)) return null;
  const { hostname, username } = new URL(url);
  if (username !== '') return null;
  if (hostname.startsWith('[')) return hostname;
  const labels = hostname.replace(/\.$/, '').split('.');
  // A number is read as an address of four: only what was written as one is one.
  const isNumbers = /^[\d.]+$/.test(hostname);
  if (isNumbers && !url.includes(`//${hostname}`)) return null;
  const isWhole = labels.length > 1 || hostname === 'localhost';
  return isWhole && hostname.length <= 253 && labels.every((each) => label.test(each)) ? labels.join('.') : null;
}
