import type { Finding, Knowledge, ObservationOf } from '../../domain';
import { actorAt, actorOf, byBehaviour, stated, unspecified, type Actor } from '../actor';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { hostOf } from '../../../lib/host-of';
import { isDistinct, joinSights } from '../identifier';
import { isUnanswered } from '../is-unanswered';
import {
  credentialName,
  namesBasket,
  namesDraft,
  protectionName,
  releaseName,
  signInParameter,
} from '../identifier-names';
import { sketchesIn } from '../kept';
import { defineRule, type PageContext } from '../rule';
import { thingsShown } from '../things-shown';
import { tellsPage } from '../tells-page';

type StorageKind = 'storage-write' | 'storage-item';
type Seen = ObservationOf<StorageKind>;
type Carrier = ObservationOf<'request' | 'send' | 'image'>;

interface Key {
  readonly owner: Actor;
  readonly area: Seen['area'];
  readonly name: string;
  readonly writerHost: string | null;
  readonly purposes: Finding['purposes'];
  readonly entity: Finding['entity'];
  readonly holdsIdentifier: boolean | null;
  readonly seen: readonly Seen[];
}

/**
 * Web Storage (HTML, section 12): keys of one origin, told together where the same script keeps the same sort of thing.
 * Storage belongs to the origin of its frame, so what a third party's script keeps in the page's own is the page's own.
 * False positives: a long random value that is no identifier, such as a cached file's hash.
 */
export const webStorage = defineRule<StorageKind | 'request' | 'send' | 'image'>({
  id: 'web-storage',
  needs: ['storage-write', 'storage-item', 'request', 'send', 'image'],
  reference: 'https://html.spec.whatwg.org/multipage/webstorage.html',
  falsePositives: 'A random value that is not an identifier, e.g. the hash of a cached file.',
  detect(page, observations, knowledge) {
    const all: Seen[] = [...observations['storage-write'], ...observations['storage-item']];
    const perKey = groupBy(all, (one) =>
      JSON.stringify([actorAt(one.frameUrl, page, knowledge).host, one.area, one.key]),
    );
    const sent = [...observations.send, ...observations.image];
    const things = thingsShown(observations.request, sent, page, knowledge);
    const told = toldTo([...observations.request, ...sent], page, knowledge);
    const keys = [...perKey.values()].map((seen) => readKey(seen, { things, told }, page, knowledge));
    return [...groupBy(keys, sortOfThing).values()].map(toFinding);
  },
});

/** Keyed sketches that were seen elsewhere as well: of what the page shows, and of what others were sent, or a count of its own. */
interface Elsewhere {
  readonly things: ReadonlySet<string>;
  readonly told: ReadonlySet<string>;
}

const isOfSignIn = (name: string): boolean =>
  signInParameter.test(name) || protectionName.test(name) || /^code_(?:challenge|verifier)$/.test(name);

/** To others, or to the page's own house in a message that nobody answers or that says which page it is of: a count. */
function toldTo(carriers: readonly Carrier[], page: PageContext, knowledge: Knowledge): ReadonlySet<string> {
  const others = carriers.filter(
    (seen) => hostOf(seen.url) !== null && (actorAt(seen.url, page, knowledge).party === 'third' || isCount(seen)),
  );
  const told = others.flatMap(({ parameters }) => parameters.filter(({ name }) => !isOfSignIn(name)));
  // What is fetched is named in paths as well; who is told something need not be.
  const inPaths = others.flatMap((seen) => (isMessage(seen) ? (seen.pathParts ?? []) : []));
  return new Set([...told.flatMap(({ value }) => value.hash ?? []), ...inPaths]);
}

function isCount(seen: Carrier): boolean {
  if (seen.kind !== 'send') return false;
  return isUnanswered(seen) || tellsPage(seen);
}

const messages: ReadonlySet<string> = new Set(['xmlhttprequest', 'ping', 'beacon']);

