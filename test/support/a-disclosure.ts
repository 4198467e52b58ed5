import type { Disclosure } from '../../src/core/domain';

/** A disclosure that limits nothing; the test states only what matters. */
export function aDisclosure(given: Partial<Disclosure> = {}): Disclosure {
  return {
    id: given.id ?? `d-${given.clauseId ?? '1'}-${given.stance ?? 'does'}`,
    clauseId: '1',
    quote: null,
    meaning: null,
    stance: 'does',
    parties: [],
    roles: [],
    entities: [],
    namedExamples: [],
    techniques: [],
    variants: [],
    openCategory: [],
    partly: [],
    arguable: [],
    catchAll: null,
    purposes: [],
    onSurfaces: [],
    onlyAfter: null,
    isProviderGoverned: false,
    isHistoric: false,
    data: [],
    topics: [],
    surface: 'website',
    legalBasis: '',
    ...given,
  };
}
