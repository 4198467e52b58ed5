const shortestGapMs = 1000;
const longestGapMs = 30_000;
/** A reading that took one millisecond is followed by at least this many without one. */
const restPerBusyMs = 25;

export interface Reread {
  /** Something has happened that is worth a look now. */
  now(): void;
  /** Something has changed: a look is worth it once the gap since the last one is over. */
  later(): void;
  /** Somebody waits: resolves once the page has been read, now unless that has just been done. */
  fresh(): Promise<void>;
}

/** Answers whether it found anything new, and how long it was at work. */
export type ReadAgain = () => Promise<{ isNew: boolean; busyMs: number }>;

/** Reads again when the page has changed: rarely where changes bring nothing new, and never for long. */
export function createReread(read: ReadAgain): Reread {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isReading = false;
  let isAsked = false;
  let gapMs = shortestGapMs;
  let restUntil = 0;
  let readAt = -Infinity;
  let waiting: (() => void)[] = [];

  const run = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    isReading = true;
    isAsked = false;
    const { isNew, busyMs } = await read();
    isReading = false;
    readAt = Date.now();
    const told = waiting;
    waiting = [];
    for (const tell of told) tell();
    gapMs = isNew ? shortestGapMs : Math.min(gapMs * 2, longestGapMs);
    restUntil = Date.now() + Math.max(gapMs, busyMs * restPerBusyMs);
    if (isAsked) wait(restUntil - Date.now());
  };
  const wait = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), Math.max(0, ms));
  };

  const now = (): void => {
    if (isReading) isAsked = true;
    else wait(0);
  };

  return {
    now,
    fresh() {
      if (!isReading && Date.now() - readAt < shortestGapMs) return Promise.resolve();
      const isOver = new Promise<void>((resolve) => waiting.push(resolve));
      // No timer: the browser slows those of pages that are not shown, as one is while its report is read in another tab.
      if (!isReading) void run();
      return isOver;
    },
    later() {
      if (isReading) isAsked = true;
      else if (timer === undefined) wait(Math.max(restUntil - Date.now(), shortestGapMs / 2));
    },
  };
}
