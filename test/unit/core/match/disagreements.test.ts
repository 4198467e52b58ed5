import { describe, expect, it } from 'vitest';
import type {
  DeclaredCookie,
  DeclaredVendor,
  Declaration,
  Disclosure,
  HostFacts,
  LibraryPolicy,
  StorageEntry,
} from '../../../../src/core/domain';
import { disagreementsAmong } from '../../../../src/core/match/disagreements';
import { heldAgainstStorage } from '../../../../src/core/match/held-against-storage';
import { buildNames } from '../../../../src/core/knowledge/names';
import { namedVendors } from '../../../../src/core/match/named-vendors';
import { aDisclosure } from '../../../support/a-disclosure';
import { aFinding } from '../../../support/a-finding';
import { aPolicy } from '../../../support/a-policy';

const file = { url: 'https://shop.test/', readAt: 1, state: 'declared' } as const;
const gpc = (isHonoured: boolean | null): Declaration => ({
  kind: 'gpc',
  id: 'gpc',
  ...file,
  isHonoured,
  lastUpdate: null,
});
const aVendor: DeclaredVendor = { id: 1, name: 'Reed', by: ['list'], purposes: [], features: [], storageUrl: null };
const vendors = (...list: Partial<DeclaredVendor>[]): Declaration => ({
  ...{ kind: 'vendor-list', id: 'vendor-list', ...file, platformId: 7, listVersion: 48, total: list.length },
  vendors: list.map((one) => ({ ...aVendor, ...one })),
});
const storage = (...entries: Partial<StorageEntry>[]) => ({
  ...{
    kind: 'device-storage' as const,
    id: 'device-storage:reed.json',
    ...file,
    name: 'reed.json',
    total: entries.length,
  },
  entries: entries.map((one) => ({
    ...{ name: 'shade', type: 'cookie' as const, maxAgeSeconds: 60, isRefreshed: false, domains: [], purposes: [] },
    ...one,
  })),
});

const said = (more: Partial<Disclosure>, read: Partial<NonNullable<NonNullable<Disclosure['reading']>['said']>> = {}) =>
  aDisclosure({
    reading: { certainty: 0.9, basis: 'use', said: { parties: ['first'], purposes: [], isHonoured: null, ...read } },
    ...more,
  });
const denies = (technique: 'advertising' | 'cookie' | 'local_storage', more: Partial<Disclosure> = {}) =>
  said({ stance: 'does-not', techniques: [technique], clauseId: 'no', ...more });
const does = (technique: 'advertising' | 'cookie' | 'local_storage', more: Partial<Disclosure> = {}) =>
  said({ stance: 'does', techniques: [technique], clauseId: 'yes', ...more });
const onGpc = (isHonoured: boolean, clauseId = 'g') =>
  said({ techniques: ['consent_signal'], variants: ['gpc'], clauseId }, { isHonoured });
const other = (disclosures: Disclosure[], more: Partial<LibraryPolicy> = {}) =>
  aPolicy(disclosures, { id: 'cookie-policy', title: 'Cookie policy', ...more });
const among = (policies: LibraryPolicy[], ...declarations: Declaration[]): string[] =>
  disagreementsAmong(policies, declarations).map(({ id }) => id);

describe('on Global Privacy Control', () => {
  it('a policy and gpc.json differ, each in its own words', () => {
    const [found] = disagreementsAmong([aPolicy([onGpc(false)])], [gpc(true)]);
    expect(found?.sides).toMatchObject([
      { policyId: 'a-policy', clauseId: 'g', quote: 'we say so', says: { key: 'disagreement.says.gpc.not_honoured' } },
      { declarationId: 'gpc', quote: '"gpc": true', says: { key: 'disagreement.says.gpc.honoured' } },
    ]);
  });

  it('they agree, or one of them does not say', () => {
    expect(among([aPolicy([onGpc(true)])], gpc(true))).toEqual([]);
    expect(among([aPolicy([onGpc(true)])], gpc(null))).toEqual([]);
    expect(among([aPolicy([])], gpc(false))).toEqual([]);
    // Both in one text: that is no side.
    expect(among([aPolicy([onGpc(true), onGpc(false, 'h')])], gpc(true))).toEqual([]);
  });

  it('two policies differ', () => {
    expect(among([aPolicy([onGpc(true)]), other([onGpc(false)])])).toEqual(['gpc']);
  });
});

