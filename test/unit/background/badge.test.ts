import { describe, expect, it } from 'vitest';
import { undisclosedCount } from '../../../src/background/badge';
import type { Report } from '../../../src/core/domain';

const policy = { id: 'p', isRelevant: true, isCurrent: true, scope: { status: 'covered' } };
const verdicts = [
  { findingId: 'a', policyId: 'p', status: 'omitted' },
  { findingId: 'b', policyId: 'p', status: 'catch-all' },
  { findingId: 'b', policyId: 'p', status: 'incorrect' },
  { findingId: 'c', policyId: 'p', status: 'clear' },
  { findingId: 'd', policyId: 'p', status: 'out-of-scope' },
  { findingId: 'e', policyId: 'other', status: 'omitted' },
];
const aReport = (given: object): Report => ({ policies: [{ ...policy, ...given }], verdicts }) as unknown as Report;

describe('undisclosedCount', () => {
  it('counts findings that a current policy of this page does not disclose', () => {
    expect(undisclosedCount(aReport({}))).toBe(2);
  });

  it.each([
    ['superseded', { isCurrent: false }],
    ['of another site', { isRelevant: false }],
    ['not covering this page', { scope: { status: 'not-covered' } }],
  ])('stays silent where the policy is %s', (_, given) => {
    expect(undisclosedCount(aReport(given))).toBeNull();
  });

  it('stays silent without a report', () => {
    expect(undisclosedCount(null)).toBeNull();
  });
});
