import type { DocumentClause, DocumentLink } from '../../domain';

/** What an address is written with; letters of other scripts are the next word. */
const unit = '[\\x21\\x23-\\x3b\\x3d\\x3f-\\x7e\\u00c0-\\u024f]';
const domainEnds =
  'com|org|net|eu|info|io|app|dev|gov|edu|int|biz|cc|me|tv|ai|example|uk|us|ca|au|nz|ie|de|at|ch|fr|be|lu|es|pt|it|nl|pl|se|no|dk|fi|cz|ro|hu|gr|br|mx|ar|cl|co|jp|kr|cn|tw|hk|th|ru|ua|in|sg|za';
const address = new RegExp(
  [
    `(?:https?:\\/\\/|www\\.)${unit}+`,
    `(?<![\\w.+-])[\\w+-][\\w.+-]{0,63}@[a-z0-9][a-z0-9-]{0,62}(?:\\.[a-z0-9-]{1,63}){1,6}`,
    `(?<![\\w.@/-])(?:[a-z0-9][a-z0-9-]{1,62}\\.){1,4}(?:${domainEnds})(?![\\w-])(?:\\/${unit}*)?`,
  ].join('|'),
  'giu',
);

/**
 * Returns the addresses and e-mail addresses that a clause prints, other than those its links already stand on.
 * What is stuck to the end of one by its shape is taken off: "www.example.com/optout)." → "www.example.com/optout"
 */
export function printedAddresses(clause: DocumentClause, text: string, links: readonly DocumentLink[]): DocumentLink[] {
  if (!/[.@]\w/.test(text)) return [];
  return [...text.matchAll(address)].flatMap((match) => {
    const written = trimmed(match[0]);
    const start = clause.start + match.index;
    const end = start + written.length;
    if (links.some((link) => link.start !== null && link.end !== null && link.start < end && link.end > start))
      return [];
    return [toLink(written, start, clause.id)];
  });
}

function toLink(written: string, start: number, clauseId: string): DocumentLink {
  const repaired = written.includes('@') && !written.includes('/') ? mailRepairs(written) : repairs(written);
  const best = repaired[0] ?? written;
  return {
    index: null,
    text: written,
    target: toTarget(best),
    written,
    start,
    end: start + written.length,
    clauseId,
    place: 'text',
    isGlued: repaired.length > 0,
    candidates: repaired.slice(1).map(toTarget),
  };
}

function toTarget(written: string): string {
  if (/^https?:/i.test(written)) return written;
  return written.includes('@') && !written.includes('/') ? `mailto:${written}` : `https://${written}`;
}

/** Takes off the punctuation of the sentence; a bracket stays when its other half is in the address. */
function trimmed(found: string): string {
  let text = found;
  for (;;) {
    const cut = text.replace(/[.,;:!?'’"”»›…]+$/u, '');
    const last = cut.at(-1);
    const isOpen = (last === ')' && !cut.includes('(')) || (last === ']' && !cut.includes('['));
    const shorter = isOpen ? cut.slice(0, -1) : cut;
    if (shorter === text) return text;
    text = shorter;
  }
}

/** Small words that begin what follows an address, in the main languages, longest first. */
const glueWords =
  'including indiquant unter oder sowie para pour dans avec oppure and und the for per con del sur est et ou or en to in y e o'.split(
    ' ',
  );
const knownDomain = new RegExp(`\\.(?:${domainEnds})$`, 'i');

/** "dpo@example.comor" → "dpo@example.com", "dpo@example.pt.Respondemos" → "dpo@example.pt" */
function mailRepairs(written: string): string[] {
  const sentence = /^(.+\.[a-z]{2,})\.\p{Lu}\p{Ll}+$/u.exec(written)?.[1];
  if (sentence !== undefined) return [sentence];
  if (knownDomain.test(written)) return [];
  return glueWords
    .filter((word) => written.toLowerCase().endsWith(word))
    .map((word) => written.slice(0, -word.length))
    .filter((stem) => knownDomain.test(stem));
}

/** Ends of addresses that say what is done there: what follows one of them is likely stuck to it. */
const knownEnds =
  /(?:unsub(?:scribe|email)?|opt-?out|privacy|cookies?|settings|preferences|choices|contact|policy|legal|terms|email)$/i;

/**
 * Likely addresses of one that runs into the next word, the likeliest first; none when its shape speaks for it.
 * "https://go.example.com/unsubemailet" → "https://go.example.com/unsubemail"
 */
function repairs(written: string): string[] {
  const found: string[] = [];
  const afterHost = /^(https?:\/\/[^/]*\.[a-z]{2,}|www\.[^/]*\.[a-z]{2,})\.?(\p{Lu}\p{Ll}+)$/u.exec(written);
  const afterPath = /^(.*\/[\p{Ll}\d-]{3,})\.?(\p{Lu}\p{Ll}+)$/u.exec(written);
  const stem = afterHost?.[1] ?? afterPath?.[1];
  if (stem !== undefined) found.push(stem);
  for (const word of glueWords) {
    const start = written.slice(0, -word.length);
    if (written.endsWith(word) && knownEnds.test(start) && start.slice(8).includes('/')) found.push(start);
  }
  return [...new Set(found)];
}
