import type { Knowledge, ObservationOf } from '../../domain';
import { actorAt, unspecified } from '../actor';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { defineRule, type PageContext } from '../rule';

type Signal = ObservationOf<'signal'>['signal'];
type Carrier = ObservationOf<'request' | 'send' | 'image'>;
type Kept = ObservationOf<'cookie-write' | 'cookie-header' | 'cookie-stored' | 'storage-write' | 'storage-item'>;

/** Parameters that pass an answer on (TCF 2.2 and US Privacy "URL-based services", GPP 1.1, Google consent mode). */
const parameterSignals = new Map<string, Signal>([
  ['gdpr_consent', 'tcf'],
  ['us_privacy', 'usp'],
  ['gpp_sid', 'gpp'],
  ['gcs', 'google'],
  ['gcd', 'google'],
  ['gpc', 'gpc'],
  ['dnt', 'dnt'],
]);

/** Wishes of the browser that a script asks for. */
const askedSignals = new Map<string, Signal>([
  ['navigator.doNotTrack', 'dnt'],
  ['navigator.globalPrivacyControl', 'gpc'],
]);

/** Where an answer is kept (TCF 2.2 and 1.1, US Privacy 1.0, GPP 1.1). */
const keptSignals = new Map<string, Signal>([
  ['euconsent-v2', 'tcf'],
  ['euconsent', 'tcf'],
  ['IABTCF_TCString', 'tcf'],
  ['usprivacy', 'usp'],
  ['us_privacy', 'usp'],
  ['IABUSPrivacy_String', 'usp'],
  ['IABGPP_HDR_GppString', 'gpp'],
  ['IABGPP_GppSID', 'gpp'],
]);

/**
 * A wish about data that is passed on: by this browser, as Global Privacy Control and Do Not Track, and by the page, as
 * the answer to a consent question that its scripts can ask for, keep and send to others; or asked for by a script of
 * the page, its own or another's.
 * A wish is nothing that tracks, so it is listed apart.
 * False positives: a parameter of the same name with another meaning.
 */
export const consentSignal = defineRule<'signal' | 'api-call' | Carrier['kind'] | Kept['kind']>({
  id: 'consent-signal',
  needs: [
    ...(['signal', 'api-call', 'request', 'send', 'image'] as const),
    ...(['cookie-write', 'cookie-header', 'cookie-stored', 'storage-write', 'storage-item'] as const),
  ],
  reference: 'https://www.w3.org/TR/gpc/',
  falsePositives:
    'A parameter of the same name with another meaning. What the page does about a signal cannot be seen.',
  detect(page, observations, knowledge) {
    const carriers: Carrier[] = [...observations.request, ...observations.send, ...observations.image];
    const kept: Kept[] = [
      ...observations['cookie-write'],
      ...observations['cookie-header'],
      ...observations['cookie-stored'],
      ...observations['storage-write'],
      ...observations['storage-item'],
    ];
    const seen = [
      ...observations.signal.map((one) => ({ signal: one.signal, one })),
      ...observations['api-call'].flatMap((one) => {
        const signal = askedSignals.get(one.api);
        return signal === undefined ? [] : [{ signal, one }];
      }),
      ...carriers.flatMap((one) => passedOn(one, page, knowledge).map((signal) => ({ signal, one }))),
      ...kept.flatMap((one) => {
        const signal = keptSignals.get('key' in one ? one.key : one.name);
        return signal === undefined ? [] : [{ signal, one }];
      }),
    ];
    return [...groupBy(seen, ({ signal }) => signal)].map(([signal, group]) =>
      buildFinding({
        technique: 'consent_signal',
        variant: signal,
        actor: actorAt(page.url, page, knowledge),
        purposes: unspecified,
        weight: 'signal',
        observations: group.map(({ one }) => one),
      }),
    );
  },
});

/** Said as "1" (GPC, 3) or as a truth value; "gpc" is also the code of a product's class, of eight digits. */
const gpcLengths: readonly number[] = ['1'.length, 'true'.length, 'false'.length];

/** The signals that an address or a body carries to somebody else. */
function passedOn({ url, parameters }: Carrier, page: PageContext, knowledge: Knowledge): Signal[] {
  const signals = parameters.flatMap(({ name, value }) => {
    const signal = value.length > 0 ? parameterSignals.get(name) : undefined;
    return signal === undefined || (signal === 'gpc' && !gpcLengths.includes(value.length)) ? [] : [signal];
  });
  return signals.length > 0 && actorAt(url, page, knowledge).party === 'third' ? signals : [];
}