describe('on vendors', () => {
  const policy = aPolicy([denies('advertising')]);

  it('a policy denies what the consent platform names vendors for', () => {
    const list = vendors({ id: 4, name: 'Reed', purposes: [3] }, { id: 5, name: 'Rush', purposes: [8] });
    const [found] = disagreementsAmong([policy], [list]);
    expect(found).toMatchObject({ kind: 'vendors', subject: 'advertising' });
    expect(found?.sides[1]).toMatchObject({ quote: null, says: { params: { count: 1, names: 'Reed (4)' } } });
  });

  it('only those that the visitor was told of count, where that is known', () => {
    const list = vendors({ id: 4, purposes: [3] }, { id: 5, purposes: [8], by: ['list', 'consent'] });
    expect(among([policy], list)).toEqual([]);
  });

  it('a policy that says both, or says it uncertainly, is no side', () => {
    const list = vendors({ purposes: [3] });
    expect(among([aPolicy([denies('advertising'), does('advertising')])], list)).toEqual([]);
    expect(among([aPolicy([denies('advertising', { reading: { certainty: 0.6, basis: 'use' } })])], list)).toEqual([]);
    expect(among([aPolicy([denies('advertising', { entities: ['Reed'] })])], list)).toEqual([]);
    expect(among([aPolicy([does('advertising')])], list)).toEqual([]);
  });
});

describe('on a technique', () => {
  it('one document denies what another affirms', () => {
    expect(among([aPolicy([denies('local_storage')]), other([does('local_storage')])])).toEqual([
      'technique:a-policy:cookie-policy:local_storage',
    ]);
    expect(among([aPolicy([denies('local_storage'), does('local_storage')])])).toEqual([]);
  });

  it('a denial for one purpose, or of one party, says nothing of others', () => {
    const narrow = said({ stance: 'does-not', techniques: ['cookie'], clauseId: 'no' }, { purposes: ['advertising'] });
    expect(among([aPolicy([narrow]), other([does('cookie', { purposes: ['service'] })])])).toEqual([]);
    expect(among([aPolicy([narrow]), other([does('cookie', { purposes: ['advertising'] })])])).toHaveLength(1);
    expect(among([aPolicy([denies('cookie')]), other([does('cookie', { parties: ['third'] })])])).toEqual([]);
  });
});

describe('on how long a cookie is kept', () => {
  const declaredCookies = (...list: Partial<DeclaredCookie>[]): DeclaredCookie[] =>
    list.map((one) => ({
      ...{ clauseId: '0', name: 'shade', provider: null, purpose: null, lifetime: '1 year', type: null },
      ...{ lifetimeSeconds: 31_536_000, isSession: false, ...one },
    }));
  const table = aPolicy([], { declaredCookies: declaredCookies({}) });

  it('a table and a vendor’s file differ, each with its words', () => {
    const [found] = disagreementsAmong([table], [storage({ maxAgeSeconds: 63_072_000 })]);
    expect(found).toMatchObject({ kind: 'lifetime', subject: 'shade' });
    expect(found?.sides.map(({ quote }) => quote)).toEqual([
      'shade · 1 year',
      '"identifier": "shade", "maxAgeSeconds": 63072000',
    ]);
  });

  it.each([
    ['agree', { maxAgeSeconds: 31_536_000 }],
    ['agree as near as a year is one', { maxAgeSeconds: 31_622_400 }],
    ['speak of other names', { name: 'light', maxAgeSeconds: 5 }],
    ['speak of other things', { type: 'web', maxAgeSeconds: 5 }],
    ['do not say', { maxAgeSeconds: null }],
  ] as const)('they %s', (_, entry) => {
    expect(among([table], storage(entry))).toEqual([]);
  });

  it('a pattern of either speaks of the name, and a session differs from a year', () => {
    const patterned = aPolicy([], { declaredCookies: declaredCookies({ name: 'sh_12' }) });
    expect(among([patterned], storage({ name: 'sh_*', maxAgeSeconds: 0 }))).toHaveLength(1);
  });

  it('one of several lifetimes that fits is enough', () => {
    expect(among([table], storage({ maxAgeSeconds: 60 }, { maxAgeSeconds: 31_536_000 }))).toEqual([]);
  });

  it('two policies’ tables differ', () => {
    const second = other([], { declaredCookies: declaredCookies({ lifetime: '1 day', lifetimeSeconds: 86_400 }) });
    expect(among([table, second])).toEqual(['lifetime:a-policy:cookie-policy:shade']);
  });
});

