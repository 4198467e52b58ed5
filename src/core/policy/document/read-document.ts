import type { PolicyDocument, PolicySnapshot } from '../../domain';
import type { RawDocument } from './block';
import { composeDocument } from './compose-document';
import { readHtmlBlocks } from './html-blocks';
import type { DetectLanguage } from './language';
import { readMarkdownBlocks } from './markdown-blocks';
import { readPlainBlocks } from './plain-blocks';

/** Beyond this many characters, some ten times the longest policies, the rest is not read. */
const maxSource = 12_000_000;

export interface ReadOptions {
  /** The language that the person says it is in. */
  language?: string | null;
  /** `detectLanguage`; without it only what the script or the document itself tells is known. */
  detect?: DetectLanguage | null;
}

/**
 * Reads a snapshot into clean text, clauses, links and tables. A generator: it yields after each bounded piece of work,
 * so that a caller can go on in slices.
 */
export function* readDocument(
  snapshot: PolicySnapshot,
  { language = null, detect = null }: ReadOptions = {},
): Generator<void, PolicyDocument> {
  const source = snapshot.source.slice(0, maxSource);
  const raw = yield* readBlocks({ ...snapshot, source });
  if (source.length < snapshot.source.length) raw.limits.add('too-long');
  return yield* composeDocument(raw, source, { language, detect });
}

function readBlocks({ mediaType, source, url }: PolicySnapshot): Generator<void, RawDocument> {
  switch (mediaType) {
    case 'text/html':
      return readHtmlBlocks(source, url);
    case 'text/markdown':
      return readMarkdownBlocks(source, url);
    case 'text/plain':
      return readPlainBlocks(source);
    default:
      return mediaType satisfies never;
  }
}
