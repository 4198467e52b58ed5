import { groupBy } from '../../../lib/group-by';
import type { ReadDisclosure } from '../../domain';
import type { CompiledRow } from '../lexicon/compile';

/** A field of a log ("your IP address") as the text names it. */
export interface NamedField {
  disclosure: ReadDisclosure;
  /** Its words, normalised. */
  words: string;
  /** The list, or else the clause, in which it stands. */
  place: string;
  /** Its sentence, or what introduces it, tells that it is recorded by itself or at each visit. */
  isLogged: boolean;
  /** Its sentence tells that it is kept with something else than a visit: a comment, a subscription. */
  isKeptOtherwise: boolean;
}

/** Whether the row names one field of a log rather than the log. */
export const isField = ({ technique, variant }: Pick<CompiledRow, 'technique' | 'variant'>): boolean =>
  technique === 'server_log' && variant !== null;

/** Below what is counted: a person may still confirm it. */
const certaintyAlone = 0.4;

/**
 * Returns what was found, with each field that stands alone made doubtful: two fields that are kept together tell of
 * a log, and one tells of it where it is recorded at each visit. An IP address among a customer's particulars is none,
 * nor is one that is kept with a comment.
 */
export function doubtingLoneFields(
  found: readonly ReadDisclosure[],
  fields: readonly NamedField[],
): readonly ReadDisclosure[] {
  const byPlace = groupBy(
    fields.filter(({ isKeptOtherwise }) => !isKeptOtherwise),
    ({ place }) => place,
  );
  const isOfLog = (field: NamedField): boolean =>
    !field.isKeptOtherwise &&
    (field.isLogged || (byPlace.get(field.place) ?? []).some((other) => isAnother(other, field)));
  const lone = new Set(fields.filter((field) => !isOfLog(field)).map(({ disclosure }) => disclosure));
  return found.map((one) => (lone.has(one) ? { ...one, certainty: certaintyAlone } : one));
}

/** "IP address" and "IP" are one field; "browser type" and "operating system" are two. */
function isAnother(other: NamedField, { words }: NamedField): boolean {
  const own = new Set(words.trim().split(' '));
  return !other.words
    .trim()
    .split(' ')
    .some((word) => own.has(word));
}
