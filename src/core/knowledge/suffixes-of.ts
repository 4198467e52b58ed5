/** Returns a host and all that it stands below, closest first: "a.b.com" → "a.b.com", "b.com", "com". */
export function suffixesOf(host: string): string[] {
  const labels = host.split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}
