import { describe, expect, it } from 'vitest';
import { detect } from '../../../../../src/core/detect/run';
import { aDistinctValue, anObservation } from '../../../../support/an-observation';
import { knowledgeWith } from '../../../../support/compiled-knowledge';
import { environment, page } from '../detect-on-page';

const shipped = knowledgeWith();
const value = aDistinctValue();

/** Returns the hosts that were sent what the cookie of that name holds. */
function syncedWith(name: string, host: string, url: string): (string | null)[] {
  const observations = [
    anObservation('cookie-write', { name, host, value }),
    anObservation('request', { url, resourceType: 'image', parameters: [{ name: 'u', value }] }),
  ];
  const { findings } = detect({ page, environment, observations, dropped: [] }, shipped);
  return findings.filter(({ technique }) => technique === 'cookie_sync').map((finding) => finding.host);
}

describe('cookie sync', () => {
  it.each([
    ['bcookie', 'https://www.clarity.ms/c.gif', 'another brand of one owner'],
    ['_clck', 'https://px.ads.linkedin.com/collect', 'another brand of one owner'],
    ['VISITOR_INFO1_LIVE', 'https://www.google-analytics.com/collect', 'the owner of the brand'],
    ['_fbp', 'https://www.instagram.com/x', 'another brand of one owner'],
    ['_ga', 'https://stats.g.doubleclick.net/collect', 'the vendor itself'],
  ])('is none where %s goes to %s: %s', (name, url) => {
    expect(syncedWith(name, 'www.page.test', url)).toEqual([]);
  });

  it.each([
    ['_fbp', 'https://ib.adnxs.com/getuid', 'ib.adnxs.com'],
    ['_ga', 'https://www.facebook.com/tr', 'www.facebook.com'],
    ['_clck', 'https://match.adsrvr.org/track', 'match.adsrvr.org'],
  ])('is one where %s goes to %s', (name, url, host) => {
    expect(syncedWith(name, 'www.page.test', url)).toEqual([host]);
  });

  it.each([
    [1_200, ['unseen.test']],
    [900, []],
  ])('is one though who is told keeps it as its own from that answer on (%d)', (at, hosts) => {
    const image = { resourceType: 'image', at: 1_000 } as const;
    const keeping = { host: 'unseen.test', requestUrl: 'https://unseen.test/match', value } as const;
    const observations = [
      anObservation('cookie-header', { name: 'id', host: 'tape.test', requestUrl: 'https://tape.test/go', value }),
      anObservation('request', { ...image, url: 'https://unseen.test/match', parameters: [{ name: 'u', value }] }),
      anObservation('cookie-header', { ...keeping, name: 'theirs', at }),
      anObservation('cookie-stored', { name: 'theirs', host: 'unseen.test', value }),
    ];
    const { findings } = detect({ page, environment, observations, dropped: [] }, shipped);
    const synced = findings.filter(({ technique }) => technique === 'cookie_sync');
    expect(synced.map(({ host }) => host)).toEqual(hosts);
  });

  /** Returns the hosts that are told, beside a mark of their own, what is kept so. */
  function toldBeside(
    ...kept: readonly { readonly frameUrl: string; readonly area?: 'local' | 'session' }[]
  ): (string | null)[] {
    const own = { name: 'own', value: aDistinctValue({ hash: 'own' }) };
    const observations = [
      ...kept.map((one) => anObservation('storage-write', { key: 'mark', area: 'local', value, ...one })),
      anObservation('cookie-write', { name: 'own', host: 'desk.test', value: own.value }),
      anObservation('send', { url: 'https://desk.test/pairs', parameters: [own, { name: 'given', value }] }),
    ];
    const { findings } = detect({ page, environment, observations, dropped: [] }, shipped);
    return findings.filter(({ technique }) => technique === 'cookie_sync').map(({ host }) => host);
  }

  it("is one where a mark that another's frame keeps is told beside the own one", () => {
    expect(toldBeside({ frameUrl: 'https://vault.test/frame' })).toEqual(['desk.test']);
  });

  it('is none beside the own mark where the page keeps the other one too, or where it is kept for the tab alone', () => {
    expect(toldBeside({ frameUrl: 'https://www.page.test/' })).toEqual([]);
    expect(toldBeside({ frameUrl: 'https://vault.test/frame' }, { frameUrl: 'https://www.page.test/' })).toEqual([]);
    expect(toldBeside({ frameUrl: 'https://vault.test/frame', area: 'session' })).toEqual([]);
  });

  it('is none where a cookie that another has set by its answer is told beside the own one', () => {
    const own = { name: 'own', value: aDistinctValue({ hash: 'own' }) };
    const observations = [
      anObservation('cookie-header', { name: 'id', host: 'vault.test', requestUrl: 'https://vault.test/go', value }),
      anObservation('cookie-write', { name: 'own', host: 'desk.test', value: own.value }),
      anObservation('send', { url: 'https://desk.test/pairs', parameters: [own, { name: 'given', value }] }),
    ];
    const { findings } = detect({ page, environment, observations, dropped: [] }, shipped);
    expect(findings.filter(({ technique }) => technique === 'cookie_sync')).toEqual([]);
  });
});
