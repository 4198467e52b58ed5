import type { ProbeRecord } from './probe-record';
import type { ProbeBatch } from './protocol';
import { createRecordBook } from './record-book';

/** Collects what is seen of one document and sends it to the background until it is stored there. */
export interface Outbox {
  add(record: ProbeRecord): void;
  /** Counts what was seen and could not be kept. */
  drop(what: string, reason: string, count: number): void;
  /** Sends now what would wait otherwise. */
  flush(): void;
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

const waitMs = 400;
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
  let isSending = false;
  let failures = 0;

  const schedule = (): void => {
    if (isSending || timer !== undefined || !book.hasNews()) return;
    timer = setTimeout(flush, Math.min(waitMs * 2 ** failures, longestWaitMs));
  };

  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (book.hasNews()) void deliver();
  };

  const deliver = async (): Promise<void> => {
    const news = book.news();
    const { documentToken } = document;
    isSending = true;
    const stored = await send({ ...document, frameUrl: page.location.href.slice(0, 2048), ...news }).catch(
      // The worker is gone or has just been replaced: the same as not stored.
      () => ({ isStored: false, hasRequests: false }),
    );
    const { isStored } = stored;
    isSending = false;
    if (isStored) onStored(stored);
    if (isStored && documentToken === document.documentToken) book.settle(news);
    failures = isStored ? 0 : failures + 1;
    schedule();
  };

  // Only the browser's own events count: the page can make up any, and so forget its past or ask for a flood of messages.
  const flushNow = ({ isTrusted }: Event): void => {
    if (isTrusted) flush();
  };

  const beginAgain = ({ isTrusted, persisted }: PageTransitionEvent): void => {
    if (!isTrusted || !persisted) return;
    document = newDocument(page, isTopOf(page) ? 0 : frameDelayMs);
    book.unsettle();
    flush();
  };

  page.addEventListener('pagehide', flushNow);
  page.addEventListener('pageshow', beginAgain);
  page.document.addEventListener('prerenderingchange', flushNow);
  page.document.addEventListener('visibilitychange', (event) => {
    if (page.document.visibilityState === 'hidden') flushNow(event);
  });

  return {
    flush,
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
