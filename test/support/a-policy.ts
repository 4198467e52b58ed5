import type { Disclosure, LibraryPolicy } from '../../src/core/domain';

/** A current policy of one host with these disclosures, and a clause for each that they name. */
export function aPolicy(disclosures: readonly Disclosure[], given: Partial<LibraryPolicy> = {}): LibraryPolicy {
  const clauseIds = [...new Set(['0', ...disclosures.map(({ clauseId }) => clauseId)])];
  return {
    schemaVersion: 1,
    id: 'a-policy',
    title: 'A policy',
    controller: 'A shop',
    entityNames: ['A shop'],
    url: 'https://shop.test/privacy',
    laterUrl: null,
    laterLinkPattern: null,
    language: 'en',
    prevailingLanguage: 'en',
    version: '2026-01-01',
    supersededOn: null,
    checkedOn: '2026-01-01',
    sites: ['shop.test'],
    groupHosts: [],
    scope: [
      {
        id: 'host',
        when: { test: 'host', hosts: ['shop.test'] },
        status: 'covered',
        clauseIds: ['0'],
        reason: 'scope.named_host',
        governedBy: null,
      },
    ],
    clauses: clauseIds.map((id) => ({
      id,
      section: id,
      quote: 'we say so',
      language: 'en',
      meaning: { en: 'It says so.', fr: 'Elle le dit.' },
      note: null,
      prevailing: null,
    })),
    disclosures: [...disclosures],
    choices: [],
    documents: [],
    subjects: [],
    ...given,
  };
}
