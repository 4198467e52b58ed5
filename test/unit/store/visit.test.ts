import { describe, expect, it } from 'vitest';
import { Tab } from '../../../src/store/tab';
import { addBatch } from '../../../src/background/observe';
import { visitObservations } from '../../../src/background/build-artifacts';
import { noteAnswer, noteEnd, noteNavigation, noteRedirect } from '../../../src/background/web-requests';
import type { RequestDetails } from '../../../src/collect/requests';
import { changeRoute, commitPage } from '../../../src/store/visit';
import { routeOf } from '../../../src/collect/route';
import { aBatch, aRecord, aSender } from '../../support/a-batch';

const keysSeen = (tab: Tab): string[] =>
  (tab.state ? visitObservations(tab, tab.state).filter(({ kind }) => kind !== 'log-fields') : [])
    .map((one) => (one.kind === 'request' ? one.url : one.kind === 'api-call' ? one.api : one.kind))
    .sort();

const call = (api: string, at = 1000) => aRecord({ key: api, at, data: { api, detail: {} } });

/** What a document says of itself. */
interface Word {
  documentId: string;
  token: string;
  startedAt: number;
  url: string;
  apis: string[];
}

/** One page after another in one tab, each step as the browser tells it. */
class Story {
  readonly tab = new Tab(1, null);
  isBegun = false;
  #now = 1000;

  at(now: number): this {
    this.#now = now;
    return this;
  }

