import type { ProbeRecord } from './probe-record';
import type { ProbeBatch } from './protocol';
import { createRecordBook } from './record-book';

/** Collects what is seen of one document and sends it to the background until it is stored there. */
export interface Outbox {
  add(record: ProbeRecord): void;
  /** Counts what was seen and could not be kept. */
  drop(what: string, reason: string, count: number): void;
  /** The page has begun: it is told of even when nothing else is to be told. */
  begin(): void;
  /** The page has been read: from then on what was not found in it was not there. */
  markRead(): void;
  /** Sends now what would wait otherwise; resolves once all that is on its way has been answered. */
  flush(): Promise<void>;
}

/** What became of a batch. */
export interface Stored {
  isStored: boolean;
  /** The browser itself tells the background of every request of this page. */
  hasRequests: boolean;
}

/** Hands a batch over. Rejects while nobody is there to take it. */
export type SendBatch = (batch: ProbeBatch) => Promise<Stored>;

export type OutboxPage = Pick<Window, 'addEventListener' | 'crypto' | 'location' | 'top'> & {
  readonly document: Pick<Document, 'addEventListener' | 'visibilityState'>;
};

const waitMs = 1000;
const longestWaitMs = 15_000;
/** A page that comes back begins a new visit; what its frames say must not look older than that. */
const frameDelayMs = 100;

/**
 * One message for many facts. The worker that stores them may be dead, and a page loaded in advance is not shown yet:
 * what is not stored is sent again, at growing intervals, and changes nothing when it was stored after all.
 */
export function createOutbox(page: OutboxPage, send: SendBatch, onStored: (stored: Stored) => void = () => {}): Outbox {
  const book = createRecordBook();
  let document = newDocument(page, 0);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onWay = new Set<Promise<void>>();
  let failures = 0;
  let isRead = false;
  /** The document itself is news: that it is there, or that it has been read. */
  let isUntold = false;

  const hasNews = (): boolean => isUntold || book.hasNews();

  const schedule = (): void => {
    if (onWay.size > 0 || timer !== undefined || !hasNews()) return;
    timer = setTimeout(() => void flush(), Math.min(waitMs * 2 ** failures, longestWaitMs));
  };

  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    if (hasNews()) {
      const delivery = deliver();
      onWay.add(delivery);
      void delivery.then(() => {
        onWay.delete(delivery);
        schedule();
      });
    }
    await Promise.all(onWay);
  };

  const deliver = async (): Promise<void> => {
    const news = book.news();
    const { documentToken } = document;
    const frameUrl = page.location.href.slice(0, 2048);
    isUntold = false;
    const stored = await send({ ...document, frameUrl, isRead, ...news }).catch(
      // The worker is gone or has just been replaced: the same as not stored.
      () => ({ isStored: false, hasRequests: false }),
    );
    const { isStored } = stored;
    if (isStored) onStored(stored);
    else isUntold = true;
    if (isStored && documentToken === document.documentToken) book.settle(news);
    failures = isStored ? 0 : failures + 1;
  };

  // Only the browser's own events count: the page can make up any, and so forget its past or ask for a flood of messages.
  const flushNow = ({ isTrusted }: Event): void => {
    if (isTrusted) void flush();
  };

  const beginAgain = ({ isTrusted, persisted }: PageTransitionEvent): void => {
    if (!isTrusted || !persisted) return;
    document = newDocument(page, isTopOf(page) ? 0 : frameDelayMs);
    book.unsettle();
    isUntold ||= document.isTop;
    void flush();
  };

  page.addEventListener('pagehide', flushNow);
  page.addEventListener('pageshow', beginAgain);
  page.document.addEventListener('prerenderingchange', flushNow);
  page.document.addEventListener('visibilitychange', (event) => {
    if (page.document.visibilityState === 'hidden') flushNow(event);
  });

  const tell = (): void => {
    isUntold = true;
    schedule();
  };

  return {
    flush,
    begin() {
      if (document.isTop) tell();
    },
    markRead() {
      if (isRead) return;
      isRead = true;
      tell();
    },
    add(record) {
      book.put(record);
      schedule();
    },
    drop(what, reason, count) {
      book.drop(what, reason, count);
      schedule();
    },
  };
}

function newDocument(page: OutboxPage, delayMs: number): Pick<ProbeBatch, 'documentToken' | 'startedAt' | 'isTop'> {
  const bytes = page.crypto.getRandomValues(new Uint8Array(16));
  const documentToken = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { documentToken, startedAt: Date.now() + delayMs, isTop: isTopOf(page) };
}

const isTopOf = (page: OutboxPage): boolean => Object.is(page.top, page);
