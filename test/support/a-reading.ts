import { policyReadingVersion, type PolicyReading } from '../../src/core/domain';

/** A valid reading of a policy that says nothing; a test states what matters. */
export function aReading(more: Partial<PolicyReading> = {}): PolicyReading {
  return {
    readingVersion: policyReadingVersion,
    ...{ id: 'read:https://shop.test/privacy', name: 'Privacy policy', hosts: ['shop.test'], kind: 'privacy' },
    source: {
      ...{ url: 'https://shop.test/privacy', fetchedAt: Date.UTC(2026, 0, 15), mediaType: 'text/html', hash: null },
      ...{ title: 'Privacy policy', language: 'en', versionDate: null },
    },
    ...{ isSupported: true, limits: [], text: '', clauses: [], disclosures: [], choices: [] },
    ...{ declaredCookies: [], scope: [], references: [], languageVersions: [], corrections: [] },
    ...more,
  };
}
