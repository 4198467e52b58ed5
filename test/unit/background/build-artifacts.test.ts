import { describe, expect, it } from 'vitest';
import { buildArtifacts, visitObservations } from '../../../src/background/build-artifacts';
import { addBatch } from '../../../src/background/observe';
import { noteAnswer, noteEnd, noteNavigation, noteRedirect } from '../../../src/background/web-requests';
import { artifacts } from '../../../src/core/domain';
import { Tab } from '../../../src/store/tab';
import { aBatch, aRecord, aSender } from '../../support/a-batch';
import { anArtifacts } from '../../support/an-artifacts';

const around = () => {
  const { access, environment, collectors } = anArtifacts();
  return { access, environment, collectors, cookies: [], toolVersion: '0.1.0', title: 'A shop', now: 9000 };
};
const built = (tab: Tab) => {
  if (!tab.state) throw new Error('The tab has no visit');
  const { observations, ...rest } = artifacts.parse(buildArtifacts(tab, tab.state, around()));
  // Every page that was loaded has these: they have a test of their own.
  return { ...rest, observations: observations.filter(({ kind }) => kind !== 'log-fields') };
};
const withBatches = (...batches: ReturnType<typeof aBatch>[]): Tab => {
  const tab = new Tab(1, null);
  for (const batch of batches) addBatch(tab, batch, aSender(), 'watched', 2000);
  return tab;
};

describe('buildArtifacts', () => {
  it('counts every call as kept or dropped, whatever was sent twice', () => {
    const batch = aBatch({
      records: [aRecord({ count: 90 }), aRecord({ key: 'other', count: 5 }), 'not a record'],
      seen: 106,
      dropped: [{ what: 'api-call', reason: 'rate', count: 10 }],
    });
    const { counts, dropped } = built(withBatches(batch, batch));
    expect(counts).toEqual({ seen: 106, kept: 95, dropped: 11 });
    expect(dropped).toEqual([
      { what: 'api-call', reason: 'rate', count: 10 },
      { what: 'message', reason: 'shape', count: 1 },
    ]);
  });

  it('takes the latest of cumulative numbers', () => {
    const tab = withBatches(
      aBatch({ records: [aRecord({ count: 3 })], seen: 3 }),
      aBatch({ records: [aRecord({ count: 100_000 })], seen: 100_000 }),
    );
    expect(built(tab).counts).toEqual({ seen: 100_000, kept: 100_000, dropped: 0 });
    expect(built(tab).observations).toMatchObject([{ count: 100_000, at: 1000 }]);
  });

  it('says how many calls found no room', () => {
    const records = Array.from({ length: 1500 }, (_, index) => aRecord({ key: `k${index}`, count: 2 }));
    const { counts, dropped } = built(withBatches(aBatch({ records, seen: 3000 })));
    expect(counts).toEqual({ seen: 3000, kept: 2000, dropped: 1000 });
    expect(dropped).toEqual([{ what: 'message', reason: 'quota', count: 1000 }]);
  });

  it('names what loading the page told its server, and nothing of a page that was never loaded', () => {
    const kindsOf = (tab: Tab) => (tab.state ? visitObservations(tab, tab.state).map(({ kind }) => kind) : []);
    expect(kindsOf(withBatches(aBatch()))).toEqual(['log-fields']);
    const tab = new Tab(1, null);
    addBatch(tab, aBatch({ documentToken: 'frame' }), aSender({ frameId: 4 }), 'watched', 2000);
    expect(kindsOf(tab)).toEqual([]);
  });

  it('never lets out the secret of the visit', () => {
    const tab = withBatches(aBatch({ records: [aRecord()] }));
    const text = JSON.stringify(built(tab));
    expect(tab.state?.hashKey).toMatch(/^[0-9a-f]{64}$/);
    expect(text).not.toContain(tab.state?.hashKey);
  });

  it('follows a redirect through its answers', () => {
    const tab = withBatches(aBatch());
    const hop = {
      requestId: 'r',
      url: 'https://a.test/x?id=1',
      method: 'GET',
      type: 'image',
      tabId: 1,
      frameId: 0,
      timeStamp: 1500,
    };
    const location = { name: 'location', value: 'https://b.test/y?id=1' };
    noteRedirect(tab, {
      ...hop,
      statusCode: 302,
      responseHeaders: [location, { name: 'set-cookie', value: 'a=1; HttpOnly' }],
    });
    noteEnd(tab, { ...hop, url: location.value, timeStamp: 1600, statusCode: 200, responseHeaders: [] });
    const expected = [
      { kind: 'cookie-header', name: 'a', host: 'a.test' },
      { kind: 'request', url: 'https://a.test/x', status: 302, redirectedFrom: null, count: 1 },
      { kind: 'request', url: 'https://b.test/y', status: 200, redirectedFrom: 'https://a.test/x', count: 1 },
    ];
    const { observations } = built(tab);
    expect(observations).toHaveLength(3);
    expect(observations).toEqual(expect.arrayContaining(expected.map((one) => expect.objectContaining(one))));
  });
});
