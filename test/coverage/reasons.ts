import type { CollectorName, Technique } from '../../src/core/domain';
import type { Browser, Step } from './visit';

/** Why something is not seen where the collector ran: a fact of the browser or of how collectors share the work. */
interface Reason {
  technique?: Technique;
  variant?: string;
  collector?: CollectorName;
  browser?: Browser;
  steps?: readonly Step[];
  sentence: string;
}

/** The first that fits is told. */
export const reasons: readonly Reason[] = [
  {
    ...{ browser: 'firefox', technique: 'fingerprinting', variant: 'battery' },
    sentence: 'Firefox has no navigator.getBattery: no page can use it there.',
  },
  {
    ...{ browser: 'firefox', technique: 'fingerprinting', variant: 'webgl' },
    sentence: 'Firefox without a display and a graphics card, as in this test, gives pages no WebGL.',
  },
  {
    ...{ browser: 'firefox', technique: 'device_information', variant: 'hints' },
    sentence: 'Firefox has no navigator.userAgentData: no page can read these hints there.',
  },
  {
    ...{ browser: 'firefox', technique: 'ping', variant: 'anchor' },
    sentence: 'Firefox sends no <a ping> unless a person turns it on (browser.send_pings).',
  },
  ...(['script', 'cookie_store', 'http', 'partitioned'] as const).map((variant): Reason => ({
    ...{ technique: 'cookie', variant, collector: 'cookies', steps: ['click'] },
    sentence: 'The cookies that scripts can read are seen after a click, but not how each was set.',
  })),
  {
    ...{ technique: 'window_name', steps: ['watch'] },
    sentence: 'The name outlives the reload that begins the watch: the page finds it set, and does not set it again.',
  },
  {
    ...{ technique: 'ping', collector: 'resource-timing', browser: 'firefox', steps: ['click'] },
    sentence: 'In Firefox the page’s own list of requests, read after a click, holds no beacon.',
  },
  {
    ...{ technique: 'bounce', steps: ['watch'] },
    sentence: 'The page is loaded again at the address where the bounce ended: there is no second one.',
  },
  {
    ...{ collector: 'resource-timing', steps: ['all'] },
    sentence:
      'The browser itself tells of the request there (`requests`), and its word stands for the page’s own list.',
  },
];

export function reasonFor(where: {
  technique: Technique;
  variant: string | null;
  collector: CollectorName;
  browser: Browser;
  step: Step;
}): string | null {
  const fits = (reason: Reason): boolean =>
    (['technique', 'variant', 'collector', 'browser'] as const).every(
      (field) => reason[field] === undefined || reason[field] === where[field],
    ) &&
    (reason.steps?.includes(where.step) ?? true);
  return reasons.find(fits)?.sentence ?? null;
}
