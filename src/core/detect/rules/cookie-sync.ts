import type { Entity, Knowledge, ObservationOf, ValueSketch } from '../../domain';
import { actorAt } from '../actor';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { hostOf } from '../../../lib/host-of';
import { isDistinct } from '../identifier';
import { releaseName } from '../identifier-names';
import { defineRule, type PageContext } from '../rule';
import { thingsInPath } from '../things-shown';

type KeptKind = 'cookie-write' | 'cookie-header' | 'cookie-stored' | 'storage-write' | 'storage-item';
type Kept = ObservationOf<KeptKind>;
type Carrier = ObservationOf<'request' | 'send' | 'image'>;

interface Keeper {
  readonly name: string;
  readonly host: string;
  readonly entity: string | null;
  /** Host of the script that wrote it: what it made itself is its own, wherever it keeps it. */
  readonly writer: string | null;
  /** Whether the mark is all of what is kept, and not a part of it. */
  readonly isWhole: boolean;
  /** Whether a script may have kept it where the page keeps its own. */
  readonly isInPage: boolean;
  /** Whether a script has kept it for long where only another site's frame gets at it. */
  readonly isElsewhere: boolean;
}

/**
 * An identifier that one host keeps, sent to another organisation: the two can then speak of the same visitor
 * (Papadopoulos et al., "Cookie synchronization: everything you always wanted to know but were afraid to ask", WWW 2019).
 * Values are compared by their keyed sketches alone: whole, and by the identifiers that stand in them or in a path. What
 * came with the page's own address is left out: who is told of the page is told of that too.
 * False positives: a value that is not an identifier and stands in both places, such as the number of a release.
 */
export const cookieSync = defineRule<KeptKind | Carrier['kind']>({
  id: 'cookie-sync',
  needs: [
    'cookie-write',
    'cookie-header',
    'cookie-stored',
    'storage-write',
    'storage-item',
    'request',
    'send',
    'image',
  ],
  reference: 'https://doi.org/10.1145/3308558.3313542',
  falsePositives: 'A varied value that is not an identifier and stands in both places, e.g. a release.',
  detect(page, observations, knowledge) {
    const keepers = keepersByHash(
      [
        ...observations['cookie-write'],
        ...observations['cookie-header'],
        ...observations['cookie-stored'],
        ...observations['storage-write'],
        ...observations['storage-item'],
      ],
      page,
      knowledge,
    );
    const carriers: Carrier[] = [...observations.request, ...observations.send, ...observations.image];
    for (const mark of marksOfPage(observations.request, page)) keepers.delete(mark);
    const answers = groupBy(observations['cookie-header'], ({ requestUrl }) => requestUrl);
    const lasting = groupBy(
      observations['cookie-stored'].filter(({ value, maxAgeSeconds }) => isDistinct(value) && (maxAgeSeconds ?? 0) > 0),
      ({ host }) => host,
    );
    const keepsAnother = (host: string, mark: string): boolean =>
      (lasting.get(host) ?? []).some(({ value }) => value?.hash !== mark);
    const senders = sendersOf(carriers);
    const sent = carriers.flatMap((carrier) => {
      const isTellingItself = isOfOne(senders.get(carrier.url) ?? [], carrier.url, knowledge);
      const set = (answers.get(carrier.url) ?? []).filter(({ at }) => at > carrier.at);
      const isOfPage = actorAt(carrier.url, page, knowledge).party === 'first';
      const keeper = keeperOf(carrier, keepers, { isTellingItself, isOfPage, set, keepsAnother }, knowledge);
      return keeper === null ? [] : [{ carrier, keeper }];
    });
    const groups = groupBy(sent, ({ carrier, keeper }) => `${hostOf(carrier.url) ?? ''} ${keeper.host}`);
    return [...groups.values()].map((group) =>
      buildFinding({
        technique: 'cookie_sync',
        actor: actorAt(group[0].carrier.url, page, knowledge),
        names: group.map(({ keeper }) => keeper.name),
        holdsIdentifier: true,
        weight: 'tracking',
        observations: group.map(({ carrier }) => carrier),
        key: group[0].keeper.host,
      }),
    );
  },
});

