import type { ChoiceInReport } from '../../src/core/domain';

/** An opt-out link for everybody, printed in the policy; the test states only what matters. */
export function aChoice(given: Partial<ChoiceInReport> = {}): ChoiceInReport {
  return {
    id: 'a-choice',
    kind: 'opt_out_link',
    target: 'https://shop.test/opt-out',
    region: 'all',
    purpose: 'advertising',
    clauseIds: [],
    certainty: 'printed',
    sourceDate: '2026-01-01',
    label: { en: 'Opt out', fr: 'S’opposer' },
    note: null,
    draft: null,
    policyId: 'a-policy',
    entities: [],
    clauses: [],
    ...given,
  };
}
