import type { Arm } from './arm';
import type { BenchPage } from './bench-page';
import { processorMs } from './processor-time';
import { pause } from './raw-browser.mjs';

/** What one visit took, in milliseconds. */
export interface Visit {
  readonly script: number;
  readonly mainThread: number;
  readonly processor: number;
  readonly load: number;
}

const settleMs = 250;
const mostWaits = 80;

/**
 * Opens the page in a new tab and watches it for its time; `load` is longer than that where the page came late, and the
 * visit is to be made again. Script and main-thread time are ScriptDuration and TaskDuration of CDP
 * Performance.getMetrics, in thread ticks: processor time of the page's main thread since its process has this tab,
 * content scripts of extensions included. `whileOpen` comes after everything is measured.
 */
export async function visit(
  arm: Arm,
  page: BenchPage,
  whileOpen: () => Promise<void> = async () => {},
): Promise<Visit> {
  const { cdp, pid } = arm;
  const { targetId } = await cdp('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await cdp('Target.attachToTarget', { targetId, flatten: true });
  await cdp('Performance.enable', { timeDomain: 'threadTicks' }, sessionId);
  await pause(settleMs);
  const before = processorMs(pid);
  await cdp('Page.navigate', { url: page.url }, sessionId);
  await pause(page.visitMs);
  const processor = processorMs(pid) - before;
  const { metrics } = (await cdp('Performance.getMetrics', {}, sessionId)) as {
    metrics: { name: string; value: number }[];
  };
  const seconds = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  const load = await loaded(arm, page, sessionId);
  await whileOpen();
  await forget(arm, page, sessionId);
  await cdp('Target.closeTarget', { targetId });
  return { script: seconds('ScriptDuration') * 1000, mainThread: seconds('TaskDuration') * 1000, processor, load };
}

/** Returns when the page had loaded, in milliseconds since it was asked for. */
async function loaded({ cdp }: Arm, page: BenchPage, sessionId: string): Promise<number> {
  const expression = "performance.getEntriesByType('navigation')[0].loadEventEnd";
  for (let waits = 0; waits < mostWaits; waits++) {
    const { result } = await cdp('Runtime.evaluate', { expression, returnByValue: true }, sessionId);
    if (result.value > 0) return result.value;
    await pause(settleMs);
  }
  throw new Error(`The ${page.name} page did not load within ${page.visitMs + mostWaits * settleMs} ms`);
}

/** The next visit is a first one again. */
async function forget({ cdp }: Arm, { url }: BenchPage, sessionId: string): Promise<void> {
  const { origin } = new URL(url);
  await cdp('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage,session_storage' }, sessionId);
  await cdp('Network.clearBrowserCookies', {}, sessionId);
}
