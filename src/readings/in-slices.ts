/** Waits for the next free moment; resolves with how long it may be used, in milliseconds. */
export type Pause = () => Promise<number>;

const sliceMs = 8;
/** How many elements are visited between two looks at the clock. */
const stride = 16;

/** Visits every item, a slice at a time, and answers how long it was at work, in milliseconds. */
export async function inSlices<T>(items: Iterable<T>, visit: (item: T) => void, pause: Pause): Promise<number> {
  let busyMs = 0;
  let count = 0;
  let budgetMs = await pause();
  let startedAt = performance.now();
  for (const item of items) {
    visit(item);
    count += 1;
    if (count % stride !== 0) continue;
    const spentMs = performance.now() - startedAt;
    if (spentMs < budgetMs) continue;
    busyMs += spentMs;
    budgetMs = await pause();
    startedAt = performance.now();
  }
  return busyMs + performance.now() - startedAt;
}

/** At once, but letting the page go on in between. No timer: the browser slows those of pages that are not shown. */
export const soon: Pause = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve(sliceMs);
    };
    port2.postMessage(null);
  });

/** When the page has nothing to do, or within a second or two where it always has. */
export const whenIdle: Pause = () =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === 'undefined') return void soon().then(resolve);
    requestIdleCallback((deadline) => resolve(Math.min(sliceMs, Math.max(1, deadline.timeRemaining()))), {
      timeout: 500,
    });
  });
