import { describe, expect, it } from 'vitest';
import { Tab } from '../../../src/store/tab';
import { addBatch } from '../../../src/background/observe';
import { visitObservations } from '../../../src/background/build-artifacts';
import { noteAnswer, noteEnd, noteNavigation, noteRedirect } from '../../../src/background/web-requests';
import type { RequestDetails } from '../../../src/collect/requests';
import { aBatch, aRecord, aSender } from '../../support/a-batch';

const keysSeen = (tab: Tab): string[] =>
  (tab.state ? visitObservations(tab, tab.state).filter(({ kind }) => kind !== 'log-fields') : [])
    .map((one) => (one.kind === 'request' ? one.url : one.kind === 'api-call' ? one.api : one.kind))
    .sort();

const call = (api: string, at = 1000) => aRecord({ key: api, at, data: { api, detail: {} } });

/** One page after another in one tab, each step as the browser tells it. */
class Story {
  readonly tab = new Tab(1, null);
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

const page = { requestId: 'nav', type: 'main_frame', url: 'https://shop.test/page' };

describe('a visit', () => {
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
