/** An address in the parts that tell something. */
export interface Address {
  kind: 'web' | 'mail' | 'script' | 'fragment' | 'none' | 'other';
  /** In lower case, without "www."; '' where it is not said. */
  host: string;
  /** Path, query and fragment in lower case, percent signs decoded. */
  rest: string;
}

const longest = 2000;

/**
 * Takes an address apart, as lenient as a reader, who knows where "www.example.org" and "https//example.org" should lead; never throws.
 * "HTTPS://www.Example.org/Opt%2DOut" → example.org, /opt-out
 */
export function parseAddress(target: string, documentHost: string | null = null): Address {
  const written = target.trim().slice(0, longest);
  if (written === '') return { kind: 'none', host: '', rest: '' };
  if (/^mailto:/i.test(written)) return { kind: 'mail', host: '', rest: written.slice(7) };
  if (/^(javascript|vbscript|data):/i.test(written)) return { kind: 'script', host: '', rest: written.slice(0, 300) };
  if (written.startsWith('#')) return { kind: 'fragment', host: '', rest: written };
  const absolute =
    /^(?:https?:?)?\/\/([^/?#\s]*)(.*)$/is.exec(written) ?? /^(www\.[^/?#\s]*\.[^/?#\s]*)(.*)$/is.exec(written);
  if (absolute === null && /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(written))
    return { kind: 'other', host: '', rest: decoded(written) };
  const [, authority = documentHost ?? '', rest = ''] = absolute ?? [written, undefined, written];
  const host = authority
    .toLowerCase()
    .replace(/^.*@/, '')
    .replace(/:\d*$/, '')
    .replace(/^www\d?\./, '')
    .replace(/\.$/, '');
  return { kind: 'web', host, rest: decoded(rest) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).toLowerCase();
  } catch {
    return decodedAscii(text);
  }
}

/** For addresses whose percent signs are no UTF-8. */
function decodedAscii(text: string): string {
  return text.replace(/%[2-7][0-9a-f]/gi, (code) => String.fromCharCode(parseInt(code.slice(1), 16))).toLowerCase();
}
