import type { DocumentClause, PolicyDocument } from '../../src/core/domain';

/** A document of plain paragraphs, one sentence each, under no heading. */
export function aDocument(sentences: readonly string[], with_: Partial<DocumentClause> = {}): PolicyDocument {
  const text = sentences.join('\n');
  let start = 0;
  const clauses = sentences.map((sentence, index): DocumentClause => {
    const [id, end] = [`0.${index + 1}`, start + sentence.length];
    const clause = {
      ...{ id, section: '0', headings: [], kind: 'paragraph' as const, leadIn: null, depth: 0 },
      ...{ start, end, sourceStart: start, sourceEnd: end, sentences: [{ id, start, end }], ...with_ },
    };
    start = end + 1;
    return clause;
  });
  return {
    title: null,
    language: null,
    versionDate: null,
    languageVersions: [],
    text,
    clauses,
    links: [],
    tables: [],
    limits: [],
    offsets: [],
  };
}
