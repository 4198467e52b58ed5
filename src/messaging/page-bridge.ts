import type { Outbox } from './outbox';
import { askEvent, newsEvent, portEvent, portRequest } from './port-events';
import { listIn, readLoss, readRecord } from './read-news';

export type BridgePage = Pick<Window, 'addEventListener' | 'removeEventListener' | 'dispatchEvent' | 'document'>;

const early = { capture: true };
const mostInMessage = 4000;
const mostInSecond = 20_000;

/**
 * Takes what the probe in the page's world hands over, checks it, and puts it into the outbox.
 * The way there is the probe's private port, which it gives away in an event before any script of the page has run.
 */
export function openBridge(page: BridgePage, outbox: Outbox): void {
  let isAsking = true;

  const takePort = (event: Event): void => {
    event.stopImmediatePropagation();
    page.removeEventListener(portEvent, takePort, early);
    // The probe, should it come second, does so while nothing of the page is there; later than that it is not the probe.
    if (!isAsking && !isUntouched(page.document)) return;
    const port = portIn(event);
    if (port === undefined) return;
    event.preventDefault();
    listen(port, outbox);
  };

  page.addEventListener(portEvent, takePort, early);
  page.dispatchEvent(new Event(portRequest));
  isAsking = false;
}

function listen(port: MessagePort, outbox: Outbox): void {
  const take = createTaker(outbox);
  // Only the probe holds this end of the port beside us.
  port.addEventListener(newsEvent, (event) => {
    const { detail: news, timeStamp } = event as CustomEvent<unknown>;
    outbox.addTogether(() => take(news, timeStamp));
  });
  outbox.drawFrom((isFollowed) => port.dispatchEvent(new CustomEvent(askEvent, { detail: isFollowed })));
}

function createTaker(outbox: Outbox): (news: unknown, cameAt: number) => void {
  const hasRoom = createRate(mostInSecond);
  return (news, cameAt) => {
    const facts = listIn(news, 'facts');
    const losses = listIn(news, 'dropped');
    if (facts === null || losses === null) return outbox.drop('message', 'shape', 1);
    for (const loss of losses.slice(0, 64)) {
      const read = readLoss(loss);
      if (read) outbox.drop(read.what, read.reason, read.count);
    }
    outbox.drop('message', 'size', Math.max(0, facts.length - mostInMessage));
    for (const fact of facts.slice(0, mostInMessage)) takeFact(fact, hasRoom(cameAt), outbox);
  };
}

function takeFact(fact: unknown, hasRoom: boolean, outbox: Outbox): void {
  if (!hasRoom) return outbox.drop('message', 'rate', 1);
  const record = readRecord(fact);
  if ('refused' in record) outbox.drop('message', record.refused, 1);
  else outbox.add(record);
}

/** Says for each of many, by when it came in milliseconds, whether it still is within so many a second. */
function createRate(most: number): (cameAt: number) => boolean {
  let second = 0;
  let count = 0;
  return (cameAt) => {
    const current = Math.floor(cameAt / 1000);
    count = current === second ? count + 1 : 1;
    second = current;
    return count <= most;
  };
}

const isUntouched = (document: Document): boolean => document.head === null && document.body === null;

function portIn(event: Event): MessagePort | undefined {
  return event instanceof MessageEvent ? event.ports[0] : undefined;
}
