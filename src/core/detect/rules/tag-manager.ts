import type { Knowledge, ObservationOf, ObservationsByKind, Parameter } from '../../domain';
import { actorAt, actorOf, siteAt, type Actor } from '../actor';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { hostOf } from '../../../lib/host-of';
import { isUnanswered } from '../is-unanswered';
import { pathOf } from '../../../lib/path-of';
import { defineRule, type PageContext } from '../rule';
import { isDelivery, isUnlisted } from '../technique-of-class';
import { tellsPage } from '../tells-page';

type NeededKind = 'send' | 'image' | 'element';
type Send = ObservationOf<'send'>;

const fewestSites = 2;

/**
 * A third party's script that brings scripts of other third parties into the page, or one's script and the beacon of
 * another whose script came as well or that is told the page's address, or anything where that script's site tells
 * somebody of the page; or, by a list of rules that it has fetched, beacons of several others: what is in it is decided
 * there, not by the page
 * (Lauinger et al., "Thou shalt not depend on me", NDSS 2017: scripts included by scripts).
 * Or a file of the page's own that is there for that: it is called so, has its rules fetched or has nothing fetched but a
 * list that lies beside it, and those whom it brings are seen to tell somebody of the visit.
 * Libraries that it fetches from where any page may are its own means.
 * False positives: an advertising script that brings its partners' along; a widget with several domains of its own.
 */
export const tagManager = defineRule<NeededKind>({
  id: 'tag-manager',
  needs: ['send', 'image', 'element'],
  reference: 'https://doi.org/10.14722/ndss.2017.23414',
  falsePositives: "An advertising script that brings its partners' along; a widget with several domains of its own.",
  detect(page, observations, knowledge) {
    return [...groupBy(broughtIn(observations, page, knowledge), ({ actor }) => actor.host).values()]
      .filter((group) =>
        group.some(({ seen }) => seen.api === 'script' || hasRules(seen, observations.send, knowledge)),
      )
      .map((group) => group.filter(({ isSure }) => isSure || group.some(({ isOfTeller }) => isOfTeller)))
      .filter(isFilled)
      .filter((group) => new Set(group.map(({ seen }) => siteAt(seen.url, knowledge))).size >= fewestSites)
      .map((group) =>
        buildFinding({
          technique: 'tag_manager',
          variant: 'script',
          actor: group[0].actor,
          names: group.map(({ seen }) => hostOf(seen.url) ?? ''),
          weight: isUnlisted(group[0].actor.facts) ? 'ordinary' : 'tracking',
          observations: group.map(({ seen }) => seen),
        }),
      );
  },
});

interface Brought {
  readonly seen: Send;
  readonly actor: Actor;
  /** A script; or a beacon by itself, not only by what came with it. */
  readonly isSure: boolean;
  /** A script of somebody who is seen to tell of the page. */
  readonly isOfTeller: boolean;
}

/** Always, and the compiler has to be told. */
const isFilled = (group: Brought[]): group is [Brought, ...Brought[]] => group.length > 0;

/** What those who may be tag managers bring of others. */
function broughtIn(
  { send: sends, image, element }: Pick<ObservationsByKind, NeededKind>,
  page: PageContext,
  knowledge: Knowledge,
): Brought[] {
  const shown = new Set(image.filter(({ isVisible }) => isVisible).map(({ url }) => url));
  const loaded = new Set(element.filter((one) => one.element === 'script').map(({ url }) => siteAt(url, knowledge)));
  const telling = new Set(sends.filter(isTelling).map(({ scriptUrl }) => siteAt(scriptUrl, knowledge)));
  const tellers = new Set(sends.filter(tellsPage).map(({ scriptUrl }) => siteAt(scriptUrl, knowledge)));
  const isSure = (seen: Send): boolean =>
    seen.api === 'script' || loaded.has(siteAt(seen.url, knowledge)) || tellsPage(seen);
  const isBeacon = (seen: Send): boolean =>
    seen.api === 'image' && !shown.has(seen.url) && (isSure(seen) || seen.parameters.some(isOfNoSize));
  return sends
    .filter((seen) => seen.api === 'script' || isBeacon(seen))
    .map((seen) => ({
      seen,
      actor: actorOf(seen, page, knowledge),
      isSure: isSure(seen),
      isOfTeller: seen.api === 'script' && tellers.has(siteAt(seen.url, knowledge)),
    }))
    .filter(({ seen, actor }) => isOfAnother(seen, actor, page, knowledge))
    .filter(({ seen, actor }) =>
      actor.party === 'third'
        ? isManaging(actor)
        : seen.api === 'script' && telling.has(siteAt(seen.url, knowledge)) && isForRules(seen, sends),
    );
}

