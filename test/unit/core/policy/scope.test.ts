import { describe, expect, it } from 'vitest';
import { scopeOf } from '../../../../src/core/policy/scope';
import { readPolicy } from '../../../support/read-policy';

const zendesk = readPolicy('assets/policies/zendesk-2020-12-01.fr.json');
const toPolicy = ['https://www.zendesk.fr/company/customers-partners/privacy-policy/'];
const toNotice = ['https://www.zendesk.com/company/agreements-and-terms/privacy-notice/'];
const elsewhere = ['https://news.test/company/customers-partners/privacy-policy/'];

describe('scopeOf', () => {
  it.each([
    ['https://www.zendesk.com/', null, 'covered', '1.5'],
    ['https://WWW.ZENDESK.COM./pricing?x=1', null, 'covered', '1.5'],
    ['https://www.zendesk.com/marketplace/apps/support/1/a/', [], 'covered', '2.2'],
    ['https://developer.zendesk.com/api', null, 'covered', '2.3'],
    ['https://www.zendesk.fr/', toPolicy, 'covered', '1.5,2.1'],
    ['https://www.zendesk.fr/', toNotice, 'covered', '1.5,2.1'],
    ['https://www.zendesk.fr/', elsewhere, 'not-covered', '1.5,2.1'],
    ['https://www.zendesk.fr/', [], 'not-covered', '1.5,2.1'],
    ['https://www.zendesk.fr/', null, 'undetermined', '1.5,2.1'],
    ['https://support.zendesk.com/hc', toPolicy, 'covered', '1.5,2.1'],
    ['https://acme.zendesk.com/hc', toPolicy, 'not-covered', '2.5,2.6,2.7,9.1'],
    ['https://7.apps.zdusercontent.com/7/assets', elsewhere, 'not-covered', '2.2'],
    ['https://7.apps.zdusercontent.com/7/assets', toNotice, 'covered', '2.2'],
    ['https://7.apps.zdusercontent.com/7/assets', [], 'undetermined', '2.2'],
    ['https://7.apps.zdusercontent.com/7/assets', null, 'undetermined', '2.2'],
    ['https://www.zendesk.com/appstore', [], 'covered', '1.5'],
    ['https://example.org/', toPolicy, 'not-covered', '2.4'],
    ['https://www.zendesk.com.evil.test/', [], 'not-covered', '2.4'],
    ['https://user@evil.test/www.zendesk.com', [], 'not-covered', '2.4'],
  ] as const)('%s with links %j is %s by %s', (url, links, status, clauses) => {
    const scope = scopeOf(zendesk, { url, links });
    expect([scope.status, scope.clauses.map(({ clauseId }) => clauseId).join()]).toEqual([status, clauses]);
  });

  it('covers the sign-in form of a help centre, and no form elsewhere', () => {
    expect(scopeOf(zendesk, { url: 'https://acme.zendesk.com/hc', links: [] }, 'sign_in_form')).toMatchObject({
      status: 'covered',
      clauses: [{ clauseId: '2.5' }],
    });
    expect(scopeOf(zendesk, { url: 'https://example.org/', links: [] }, 'sign_in_form').status).toBe('not-covered');
  });
});
