/** The path of an absolute address, as it stands there; '' where it has none. "https://a.example/b/c?d#e" → "/b/c" */
export function pathOf(address: string): string {
  return /^\w+:\/\/[^/?#]*([^?#]*)/.exec(address)?.[1] ?? '';
}
