/** What divides a list: the first of these that makes one of a text; the others stand in its values. */
const dividers = ['|', '\t', '\n', ';'] as const;
const fewestParts = 3;
const mostParts = 60;
const longestList = 4096;

const named = /^([a-z][\w.$-]{0,39})=(.*)$/i;
/** A blank is in somebody's words, or in JSON. */
const words = /^[^[{].*\s/s;

/**
 * Names and values of a text that is a list; what has no name is called by its place, and words are left out.
 * "9c1f|3|/mill" → [0], [1], [2]; "a=1; b=2; c=3" → a, b, c
 */
export function listPairs(text: string): (readonly [string, string])[] {
  if (text.length > longestList) return [];
  const lists = dividers.map((divider) => text.split(divider, mostParts));
  const parts = lists.find(({ length }) => length >= fewestParts) ?? [];
  return parts.flatMap((given, place) => {
    const part = given.trim();
    if (part === '' || words.test(part)) return [];
    const [, name = `[${place}]`, value = part] = named.exec(part) ?? [];
    return [[name, value] as const];
  });
}
