import { ofDocument } from './dom';
import { nameKey, type View } from './view';

const maximumKeys = 300;
const maximumText = 256;

/** Keys of both areas, found by listing: what was written around the interface is found here too. */
export function readStorage({ page, ownsOrigin, see, lose }: View): void {
  if (!ownsOrigin) return;
  for (const area of ['local', 'session'] as const) {
    const { items, more } = itemsOf(page, area);
    for (const [key, value] of items)
      see({ kind: 'storage-item', key: `${area} ${nameKey(key)}`, data: { area, key, value } });
    lose('storage-item', more);
  }
}

/** The first items, and how many more there are. */
function itemsOf(page: Window, area: 'local' | 'session'): { items: [string, string][]; more: number } {
  try {
    const storage = area === 'local' ? page.localStorage : page.sessionStorage;
    const length = Math.min(storage.length, maximumKeys);
    const keys = Array.from({ length }, (_, index) => storage.key(index) ?? '');
    return {
      items: keys.map((key) => [key.slice(0, maximumText), (storage.getItem(key) ?? '').slice(0, maximumText)]),
      more: storage.length - length,
    };
  } catch {
    // No storage: an origin of its own (sandbox, data:), or storage is switched off.
    return { items: [], more: 0 };
  }
}

/** Cookies that the document shows to scripts: names and values, nothing else is told there. */
export function readCookies({ document, ownsOrigin, see }: View): void {
  if (!ownsOrigin) return;
  for (const { name, value } of cookiesOf(document))
    see({ kind: 'cookie-stored', key: nameKey(name), data: { name, value } });
}

function cookiesOf(document: Document): { name: string; value: string }[] {
  try {
    return parseCookies(ofDocument(document, 'cookie'));
  } catch {
    // An origin of its own has no cookies, and says so by an error.
    return [];
  }
}

/** Splits what document.cookie gives. "a=1; b=x=y; c" → a: 1, b: x=y, "": c */
export function parseCookies(text: string): { name: string; value: string }[] {
  const pairs = text.split(';').map((pair) => pair.trim());
  return pairs
    .filter((pair) => pair !== '')
    .slice(0, maximumKeys)
    .map((pair) => {
      const at = pair.indexOf('=');
      return {
        name: pair.slice(0, Math.max(at, 0)).slice(0, maximumText),
        value: pair.slice(at + 1).slice(0, maximumText),
      };
    });
}
