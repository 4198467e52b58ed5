import type { ProbeRecord } from '../../src/messaging/probe-record';
import type { ProbeBatch } from '../../src/messaging/protocol';
import type { Sender } from '../../src/messaging/server';

/** A valid record of a page-side script; the test states only what matters. */
export function aRecord(given: Partial<ProbeRecord> = {}): ProbeRecord {
  return {
    key: 'canvas',
    kind: 'api-call',
    at: 1000,
    count: 1,
    scriptUrl: 'https://cdn.test/lib.js',
    data: { api: 'HTMLCanvasElement.toDataURL', detail: { width: 300 } },
    ...given,
  };
}

export function aBatch(given: Partial<ProbeBatch> = {}): ProbeBatch {
  return {
    documentToken: 'top-1',
    startedAt: 1000,
    isTop: true,
    frameUrl: 'https://shop.test/',
    records: [],
    seen: 0,
    dropped: [],
    ...given,
  };
}

export function aSender(given: Partial<Sender> = {}): Sender {
  return {
    tabId: 1,
    frameId: 0,
    url: 'https://shop.test/',
    origin: 'https://shop.test',
    documentId: null,
    isPrerendered: false,
    isPrivate: false,
    pageUrl: 'https://shop.test/',
    title: 'A shop',
    ...given,
  };
}
