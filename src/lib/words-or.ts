/** Returns the words of a key, or the value as it was given: a report made elsewhere may hold some that are none of ours. */
export function wordsOr(value: string, key: string, { t }: { t(key: string): string }): string {
  const text = t(key);
  return text === key ? value : text;
}
