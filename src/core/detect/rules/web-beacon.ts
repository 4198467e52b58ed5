import type { Finding, Knowledge, ObservationOf } from '../../domain';
import { actorAt } from '../actor';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { isDistinct } from '../identifier';
import { parameterNames } from '../parameter-names';
import { saysMoreThanPicture } from '../picture-parameters';
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
 * A picture that is hidden or fetched ahead is told only when its address says more than which picture it is.
 * False positives: a third party's spacer, or a picture that failed to load and so has no size.
 */
export const webBeacon = defineRule<BeaconKind>({
  id: 'web-beacon',
  needs: ['image', 'send', 'request'],
  reference: 'https://arxiv.org/abs/1812.01514',
  falsePositives: 'A spacer from another host; a picture that did not load and so has no size.',
  detect(page, observations, knowledge) {
    const isThird = ({ url }: { readonly url: string }): boolean => actorAt(url, page, knowledge).party === 'third';
    const shown = new Set(observations.image.filter((image) => !isTiny(image)).map(({ url }) => withoutQuery(url)));
    const isUnseen = ({ url }: { readonly url: string }): boolean => !shown.has(withoutQuery(url));
    const beacons: Beacon[] = [
      ...observations.image
        .filter((image) => (isThird(image) ? isBeacon(image) : isTiny(image) && saysSomething(image)))
        .map((image) => ({ variant: variantOf(image), url: image.url, seen: image })),
      ...observations.send
        .filter((send) => send.api === 'image' && isThird(send) && isUnseen(send) && saysSomething(send))
        .map((send) => ({ variant: 'image' as const, url: send.url, seen: send })),
      ...observations.request
        .filter((request) => request.resourceType === 'image' && isThird(request) && isUnseen(request))
        .filter((request) => isTinyAnswer(request) || (!isNamedAsPicture(request) && saysSomething(request)))
        .map((request) => ({ variant: 'image' as const, url: request.url, seen: request })),
    ].filter(({ url }) => isOverNetwork(url));
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

/** A third party's: a tiny one, or a hidden one that carries something that could tell visitors apart. */
function isBeacon(image: Image): boolean {
  if (isTiny(image)) return true;
  return !image.isVisible && saysSomething(image) && image.parameters.some(({ value }) => isDistinct(value) === true);
}

function isTinyAnswer({ status, bytes }: ObservationOf<'request'>): boolean {
  return status === 204 || (bytes !== null && bytes > 0 && bytes <= tinyBytes);
}

/** Pictures of style sheets do not stand in the page either; their addresses mostly say what they are. */
function isNamedAsPicture({ url }: Pick<Image, 'url'>): boolean {
  return /\.(?:png|jpe?g|webp|avif|svg|ico|bmp)$/i.test(withoutQuery(url));
}

function isTiny(image: Pick<Image, 'width' | 'height'>): boolean {
  return image.width <= tinySide && image.height <= tinySide;
}

function variantOf(image: Image): Beacon['variant'] {
  return image.origin === 'noscript' || image.origin === 'css' ? image.origin : 'image';
}

function saysSomething({ url, parameters }: Pick<Image, 'url' | 'parameters'>): boolean {
  return saysMoreThanPicture([...parameters.map(({ name }) => name), ...parameterNames(url)]);
}

function isOverNetwork(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

function withoutQuery(url: string): string {
  return url.split(/[?#]/)[0] ?? url;
}
