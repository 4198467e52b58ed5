import type { Finding, Knowledge, ObservationOf } from '../../domain';
import { actorAt, byBehaviour, type Actor } from '../actor';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { isDistinct, joinSights } from '../identifier';
import { pathOf } from '../../../lib/path-of';
import { defineRule, type PageContext } from '../rule';

/**
 * Stores that a page names itself: IndexedDB, Cache Storage, and service workers, which outlive it. One holds an
 * identifier where a varied text stands alone in a record, as it does to know a visitor again, not a thing of theirs, and
 * the page has no file of its own by that name.
 * False positives: an offline cache that serves the page alone is told just the same, as ordinary.
 */
export const namedStore = defineRule<'named-store' | 'request'>({
  id: 'named-store',
  needs: ['named-store', 'request'],
  reference: 'https://storage.spec.whatwg.org/',
  falsePositives: 'A store that only serves the page, e.g. for use without a network, is told too, as ordinary.',
  detect(page, observations, knowledge) {
    const files = new Set(
      observations.request.filter(isOwnFile(page, knowledge)).flatMap(({ pathParts = [] }) => pathParts),
    );
    const identifierIn = identifierBeside(files);
    const groups = groupBy(observations['named-store'], (one) =>
      JSON.stringify([one.store, actorAt(one.frameUrl, page, knowledge).host, identifierIn(one)]),
    );
    return [...groups.values()].map((stores) => {
      const [{ store, frameUrl }] = stores;
      const holdsIdentifier = identifierIn(stores[0]);
      const owner = actorAt(frameUrl, page, knowledge);
      return buildFinding({
        technique: store,
        actor: owner,
        purposes: purposesOf(store, owner, holdsIdentifier),
        names: stores.map(({ name }) => name),
        holdsIdentifier,
        weight: owner.party === 'first' && holdsIdentifier !== true ? 'ordinary' : 'tracking',
        observations: stores,
        key: String(holdsIdentifier),
      });
    });
  },
});

/** By its name such a file is asked for by everybody who is to have the same: it is that of a release, or of a part of one. */
const isOwnFile =
  (page: PageContext, knowledge: Knowledge) =>
  ({ url, method, pathParts = [] }: ObservationOf<'request'>): boolean =>
    method === 'GET' &&
    pathParts.length === 1 &&
    /\{id\}\.\w{2,5}$/.test(url) &&
    !ofSomebody.test(pathOf(url)) &&
    actorAt(url, page, knowledge).party === 'first';

const ofSomebody =
  /(?:^|[/._-])(?:users?|visitors?|people|persons?|members?|accounts?|profiles?|avatars?|customers?|me)[/._-]/i;

const identifierBeside =
  (files: ReadonlySet<string>) =>
  ({ holdsIdentifier, values }: ObservationOf<'named-store'>): boolean | null => {
    if (holdsIdentifier !== null || values === undefined) return holdsIdentifier;
    return joinSights(values.map((value) => !files.has(value.hash ?? '') && isDistinct(value)));
  };

/** A page's own database that holds no identifier is there for the page's use; a worker or a cache can do anything. */
function purposesOf(store: string, owner: Actor, holdsIdentifier: boolean | null): Finding['purposes'] {
  return owner.party === 'first' && store === 'indexed_db' && holdsIdentifier !== true
    ? byBehaviour('service')
    : owner.purposes;
}
