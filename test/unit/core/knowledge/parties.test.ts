import { describe, expect, it } from 'vitest';
import type { LibraryPolicy } from '../../../../src/core/domain';
import { buildKnowledge } from '../../../../src/core/knowledge';
import { aPolicy } from '../../../support/a-policy';
import { knowledgeWith } from '../../../support/compiled-knowledge';
import { readJson } from '../../../support/read-json';
import { someTables } from '../../../support/some-tables';

const zendesk = readJson('assets/policies/zendesk-2020-12-01.fr.json') as LibraryPolicy; // held against its schema elsewhere
const shipped = knowledgeWith(zendesk);

describe('parties', () => {
  it.each([
    ['www.shop.test', 'static.shop.test'],
    ['shop.co.uk', 'cdn.shop.co.uk'],
    ['www.google.com', 'www.google-analytics.com'],
    ['www.youtube.com', 'fonts.gstatic.com'],
    ['www.instagram.com', 'connect.facebook.net'],
    ['www.zendesk.com', 'static.zdassets.com'],
    ['www.zendesk.fr', 'www.zendesk.com'],
    ['www.zendesk.com', '10001.apps.zdusercontent.com'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
  ])('%s and %s are one', (one, other) => {
    expect(shipped.isSameParty(one, other)).toBe(true);
    expect(shipped.isSameParty(other, one)).toBe(true);
  });

  it.each([
    ['www.zendesk.com', 'www.facebook.com'],
    ['somebody.github.io', 'another.github.io'],
    ['a.myshopify.com', 'b.myshopify.com'],
    ['shop.co.uk', 'bank.co.uk'],
    ['www.unknown.test', 'www.stranger.test'],
    ['127.0.0.1', '127.0.0.2'],
    ['d1111.cloudfront.net', 'www.amazon.com'],
  ])('%s and %s are two', (one, other) => expect(shipped.isSameParty(one, other)).toBe(false));

  it('takes the hosts of a policy as one, whoever wrote the policy', () => {
    const policy = aPolicy([], {
      sites: ['www.lumen.test'],
      groupHosts: ['lumen-assets.test'],
      entityNames: ['Counter'],
    });
    const knowledge = buildKnowledge(
      someTables({ hosts: { names: 'counted.test', entity: [0], own: '0', listed: '-', listedEntity: [-1] } }),
      [policy],
    );
    expect(knowledge.isSameParty('www.lumen.test', 'x.lumen-assets.test')).toBe(true);
    expect(knowledge.isSameParty('news.lumen.test', 'js.counted.test')).toBe(true);
    expect(knowledge.isSameParty('www.lumen.test', 'lumen-assets.test.evil.test')).toBe(false);
  });

  it('takes an organisation and its owner as one', () => {
    const knowledge = buildKnowledge(
      someTables({
        hosts: {
          names: 'child.test owner.test',
          entity: [2, 1],
          own: '01',
          listed: '--',
          listedEntity: [-1, -1],
        },
      }),
      [],
    );
    expect(knowledge.isSameParty('owner.test', 'child.test')).toBe(true);
  });

  it.each([
    ['Google (YouTube)', 'Google', true],
    ['Microsoft (LinkedIn)', 'Microsoft (Xandr)', true],
    ['Criteo (BidSwitch)', 'Criteo', true],
    ['Nobody', 'Nobody', true],
    ['Criteo', 'Taboola', false],
    ['Google', 'Nobody', false],
  ])('tells whether %s and %s have one owner: %s', (one, other, isSame) => {
    expect(shipped.isSameOwner(one, other)).toBe(isSame);
    expect(shipped.isSameOwner(other, one)).toBe(isSame);
  });

  it('keeps a site with its private suffix', () => {
    expect(shipped.siteOf('a.b.github.io')).toBe('b.github.io');
    expect(shipped.siteOf('www.shop.co.uk')).toBe('shop.co.uk');
    expect(shipped.siteOf('127.0.0.1')).toBe('127.0.0.1');
    expect(shipped.siteOf('localhost')).toBe('localhost');
  });
});
