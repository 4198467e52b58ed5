import type { Finding } from '../../src/core/domain';

/** A valid finding; the test states only what matters. */
export function aFinding(given: Partial<Finding> = {}): Finding {
  return {
    id: 'f1',
    technique: 'cookie',
    variant: null,
    party: 'first',
    role: null,
    host: 'shop.test',
    entity: null,
    purposes: [{ value: 'unspecified', source: 'given' }],
    names: [],
    holdsIdentifier: null,
    loaded: null,
    maxAgeSeconds: null,
    surface: null,
    scriptUrl: null,
    frameUrl: null,
    firstSeenAt: null,
    count: 1,
    weight: 'tracking',
    evidence: [],
    ...given,
  };
}
