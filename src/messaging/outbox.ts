import type { ProbeRecord } from './probe-record';
import type { ProbeBatch } from './protocol';
import { createRecordBook } from './record-book';

/** Collects what is seen of one document and sends it to the background until it is stored there. */
export interface Outbox {
  add(record: ProbeRecord): void;
  /**
   * `draw` adds all that somebody else has kept until then, at once; with `isFollowed` what comes later is added as it
   * comes, until it is called again.
   */
  drawFrom(draw: (isFollowed: boolean) => void): void;
  /** What `add` puts in is looked at as one, and sent at once as the page is left. */
  addTogether(add: () => void): void;
  /** Counts what was seen and could not be kept. */
  drop(what: string, reason: string, count: number): void;
  /** Tells at once that the page is there, where nobody has been told yet. */
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
  /** Somebody looks at the page, or its number stands beside the icon. */
  isWanted: boolean;
}

/** Hands a batch over. Rejects while nobody is there to take it. */
export type SendBatch = (batch: ProbeBatch) => Promise<Stored>;

export type OutboxPage = Pick<Window, 'addEventListener' | 'location' | 'top'> & {
  readonly document: Pick<Document, 'visibilityState'>;
};

const waitMs = 1000;
const longestWaitMs = 15_000;
/**
 * What nobody asks for is sent all the same at last, each time twice as late: a page can hang, or be put away. So does it
 * say that it is there, where it need not say so at once.
 */
const unwantedMs = 10_000;
const longestUnwantedMs = 3_600_000;
/** A page that comes back begins a new visit; what its frames say must not look older than that. */
const frameDelayMs = 100;

/**
 * One message for many facts, and few for pages that nobody looks at: what is seen of them waits in them until somebody asks,
 * or the page has been there for long. The worker that stores it may be dead, and a page loaded in advance is not
 * shown yet: what is not stored is sent again, at growing intervals, and changes nothing when it was stored after all.
 */
