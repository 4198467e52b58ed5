import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Outbox } from '../../../src/messaging/outbox';
import { openBridge, type BridgePage } from '../../../src/messaging/page-bridge';
import { askEvent, newsEvent, portEvent, portRequest } from '../../../src/messaging/port-events';
import type { ProbeRecord } from '../../../src/messaging/probe-record';
import { aRecord } from '../../support/a-batch';

function anOutbox() {
  const records: ProbeRecord[] = [];
  const losses: [string, string, number][] = [];
  const draws: ((isFollowed: boolean) => void)[] = [];
  const outbox: Outbox = {
    flush: async () => undefined,
    begin: () => undefined,
    markRead: () => undefined,
    add: (record) => records.push(record),
    addTogether: (add) => add(),
    drawFrom: (draw) => void draws.push(draw),
    drop: (what, reason, count) => void (count > 0 && losses.push([what, reason, count])),
  };
  return { outbox, records, losses, draw: (isFollowed: boolean) => draws[0]?.(isFollowed) };
}

/** A window whose document may hold something already. */
function aPage(isUntouched = true): BridgePage {
  const part = isUntouched ? null : {};
  // As much of a window as the bridge names.
  return Object.assign(new EventTarget(), { document: { head: part, body: part } }) as unknown as BridgePage;
}

function anOffer() {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  const event = new MessageEvent(portEvent, { ports: [port2], cancelable: true });
  // Node's own events of this kind cannot be cancelled: that it was tried is what counts.
  const acknowledge = vi.spyOn(event, 'preventDefault');
  return {
    event,
    port2,
    tell: (news: unknown) => port2.dispatchEvent(new CustomEvent(newsEvent, { detail: news })),
    isTaken: () => acknowledge.mock.calls.length > 0,
  };
}

const ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

/** Opens a bridge to a probe that is there already. */
function aBridge() {
  const page = aPage();
  const { event, port2, tell, isTaken } = anOffer();
  page.addEventListener(portRequest, () => void page.dispatchEvent(event), { once: true });
  const box = anOutbox();
  openBridge(page, box.outbox);
  return { ...box, page, port2, tell, isTaken };
}

const news = (...facts: unknown[]) => ({ facts, dropped: [] });

describe('bridge', () => {
  it('takes what the probe hands over', () => {
    const { tell, records, isTaken } = aBridge();
    expect(isTaken()).toBe(true);
    tell(news(aRecord({ key: 'a' }), aRecord({ key: 'b', data: { api: 'x', detail: { width: 3, isWide: true } } })));
    expect(records.map(({ key }) => key)).toEqual(['a', 'b']);
    expect(records[1]?.data).toEqual({ api: 'x', detail: { width: 3, isWide: true } });
  });

  it('asks the probe for what it has kept, and whether to follow it', () => {
    const { port2, draw, records } = aBridge();
    const asked: unknown[] = [];
    port2.addEventListener(askEvent, (event) => {
      asked.push((event as CustomEvent).detail);
      port2.dispatchEvent(new CustomEvent(newsEvent, { detail: news(aRecord()) }));
    });
    draw(false);
    expect(records).toHaveLength(1);
    draw(true);
    expect(asked).toEqual([false, true]);
  });

  it('takes no news that anybody can tell, at the window', () => {
    const { page, records, losses } = aBridge();
    page.dispatchEvent(new CustomEvent(newsEvent, { detail: news(aRecord()) }));
    expect([records, losses]).toEqual([[], []]);
  });

  it('waits for a probe that comes second', () => {
    const page = aPage();
    openBridge(page, anOutbox().outbox);
    const { event, isTaken } = anOffer();
    page.dispatchEvent(event);
    expect(isTaken()).toBe(true);
  });

  it.each<readonly [string, BridgePage, Event]>([
    ['once something of the page is there', aPage(false), anOffer().event],
    ['without a port', aPage(), new MessageEvent(portEvent)],
    ['in an event of another kind', aPage(), new CustomEvent(portEvent, { detail: new MessageChannel().port1 })],
  ])('takes nothing that is offered %s', (_what, page, event) => {
    const acknowledge = vi.spyOn(event, 'preventDefault');
    openBridge(page, anOutbox().outbox);
    page.dispatchEvent(event);
    expect(acknowledge).not.toHaveBeenCalled();
  });

  it('takes one port only', () => {
    const { page } = aBridge();
    const { event, isTaken } = anOffer();
    page.dispatchEvent(event);
    expect(isTaken()).toBe(false);
  });

  it('lets no listener of the page hear the offer', () => {
    const page = aPage();
    const heard = vi.fn();
    openBridge(page, anOutbox().outbox);
    page.addEventListener(portEvent, heard);
    page.dispatchEvent(anOffer().event);
    expect(heard).not.toHaveBeenCalled();
  });

  it.each<readonly [string, unknown, [string, string, number][]]>([
    ['no lists', { name: 'observations.add' }, [['message', 'shape', 1]]],
    ['nothing', null, [['message', 'shape', 1]]],
    ['a fact without a key', news({ ...aRecord(), key: '' }), [['message', 'shape', 1]]],
    ['a kind that only the browser may tell', news(aRecord({ kind: 'cookie-header' })), [['message', 'shape', 1]]],
    [
      'a count that is none',
      news(aRecord({ count: 0 }), aRecord({ count: 1.5 })),
      [
        ['message', 'shape', 1],
        ['message', 'shape', 1],
      ],
    ],
    ['a time that is none', news(aRecord({ at: Number.NaN })), [['message', 'shape', 1]]],
    ['a time that no date can hold', news(aRecord({ at: 8.64e15 + 1 })), [['message', 'shape', 1]]],
    ['a list among the fields', news(aRecord({ data: { list: [1] } })), [['message', 'shape', 1]]],
    ['fields within fields within fields', news(aRecord({ data: { a: { b: { c: 1 } } } })), [['message', 'shape', 1]]],
    ['a long key', news(aRecord({ key: 'k'.repeat(3000) })), [['message', 'size', 1]]],
    ['what the probe lost', { facts: [], dropped: [{ what: 'send', reason: 'cap', count: 5 }] }, [['send', 'cap', 5]]],
    ['a loss of another kind', { facts: [], dropped: [{ what: 'page', reason: 'cap', count: 5 }] }, []],
  ])('counts what it does not take: %s', (_what, message, expected) => {
    const { tell, records, losses } = aBridge();
    tell(message);
    tell(news(aRecord({ key: 'last' })));
    expect(records.map(({ key }) => key)).toEqual(['last']);
    expect(losses).toEqual(expected);
  });

  it('cuts what is long', () => {
    const { tell, records } = aBridge();
    tell(news(aRecord({ data: { cookie: 'c'.repeat(10_000) } })));
    expect(String(records[0]?.data['cookie'])).toHaveLength(4096);
  });

  it('takes no more than it can in a second, and counts the rest', () => {
    const { tell, records, losses } = aBridge();
    const facts = Array.from({ length: 4000 }, (_, index) => aRecord({ key: `k${index}` }));
    for (let times = 0; times < 12; times++) tell(news(...facts));
    const lost = () => losses.reduce((sum, [, , count]) => sum + count, 0);
    expect(records.length + lost()).toBe(48_000);
    expect(lost()).toBeGreaterThan(0);
  });
});
