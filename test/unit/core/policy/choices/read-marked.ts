import { readChoices } from '../../../../../src/core/policy/choices/read-choices';
import { readDocument } from '../../../../../src/core/policy/document/read-document';
import { finish } from '../../../../../src/lib/finish';

/** What a mark in a sentence says of its link. */
const kinds: Readonly<Record<string, string>> = {
  o: 'opt_out_link',
  c: 'cookie_preferences',
  u: 'unsubscribe',
  f: 'form',
  b: 'browser_settings',
  k: 'complaint',
  '-': 'none',
};

/**
 * Reads a sentence whose links are marked with what they are: `[here]{o}` opts out, `[here]{c:/cookies}` opens cookie
 * settings at that address, `{o:https://…}` is an address printed without a link, `{-}` is no choice. `¶` ends a line.
 */
export function readMarked(language: string, line: string): { told: string[]; expected: string[] } {
  const expected: string[] = [];
  const targets: (string | null)[] = [];
  let linked = 0;
  const links: (number | null)[] = [];
  const source = line
    .replaceAll('¶', '\n')
    .replace(/(\[[^\]]*\])?\{(.)(?::([^}]*))?\}/g, (_, text: string | undefined, mark: string, address?: string) => {
      const target = address ?? `https://page${String(expected.length)}.example/${String(expected.length)}`;
      expected.push(kinds[mark] ?? mark);
      targets.push(target);
      links.push(text === undefined ? null : linked++);
      return text === undefined ? target : `${text}(${target})`;
    });
  const snapshot = { url: null, fetchedAt: null, mediaType: 'text/markdown' as const, source, hash: null };
  const choices = finish(readChoices(finish(readDocument(snapshot, { language }))));
  const told = targets.map((target, at) => {
    const index = links[at] ?? null;
    const found = choices.find(({ linkIndex, target: of }) => (index === null ? of === target : linkIndex === index));
    return found?.kind ?? 'none';
  });
  return { told, expected };
}
