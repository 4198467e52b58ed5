import type { Finding, Knowledge, ObservationOf } from '../../domain';
import { actorAt, stated, type Actor } from '../actor';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { hostOf } from '../../../lib/host-of';
import { defineRule, type PageContext } from '../rule';
import { isDelivery, isUnlisted, loadedFor, variantFor, weightFor } from '../technique-of-class';

type ScriptKind = 'request' | 'element';
type Seen = ObservationOf<ScriptKind>;

/**
 * Scripts that others write and the page runs (Nikiforakis et al., "You are what you include", CCS 2012).
 * A script of a listed class is told as what that class does, any other as a script of an unknown third party.
 * The page's own scripts are no finding, except another host of the same organisation with a listed class.
 * False positives: a library delivered from a host that is not listed as one; a page's own second domain that is not
 * known to be its own.
 */
export const thirdPartyScript = defineRule<ScriptKind>({
  id: 'third-party-script',
  needs: ['request', 'element'],
  reference: 'https://doi.org/10.1145/2382196.2382274',
  falsePositives: "A library from a delivery host that is not listed; a page's own second domain not known as its own.",
  detect(page, observations, knowledge) {
    const scripts: Seen[] = [
      ...observations.request.filter(({ resourceType }) => resourceType === 'script'),
      ...observations.element.filter(({ element, isInline }) => element === 'script' && !isInline),
    ];
    const told = scripts.flatMap((seen) => {
      const actor = hostOf(seen.url) === null ? null : actorAt(seen.url, page, knowledge);
      return actor !== null && isTold(actor, page, knowledge) ? [{ seen, actor }] : [];
    });
    const groups = groupBy(told, ({ actor }) => `${actor.facts.technique ?? ''} ${actor.facts.role} ${actor.host}`);
    return [...groups.values()].map((group) =>
      toFinding(
        group[0].actor,
        group.map(({ seen }) => seen),
      ),
    );
  },
});

function isTold(actor: Actor, page: PageContext, knowledge: Knowledge): boolean {
  const { technique } = actor.facts;
  if (technique === 'contact' || (technique === null && isDelivery(actor.facts))) return false;
  if (actor.party === 'third') return true;
  return technique !== null && knowledge.siteOf(actor.host) !== knowledge.siteOf(page.host);
}

function toFinding(actor: Actor, observations: Seen[]): Finding {
  const technique = actor.facts.technique ?? 'script';
  return buildFinding({
    technique,
    variant: technique === 'script' ? null : variantFor(technique, 'script'),
    actor,
    // Of another host of the page's own organisation, what it is listed for is what it is there for.
    purposes: actor.party === 'third' ? actor.purposes : stated(actor.facts.purposes),
    loaded: loadedFor(technique),
    // A file of somebody whom nobody lists: what it does is told by what it is seen to do.
    weight: isUnlisted(actor.facts) ? 'ordinary' : weightFor(technique),
    observations,
  });
}
