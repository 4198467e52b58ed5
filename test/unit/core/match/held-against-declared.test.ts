import { describe, expect, it } from 'vitest';
import type { DeclaredCookie, ScopeResult } from '../../../../src/core/domain';
import { compare } from '../../../../src/core/match/compare';
import { heldAgainstDeclared } from '../../../../src/core/match/held-against-declared';
import { aFinding } from '../../../support/a-finding';
import { aPolicy } from '../../../support/a-policy';

const day = 86_400;
const entry = (more: Partial<DeclaredCookie>): DeclaredCookie => ({
  ...{ name: 'visitor', provider: null, purpose: null, lifetime: null, lifetimeSeconds: null },
  ...{ isSession: false, type: null, clauseId: '4.1', ...more },
});
const comparison = (setSeconds: number | null, more: Partial<DeclaredCookie>): string | undefined =>
  heldAgainstDeclared({ names: ['visitor'], maxAgeSeconds: setSeconds }, [entry(more)])[0]?.comparison;

describe('a cookie’s lifetime', () => {
  it.each([
    ['13 months, set for 13 months', 396 * day, 34_187_400, 'as-declared'],
    ['one month, set for 30 days', 30 * day, 2_629_800, 'as-declared'],
    ['13 months, set for 24', 730 * day, 34_187_400, 'longer'],
    ['13 months, set for one', 30 * day, 34_187_400, 'shorter'],
    ['two years, cut by the browser to 400 days', 400 * day, 63_115_200, 'as-declared'],
    ['two years, set for 390 days', 390 * day, 63_115_200, 'shorter'],
    ['13 months, how long it is set for was not seen', null, 34_187_400, 'not-seen'],
  ])('declared: %s', (_, setSeconds, lifetimeSeconds, told) => {
    expect(comparison(setSeconds, { lifetimeSeconds })).toBe(told);
  });

  it('that is declared to end with the session, and does not', () => {
    expect(comparison(30 * day, { isSession: true })).toBe('longer');
    expect(comparison(null, { isSession: true })).toBe('not-seen');
  });

  it('is held against nothing where none is declared', () => {
    expect(comparison(30 * day, {})).toBe('none-declared');
  });
});

describe('a cookie’s name', () => {
  const namesFor = (name: string, ...declared: string[]): string[] =>
    heldAgainstDeclared(
      { names: [name], maxAgeSeconds: null },
      declared.map((one) => entry({ name: one })),
    ).map((one) => one.name);

  it.each(['shop_*', 'shop_<id>', 'shop_[id]', 'shop_{id}', 'shop_XXXX', 'shop_##'])('fits %s', (declared) => {
    expect(namesFor('shop_K3F9', declared)).toEqual([declared]);
    expect(namesFor('other_K3F9', declared)).toEqual([]);
  });

  it('is taken word for word before any pattern', () => {
    expect(namesFor('shop_id', 'shop_*', 'shop_id')).toEqual(['shop_id']);
  });

  it('is not found by a pattern that fits everything, nor by a part of it', () => {
    expect(namesFor('shop_id', '*', 'shop', 'hop_id')).toEqual([]);
  });

  it('is no expression', () => {
    expect(namesFor('shopXid', 'shop.id*')).toEqual([]);
    expect(namesFor('(((a1', '(((a*')).toEqual(['(((a*']);
  });

  it('wants something in each open place, in their order', () => {
    expect(namesFor('_ga_1_x', '_ga_*_<id>')).toEqual(['_ga_*_<id>']);
    expect(namesFor('_ga_1_', '_ga_*_<id>')).toEqual([]);
    expect(namesFor('_ga_', '_ga_*')).toEqual([]);
    expect(namesFor('ab', 'a**b')).toEqual([]);
  });

  it('takes no time with any number of open places', () => {
    const startedAt = performance.now();
    expect(namesFor(`${'a'.repeat(4000)}b`, `${'*a'.repeat(1000)}c`)).toEqual([]);
    expect(performance.now() - startedAt).toBeLessThan(1000);
  });
});

describe('a verdict', () => {
  const covered: ScopeResult = {
    status: 'covered',
    reason: { key: 'scope.own_policy', params: {} },
    clauses: [],
    governedBy: null,
  };
  const declaredCookies = [entry({ name: 'visitor', isSession: true })];
  const cookie = aFinding({ technique: 'cookie', names: ['visitor'], maxAgeSeconds: day });

  it('holds what the policy declares of a cookie', () => {
    const { declared } = compare(cookie, aPolicy([], { declaredCookies }), covered);
    expect(declared).toMatchObject([{ name: 'visitor', comparison: 'longer', clauseId: '4.1' }]);
  });

  it('holds an empty list where the policy lists cookies and not this one, and none where it lists none', () => {
    const policy = aPolicy([], { declaredCookies });
    expect(compare({ ...cookie, names: ['other'] }, policy, covered).declared).toEqual([]);
    expect(compare(cookie, aPolicy([]), covered)).not.toHaveProperty('declared');
    expect(compare({ ...cookie, technique: 'local_storage' }, policy, covered)).not.toHaveProperty('declared');
    expect(compare(cookie, policy, { ...covered, status: 'not-covered' })).not.toHaveProperty('declared');
  });
});
