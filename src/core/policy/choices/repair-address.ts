/** Ends of addresses that say what is done there: what follows one of them is likely the next word. */
const knownEnds =
  /(?:unsub(?:scribe|email)?|opt-?out|privacy|cookies?|settings|preferences|choices|contact|policy|e?mail)$/;
const letter =
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Cyrillic}]/u;

/**
 * Returns an address without the beginning of the next word, which some texts stick to it, or null where it is clean.
 * `glue` are short words of the language, `hosts` the hosts that the document names elsewhere.
 * "https://go.example.com/unsubemailet" → "https://go.example.com/unsubemail"; "privacy@shop.exampleor" → "privacy@shop.example"
 */
export function repairAddress(target: string, glue: readonly string[], hosts: ReadonlySet<string>): string | null {
  const foreign = target.search(letter);
  const clean = foreign > 8 ? target.slice(0, foreign).replace(/[)\].,]+$/, '') : target;
  if (clean !== target && !/[?#%=]/.test(clean)) return clean;
  const sentence = /^([^/]*:?(?:\/\/)?[^/]*\.[a-z]{2,})\.(\p{Lu}\p{L}*)$/u.exec(target);
  if (sentence?.[1] !== undefined) return sentence[1];
  const [, path = ''] = /^https?:\/\/[^/]+(\/[^?#]*)$/i.exec(target) ?? [];
  const host = /^(?:mailto:[^@]+@|https?:\/\/(?:www\.)?)([^/@]+)$/i.exec(target)?.[1]?.toLowerCase() ?? '';
  for (const word of glue) {
    if (!target.toLowerCase().endsWith(word)) continue;
    if (path !== '' && knownEnds.test(path.slice(0, -word.length))) return target.slice(0, -word.length);
    if (host !== '' && hosts.has(host.slice(0, -word.length))) return target.slice(0, -word.length);
  }
  return null;
}
