const absolute = /^([a-z][a-z0-9+.-]*):/i;

/** Resolves an address against another; as it is written where that one is not known or the address is none. */
export function resolveAddress(written: string, base: string | null): string {
  const address = written.replace(/[\t\n\r]/g, '').trim();
  if (base === null || absolute.test(address)) return address;
  const parts = /^([a-z][a-z0-9+.-]*:)\/\/([^/?#]*)([^?#]*)(\?[^#]*)?/i.exec(base);
  if (parts === null) return address;
  const [, scheme = '', host = '', path = '', query = ''] = parts;
  if (address.startsWith('//')) return scheme + address;
  const origin = `${scheme}//${host}`;
  if (address === '') return origin + (path || '/') + query;
  if (address.startsWith('#')) return origin + (path || '/') + query + address;
  if (address.startsWith('?')) return origin + (path || '/') + address;
  const [, file = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  const full = file.startsWith('/') ? file : `${path.slice(0, path.lastIndexOf('/') + 1) || '/'}${file}`;
  return origin + withoutDots(full) + rest;
}

/** "/a/./b/../c" → "/a/c" */
function withoutDots(path: string): string {
  const kept: string[] = [];
  const segments = path.split('/').slice(1);
  segments.forEach((segment, index) => {
    const isLast = index === segments.length - 1;
    if (segment === '..') kept.pop();
    else if (segment !== '.') kept.push(segment);
    if (isLast && (segment === '.' || segment === '..')) kept.push('');
  });
  return `/${kept.join('/')}`;
}
