import { toObservation } from '../../src/collect/to-observation';
import type { Observation, ObservationKind } from '../../src/core/domain';
import { sketchValue } from '../../src/lib/sketch-value';
import type { ProbeRecord } from '../../src/messaging/probe-record';
import type { Drop } from '../../src/readings/ledger';
import { readPage } from '../../src/readings/read-page';

/** What happy-dom adds to its window. */
interface Simulated {
  happyDOM: { setURL(url: string): void; settings: Record<string, unknown> };
}

/** The pages of these tests run nothing, and whatever they ask for is empty. */
const nothing = {
  disableJavaScriptEvaluation: true,
  fetch: {
    interceptor: {
      beforeAsyncRequest: async ({ window: asking }: { window: typeof globalThis }) => new asking.Response(''),
      beforeSyncRequest: () => ({
        status: 200,
        statusText: 'OK',
        ok: true,
        headers: new Headers(),
        body: Buffer.alloc(0),
      }),
    },
  },
};

/** Shows markup as the page at this address, in a test that runs in happy-dom. */
export function showPage(html: string, url = 'https://www.page.test/start'): void {
  const { happyDOM } = window as unknown as Simulated; // the test's own window
  Object.assign(happyDOM.settings, nothing);
  happyDOM.setURL(url);
  document.documentElement.innerHTML = `<head></head><body>${html}</body>`;
}

/** Reads what is shown once, and gives what was told of one kind, in order. */
export async function readKind(kind: ObservationKind): Promise<ProbeRecord['data'][]> {
  return (await readAll()).filter((record) => record.kind === kind).map(({ data }) => data);
}

export async function readAll(drop?: Drop): Promise<ProbeRecord[]> {
  const records = new Map<string, ProbeRecord>();
  await readPage(window, (record) => records.set(record.key, record), drop);
  return [...records.values()];
}

/** What the background makes of one kind of what was read. Nothing that the page's side sends may be misshapen. */
export async function observeKind(kind: ObservationKind): Promise<Observation[]> {
  const context = {
    frameUrl: location.href,
    host: location.hostname,
    documentToken: 'document',
    sketch: (value: string) => sketchValue(value, 'ab'.repeat(32)),
  };
  return (await readAll()).flatMap((record) => {
    const observation = toObservation(record, context);
    if (observation === null) throw new Error(`misshapen: ${JSON.stringify(record)}`);
    return observation !== 'nothing' && observation.kind === kind ? [observation] : [];
  });
}
