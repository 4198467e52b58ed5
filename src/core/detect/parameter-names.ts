/** Returns the names of an address's parameters, in order and without repeats. "https://a.example/?x=1&y" → x, y */
export function parameterNames(url: string): string[] {
  const query = /\?([^#]*)/.exec(url)?.[1] ?? '';
  const names = query.split('&').map((part) => decode(part.split('=')[0] ?? ''));
  return [...new Set(names.filter((name) => name !== ''))];
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name.replaceAll('+', ' '));
  } catch {
    return name; // malformed escapes are kept as they were sent
  }
}