describe('what was found', () => {
  it('is held against the entry of a vendor’s file, by kind, name and domain', () => {
    const cookie = aFinding({ id: 'c', names: ['shade'], maxAgeSeconds: 600, host: 'a.reed.test' });
    const key = aFinding({ id: 'l', technique: 'local_storage', names: ['shade'], host: 'shop.test' });
    const held = heldAgainstStorage(
      [cookie, key],
      [
        storage(
          { domains: ['*.reed.test'], purposes: [2] },
          { domains: ['other.test'] },
          { type: 'web', maxAgeSeconds: null },
        ),
      ],
    );
    expect(held.map(({ findingId, comparison, purposes }) => [findingId, comparison, purposes])).toEqual([
      ['c', 'longer', [2]],
      ['l', 'none-declared', []],
    ]);
  });

  it('is of a vendor that the platform names, by its name or by where it keeps its file', () => {
    const named = (name: string) => of({ id: 1, name });
    expect(named('Quiet Harbor, Inc.')).toEqual(['Quiet Harbor']);
    expect(named('QUIET HARBOR GmbH & Co. KG')).toEqual(['Quiet Harbor']);
    expect(named('Harbor Metrics Limited')).toEqual(['Quiet Harbor']);
    expect(of({ id: 1, name: 'Something Else', storageUrl: 'https://rush.test/s.json' })).toEqual(['Rush']);
    // In no table, and called the same.
    expect(named('Reed AG')).toEqual(['Reed']);
  });

  it.each([
    ['more words may be another company', { name: 'Quiet Harbor Ads Ltd' }],
    ['fewer too', { name: 'Quiet Ltd' }],
    ['a name that begins alike', { name: 'Reedly' }],
    ['a legal form alone', { name: 'Ltd' }],
    ['the name tells more than the host', { name: 'Elsewhere', storageUrl: 'https://rush.test/s.json' }],
    ['a host that keeps others’ files', { name: 'Something Else', storageUrl: 'https://shelf.test/s.json' }],
    ['no name', { name: null }],
  ])('is of nobody that the platform names: %s', (_, vendor) => {
    expect(of({ id: 1, ...vendor })).toEqual([]);
  });

  function of(vendor: Partial<DeclaredVendor>): string[] {
    const hostFacts = (url: string) => {
      const isShelf = url.includes('shelf');
      return { entity: isShelf ? 'Reed' : 'Rush', class: isShelf ? 'cdn' : null } as HostFacts; // all that is asked
    };
    const entityNamed = buildNames({
      entities: ['Quiet Harbor', 'Rush', 'Elsewhere'],
      aliases: [['Harbor Metrics', 0]],
    });
    const findings = ['Quiet Harbor', 'Rush', 'Reed'].map((name) =>
      aFinding({ id: name, party: 'third', entity: { name, source: 'given' } }),
    );
    const found = namedVendors(findings, [{ ...aVendor, ...vendor }], { hostFacts, entityNamed });
    return found.map(({ findingId }) => findingId);
  }
});
