import { describe, expect, it } from 'vitest';
import type { ReadScope } from '../../../../../src/core/domain';
import { readScope } from '../../../../../src/core/policy/about/read-scope';
import { aboutWords } from '../../../../../src/core/policy/about/words';
import { readDocument } from '../../../../../src/core/policy/document/read-document';
import { finish } from '../../../../../src/lib/finish';

describe.each(aboutWords.map((words) => [words.language, words] as const))(
  'what a policy says of itself: %s',
  (language, words) => {
    const read = (source: string): ReadScope[] => {
      const snapshot = { url: null, fetchedAt: null, mediaType: 'text/plain' as const, source, hash: null };
      return finish(readScope(finish(readDocument(snapshot, { language })), () => 'all'));
    };
    const first = (says: ReadScope['says']): string =>
      words.scope.find((row) => row.says === says && !row.as)?.example ?? '';
    // After one on scope, which says the other thing.
    const after = ({ says, as }: (typeof words.scope)[number], sentence: string): ReadScope[] =>
      as === 'follows'
        ? read(`${first(says === 'covers' ? 'excludes' : 'covers')} ${sentence}`).slice(1)
        : read(sentence);
    const rows = words.scope.map((row) => [`${row.says} ${row.as ?? ''}`, row.example, row.not, row] as const);

    it.each(rows)('%s: is said by "%s"', (_, example, __, row) => {
      expect(after(row, example).at(-1)?.says).toBe(row.says);
    });

    it.each(rows)('%s: is not said by "%s" but "%s"', (_, __, not, row) => {
      expect(after(row, not).map(({ says }) => says)).not.toContain(row.says);
    });

    const kinds = words.kinds.map(({ kind, example, not }) => [kind, example, not] as const);

    it.each(kinds)('%s: is spoken of by "%s"', (kind, example) => {
      expect(read(example).map((entry) => entry.kinds)).toEqual([[kind]]);
    });

    it.each(kinds)('%s: is not spoken of by "%s" but "%s"', (kind, _, not) => {
      const [entry] = read(not);
      expect(entry?.kinds).toBeDefined();
      expect(entry?.kinds).not.toContain(kind);
    });
  },
);
