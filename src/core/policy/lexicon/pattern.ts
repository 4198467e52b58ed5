import { normalise, type Script } from './normalise';

/**
 * Returns the source of a regular expression for a pattern, to be run over normalised text.
 *
 * A pattern is words with blanks between them, and:
 * `cookie*`, `*cookie` any ending, any beginning · `(a|b c)` one of these, `(a|b)*` with any ending · `[a]` may be missing · `~` up to 4 words
 * between (12 characters where words are not spaced), `~8` up to 8 ·
 * `(use|collect)+(s|ed)` one word of two parts, where words are spaced ·
 * `\\|` the line between two cells of a table. Gaps never cross a semicolon or a full stop, and
 * are bounded, so the time is linear in the text.
 * Throws an Error that shows the pattern, when brackets do not match.
 */
export function patternSource(pattern: string, script: Script): string {
  const parts = pattern.match(/\\\||\)\*|[()[\]|+]|~\d*|[^\s()[\]|~+]+/g) ?? [];
  let at = 0;
  const source = joined(alternatives());
  if (at < parts.length) throw new Error(`The pattern "${pattern}" closes a bracket that it did not open.`);
  return `${script === 'spaced' ? '(?<= )' : ''}${source}`;

  function alternatives(): string[] {
    const options = [sequence()];
    while (parts[at] === '|') {
      at++;
      options.push(sequence());
    }
    return options;
  }

  function sequence(): string {
    const sources: string[] = [];
    for (let part = parts[at]; part !== undefined && !['|', ')', ')*', ']'].includes(part); part = parts[at]) {
      at++;
      if (part === '+') sources.push((sources.pop() ?? '').replace(/ (?=[|)]|$)/g, ''));
      else if (part === '(') sources.push(inBrackets(')'));
      else if (part === '[') sources.push(`${inBrackets(']')}?`);
      else if (part.startsWith('~')) sources.push(gap(Number(part.slice(1))));
      else sources.push(wordSource(part, script));
    }
    return sources.join('');
  }

  function inBrackets(end: ')' | ']'): string {
    const options = alternatives();
    const isOpen = end === ')' && parts[at] === ')*';
    if (parts[at] !== end && !isOpen)
      throw new Error(`The pattern "${pattern}" opens a bracket that it does not close.`);
    at++;
    return joined(isOpen ? options.map(withAnyEnding) : options);
  }

  function gap(length: number): string {
    return script === 'spaced' ? `(?:[^ ;.]+ ){0,${length || 4}}?` : `[^;。；.]{0,${length || 12}}?`;
  }
}

const joined = (options: readonly string[]): string => `(?:${options.join('|')})`;

/** `(record|track)*`: any ending for the last word of each. */
function withAnyEnding(option: string): string {
  if (option.endsWith('(?![a-z]) ?')) return option.replace(/\(\?!\[a-z\]\) \?$/, '[a-z]* ?');
  return option.replace(/(?<!\*) $/, '[^ ]* ');
}

/** Returns one expression for many patterns, or null where there are none. */
export function anyOf(patterns: readonly string[], script: Script): RegExp | null {
  return patterns.length === 0
    ? null
    : new RegExp(patterns.map((pattern) => patternSource(pattern, script)).join('|'), 'gu');
}

/** The same in a step of its own, and ready: a browser makes an expression at its first use. */
export function* readyAnyOf(patterns: readonly string[], script: Script): Generator<void, RegExp | null> {
  const expression = anyOf(patterns, script);
  expression?.test(' ');
  yield;
  return expression;
}

function wordSource(word: string, script: Script): string {
  const open = { start: word.startsWith('*'), end: word.endsWith('*') };
  const bare = normalise(word.replace(/^[*\\]|\*$/g, ''), script).text.trim();
  const escaped = bare.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
  if (script === 'spaced') return `${open.start ? '[^ ]*' : ''}${escaped}${open.end ? '[^ ]*' : ''} `;
  const isLatin = /^[a-z0-9 ]+$/.test(bare);
  if (!isLatin) return escaped;
  return `${open.start ? '' : '(?<![a-z])'}${escaped}${open.end ? '[a-z]*' : '(?![a-z])'} ?`;
}
