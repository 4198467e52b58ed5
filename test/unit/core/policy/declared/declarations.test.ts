import { describe, expect, it } from 'vitest';
import { toGpcFile } from '../../../../../src/core/policy/declared/gpc-file';
import { mostEntries, toStorageFile } from '../../../../../src/core/policy/declared/storage-file';
import { mostVendors, toVendorList } from '../../../../../src/core/policy/declared/vendor-list';
import { aTcString } from '../../../../support/tc-string';

const about = { url: 'https://shop.test/', readAt: 5 };

describe('a page’s list of vendors', () => {
  const said = (more: object): string =>
    JSON.stringify({ hasPlatform: true, hasAnswered: true, platformId: 7, listVersion: 48, ...more });
  const vendor = (more: object): object => ({
    id: 1,
    name: 'Reed',
    purposes: [],
    features: [],
    storageUrl: null,
    ...more,
  });

  it('joins the page’s own list with what the consent string says', () => {
    const tcString = aTcString({ consented: { ids: [1] }, disclosed: { ids: [1, 2] } });
    const list = toVendorList(
      said({ tcString, vendors: [vendor({ purposes: [3, 1, 3] })], legitimateInterest: [9] }),
      about,
    );
    expect(list).toMatchObject({ state: 'declared', platformId: 7, listVersion: 48, total: 3 });
    expect(list.vendors.map(({ id, name, by, purposes }) => [id, name, by, purposes])).toEqual([
      [1, 'Reed', ['list', 'disclosed', 'consent'], [1, 3]],
      [2, null, ['disclosed'], []],
      [9, null, ['legitimate-interest'], []],
    ]);
  });

  it.each([
    ['it did not answer', null, 'no-answer'],
    ['it has no platform', JSON.stringify({ hasPlatform: false, hasAnswered: false }), 'absent'],
    ['its platform did not answer', JSON.stringify({ hasPlatform: true, hasAnswered: false }), 'no-answer'],
    ['it answered with no JSON', '{', 'unreadable'],
    ['it answered with something else', '[]', 'unreadable'],
    ['it answered with a string that is none', said({ tcString: 'zzz' }), 'unreadable'],
    ['it names nobody yet', said({}), 'declared'],
  ] as const)('says so where %s', (_, text, state) => {
    expect(toVendorList(text, about)).toMatchObject({ state, vendors: [], total: 0 });
  });

  it('leaves out what is no vendor, and takes no address that is not one', () => {
    const storageUrl = ['http://a.test/s.json', 'https://u:p@a.test/', 'https://localhost/s', 'javascript:1', 7];
    const vendors = [
      ...[vendor({ id: -1 }), vendor({ id: '2' }), null, 'x'],
      ...storageUrl.map((url, at) => vendor({ id: 10 + at, storageUrl: url })),
      vendor({ id: 20, name: 'a\u202eb', purposes: 'all', storageUrl: 'https://a.test/s.json' }),
    ];
    const list = toVendorList(said({ vendors }), about);
    expect(list.vendors.map(({ id, storageUrl: url }) => [id, url])).toEqual([
      ...storageUrl.map((_, at) => [10 + at, null]),
      [20, 'https://a.test/s.json'],
    ]);
    expect(list.vendors.at(-1)).toMatchObject({ name: 'a\ufffdb', purposes: [] });
  });

  it('keeps so many, and counts the others', () => {
    const vendors = Array.from({ length: mostVendors + 5 }, (_, at) => vendor({ id: at + 1 }));
    const list = toVendorList(said({ vendors }), about);
    expect([list.vendors.length, list.total]).toEqual([mostVendors, mostVendors + 5]);
  });
});

describe('gpc.json', () => {
  it.each([
    ['{"gpc": true, "lastUpdate": "2026-02-01"}', 'declared', true, '2026-02-01'],
    ['{"gpc": false}', 'declared', false, null],
    ['{"gpc": "true"}', 'unreadable', null, null],
    ['<!doctype html>', 'unreadable', null, null],
    ['null', 'unreadable', null, null],
  ] as const)('%s is %s', (text, state, isHonoured, lastUpdate) => {
    expect(toGpcFile({ text }, about)).toMatchObject({ state, isHonoured, lastUpdate });
  });

  it('that is not there differs from one that could not be asked for', () => {
    expect(toGpcFile({ missing: 'absent' }, about).state).toBe('absent');
    expect(toGpcFile({ missing: 'no-answer' }, about).state).toBe('no-answer');
  });
});

describe('a device-storage file', () => {
  const file = (disclosures: unknown) =>
    toStorageFile({ text: JSON.stringify({ disclosures }) }, { ...about, name: 'reed.json' });

  it('tells its entries, of both versions of the form', () => {
    const { entries, id } = file([
      {
        identifier: 'reed_*',
        type: 'cookie',
        maxAgeSeconds: 60,
        cookieRefresh: true,
        domain: '*.reed.test',
        purposes: [2, 1],
      },
      { identifier: 'reedState', type: 'web', maxAgeSeconds: null, domains: ['*'] },
    ]);
    expect(id).toBe('device-storage:https://shop.test/');
    expect(entries).toEqual([
      {
        name: 'reed_*',
        type: 'cookie',
        maxAgeSeconds: 60,
        isRefreshed: true,
        domains: ['*.reed.test'],
        purposes: [1, 2],
      },
      { name: 'reedState', type: 'web', maxAgeSeconds: null, isRefreshed: false, domains: ['*'], purposes: [] },
    ]);
  });

  it('leaves out an entry that is none, and is none where all are', () => {
    expect(file([{ identifier: 'a', type: 'cookie', maxAgeSeconds: '60' }, { type: 'web' }, 7])).toMatchObject({
      ...{ state: 'declared', total: 3, entries: [{ name: 'a', maxAgeSeconds: null }] },
    });
    expect(file([{ type: 'web' }])).toMatchObject({ state: 'unreadable', entries: [] });
    expect(file('x').state).toBe('unreadable');
    expect(file([]).state).toBe('declared');
  });

  it('keeps so many, and counts the others', () => {
    const { entries, total } = file(
      Array.from({ length: mostEntries + 1 }, (_, at) => ({ identifier: `a${at}`, type: 'web' })),
    );
    expect([entries.length, total]).toEqual([mostEntries, mostEntries + 1]);
  });
});
