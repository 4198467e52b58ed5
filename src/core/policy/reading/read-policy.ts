import type { PolicyDocument, PolicySnapshot, ReadDisclosure } from '../../domain';
import { readDocument } from '../document/read-document';
import { lexiconOf } from '../lexicon';
import { readDisclosures } from './read-disclosures';

/** A policy as read by the machine. `isSupported` false: its language has no lexicon, so nothing is known of what it discloses. */
export interface PolicyReading {
  document: PolicyDocument;
  isSupported: boolean;
  disclosures: ReadDisclosure[];
}

/** Reads any policy: text, clauses, disclosures. A generator, so that a caller can do it in slices; see `readDocument`. */
export function* readPolicy(
  snapshot: PolicySnapshot,
  options: { language?: string } = {},
): Generator<void, PolicyReading> {
  const document = yield* readDocument(snapshot, options);
  const lexicon = lexiconOf(document.language);
  if (lexicon === null) return { document, isSupported: false, disclosures: [] };
  return { document, isSupported: true, disclosures: yield* readDisclosures(document, lexicon) };
}
