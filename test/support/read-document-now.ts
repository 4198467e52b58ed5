import type { PolicyDocument, PolicyMediaType } from '../../src/core/domain';
import { detectLanguage } from '../../src/core/policy/document/detect-language';
import { readDocument } from '../../src/core/policy/document/read-document';

interface Given {
  url?: string | null;
  language?: string | null;
}

/** Reads a whole document at once: a page, unless the kind of text is given. */
export function readDocumentNow(
  source: string,
  mediaType: PolicyMediaType = 'text/html',
  { url = null, language = null }: Given = {},
): PolicyDocument {
  const steps = readDocument(
    { url, fetchedAt: null, mediaType, source, hash: null },
    { language, detect: detectLanguage },
  );
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** What each clause says, behind its id and kind: "4.1 item: Session cookies". */
export function clausesOf({ text, clauses }: PolicyDocument): string[] {
  return clauses.map(({ id, kind, start, end }) => `${id} ${kind}: ${text.slice(start, end)}`);
}
