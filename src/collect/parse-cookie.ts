/** A cookie as a script or a header sets it. The value is raw: it is sketched before anything is stored. */
export interface ParsedCookie {
  name: string;
  value: string;
  /** From Domain, where the setting host lies under it; otherwise the setting host. */
  host: string;
  path: string | null;
  maxAgeSeconds: number | null;
  sameSite: 'strict' | 'lax' | 'none' | null;
  isSecure: boolean;
  isHttpOnly: boolean;
  isPartitioned: boolean;
}

/**
 * Reads one Set-Cookie line, or what a script assigns to document.cookie, as browsers do (RFC 6265bis, 5.6).
 * "id=7; Domain=.shop.test; Max-Age=60" on www.shop.test → name id, host shop.test, 60 seconds. null: not a cookie.
 */
export function parseCookie(line: string, settingHost: string, at: number): ParsedCookie | null {
  const [pair = '', ...rest] = line.split(';');
  const equals = pair.indexOf('=');
  const name = (equals < 0 ? '' : pair.slice(0, equals)).trim();
  const value = pair.slice(equals + 1).trim();
  if (name === '' && value === '') return null;
  const attributes = readAttributes(rest);
  const path = attributes.get('path') ?? '';
  return {
    name,
    value,
    host: cookieHost(attributes.get('domain') ?? '', settingHost),
    path: path.startsWith('/') ? path : null,
    maxAgeSeconds: lifetime(attributes, at),
    sameSite: sameSiteOf(attributes.get('samesite')),
    isSecure: attributes.has('secure'),
    isHttpOnly: attributes.has('httponly'),
    isPartitioned: attributes.has('partitioned'),
  };
}

/** The last of two attributes of one name counts. */
function readAttributes(parts: readonly string[]): Map<string, string> {
  return new Map(
    parts.map((part) => {
      const equals = part.indexOf('=');
      const name = (equals < 0 ? part : part.slice(0, equals)).trim().toLowerCase();
      return [name, equals < 0 ? '' : part.slice(equals + 1).trim()];
    }),
  );
}

function cookieHost(domain: string, settingHost: string): string {
  const host = domain.replace(/^\./, '').toLowerCase();
  const covers = settingHost === host || settingHost.endsWith(`.${host}`);
  return covers && host.includes('.') ? host : settingHost;
}

/** Max-Age wins over Expires; a time gone by is 0: the cookie is being deleted. */
function lifetime(attributes: ReadonlyMap<string, string>, at: number): number | null {
  const maxAge = attributes.get('max-age') ?? '';
  if (/^-?\d+$/.test(maxAge)) return Math.max(0, Number(maxAge));
  const expires = Date.parse((attributes.get('expires') ?? '').replaceAll('-', ' '));
  return Number.isNaN(expires) ? null : Math.max(0, Math.round((expires - at) / 1000));
}

function sameSiteOf(text: string | undefined): ParsedCookie['sameSite'] {
  const value = text?.toLowerCase();
  return value === 'strict' || value === 'lax' || value === 'none' ? value : null;
}
