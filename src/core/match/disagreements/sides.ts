import {
  sureCertainty,
  type DeclaredCookie,
  type DisagreementSide,
  type Disclosure,
  type LibraryPolicy,
  type Reason,
} from '../../domain';

/** Whether the row says it in so many words, of nobody, nowhere and nothing in particular. */
export function isPlain({ reading, entities, variants, onSurfaces, isHistoric, region }: Disclosure): boolean {
  // Two texts are not said to differ by a reading that is not sure.
  const isSure = (reading?.certainty ?? 1) >= sureCertainty;
  return (
    isSure &&
    !isHistoric &&
    region === undefined &&
    entities.length === 0 &&
    variants.length === 0 &&
    onSurfaces.length === 0
  );
}

/** Returns a policy's side, with its clause's own words. */
export function clauseSide(
  policy: LibraryPolicy,
  { clauseId, quote }: Pick<Disclosure, 'clauseId' | 'quote'>,
  says: Reason,
): DisagreementSide {
  const clause = policy.clauses.find(({ id }) => id === clauseId);
  const words = quote ?? clause?.quote ?? null;
  return {
    ...{ policyId: policy.id, clauseId, declarationId: null, says },
    ...{ quote: words, language: words === null ? null : (clause?.language ?? policy.language) },
  };
}

/** Returns the side of an entry of a policy's cookie table, with the words of the entry. */
export function entrySide(policy: LibraryPolicy, entry: DeclaredCookie, says: Reason): DisagreementSide {
  const quote = [entry.name, entry.lifetime ?? ''].filter((part) => part !== '').join(' · ');
  return clauseSide(policy, { clauseId: entry.clauseId, quote }, says);
}

/** Returns the side of something declared in a form for machines. */
export function declaredSide(declarationId: string, says: Reason, quote: string | null): DisagreementSide {
  return { policyId: null, clauseId: null, declarationId, says, quote, language: null };
}
