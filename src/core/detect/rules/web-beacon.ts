import type { Finding, Knowledge, ObservationOf } from '../../domain';
import { actorAt } from '../actor';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { defineRule, type PageContext } from '../rule';

type BeaconKind = 'image' | 'send' | 'request';
type Image = ObservationOf<'image'>;
interface Beacon {
  readonly variant: 'image' | 'noscript' | 'css';
  readonly url: string;
  readonly seen: ObservationOf<BeaconKind>;
}

const tinySide = 2;
/** The smallest pictures of one pixel take 35 to 70 bytes (GIF, PNG); nothing worth looking at does. */
const tinyBytes = 128;

/**
 * Web beacons: images that nobody is meant to see, fetched for what their address says
 * (Fouad et al., "Missed by filter lists: detecting unknown third-party trackers with invisible pixels", PoPETs 2020).
 * False positives: a third party's spacer, or a picture that failed to load and so has no size.
 */
export const webBeacon = defineRule<BeaconKind>({
  id: 'web-beacon',
  needs: ['image', 'send', 'request'],
  reference: 'https://arxiv.org/abs/1812.01514',
  falsePositives: 'A spacer from another host; a picture that did not load and so has no size.',
  detect(page, observations, knowledge) {
    const seenLarge = new Set(observations.image.filter((image) => !isTiny(image)).map(({ url }) => withoutQuery(url)));
    const beacons: Beacon[] = [
      ...observations.image
        .filter((image) => isBeacon(image, page, knowledge))
        .map((image) => ({ variant: variantOf(image), url: image.url, seen: image })),
      ...observations.send
        .filter((send) => send.api === 'image' && isSilentFetch(send, page, knowledge, seenLarge))
        .map((send) => ({ variant: 'image' as const, url: send.url, seen: send })),
      ...observations.request
        .filter((request) => isTinyAnswer(request) && isSilentFetch(request, page, knowledge, seenLarge))
        .map((request) => ({ variant: 'image' as const, url: request.url, seen: request })),
    ];
    const groups = groupBy(beacons, ({ variant, url }) => `${variant} ${actorAt(url, page, knowledge).host}`);
    return [...groups.values()].map((group) => toFinding(group, page, knowledge));
  },
});

function toFinding(group: readonly [Beacon, ...Beacon[]], page: PageContext, knowledge: Knowledge): Finding {
  const [{ variant, url }] = group;
  return buildFinding({
    technique: 'web_beacon',
    variant,
    actor: actorAt(url, page, knowledge),
    weight: variant === 'noscript' ? 'ordinary' : 'tracking',
    observations: group.map(({ seen }) => seen),
  });
}

function isBeacon(image: Image, page: PageContext, knowledge: Knowledge): boolean {
  const isThird = actorAt(image.url, page, knowledge).party === 'third';
  if (!hasHost(image.url)) return false;
  if (isTiny(image)) return isThird || hasParameters(image);
  return isThird && !image.isVisible && hasParameters(image);
}

/** An image that a script fetches from a third party with something to tell, and that the page never shows. */
function isSilentFetch(
  seen: ObservationOf<'send' | 'request'>,
  page: PageContext,
  knowledge: Knowledge,
  seenLarge: ReadonlySet<string>,
): boolean {
  const isThird = actorAt(seen.url, page, knowledge).party === 'third';
  return hasHost(seen.url) && isThird && hasParameters(seen) && !seenLarge.has(withoutQuery(seen.url));
}

function isTinyAnswer(request: ObservationOf<'request'>): boolean {
  if (request.resourceType !== 'image') return false;
  return request.status === 204 || (request.bytes !== null && request.bytes > 0 && request.bytes <= tinyBytes);
}

function isTiny(image: Pick<Image, 'width' | 'height'>): boolean {
  return image.width <= tinySide && image.height <= tinySide;
}

function variantOf(image: Image): Beacon['variant'] {
  return image.origin === 'noscript' || image.origin === 'css' ? image.origin : 'image';
}

function hasParameters(seen: { readonly url: string; readonly parameters: readonly unknown[] }): boolean {
  return seen.parameters.length > 0 || /\?[^#]/.test(seen.url);
}

function hasHost(url: string): boolean {
  return /^(?:https?:)\/\//i.test(url);
}

function withoutQuery(url: string): string {
  return url.split(/[?#]/)[0] ?? url;
}