function keepersByHash(kept: readonly Kept[], page: PageContext, knowledge: Knowledge): Map<string, Keeper[]> {
  const keepers = new Map<string, Keeper[]>();
  for (const one of kept) {
    for (const mark of marksOf(one.value)) {
      const keeper = toKeeper(one, mark, page, knowledge);
      if (!isRelease(keeper, page, knowledge)) keepers.set(mark, [...(keepers.get(mark) ?? []), keeper]);
    }
  }
  return keepers;
}

/** Which of its own files a page has: the same for everybody. */
const isRelease = ({ name, host, writer }: Keeper, page: PageContext, knowledge: Knowledge): boolean =>
  releaseName.test(name) && [host, writer ?? host].every((one) => knowledge.isSameParty(page.host, one));

/** Keyed hashes of the identifiers that a value is or holds. */
function marksOf(value: ValueSketch | null): string[] {
  if (value === null) return [];
  const whole = isDistinct(value) === true && value.hash !== null ? [value.hash] : [];
  return [...whole, ...(value.parts ?? [])];
}

const files: ReadonlySet<string> = new Set(['main_frame', 'script', 'stylesheet', 'font']);

/** Paths of files tell releases apart, not visitors. */
function marksCarried(carrier: Carrier): string[] {
  const isFile = files.has(
    carrier.kind === 'request' ? carrier.resourceType : carrier.kind === 'send' ? carrier.api : '',
  );
  // What the address calls a thing is shown, and tells of nobody.
  const inPath = isFile || thingsInPath(carrier).length > 0 ? [] : (carrier.pathParts ?? []);
  return [...carrier.parameters.flatMap(({ value }) => marksOf(value)), ...inPath];
}

/** What stands in the address of the page itself. */
function marksOfPage(requests: readonly ObservationOf<'request'>[], page: PageContext): ReadonlySet<string> {
  const arrivals = requests.filter(
    ({ resourceType, url }) => resourceType === 'main_frame' && hostOf(url) === page.host,
  );
  return new Set(arrivals.flatMap((seen) => [...(seen.pathParts ?? []), ...marksCarried(seen)]));
}

/** A cookie that a vendor is known by is that vendor's, wherever it stands. */
function toKeeper(one: Kept, mark: string, page: PageContext, knowledge: Knowledge): Keeper {
  const name = 'key' in one ? one.key : one.name;
  const host = 'host' in one ? one.host : actorAt(one.frameUrl, page, knowledge).host;
  const isOfPage = knowledge.isSameParty(page.host, host);
  const isInPage = one.kind !== 'cookie-header' && isOfPage;
  const isLasting =
    one.kind === 'storage-write'
      ? one.area === 'local'
      : one.kind === 'cookie-write' && one.maxAgeSeconds !== null && one.maxAgeSeconds > 0;
  const isElsewhere = isLasting && !isOfPage;
  const entity: Entity['name'] | null = knowledge.cookieFacts(name, host)?.entity ?? null;
  return {
    name,
    host,
    entity,
    writer: hostOf(one.scriptUrl),
    isWhole: one.value?.hash === mark,
    isInPage,
    isElsewhere,
  };
}

/** Scripts that are known to have sent something to an address, where they are another's than the page's. */
function sendersOf(carriers: readonly Carrier[]): ReadonlyMap<string, readonly string[]> {
  const senders = new Map<string, string[]>();
  for (const { url, scriptUrl } of carriers) {
    const host = hostOf(scriptUrl);
    if (host !== null) senders.set(url, [...(senders.get(url) ?? []), host]);
  }
  return senders;
}

function isOfOne(senders: readonly string[], url: string, knowledge: Knowledge): boolean {
  const host = hostOf(url);
  return host !== null && senders.length > 0 && senders.every((sender) => knowledge.isSameParty(sender, host));
}

