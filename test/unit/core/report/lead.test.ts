import { describe, expect, it } from 'vitest';
import { groupOf, leadingVerdict } from '../../../../src/core/report/lead';
import { aVerdict } from '../../../support/a-verdict';

describe('leadingVerdict', () => {
  it.each([
    [['clear', 'incorrect'], 'incorrect'],
    [['omitted', 'partial'], 'partial'],
    [['out-of-scope', 'omitted'], 'omitted'],
    [['undetermined', 'out-of-scope'], 'out-of-scope'],
  ] as const)('of %j lets %s stand', (statuses, expected) => {
    expect(leadingVerdict(statuses.map((status) => aVerdict({ status }))).status).toBe(expected);
  });

  it('says what is missing when a finding has no verdict', () => {
    expect(() => leadingVerdict([])).toThrow(/at least one verdict/);
  });
});

describe('groupOf', () => {
  it.each([
    ['tracking', 'catch-all', 'not-disclosed'],
    ['tracking', 'vague', 'disclosed'],
    ['ordinary', 'partial', 'partly'],
    ['contact', 'omitted', 'apart'],
    ['signal', 'omitted', 'apart'],
    ['tracking', 'undetermined', 'apart'],
  ] as const)('counts a %s finding that is %s with %s', (weight, status, group) => {
    expect(groupOf({ weight }, status)).toBe(group);
  });
});
