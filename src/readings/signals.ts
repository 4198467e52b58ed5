import { attributeOf, ofDocument } from './dom';
import type { View } from './view';

/** Wishes that this browser shows to the page and sends with its requests; what is not wished is no fact. */
export function readSignals({ page, isTop, see }: View): void {
  if (!isTop) return;
  // Two properties that the standard library does not know: GPC is new, DNT is old.
  const { globalPrivacyControl, doNotTrack } = page.navigator as {
    globalPrivacyControl?: unknown;
    doNotTrack?: unknown;
  };
  if (globalPrivacyControl === true) see({ kind: 'signal', key: 'gpc', data: { signal: 'gpc', isSent: true } });
  if (doNotTrack === '1') see({ kind: 'signal', key: 'dnt', data: { signal: 'dnt', isSent: true } });
}

const locator = /^__(tcfapi|cmp|gpp|uspapi)Locator$/;
const signalOf: Readonly<Record<string, string>> = { gpp: 'gpp', uspapi: 'usp' };

/** Consent platforms put a frame of this name where other frames can find it (IAB TCF 2.2, "Is there a sample iframe script"). */
export function readLocator(element: Element, name: string, { isTop, see }: View): void {
  const api = isTop && name === 'iframe' ? locator.exec(attributeOf(element, 'name'))?.[1] : undefined;
  if (api === undefined) return;
  const signal = signalOf[api] ?? 'tcf';
  see({ kind: 'signal', key: signal, data: { signal, isSent: false } });
}

/** What the request for this very page told its server: whether a referrer was among it. */
export function readLogFields({ document, isTop, see }: View): void {
  if (isTop) see({ kind: 'log-fields', key: 'page', data: { hasReferrer: ofDocument(document, 'referrer') !== '' } });
}