function isMessage(seen: Carrier): seen is ObservationOf<'request' | 'send'> {
  return seen.kind === 'send' ? seen.api !== 'script' : seen.kind === 'request' && messages.has(seen.resourceType);
}

function readKey(
  seen: readonly [Seen, ...Seen[]],
  { things, told }: Elsewhere,
  page: PageContext,
  knowledge: Knowledge,
): Key {
  const [{ area, key: name, frameUrl }] = seen;
  const owner = actorAt(frameUrl, page, knowledge);
  const facts = knowledge.cookieFacts(name, owner.host);
  const write = seen.find((one) => one.kind === 'storage-write' && one.scriptUrl !== null);
  const writer = write === undefined ? null : actorOf(write, page, knowledge);
  const isOwnService = facts === null && owner.party === 'first' && writer?.party !== 'third';
  const isCredential = isOwnService && (credentialName.test(name) || namesBasket(name));
  const isThing =
    seen.every(({ value }) => things.has(value?.hash ?? '')) ||
    (isOwnService && (releaseName.test(name) || namesDraft(name)) && !isToldIn(seen, told));
  const holdsIdentifier = facts?.holdsIdentifier ?? (isCredential || isThing ? false : identifierIn(seen, area, told));
  const named = facts === null ? unspecified : stated(facts.purposes);
  return {
    owner,
    area,
    name,
    writerHost: writer?.party === 'third' ? writer.host : null,
    purposes: named !== unspecified ? named : purposesOf(owner, writer, holdsIdentifier),
    entity:
      facts?.entity == null ? owner.entity : { name: facts.entity, source: facts.purposes[0]?.source ?? 'storage key' },
    holdsIdentifier,
    seen,
  };
}

const isToldIn = (seen: readonly Seen[], told: ReadonlySet<string>): boolean =>
  seen.some(({ value }) => sketchesIn(value).some((mark) => told.has(mark)));

/**
 * A session's storage ends with its tab: a random value there is only called an identifier when its name is known as one,
 * or when somebody is told it.
 */
function identifierIn(seen: readonly Seen[], area: Seen['area'], told: ReadonlySet<string>): boolean | null {
  const isIdentifier = joinSights(seen.map(({ value }) => isDistinct(value)));
  const isTold = isToldIn(seen, told);
  if (area === 'session' && seen.some(({ value }) => (value?.parts ?? []).some((part) => told.has(part)))) return true;
  return isIdentifier === true && area === 'session' && !isTold ? null : isIdentifier;
}

function purposesOf(owner: Actor, writer: Actor | null, holdsIdentifier: boolean | null): Finding['purposes'] {
  if (owner.party === 'third') return owner.purposes;
  if (writer?.party === 'third') return writer.purposes;
  return holdsIdentifier === false ? byBehaviour('service') : unspecified;
}

function sortOfThing(key: Key): string {
  const purposes = key.purposes.map(({ value }) => value).sort();
  return JSON.stringify([
    key.owner.host,
    key.area,
    key.writerHost,
    key.holdsIdentifier,
    key.entity?.name ?? null,
    purposes,
  ]);
}

function toFinding(keys: readonly [Key, ...Key[]]): Finding {
  const [first] = keys;
  // What another's script keeps is calm only where it is seen to be no identifier.
  const isSaid = first.writerHost === null ? first.holdsIdentifier !== true : first.holdsIdentifier === false;
  const isCalm = first.owner.party === 'first' && isSaid;
  return buildFinding({
    technique: first.area === 'local' ? 'local_storage' : 'session_storage',
    actor: { ...first.owner, entity: first.entity },
    purposes: first.purposes,
    names: keys.map(({ name }) => name),
    holdsIdentifier: first.holdsIdentifier,
    weight: isCalm ? 'ordinary' : 'tracking',
    observations: keys.flatMap(({ seen }) => seen),
    key: sortOfThing(first),
  });
}
