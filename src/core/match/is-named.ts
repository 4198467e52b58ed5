/** Whether one of the names is the organisation's, word by word: "Facebook" names "Facebook, Inc.", "Meta" not "Metabase". */
export function isNamed(organisation: string, names: readonly string[]): boolean {
  const own = words(organisation);
  return names.map(words).some((name) => own.includes(name) || name.includes(own));
}

/** Framed by spaces, so that only whole words are found in it. */
function words(name: string): string {
  return ` ${name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
