import type { Finding, Knowledge, ObservationOf } from '../../domain';
import { actorAt } from '../actor';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { isDistinct } from '../identifier';
import { hashesOf, isLastingIdentifier, keptIn, type KeptKind } from '../kept';
import { parameterNames } from '../parameter-names';
import { saysMoreThanPicture } from '../picture-parameters';
import { defineRule, type PageContext } from '../rule';
import { tellsPage } from '../tells-page';

type SeenKind = 'image' | 'send' | 'request';
type BeaconKind = SeenKind | KeptKind;
type Image = ObservationOf<'image'>;
interface Beacon {
  readonly variant: 'image' | 'noscript' | 'css';
  readonly url: string;
  readonly seen: ObservationOf<SeenKind>;
}

/** Names under which a number that is new each time keeps an answer from being an old one. */
const fresh = /^(?:_|t|ts|time|now|r|rnd|rand|random|cb|cache-?bust(?:er)?|no-?cache|\d{6,}|\{\w+\})$/i;
const longestNumber = 20;
const tinySide = 2;
/** A portrait that is not to be seen yet is asked for by whose it is, how large, and what there is in place of it. */
const fewestTold = 3;
/** The smallest pictures of one pixel take 35 to 70 bytes (GIF, PNG); nothing worth looking at does. */
const tinyBytes = 128;
/** Pictures that keep a space free or colour it: old pages are laid out with them. */
const spacerName = /\/(?:spacer|blank|transparent|trans|shim|empty|leer|vide)(?:[._-]?\d*(?:x\d+)?)?\.(?:gif|png)$/i;
const photoName = /\.(?:jpe?g|webp|avif)$/i;
const pictureName = /\.(?:png|jpe?g|webp|avif|svg|ico|bmp)$/i;

/**
 * Web beacons: images that nobody is meant to see, fetched for what their address says
 * (Fouad et al., "Missed by filter lists: detecting unknown third-party trackers with invisible pixels", PoPETs 2020).
 * A picture that is hidden or fetched ahead is told only when its address says more than which picture it is; one of the
 * page's own that is never shown, only when its address says who is there.
 * False positives: a third party's spacer, or a picture that failed to load and so has no size.
 */
export const webBeacon = defineRule<BeaconKind>({
  id: 'web-beacon',
  needs: ['image', 'send', 'request', 'cookie-write', 'cookie-stored', 'storage-write', 'storage-item'],
  reference: 'https://arxiv.org/abs/1812.01514',
  falsePositives: 'A spacer from another host; a picture that did not load and so has no size.',
  detect(page, observations, knowledge) {
    const isThird = ({ url }: Pick<Image, 'url'>): boolean => actorAt(url, page, knowledge).party === 'third';
    // What stands in the page is judged by its size; the rest by what is asked and answered.
    const standing = addressesOf(observations.image.filter(({ origin }) => origin !== 'noscript'));
    const lasting = keptIn(observations).filter((one) => isLastingIdentifier(one) === true);
    const marks = hashesOf(lasting);
    const images = observations.image.filter((image) => (isThird(image) ? isBeacon(image) : isOwnBeacon(image, marks)));
    const told = addressesOf(images.filter(({ origin }) => origin !== 'noscript'));
    const fetched = [
      ...observations.send.filter(({ api }) => api === 'image'),
      ...observations.request.filter((seen) => seen.resourceType === 'image' || isEmptyCall(seen)),
    ].filter((seen) => !told.has(withoutQuery(seen.url)));
    const silent = fetched.filter((seen) => {
      const isUnseen = !standing.has(withoutQuery(seen.url));
      if (!isThird(seen)) return isUnseen && seen.parameters.some(({ value }) => marks.has(value.hash ?? ''));
      return isEmptyAnswer(seen) || (isUnseen && (isSilent(seen) || isTinyAnswer(seen)));
    });
    const beacons: Beacon[] = [
      ...images.map((image) => ({ variant: variantOf(image), url: image.url, seen: image })),
      ...silent.map((seen) => ({ variant: 'image' as const, url: seen.url, seen })),
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
  // A photograph that is asked for by its name alone, whatever came.
  const isPhoto = photoName.test(withoutQuery(image.url)) && !image.url.includes('{');
  if (isPhoto && !saysSomething(image)) return false;
  const isSpacer = spacerName.test(withoutQuery(image.url)) && !/[?{]/.test(image.url);
  if (isTiny(image)) return !isSpacer;
  return !image.isVisible && saysSomething(image) && image.parameters.some(({ value }) => isDistinct(value) === true);
}

function isEmptyAnswer(seen: ObservationOf<'send' | 'request'>): boolean {
  return seen.kind === 'request' && seen.status === 204;
}

/** Asked for with the page's address, and nothing came: as a picture that shows nothing. */
const isEmptyCall = (seen: ObservationOf<'request'>): boolean =>
  seen.resourceType === 'xmlhttprequest' && seen.method === 'GET' && isEmptyAnswer(seen) && tellsPage(seen);

/** A drawing may be as small, and says by its name that it is one. */
function isTinyAnswer(seen: ObservationOf<'send' | 'request'>): boolean {
  if (seen.kind === 'send' || seen.bytes === null || pictureName.test(withoutQuery(seen.url))) return false;
  return seen.bytes > 0 && seen.bytes <= tinyBytes;
}

/** Pictures of style sheets do not stand in the page either, but their addresses mostly say what they are. */
function isSilent(seen: ObservationOf<'send' | 'request'>): boolean {
  return saysSomething(seen) && (seen.kind === 'send' || !pictureName.test(withoutQuery(seen.url)));
}

function isTiny(image: Pick<Image, 'width' | 'height'>): boolean {
  return image.width <= tinySide && image.height <= tinySide;
}

/** The page's own: a tiny one that says something, or one that nobody can see and that says who is there and what they do. */
function isOwnBeacon(image: Image, marks: ReadonlySet<string>): boolean {
  if (isTiny(image)) return saysSomething(image) && !isOnlyFresh(image);
  const rest = image.parameters.filter(({ value }) => !marks.has(value.hash ?? ''));
  const isMarked = rest.length < image.parameters.length;
  return !image.isVisible && isMarked && rest.filter((one) => saysMoreThanPicture([one])).length >= fewestTold;
}

function variantOf(image: Image): Beacon['variant'] {
  return image.origin === 'noscript' || image.origin === 'css' ? image.origin : 'image';
}

function saysSomething({ url, parameters }: Pick<Image, 'url' | 'parameters'>): boolean {
  return saysMoreThanPicture([...parameters, ...parameterNames(url).map((name) => ({ name, value: null }))]);
}

/** Asked for anew each time, as a page does to learn whether it is still connected. */
function isOnlyFresh({ url, parameters }: Pick<Image, 'url' | 'parameters'>): boolean {
  const names = [...parameters.map(({ name }) => name), ...parameterNames(url)];
  const isShort = parameters.every(({ value, isPage }) => !isPage && value.length <= longestNumber);
  return isShort && names.length > 0 && names.every((name) => fresh.test(name));
}

function addressesOf(seen: readonly Pick<Image, 'url'>[]): ReadonlySet<string> {
  return new Set(seen.map(({ url }) => withoutQuery(url)));
}

function isOverNetwork(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

function withoutQuery(url: string): string {
  return url.split(/[?#]/)[0] ?? url;
}
