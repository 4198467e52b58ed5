import { ofDocument } from './dom';
import type { Lose, See } from './fact';

/** What every reading of one document needs to know of it. */
export interface View {
  page: Window;
  document: Document;
  /** What relative addresses are relative to. */
  base: string;
  host: string;
  isTop: boolean;
  /** It has storage that is its own to read: a frame that shares its maker's is read there, and an opaque origin has none. */
  ownsOrigin: boolean;
  see: See;
  lose: Lose;
}

export function viewOf(page: Window, see: See, lose: Lose = () => {}): View {
  const { document, location } = page;
  return {
    page,
    document,
    base: ofDocument(document, 'baseURI') || location.href,
    host: location.hostname || hostOf(ofDocument(document, 'referrer')),
    isTop: page.top === page,
    ownsOrigin: page.origin !== 'null' && (page.top === page || !sharesOrigin(page)),
    see,
    lose,
  };
}

/** The parent reads the same storage: it lets itself be looked into only when the origin is the same. */
function sharesOrigin(page: Window): boolean {
  try {
    return page.parent.origin === page.origin;
  } catch {
    // Another origin: the browser refuses.
    return false;
  }
}

const maximumAddress = 2048;

/** A network address, absolute and cut; null: none. Relative ones are resolved against the page. */
export function addressOf(text: string | null, base: string): string | null {
  if (text !== lastText || base !== lastBase) [lastText, lastBase, lastAddress] = [text, base, resolve(text, base)];
  return lastAddress;
}

/** One link is asked for by several readings, one after another. */
let [lastText, lastBase, lastAddress]: [string | null, string, string | null] = [null, '', null];

function resolve(text: string | null, base: string): string | null {
  const address = text?.trim() ?? '';
  const isOther = /^(data|blob|javascript|about|mailto|tel):/i.test(address);
  if (address === '' || isOther || address.length > 4 * maximumAddress || !URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  return /^(https?|wss?):$/.test(url.protocol) ? url.href.slice(0, maximumAddress) : null;
}

export function hostOf(address: string | null): string {
  return address !== null && URL.canParse(address) ? new URL(address).hostname : '';
}

/** Names an address by its form, without the values that it carries. "https://a.test/o/88412?id=7" → "a.test/o/# id" */
export function addressKey(address: string): string {
  if (!URL.canParse(address)) return '';
  const { host, pathname, searchParams } = new URL(address);
  return [host + nameKey(pathname), ...new Set(parametersIn(searchParams, (_, name) => name))].join(' ');
}

/** In a world of its own Firefox gives iterators that cannot be iterated ("keys() is not iterable", seen in 153). */
export function parametersIn(search: URLSearchParams, take: (value: string, name: string) => string): string[] {
  const taken: string[] = [];
  search.forEach((value, name) => taken.push(take(value, name)));
  return taken;
}

/** A name without the parts that could be somebody's. "id-6f1d2c0a9b3e" → "id-#" */
export function nameKey(name: string): string {
  return name.slice(0, 512).replace(/(?=[^/]*\d)[^/]{16,}|[\da-f-]{12,}|\d{4,}|[^/]*@[^/]*/gi, '#');
}
