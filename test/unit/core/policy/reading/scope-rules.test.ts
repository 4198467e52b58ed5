import { describe, expect, it } from 'vitest';
import type { ReadScope } from '../../../../../src/core/domain';
import { scopeRules } from '../../../../../src/core/policy/reading/scope-rules';
import { scopeOf } from '../../../../../src/core/policy/scope';
import { aPolicy } from '../../../../support/a-policy';

const entry = (more: Partial<ReadScope>): ReadScope => ({
  ...{ clauseId: '1.1', says: 'covers', hosts: [], kinds: [], isOpen: false, region: 'all', start: 0, end: 1 },
  ...more,
});

/** Whether a policy that was read for this host governs it, why, and by which clauses. */
function told(host: string, ...scope: ReadScope[]): [status: string, reason: string, ...clauses: string[]] {
  const policy = aPolicy([], { scope: scopeRules({ hosts: [host], scope }) });
  const { status, reason, clauses } = scopeOf(policy, { url: `https://${host}/`, links: null });
  return [status, reason.key, ...clauses.map(({ clauseId }) => clauseId)];
}

const names = entry({ clauseId: '1.2', hosts: ['www.fern.example'] });

describe('whether a policy that was read governs the page', () => {
  it('does where it says nothing of its scope', () => {
    expect(told('fern.example')).toEqual(['covered', 'scope.own_policy']);
    expect(told('fern.example', entry({ kinds: ['websites'] }))).toEqual(['covered', 'scope.own_policy']);
  });

  it('does where it names the site, with or without www', () => {
    expect(told('fern.example', names)).toEqual(['covered', 'scope.named_host', '1.2']);
    expect(told('shop.fern.example', entry({ hosts: ['fern.example'] }))).toEqual([
      'covered',
      'scope.named_host',
      '1.1',
    ]);
  });

  it('does not where it names other sites, and says by which clause', () => {
    expect(told('moss.example', names)).toEqual(['not-covered', 'scope.names_other_sites', '1.2']);
    expect(told('shop.fern.example', names)).toEqual(['not-covered', 'scope.names_other_sites', '1.2']);
    expect(told('notfern.example', entry({ hosts: ['fern.example'] }))[0]).toBe('not-covered');
  });

  it.each([
    ['there may be others', { ...names, isOpen: true }],
    ['it speaks of its sites at large too', entry({ kinds: ['websites'] })],
  ])('does where it names other sites and %s', (_, more) => {
    expect(told('moss.example', names, more)[0]).toBe('covered');
  });

  it('does not where it excludes the site by name', () => {
    const excludes = entry({ clauseId: '1.3', says: 'excludes', hosts: ['blog.fern.example'] });
    expect(told('blog.fern.example', excludes)).toEqual(['not-covered', 'scope.excluded', '1.3']);
    expect(told('fern.example', excludes)[0]).toBe('covered');
  });

  it('leaves what speaks to one region aside', () => {
    expect(told('moss.example', { ...names, region: 'US-CA' })).toEqual(['covered', 'scope.own_policy']);
  });

  it('holds a copy on the own machine against the policy of the site that it is a copy of', () => {
    for (const host of ['localhost', '127.0.0.1', 'fern.test']) expect(told(host, names)[0]).toBe('covered');
    expect(told('moss.test', entry({ hosts: ['www.fern.test'] }))[0]).toBe('not-covered');
  });
});
