// Whether the words of a cookie's keeper say that it tells one visitor from all others.

const distinguishing = [
  /uniquely identif/i,
  /identif(?:y|ies|ying) (?:a |the |an |each |individual |unique |returning )*(?:user|visitor|browser|device|web browser)s?\b/i,
  /unique(?: \w+){0,2} (?:id\b|ids\b|identifier|identification|user|visitor)/i,
  /(?:user|visitor|client|anonymous|tracking|cookie)(?:'s)? (?:unique )?id\b/i,
  /\bid used to identify/i,
  /distinguish(?:es|ing)? (?:unique )?(?:user|visitor)/i,
  /random(?:ly)?[- ]generated (?:user |unique |visitor )?(?:id|identifier)/i,
];
const notDistinguishing = [
  /no (?:personal )?information that can identify/i,
  /does not (?:contain|store|hold) (?:any )?(?:personal|identif)/i,
  /without identifying|not identif|impossibility of identifying/i,
  /session (?:id|key|variables|identifier)\b|user session\b|for each [\w-]+ session/i,
  /of (?:one|the|a) (?:\w+ )?session\b|specific browser session|which session|within a session/i,
];

/** Returns true where a description says so; null: it does not say. "ID used to identify users" → true. */
export function identifierIn(description) {
  const says = (patterns) => patterns.some((pattern) => pattern.test(description));
  return says(distinguishing) && !says(notDistinguishing) ? true : null;
}