  top(token: string, startedAt: number, ...apis: string[]): this {
    const records = apis.map((api) => call(api, startedAt));
    addBatch(this.tab, aBatch({ documentToken: token, startedAt, records }), aSender(), 'watched', this.#now);
    return this;
  }

  frame(token: string, startedAt: number, ...apis: string[]): this {
    const records = apis.map((api) => call(api, startedAt));
    const sender = aSender({ frameId: 7, url: 'https://ads.test/frame' });
    addBatch(this.tab, aBatch({ documentToken: token, startedAt, isTop: true, records }), sender, 'watched', this.#now);
    return this;
  }

  navigates(given: Partial<RequestDetails>): this {
    noteNavigation(this.tab, this.#details(given));
    return this;
  }

  answered(given: Partial<RequestDetails>): this {
    noteAnswer(this.tab, this.#details(given));
    return this;
  }

  /** The browser shows a page. */
  shows(url: string, documentId = 'doc'): this {
    const commit = { documentId, pageUrl: url, routeKey: routeOf(url).key, at: this.#now };
    this.isBegun = commitPage(this.tab, commit, () => 'ef'.repeat(32));
    return this;
  }

  /** The document of such a page. */
  document(documentId: string, token: string, startedAt: number, url: string, ...apis: string[]): this {
    return this.#hears('watched', { documentId, token, startedAt, url, apis });
  }

  /** It is read once, and counts from where its navigation began. */
  snapshot(documentId: string, startedAt: number, url: string, ...apis: string[]): this {
    return this.#hears('snapshot', { documentId, token: 'snapshot', startedAt, url, apis });
  }

  #hears(mode: 'watched' | 'snapshot', { documentId, token, startedAt, url, apis }: Word): this {
    const records = apis.map((api) => call(api, startedAt));
    const batch = aBatch({ documentToken: token, startedAt, records });
    addBatch(this.tab, batch, aSender({ url, documentId }), mode, this.#now);
    return this;
  }

  over(given: Partial<RequestDetails>): this {
    noteEnd(this.tab, this.#details({ statusCode: 200, ...given }));
    return this;
  }

  redirect(to: string, given: Partial<RequestDetails>): this {
    const responseHeaders = [{ name: 'location', value: to }];
    noteRedirect(this.tab, this.#details({ statusCode: 302, responseHeaders, ...given }));
    return this;
  }

  #details(given: Partial<RequestDetails>): RequestDetails {
    const url = 'https://shop.test/';
    return { requestId: 'r', url, method: 'GET', type: 'image', tabId: 1, frameId: 0, timeStamp: this.#now, ...given };
  }
}

const first = 'https://shop.test/';

/** The document stays, and its address changes. */
function goes(story: Story, to: string, at: number): Story {
  changeRoute(story.tab, { ...routeOf(to), title: `before ${to}`, at });
  return story;
}

const page = { requestId: 'nav', type: 'main_frame', url: 'https://shop.test/page' };

/** A page of one's own, one of others that it leads to, and back; how long that one stood, and who asked for it. */
function thereAndBack({
  stayMs = 200,
  asker = 'https://shop.test',
  hop = 'https://hop.test/r',
  speaks = false,
}: Partial<{ stayMs: number; asker: string; hop: string; speaks: boolean }>): Story {
  const there = { requestId: 'there', type: 'main_frame', url: hop, initiator: asker };
  const back = { ...page, requestId: 'back', initiator: new URL(hop).origin };
  const away = new Story().top('a', 1000, 'one').at(1100).navigates(there).answered(there).over(there);
  if (speaks)
    addBatch(away.tab, aBatch({ documentToken: 'h', startedAt: 1105 }), aSender({ url: hop }), 'watched', 1120);
  return away
    .at(1100 + stayMs)
    .navigates(back)
    .answered(back)
    .over(back)
    .top('b', 1110 + stayMs, 'two');
}

describe('a visit', () => {
  it.each([false, true])('knows the page that it was led through at once (it has spoken: %s)', (speaks) => {
    expect(keysSeen(thereAndBack({ speaks }).tab)).toEqual(['https://hop.test/r', page.url, 'two']);
  });

  it.each([
    ['that stood long enough to be read', { stayMs: 2500 }],
    ['that the person asked for', { asker: 'null' }],
    ['of the same site', { hop: 'https://shop.test/r' }],
  ])('takes no page for that %s', (_which, given) => {
    expect(keysSeen(thereAndBack(given).tab)).toEqual([page.url, 'two']);
  });

  it.each([
    ['is taken over to', 'the next page of its host', 'https://shop.test/lamps', ['kept-answer']],
    ['is left behind for', 'a page of another host', 'https://lamps.test/', []],
  ])('what was kept for one visitor %s %s', (_way, _which, url, told) => {
    const responseHeaders = [{ name: 'cache-control', value: 'private, max-age=31536000' }];
    const next = { requestId: 'next', type: 'main_frame', url };
    const { tab } = new Story()
      .top('a', 1000)
      .over({ type: 'script', url: 'https://keep.test/mine.js', responseHeaders })
      .at(5000)
      .navigates(next)
      .answered(next)
      .top('b', 5010);
    expect(keysSeen(tab).filter((key) => key === 'kept-answer')).toEqual(told);
  });

  it.each([
    ['the page that the link stands on', 'https://friend.test', ['https://r.hop.test/go'], 'https://friend.test'],
    [
      'the first host, of an address that was typed',
      'null',
      ['https://typed.test/', 'https://r.hop.test/go'],
      'https://typed.test',
    ],
  ])('was led to a page that answers sent it on to by %s', (_who, initiator, ways, asker) => {
    const there = { requestId: 'there', type: 'main_frame', initiator };
    const hop = 'https://s.hop.test/r';
    const story = new Story().top('a', 1000, 'one').at(1100);
    ways.forEach((url, place) => {
      story.navigates({ ...there, url }).redirect(ways[place + 1] ?? hop, { ...there, url });
    });
    const back = { ...page, requestId: 'back', initiator: 'https://s.hop.test' };
    const at = { ...there, url: hop };
    const { tab } = story.navigates(at).answered(at).over(at).at(1300).navigates(back).answered(back).top('b', 1310);
    const seen = tab.state ? visitObservations(tab, tab.state) : [];
    const hops = seen.flatMap((one) => (one.kind === 'request' && one.url === hop ? [one.initiatorUrl] : []));
    expect(hops).toEqual([`${asker}/`]);
  });

  it('begins anew with each new top document', () => {
    const { tab } = new Story().top('a', 1000, 'one').top('b', 2000, 'two');
    expect(keysSeen(tab)).toEqual(['two']);
    expect(tab.state).toMatchObject({ startedAt: 2000, topToken: 'b' });
  });

  it('keeps a frame of the new page that spoke before its top document', () => {
    const { tab } = new Story().top('a', 1000, 'one').frame('f', 2010, 'in frame').top('b', 2000, 'two');
    expect(keysSeen(tab)).toEqual(['in frame', 'two']);
  });

  it('takes a frame alone, and its top document after it', () => {
    const { tab } = new Story().frame('f', 2010, 'in frame').top('b', 2000, 'two');
    expect(keysSeen(tab)).toEqual(['in frame', 'two']);
  });

  it('takes no more from the page that is gone', () => {
    const { tab } = new Story()
      .top('a', 1000, 'one')
      .frame('f', 1010, 'x')
      .top('b', 2000, 'two')
      .top('a', 1000, 'late')
      .frame('f', 1010, 'late');
    expect(keysSeen(tab)).toEqual(['two']);
  });

  it('keeps what the page before sent as it was left for another of the same host, and nothing else of it', () => {
    const send = (api: string, at: number) =>
      aRecord({
        kind: 'send',
        key: `${api} ${at}`,
        at,
        data: { api, url: `https://tell.test/${api}/${at}`, bytes: 9 },
      });
    const leaving = (to: string): string[] => {
      const story = new Story().navigates(page).answered(page).top('a', 1000, 'early').at(4000);
      story.navigates({ ...page, requestId: 'on', url: to }).answered({ ...page, requestId: 'on', url: to });
      const records = [send('sendBeacon', 1500), send('sendBeacon', 4100), send('fetch', 4100)];
      addBatch(story.tab, aBatch({ documentToken: 'a', records }), aSender(), 'watched', 4100);
      addBatch(story.tab, aBatch({ documentToken: 'b', startedAt: 4200 }), aSender({ url: to }), 'watched', 4300);
      return (story.tab.state ? visitObservations(story.tab, story.tab.state) : []).flatMap((one) =>
        one.kind === 'send' ? [`${one.url} ${one.at}`] : [],
      );
    };
    expect(leaving('https://shop.test/next')).toEqual(['https://tell.test/sendBeacon/4100 4200']);
    expect(leaving('https://other.test/')).toEqual([]);
  });

  it('takes nothing from a page that was gone before it was first heard of', () => {
    const { tab } = new Story().top('b', 2000, 'two').top('a', 1000, 'late');
    expect(keysSeen(tab)).toEqual(['two']);
  });

  it('trusts the browser, not the message, for which document is the top one', () => {
    const { tab } = new Story().top('a', 1000, 'one').frame('f', 3000, 'in frame');
    expect(tab.state?.topToken).toBe('a');
  });

  it('takes in the requests of its own navigation, those before its document spoke too', () => {
    const { tab } = new Story()
      .top('a', 1000, 'one')
      .at(2000)
      .over({ requestId: 'x', url: 'https://cdn.test/old.gif' })
      .navigates(page)
      .over({ requestId: 'y', url: 'https://cdn.test/still-old.gif' })
      .answered(page)
      .over(page)
      .over({ requestId: 'z', url: 'https://cdn.test/new.gif' })
      .top('b', 2005, 'two')
      .over({ requestId: 'w', url: 'https://cdn.test/newer.gif' });
    expect(keysSeen(tab)).toEqual([
      'https://cdn.test/new.gif',
      'https://cdn.test/newer.gif',
      'https://shop.test/page',
      'two',
    ]);
    expect(tab.state).toMatchObject({ requestedUrl: 'https://shop.test/page', next: null });
  });

  it('leaves a navigation to its own document when the page before it speaks only as it is left', () => {
    const story = new Story().navigates(page).answered(page).over(page).at(1200);
    story
      .navigates({ ...page, requestId: 'nav2', url: 'https://hop.test/r' })
      .at(1220)
      .top('a', 1190, 'one');
    expect(keysSeen(story.tab)).toEqual(['https://shop.test/page', 'one']);
    const { tab } = story.over({ ...page, requestId: 'nav2', url: 'https://hop.test/r' }).top('b', 1230, 'two');
    expect(keysSeen(tab)).toEqual(['https://hop.test/r', 'two']);
  });

  it('tells a farewell of the old page by its document id', () => {
    const { tab } = new Story()
      .navigates(page)
      .answered(page)
      .over(page)
      .top('a', 1000)
      .over({ url: 'https://cdn.test/a.gif', documentId: 'old' })
      .at(2000)
      .navigates({ ...page, requestId: 'nav2' })
      .answered({ ...page, requestId: 'nav2' })
      .over({ ...page, requestId: 'nav2' })
      .over({ url: 'https://cdn.test/farewell.gif', documentId: 'old' })
      .top('b', 2005)
      .over({ url: 'https://cdn.test/later-farewell.gif', documentId: 'old' });
    expect(keysSeen(tab)).toEqual(['https://shop.test/page']);
  });

  it('has room for its page, however many frames speak before it, and counts those that find none', () => {
    const story = new Story();
    for (let count = 0; count < 500; count++) story.frame(`f${count}`, 2010, `frame ${count}`);
    const { tab } = story.top('b', 2000, 'two');
    expect(keysSeen(tab)).toContain('two');
    expect(tab.state).toMatchObject({ topToken: 'b', refusedBatches: 100 });
  });

  it('knows a stream of events before it has ended, and counts it once', () => {
    const stream = { type: 'xmlhttprequest', url: 'https://live.test/stream' };
    const story = new Story().top('a', 1000).answered(stream);
    expect(keysSeen(story.tab)).toEqual([stream.url]);
    const { tab } = story.over(stream);
    expect(tab.entries().map(({ observation }) => observation.count)).toEqual([1]);
  });

  it('leaves out what the page that is left breaks off, and keeps what is refused to the next one', () => {
    const error = 'NS_BINDING_ABORTED';
    const { tab } = new Story()
      .top('a', 1000, 'one')
      .at(2000)
      .navigates(page)
      .answered(page)
      .over({ url: 'https://cdn.test/old.gif', error, documentUrl: 'https://shop.test/' })
      .over({ url: 'https://cdn.test/refused.js', error, documentUrl: page.url })
      .top('b', 2005, 'two');
    expect(keysSeen(tab)).toEqual(['https://cdn.test/refused.js', 'two']);
  });

  it('stays when a navigation becomes a download', () => {
    const { tab } = new Story()
      .navigates(page)
      .answered(page)
      .over(page)
      .top('a', 1000, 'one')
      .at(2000)
      .navigates({ ...page, requestId: 'file', url: 'https://shop.test/file.zip' })
      .answered({ ...page, requestId: 'file', url: 'https://shop.test/file.zip' })
      .at(3000)
      .over({ url: 'https://cdn.test/after.gif' })
      .at(9000)
      .top('a', 1000, 'two');
    expect(keysSeen(tab)).toContain('https://cdn.test/after.gif');
    expect(keysSeen(tab)).toEqual(expect.arrayContaining(['one', 'two']));
  });

  it('keeps one secret for everything that belongs together', () => {
    const { tab } = new Story().navigates(page).answered(page).over(page);
    const key = tab.state?.next?.hashKey;
    new Story();
    addBatch(tab, aBatch({ documentToken: 'a', startedAt: 1001 }), aSender(), 'watched', 1001);
    expect(tab.state?.hashKey).toBe(key);
  });
});

describe('a page that the browser shows, and that says nothing', () => {
  const next = { ...page, requestId: 'next', url: 'https://shop.test/next' };
  const later = { ...page, requestId: 'later', url: 'https://shop.test/later' };
  const shown = () =>
    new Story().top('a', 1000, 'one').at(2000).navigates(next).answered(next).over(next).at(2030).shows(next.url);

  it('has a visit all the same, of what the browser tells of it', () => {
    const { tab } = shown().over({ url: 'https://cdn.test/a.gif' });
    expect(keysSeen(tab)).toEqual(['https://cdn.test/a.gif', next.url]);
    expect(tab.state).toMatchObject({
      url: next.url,
      navigationId: 'next',
      topToken: null,
      next: null,
      startedAt: 2030,
    });
  });

  it('goes on with it once it speaks', () => {
    const story = shown();
    const { hashKey } = story.tab.state ?? {};
    const { tab } = story.frame('f', 2025, 'in frame').at(9000).document('doc', 'b', 2020, next.url, 'two');
    expect(keysSeen(tab)).toEqual([next.url, 'in frame', 'two']);
    expect(tab.state).toMatchObject({ topToken: 'b', startedAt: 2020, requestedUrl: next.url, hashKey });
    expect(story.shows(next.url).isBegun).toBe(true);
    expect(keysSeen(story.tab)).toHaveLength(3);
  });

  it('has views before it speaks', () => {
    const story = goes(shown(), `${first}list`, 4000).at(9000).document('doc', 'b', 2020, next.url, 'two');
    expect(story.tab.state?.views.map(({ url }) => url)).toEqual([next.url, `${first}list`]);
  });

  it('is gone for the next one, whichever way that comes', () => {
    const left = shown().over({ url: 'https://cdn.test/a.gif' }).at(3000).navigates(later);
    expect(keysSeen(left.tab)).toContain(next.url);
    const { tab } = left.answered(later).over(later).shows(later.url, 'doc-2');
    expect(keysSeen(tab)).toEqual([later.url]);
    const back = shown().over({ url: 'https://cdn.test/a.gif' }).at(5000).document('doc-1', 'c', 5000, first);
    expect(keysSeen(back.tab)).toEqual([]);
    expect(back.tab.state).toMatchObject({ url: first, navigationId: '', topToken: 'c' });
  });

  it('is told apart from one that begins to be left while it comes', () => {
    const story = new Story().at(2000).navigates(next).answered(next).at(2020).navigates(later).shows(next.url);
    expect(story.tab.state).toMatchObject({ navigationId: 'next', next: { id: 'later' }, unspoken: null });
    expect(story.answered(later).at(2050).shows(later.url, 'doc-2').tab.state).toMatchObject({ navigationId: 'later' });
  });

  it('is not the one that a download would have been', () => {
    const file = { ...page, requestId: 'file', url: 'https://shop.test/file' };
    const { tab } = shown()
      .at(3000)
      .navigates(file)
      .answered(file)
      .at(3500)
      .document('doc', 'b', 2020, next.url, 'two');
    expect(keysSeen(tab)).toEqual([next.url, 'two']);
    expect(tab.state).toMatchObject({ navigationId: 'next', next: { id: 'file' } });
  });

  it('takes nothing that the page before says late', () => {
    const { tab } = shown()
      .top('a', 1000, 'late')
      .document('doc-1', 'x', 1500, first, 'later')
      .frame('f', 1500, 'frame');
    expect(keysSeen(tab)).toEqual([next.url]);
    const spoken = shown().document('doc', 'b', 2020, next.url, 'two').frame('f', 1990, 'frame');
    expect(keysSeen(spoken.tab)).toEqual([next.url, 'two']);
  });

  it('is watched, whoever reads it once', () => {
    expect(shown().snapshot('doc', 1990, next.url, 'one').tab.state?.mode).toBe('watched');
  });

  it('gives up a navigation that led nowhere, with its first word', () => {
    const file = { ...page, requestId: 'file', url: 'https://shop.test/file' };
    const story = shown().at(3000).navigates(file).answered(file).over({ url: 'https://cdn.test/a.gif' });
    const { tab } = story.at(9000).document('doc', 'b', 2020, next.url, 'two');
    expect(keysSeen(tab)).toEqual(['https://cdn.test/a.gif', next.url, 'two']);
    expect(tab.state?.next).toBeNull();
  });

  it('keeps its requests once it comes back', () => {
    const story = shown().at(3000).navigates(later).answered(later).over(later).shows(later.url, 'doc-2');
    story.at(4000).document('doc', 'back', 4000, next.url, 'two');
    const { tab } = story.over({ url: 'https://cdn.test/a.gif', documentId: 'doc' });
    expect(keysSeen(tab)).toEqual(['https://cdn.test/a.gif', 'two']);
    expect(tab.state).toMatchObject({ url: next.url, navigationId: '' });
  });

  it('keeps the requests of its frames too, and those of another that came back apart', () => {
    const frame = { frameId: 7, documentId: 'frame' };
    const story = shown()
      .over({ url: 'https://ads.test/1', ...frame })
      .at(3000)
      .navigates(later)
      .answered(later);
    story.over(later).shows(later.url, 'doc-2').at(4000).document('doc', 'back', 4000, next.url);
    expect(keysSeen(story.over({ url: 'https://ads.test/2', ...frame }).tab)).toEqual(['https://ads.test/2']);
    story.at(5000).document('doc-2', 'again', 5000, later.url);
    expect(keysSeen(story.over({ url: 'https://ads.test/3', ...frame }).tab)).toEqual([]);
  });

  it('is read once with its frames, by whatever clock those go', () => {
    const story = new Story().snapshot('doc', 2000, next.url, 'one');
    const records = [call('in frame', 900)];
    const sender = aSender({ frameId: 7, url: 'https://ads.test/frame' });
    addBatch(story.tab, aBatch({ documentToken: 'f', startedAt: 900, records }), sender, 'snapshot', 2100);
    expect(keysSeen(story.tab)).toEqual(['in frame', 'one']);
  });

  it('leaves its navigation to the page that it led to, where another speaks before that', () => {
    const story = new Story().top('a', 1000, 'one').at(2000).navigates(later).answered(later).over(later);
    story.at(2020).document('doc-1', 's', 1800, next.url, 'silent');
    expect(keysSeen(story.tab)).toEqual(['silent']);
    expect(keysSeen(story.at(2050).shows(later.url, 'doc-2').tab)).toEqual([later.url]);
  });

  it.each([
    ['was answered', (story: Story) => story.navigates(next)],
    ['led to this address', (story: Story) => story.navigates(later).answered(later)],
    ['was seen', (story: Story) => story],
  ])('has none where no navigation %s', (_, before) => {
    const story = before(new Story().top('a', 1000, 'one'))
      .at(2000)
      .shows(next.url);
    expect(story.isBegun).toBe(false);
    expect(story.tab.state?.topToken).toBe('a');
    expect(new Story().shows(next.url).isBegun).toBe(false);
  });

  it('is found where answers have sent the navigation on', () => {
    const hop = { ...page, requestId: 'next', url: 'https://hop.test/r' };
    const story = new Story().at(2000).navigates(hop).navigates(next).answered(next).shows(next.url);
    expect(story.tab.state).toMatchObject({ url: next.url, requestedUrl: hop.url, navigationId: 'next' });
  });
});

describe('a document that changes its address', () => {
  const urlsOf = ({ tab }: Story) => tab.state?.views.map(({ number, url }) => `${number} ${url}`);

  it('begins a page view, and says when and from where to where', () => {
    const story = goes(new Story().top('a', 1000, 'one'), `${first}list?utm_source=x`, 4000);
    expect(story.tab.state?.views).toEqual([
      { number: 0, at: 1000, from: null, url: first, title: `before ${first}list?utm_source=x` },
      { number: 1, at: 4000, from: first, url: `${first}list`, title: '' },
    ]);
  });

  it('begins none while it settles: as it loads, and right after another change', () => {
    const story = goes(new Story().top('a', 1000, 'one'), `${first}en`, 1300);
    expect(story.tab.state).toMatchObject({ views: [], url: `${first}en` });
    goes(goes(goes(story, `${first}list`, 4000), `${first}list/all`, 4500), `${first}list/new`, 5000);
    expect(urlsOf(story)).toEqual([`0 ${first}en`, `1 ${first}list/new`]);
  });

  it('begins none for the same view under another query, nor for another site', () => {
    const story = new Story().top('a', 1000, 'one');
    goes(goes(story, `${first}?q=x`, 4000), 'https://elsewhere.test/', 6000);
    expect(story.tab.state?.views).toEqual([]);
  });

  it('begins none when a load was answered: its own document will speak', () => {
    const story = new Story().top('a', 1000, 'one').at(3000).navigates(page).answered(page);
    expect(goes(story, page.url, 3010).tab.state?.views).toEqual([]);
    story.top('b', 3020, 'two');
    expect(goes(story, `${first}list`, 9000).tab.state?.views).toHaveLength(2);
  });

  it('keeps its views when a page changes it ten thousand times, and stays bounded', () => {
    const story = new Story().top('a', 1000, 'one');
    for (let n = 1; n <= 10_000; n++) goes(story, `${first}loop${n}`, 1000 * n + 5000);
    expect(urlsOf(story)?.map((one) => one.split(' ')[0])).toEqual([
      '0',
      ...[4, 5, 6, 7, 8, 9].map((n) => `999${n}`),
      '10000',
    ]);
    const loop = new Story().top('a', 1000, 'one');
    for (let n = 1; n <= 10_000; n++) goes(loop, `${first}loop${n}`, n + 5000);
    expect(urlsOf(loop)).toHaveLength(2);
  });

  it('notes in which view a fact was seen again, within bounds', () => {
    const story = new Story().top('a', 1000, 'one');
    const beacon = { requestId: 'b', url: 'https://ads.test/b' };
    for (let n = 1; n <= 100; n++) {
      goes(story, `${first}view${n}`, 1000 * n + 5000);
      story.at(1000 * n + 5100).over(beacon);
    }
    const seen = story.tab.entries().map(({ observation }) => observation);
    const { count, seenIn } = seen.find(({ kind }) => kind === 'request') ?? {};
    expect(count).toBe(100);
    expect(seenIn?.length).toBeLessThanOrEqual(8);
    expect(seenIn?.reduce((sum, one) => sum + one.count, 0)).toBe(100);
    expect(seenIn?.at(-1)).toEqual({ view: 100, at: 105_100, count: 1 });
  });

  it('does not take what is only sent again for seen again', () => {
    const story = goes(new Story().top('a', 1000, 'one'), `${first}list`, 4000).top('a', 1000, 'one');
    expect(story.tab.entries().map(({ observation }) => observation.seenIn)).toEqual([undefined]);
  });

  it('begins anew with the next document', () => {
    const story = goes(new Story().top('a', 1000, 'one'), `${first}list`, 4000).top('b', 8000, 'two');
    expect(story.tab.state).toMatchObject({ views: [], startedAt: 8000 });
  });
});
