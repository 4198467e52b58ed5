const authority = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?(\[[^\]/?#]+\]|[^/?#:]*)/i;

/** Returns the host of an address, lower-case and without its port; null where it has none. "https://A.example:8443/x" → "a.example" */
export function hostOf(url: string | null): string | null {
  const host = url === null ? undefined : authority.exec(url)?.[1];
  return host ? host.toLowerCase().replace(/\.$/, '') : null;
}
