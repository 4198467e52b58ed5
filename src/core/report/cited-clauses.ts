import type { Report, Verdict } from '../domain';

type CitedClause = Report['clauses'][number];

/** Returns the clauses that a verdict cites, with the very words that decided where a clause holds several rows. */
export function citedClauses(
  verdict: Pick<Verdict, 'clauses' | 'disclosureIds'>,
  report: Pick<Report, 'clauses' | 'disclosures'>,
): CitedClause[] {
  return verdict.clauses.flatMap((cited) => {
    const clause = report.clauses.find(({ policyId, id }) => policyId === cited.policyId && id === cited.clauseId);
    return clause === undefined ? [] : [inOwnWords(clause, verdict, report)];
  });
}

function inOwnWords(
  clause: CitedClause,
  { disclosureIds }: Pick<Verdict, 'disclosureIds'>,
  { disclosures }: Pick<Report, 'disclosures'>,
): CitedClause {
  const [row, ...others] = disclosures.filter(
    ({ policyId, clauseId, id }) =>
      policyId === clause.policyId && clauseId === clause.id && disclosureIds.includes(id),
  );
  // Several rows together are the clause as a whole.
  if (row === undefined || others.length > 0) return clause;
  return { ...clause, quote: row.quote ?? clause.quote, meaning: row.meaning ?? clause.meaning };
}