export function createOutbox(page: OutboxPage, hand: SendBatch, onStored: (stored: Stored) => void = () => {}): Outbox {
  const book = createRecordBook();
  let document = newDocument(page, 0);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onWay = new Set<Promise<void>>();
  let draw: ((isFollowed: boolean) => void) | undefined;
  let failures = 0;
  let isRead = false;
  let isWanted = false;
  /** How often was sent what nobody had asked for. */
  let unasked = 0;
  /** The document itself is news: that it is there, or that it has been read. */
  let isUntold = document.isTop;
  let isReadUntold = false;
  /** That it is there is to be told at once; otherwise it is with all that was seen, once that is asked for or late. */
  let isAnnounced = false;
  /** What is told as the page is left is sent as it comes. */
  let isLeft = false;
  let isTaking = false;

  const hasNews = (): boolean => isUntold || isReadUntold || book.hasNews();
  /** What nobody wants is drawn only when it is sent all the same. */
  const mayHaveNews = (): boolean => hasNews() || (!isWanted && draw !== undefined);

  const takeIn = (add: () => void): void => {
    const wasTaking = isTaking;
    isTaking = true;
    try {
      add();
    } finally {
      isTaking = wasTaking;
    }
  };

  const drawAll = (): void => takeIn(() => draw?.(isWanted || isLeft));

  const schedule = (): void => {
    if (isTaking) return;
    if (onWay.size > 0 || timer !== undefined || !mayHaveNews()) return;
    const isAnnouncing = isUntold && isAnnounced;
    const isWhole = isWanted || !isAnnouncing;
    const gapMs =
      isWanted || isAnnouncing
        ? Math.min(waitMs * 2 ** failures, longestWaitMs)
        : Math.min(unwantedMs * 2 ** unasked, longestUnwantedMs);
    timer = setTimeout(() => {
      timer = undefined;
      if (!isWanted && isWhole) unasked += 1;
      void send(isWhole);
    }, gapMs);
  };

  /** With what was seen, or only that the document is there: the answer says whether the rest is wanted. */
  const send = async (isWhole: boolean): Promise<void> => {
    if (isWhole) drawAll();
    if (isWhole ? hasNews() : isUntold && isAnnounced) {
      clearTimeout(timer);
      timer = undefined;
      const delivery = deliver(isWhole);
      onWay.add(delivery);
      void delivery.then(() => {
        onWay.delete(delivery);
        schedule();
      });
    } else schedule();
    await Promise.all(onWay);
  };

  const deliver = async (isWhole: boolean): Promise<void> => {
    const news = isWhole ? book.news() : { records: [], seen: 0, dropped: [] };
    const { documentToken } = document;
    const frameUrl = page.location.href.slice(0, 2048);
    isUntold = false;
    if (isWhole) isReadUntold = false;
    // Read is what has told of all that was found in it.
    const stored = await hand({ ...document, frameUrl, isRead: isWhole && isRead, ...news }).catch(
      // The worker is gone or has just been replaced: the same as not stored.
      () => ({ isStored: false, hasRequests: false, isWanted }),
    );
    const { isStored } = stored;
    if (isStored) {
      const wasWanted = isWanted;
      isWanted = stored.isWanted;
      if (isWanted !== wasWanted) drawAll();
      onStored(stored);
    } else isUntold = isAnnounced = true;
    if (!isStored && isWhole) isReadUntold = isRead;
    if (isStored && documentToken === document.documentToken) book.settle(news);
    failures = isStored ? 0 : failures + 1;
  };

  // Only the browser's own events count: the page can make up any, and so forget its past or ask for a flood of messages.
  const hurry = ({ isTrusted }: Event): void => {
    if (isTrusted) void send(isWanted);
  };

  /** With a page that somebody looks at goes what was seen of it; a frame may be taken out of a page that stays. */
  const onHide = ({ isTrusted }: Event): void => {
    if (!isTrusted) return;
    isLeft = isWanted || !document.isTop;
    void send(isLeft);
  };

  const beginAgain = ({ isTrusted, persisted }: PageTransitionEvent): void => {
    if (!isTrusted || !persisted) return;
    isLeft = false;
    drawAll();
    document = newDocument(page, isTopOf(page) ? 0 : frameDelayMs);
    book.unsettle();
    isUntold ||= document.isTop;
    isAnnounced = true;
    isReadUntold = isRead;
    void send(isWanted);
  };

  /** A page that was loaded in advance is shown: the browser has told of it when nobody saw it. */
  const beginLate = (event: Event): void => {
    isAnnounced ||= event.isTrusted;
    hurry(event);
  };

  page.addEventListener('pagehide', onHide);
  page.addEventListener('pageshow', beginAgain);
  // Events of the document, heard on their way to it: in a world of its own its first use costs a page as much as all this.
  page.addEventListener('prerenderingchange', beginLate, true);
  page.addEventListener(
    'visibilitychange',
    (event) => {
      if (page.document.visibilityState === 'hidden') hurry(event);
    },
    true,
  );

  schedule();
  return {
    flush: () => send(true),
    begin() {
      isAnnounced = true;
      void send(false);
    },
    markRead() {
      if (isRead) return;
      isRead = isReadUntold = true;
      schedule();
    },
    add(record) {
      book.put(record);
      schedule();
    },
    addTogether(add) {
      takeIn(add);
      if (isLeft && !isTaking) void send(true);
      else schedule();
    },
    drawFrom(given) {
      draw = given;
      if (isWanted) drawAll();
      schedule();
    },
    drop(what, reason, count) {
      book.drop(what, reason, count);
      schedule();
    },
  };
}

function newDocument(page: OutboxPage, delayMs: number): Pick<ProbeBatch, 'documentToken' | 'startedAt' | 'isTop'> {
  return { documentToken: digits() + digits(), startedAt: Date.now() + delayMs, isTop: isTopOf(page) };
}

/** Tells documents apart; it is no secret. In a world of its own the first use of `crypto` costs a page a millisecond. */
const digits = (): string => Math.random().toString(36).slice(2);

const isTopOf = (page: OutboxPage): boolean => Object.is(page.top, page);
