export interface Address {
  readonly host: string;
  /** Path and query, with the slash. */
  readonly path: string;
}

const parts = /^(?:[a-z][a-z0-9+.-]*:\/\/|\/\/)?(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)(?::\d*)?([^#]*)/i;

/** Splits an address, or a bare host: "https://Www.A.com:8443/x?y#z" → "www.a.com" and "/x?y". */
export function splitAddress(url: string): Address {
  const [, host = '', path = ''] = parts.exec(url) ?? [];
  return { host: host.toLowerCase().replace(/\.$/, ''), path: path.startsWith('/') ? path : `/${path}` };
}
