import type { ObservationOf } from '../../domain';
import { actorAt } from '../actor';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { hostOf } from '../../../lib/host-of';
import { defineRule } from '../rule';

type PingKind = 'send' | 'request';

const variantByApi: Readonly<Partial<Record<ObservationOf<'send'>['api'], string>>> = {
  sendBeacon: 'send_beacon',
  'fetch-keepalive': 'fetch_keepalive',
  'anchor-ping': 'anchor',
  report: 'report',
};

const variantByType: Readonly<Record<string, string>> = {
  beacon: 'send_beacon',
  ping: 'send_beacon',
  csp_report: 'report',
};

/**
 * Data sent without waiting for an answer, so that it arrives even when the page is left:
 * sendBeacon (Beacon), the ping attribute (HTML, hyperlink auditing), keepalive (Fetch), reports (Reporting API).
 * False positives: error reports and measurements of the page's own speed are sent this way too.
 */
export const ping = defineRule<PingKind>({
  id: 'ping',
  needs: ['send', 'request'],
  reference: 'https://www.w3.org/TR/beacon/',
  falsePositives: "Error reports and measurements of the page's own speed are sent in the same way.",
  detect(page, observations, knowledge) {
    const sends = observations.send.flatMap((seen) => withVariant(seen, variantByApi[seen.api]));
    const told = new Set(sends.map(({ seen }) => hostOf(seen.url)));
    const requests = observations.request
      .filter(({ url }) => !told.has(hostOf(url)))
      .flatMap((seen) => withVariant(seen, variantByType[seen.resourceType]));
    const groups = groupBy([...sends, ...requests], ({ seen, variant }) => `${variant} ${hostOf(seen.url) ?? ''}`);
    return [...groups.values()].map((group) => {
      const [{ seen, variant }] = group;
      const actor = actorAt(seen.url, page, knowledge);
      return buildFinding({
        technique: 'ping',
        variant,
        actor,
        weight: actor.party === 'third' ? 'tracking' : 'ordinary',
        observations: group.map((one) => one.seen),
      });
    });
  },
});

function withVariant<T>(seen: T, variant: string | undefined): { seen: T; variant: string }[] {
  return variant === undefined ? [] : [{ seen, variant }];
}
