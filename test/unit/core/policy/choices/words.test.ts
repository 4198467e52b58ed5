import { describe, expect, it } from 'vitest';
import type { ReadChoice } from '../../../../../src/core/domain';
import { readChoices } from '../../../../../src/core/policy/choices/read-choices';
import { choiceWords } from '../../../../../src/core/policy/choices/words';
import { readDocument } from '../../../../../src/core/policy/document/read-document';
import { finish } from '../../../../../src/lib/finish';

describe.each(choiceWords.map((words) => [words.language, words] as const))(
  'words for choices: %s',
  (language, words) => {
    // Under a title, since a document's first heading is that, and tells nothing of its sections.
    const read = (example: string): ReadChoice[] => {
      const source = `# ${language}\n\n${example.replace(/^# /, '## ')}`;
      const snapshot = { url: null, fetchedAt: null, mediaType: 'text/markdown' as const, source, hash: null };
      return finish(readChoices(finish(readDocument(snapshot, { language }))));
    };
    const rows = words.rows.map((row) => [`${row.tells}, ${row.where}`, row.choice, row.not, row] as const);

    it.each(rows)('%s: reads "%s" as a choice', (_, choice, __, { tells }) => {
      const kinds = read(choice).map(({ kind }) => kind);
      if (tells === 'elsewhere') expect(kinds).toEqual(['opt_out_link']);
      else expect(kinds).toContain(tells === 'contact' ? 'email' : tells);
    });

    it.each(rows)('%s: reads no such choice where "%s" is "%s"', (_, __, not, { tells }) => {
      const kinds = read(not).map(({ kind }) => kind);
      if (tells === 'elsewhere') expect(kinds).toEqual([]);
      else expect(kinds).not.toContain(tells === 'contact' ? 'email' : tells);
    });
  },
);
