import { leastCertainty, type PolicyReading, type ReadDisclosure } from '../../domain';

/** Returns what the policy discloses by the reading and the person's corrections of it: what was rejected is out, what was confirmed or added is certain. */
export function withCorrections({ disclosures, corrections }: PolicyReading): ReadDisclosure[] {
  const lastWord = new Map(
    corrections.flatMap((one) => (one.what === 'added' ? [] : [[one.disclosureId, one.what] as const])),
  );
  const added = corrections.flatMap((one) => (one.what === 'added' ? [one.disclosure] : []));
  return [...disclosures, ...added].flatMap((one) => {
    const word = lastWord.get(one.id);
    if (word === 'rejected') return [];
    if (word === 'confirmed') return [{ ...one, certainty: 1, basis: 'by-hand' as const }];
    return one.certainty < leastCertainty ? [] : [one];
  });
}
