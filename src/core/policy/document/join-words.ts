import type { JoinWords } from './clean-text';

/** Beginnings that keep their hyphen, where the document itself does not tell. */
const keepsHyphen = new Set(
  'opt third first second non self co cross pre post anti multi long short well real cookie e in on off user end high low ad cost pay vice mit sous c est auto contre peut vous nous ex pos pré pós'.split(
    ' ',
  ),
);
const maxRead = 150_000;

/** Returns how words cut at the end of a line are joined in a document: as the document writes them elsewhere. */
export function joinWordsOf(source: string): JoinWords {
  let known: Set<string> | null = null;
  return (left, right) => {
    known ??= wordsOf(source);
    const [first, second] = [left.toLowerCase(), right.toLowerCase()];
    if (known.has(first + second)) return 'joined';
    if (known.has(`${first}-${second}`)) return 'hyphenated';
    return keepsHyphen.has(first) ? 'hyphenated' : 'joined';
  };
}

function wordsOf(source: string): Set<string> {
  return new Set(
    source
      .slice(0, maxRead)
      .toLowerCase()
      .match(/[\p{L}\p{M}]{1,60}(?:-[\p{L}\p{M}]{1,60})*/gu) ?? [],
  );
}