/** Pictures that are fetched before they are shown are asked for by these alone. */
const isOfNoSize = ({ name }: Parameter): boolean =>
  !/^(?:w|h|width|height|size|q|quality|dpr|fit|crop|format|fm|auto|v|ver|version)$/i.test(name);

/** What is listed for something else brings others along for that. */
const isManaging = ({ facts }: Actor): boolean =>
  (facts.technique === null || facts.technique === 'tag_manager') && !isDelivery(facts);

/** "/tags/manager.js", "/snippet-loader.js". */
const calledAfterTags =
  /(?:^|[/._-])(?:tags?|tag-?(?:manager|loader|container)|snippets?|(?:script|pixel|tracker|tracking|marketing)s?-?(?:loader|manager|container))(?:[/._-]|$)/i;
const ofRules = /(?:^|[/._-])(?:tags?|rules?|config(?:uration)?|container|settings|triggers)(?:[._-]\w+)*\.json$/i;

/** Whether the page's own file that brought this is there to bring others: by its name, or by what it fetched before. */
function isForRules({ scriptUrl, at }: Send, sends: readonly Send[]): boolean {
  if (hostOf(scriptUrl) === null || scriptUrl === null) return false;
  if (calledAfterTags.test(pathOf(scriptUrl))) return true;
  const fetched = fetchedBy(scriptUrl, sends);
  if (fetched.some(({ url }) => ofRules.test(pathOf(url)))) return true;
  return fetched.length > 0 && fetched.every((one) => one.at <= at && liesBeside(one.url, scriptUrl));
}

const fetchedBy = (scriptUrl: string | null, sends: readonly Send[]): Send[] =>
  sends.filter((one) => one.scriptUrl === scriptUrl && (one.api === 'fetch' || one.api === 'xhr'));

/** How a player or a chat is to look stands in its settings: what is told to whom does not. */
const ofTags = /(?:^|[/._-])(?:container|triggers|destinations|integrations)(?:[._-]\w+)*\.json$/i;

/** Whether its script had a list of that fetched from its own site before. */
const hasRules = ({ scriptUrl, at }: Send, sends: readonly Send[], knowledge: Knowledge): boolean =>
  hostOf(scriptUrl) !== null &&
  fetchedBy(scriptUrl, sends).some(
    (one) =>
      one.at <= at && ofTags.test(pathOf(one.url)) && siteAt(one.url, knowledge) === siteAt(scriptUrl, knowledge),
  );

/** Words of the page, and what it shows. */
const ofWordsOrData =
  /(?:^|\/)(?:[a-z]{2}(?:[-_][a-z]{2,4})?|(?:messages|strings|locales?|translations?|i18n|manifest|data|products?|items?|menu|animation)(?:[._-]\w+)*)\.json$/i;

/** A list in the script's own folder: "/marks/live.json" beside "/marks/start.js". In the topmost lies everything. */
function liesBeside(url: string, scriptUrl: string): boolean {
  const folder = scriptUrl.slice(0, scriptUrl.lastIndexOf('/') + 1);
  return (
    !ofWordsOrData.test(pathOf(url)) &&
    pathOf(folder) !== '/' &&
    url.startsWith(folder) &&
    /^[^/]+\.json$/i.test(pathOf(url).slice(pathOf(folder).length))
  );
}

/** It tells of the page, or tells something that it wants no answer to. */
const isTelling = (seen: Send): boolean => isUnanswered(seen) || (seen.api !== 'script' && tellsPage(seen));

function isOfAnother({ url }: Send, actor: Actor, page: PageContext, knowledge: Knowledge): boolean {
  const host = hostOf(url);
  if (host === null || knowledge.isSameParty(host, actor.host)) return false;
  const other = actorAt(url, page, knowledge);
  return other.party === 'third' && !isDelivery(other.facts);
}