interface Sending {
  /** Only scripts of the receiver's own send it. */
  readonly isTellingItself: boolean;
  /** The receiver is the page itself. */
  readonly isOfPage: boolean;
  /** Cookies that the answer has set. */
  readonly set: readonly ObservationOf<'cookie-header'>[];
  /** Whether a host keeps another mark than this one for long. */
  readonly keepsAnother: (host: string, mark: string) => boolean;
}

function keeperOf(
  carrier: Carrier,
  keepers: ReadonlyMap<string, Keeper[]>,
  { isTellingItself, isOfPage, set, keepsAnother }: Sending,
  knowledge: Knowledge,
): Keeper | null {
  const host = hostOf(carrier.url);
  if (host === null) return null;
  const entity = knowledge.hostFacts(carrier.url).entity;
  const carried = [...new Set(marksCarried(carrier))];
  const keepersOfEach = carried.map((mark) => keepers.get(mark) ?? []);
  const all = keepersOfEach.flat();
  const isReceivers = (keeper: Keeper): boolean => knowledge.isSameParty(keeper.host, host);
  // Who keeps it beside a mark of its own, and by another name than the one host that it is of, has a table of who is who.
  const mappedOf = (ofOne: readonly Keeper[], mark: string): Keeper[] => {
    const whole = ofOne.filter((keeper) => !keeper.isInPage && keeper.isWhole);
    const theirs = whole.filter((keeper) => !isReceivers(keeper) && !keepsAnother(keeper.host, mark));
    const names = new Set(theirs.map(({ name }) => name));
    if (names.size === 0) return [];
    return whole.filter((keeper) => isReceivers(keeper) && !names.has(keeper.name) && keepsAnother(keeper.host, mark));
  };
  const mapped = new Set(
    isOfPage || isTellingItself ? [] : keepersOfEach.flatMap((ofOne, index) => mappedOf(ofOne, carried[index] ?? '')),
  );
  // Who sets a cookie to what it has just been told had it from the other, where that is not the page: what the page keeps
  // may have come from there before, and the cookie only be renewed.
  const isToldNow = (keeper: Keeper): boolean =>
    set.some((one) => one.name === keeper.name && one.host === keeper.host) || mapped.has(keeper);
  const isFromOthers = all.some((keeper) => !keeper.isInPage && keeper.isWhole && !isToldNow(keeper));
  const candidates = isFromOthers ? all.filter((keeper) => !isToldNow(keeper)) : all;
  const isWriterKnown = candidates.some(({ writer }) => writer !== null);
  const isInPage = candidates.every((candidate) => candidate.isInPage);
  // Nobody syncs with themselves: neither the host that keeps it, nor who wrote it, nor the vendor whose cookie it is, nor its owner’s other brands.
  const isOwn = (keeper: Keeper): boolean =>
    [keeper.host, keeper.writer].some((known) => known !== null && knowledge.isSameParty(known, host)) ||
    (keeper.entity !== null && entity !== null && knowledge.isSameOwner(keeper.entity, entity)) ||
    // Kept by an earlier visit, or without a call: who reads it to tell nobody but itself has written it.
    (isTellingItself && !isWriterKnown && isInPage && keeper.entity === null);
  // Beside its own mark the receiver is told one that it does not keep itself, and that another's frame keeps.
  const handedOn = keepersOfEach
    .filter((ofOne) => !ofOne.some((keeper) => keeper.isInPage || isOwn(keeper)))
    .flatMap((ofOne) => ofOne.filter((keeper) => keeper.isElsewhere && keeper.isWhole));
  if (!isOfPage && handedOn[0] !== undefined && all.some(isOwn)) return handedOn[0];
  const others = candidates.filter((keeper) => !isOwn(keeper));
  // Who keeps what it was told beside a mark of its own had it from the other.
  const isOthers =
    others.some(({ isWhole }) => isWhole) &&
    !candidates.some((one) => isOwn(one) && (one.isWhole || one.entity !== null));
  const isOwnAsWell = candidates.length > others.length && !isOthers;
  return isOwnAsWell ? null : (others[0] ?? null);
}
