import { describe, expect, it } from 'vitest';
import { knownPolicies } from '../../../../src/ui/options/known-policies';
import { aPolicy } from '../../../support/a-policy';
import { wordsIn } from '../../../support/words';

const now = Date.parse('2026-11-25');
const bundled = aPolicy([], {
  id: 'bundled',
  title: 'Politique de la boutique',
  language: 'fr',
  supersededOn: '2021-06-01',
});
const own = aPolicy([], { id: 'own', title: 'News policy', language: 'en', supersededOn: null });

const rowsOf = (policies: ReturnType<typeof aPolicy>[], ownIds: string[], bundledIds: string[]) =>
  knownPolicies({ policies, ownIds, bundledIds }, wordsIn('en'), now);

describe('knownPolicies', () => {
  it('lists the person’s own first, and lets only those be removed', () => {
    const rows = rowsOf([bundled, own], ['own'], ['bundled']);
    expect(rows.map(({ id, isOwn }) => [id, isOwn])).toEqual([
      ['own', true],
      ['bundled', false],
    ]);
    expect(rows.map(({ facts }) => facts[0])).toEqual(['added by you', 'bundled']);
    expect(rows.map(({ facts }) => facts[1])).toEqual(['English', 'French']);
  });

  it('says when an own policy stands in place of a bundled one', () => {
    const [row] = rowsOf([aPolicy([], { id: 'bundled' })], ['bundled'], ['bundled']);
    expect(row).toMatchObject({ isOwn: true, replacesBundled: true });
    expect(row?.facts[0]).toBe('added by you, in place of the bundled one');
  });

  it('counts the clauses read', () => {
    const [row] = rowsOf([{ ...own, clauses: own.clauses.slice(0, 1) }], ['own'], []);
    expect(row?.facts[2]).toBe('1 clause read');
  });

  it.each([
    ['2021-06-01', 'ui.policy.superseded'],
    ['2026-11-26', 'ui.policy.current'],
    [null, 'ui.policy.current'],
  ])('superseded on %s reads as %s today', (supersededOn, key) => {
    const words = { locale: 'en', t: (asked: string) => asked };
    const [row] = knownPolicies({ policies: [aPolicy([], { supersededOn })], ownIds: [], bundledIds: [] }, words, now);
    expect(row?.dated).toBe(key);
  });
});
