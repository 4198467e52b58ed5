import { describe, expect, it } from 'vitest';
import { buildKnowledge } from '../../../../src/core/knowledge';
import { knowledgeWith, tables } from '../../../support/compiled-knowledge';
import { cookieColumns, someTables } from '../../../support/some-tables';

const shipped = knowledgeWith();
const page = 'www.shop.test';

describe('cookies', () => {
  it('knows a name, wherever the cookie stands', () => {
    expect(shipped.cookieFacts('_ga', page)).toEqual({
      entity: 'Google',
      purposes: [{ value: 'analytics', source: 'overlay' }],
      role: 'processor',
      statedRetention: '2 years',
      holdsIdentifier: true,
    });
  });

  it('knows names by how they begin, the longest beginning first', () => {
    expect(shipped.cookieFacts('_ga_1A2B3C4D', page)?.entity).toBe('Google');
    expect(shipped.cookieFacts('_hjSessionUser_{id}', page)).toMatchObject({
      entity: 'Contentsquare (Hotjar)',
      holdsIdentifier: true,
    });
    expect(shipped.cookieFacts('_pk_id.1.1fff', page)?.entity).toBe('Matomo');
  });

  it('says nothing of a name that nobody lists', () => {
    expect(shipped.cookieFacts('basket_of_the_shop', page)).toBeNull();
    expect(shipped.cookieFacts('_GA', page)).toBeNull();
    expect(shipped.cookieFacts('constructor', page)).toBeNull();
    expect(shipped.cookieFacts('', page)).toBeNull();
  });

  it.each([
    ['IDE', 'doubleclick.net', 'Google'],
    ['fr', '.facebook.com'.slice(1), 'Meta (Facebook)'],
    ['uid', 'gum.criteo.com', 'Criteo'],
    ['A3', 'yahoo.com', 'Yahoo'],
    ['token', 'track.adform.net', 'Adform'],
  ])('takes the short or generic name %s for the company of %s only', (name, host, entity) => {
    expect(shipped.cookieFacts(name, host)?.entity).toBe(entity);
    expect(shipped.cookieFacts(name, page)).toBeNull();
  });

  it('guards every short name that our own rows do not single out', () => {
    const { names, isPrefix, isGuarded, purposes } = tables.cookies;
    const isOurs = (place: number) =>
      tables.cookiePurposes[purposes[place] ?? -1]?.some(({ source }) => source === 'overlay') ?? false;
    const loose = names.filter(
      (name, place) => isGuarded[place] === '0' && !isOurs(place) && name.length <= (isPrefix[place] === '1' ? 2 : 3),
    );
    expect(loose).toEqual([]);
  });

  it('lets both speak where two sources disagree, ours first', () => {
    expect(shipped.cookieFacts('_hjSessionUser_1', page)?.purposes).toEqual([
      { value: 'analytics', source: 'overlay' },
      { value: 'service', source: 'Open Cookie Database' },
    ]);
  });

  it.each(['OptanonConsent', 'CookieConsent', 'euconsent-v2', 'didomi_token', 'cmplz_marketing', 'SOCS'])(
    'knows that %s keeps a choice and nobody’s identity',
    (name) =>
      expect(shipped.cookieFacts(name, page)).toMatchObject({ role: 'consent_platform', holdsIdentifier: false }),
  );

  it('tells what rows of one name agree on, and every purpose', () => {
    const knowledge = buildKnowledge(
      someTables({
        cookies: cookieColumns([
          { names: 'shared', entity: 0, purposes: 0, role: '0', holdsIdentifier: '1', retention: 0 },
          { names: 'shared', entity: 1, purposes: 1, role: '1', holdsIdentifier: '1', hosts: 0 },
        ]),
        cookiePurposes: [[{ value: 'analytics', source: 'a list' }], [{ value: 'advertising', source: 'a list' }]],
        retentions: ['1 year'],
        cookieRoles: ['processor', 'partner_ad'],
        cookieHosts: ['crier.test'],
      }),
      [],
    );
    expect(knowledge.cookieFacts('shared', page)).toEqual({
      entity: null,
      purposes: [
        { value: 'analytics', source: 'a list' },
        { value: 'advertising', source: 'a list' },
      ],
      role: null,
      statedRetention: null,
      holdsIdentifier: true,
    });
    expect(knowledge.cookieFacts('shared', 'www.crier.test')?.entity).toBe('Crier');
  });

  it('counts a guarded name for any host of the company’s owner', () => {
    const knowledge = buildKnowledge(
      someTables({
        hosts: { names: 'crier.test', entity: [1], own: '1', listed: '-', listedEntity: [-1] },
        cookies: cookieColumns([{ names: 'id', isGuarded: '1', entity: 2 }]),
      }),
      [],
    );
    expect(knowledge.cookieFacts('id', 'www.crier.test')?.entity).toBe("Crier's Counter");
    expect(knowledge.cookieFacts('id', page)).toBeNull();
  });
});
