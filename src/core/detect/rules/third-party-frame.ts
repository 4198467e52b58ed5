import type { Finding, ObservationOf } from '../../domain';
import { actorAt, stated, type Actor } from '../actor';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { hostOf } from '../../../lib/host-of';
import { defineRule } from '../rule';
import { isUnlisted, loadedFor, variantFor, weightFor } from '../technique-of-class';

type FrameKind = 'request' | 'element';
type Seen = ObservationOf<FrameKind>;

const hiddenSide = 2;
const embedding: ReadonlySet<string> = new Set(['iframe', 'object', 'embed']);
const playing: ReadonlySet<string> = new Set(['video', 'audio']);

/**
 * Pages of others inside the page, which see the visit and keep things of their own there.
 * A frame of a listed class is told as what that class does, any other as what the page lets it do, where that is of one
 * kind and it can be seen; one that nobody can see is told as hidden, whatever the page lets it do.
 * False positives: a page's own second domain that is not known to be its own.
 */
export const thirdPartyFrame = defineRule<FrameKind>({
  id: 'third-party-frame',
  needs: ['request', 'element'],
  reference: 'https://html.spec.whatwg.org/multipage/iframe-embed-object.html',
  falsePositives: "A page's own second domain that is not known to be its own.",
  detect(page, observations, knowledge) {
    const frames: Seen[] = [
      ...observations.request.filter(({ resourceType }) => resourceType === 'sub_frame'),
      ...observations.element.filter(({ element }) => embedding.has(element) || playing.has(element)),
    ];
    const uses = new Map(
      observations.element
        .filter((seen) => (sideOf(seen) ?? 0) > hiddenSide)
        .flatMap(({ url, frameFor }) => (url && frameFor ? [[url, frameFor]] : [])),
    );
    const shown = new Set(frames.filter((seen) => !areHidden([seen]) && sideOf(seen) !== null).map(({ url }) => url));
    const hidden = new Set(frames.filter((seen) => areHidden([seen]) && !shown.has(seen.url)).map(({ url }) => url));
    const told = frames.flatMap((seen) => {
      const actor = hostOf(seen.url) === null ? null : actorAt(seen.url, page, knowledge);
      if (actor === null) return [];
      const isOwn = actor.party === 'first' && knowledge.siteOf(actor.host) === knowledge.siteOf(page.host);
      return isOwn || (actor.party === 'first' && actor.facts.technique === null)
        ? []
        : [
            {
              seen,
              actor,
              technique: techniqueOf(seen, actor, hidden.has(seen.url) ? 'hidden' : uses.get(seen.url ?? '')),
            },
          ];
    });
    const groups = groupBy(told, ({ actor, technique }) => `${technique} ${actor.facts.role} ${actor.host}`);
    return [...groups.values()].map((group) =>
      toFinding(
        group[0].technique,
        group[0].actor,
        group.map(({ seen }) => seen),
      ),
    );
  },
});

type FrameUse = NonNullable<ObservationOf<'element'>['frameFor']>;
const techniqueFor: Readonly<Record<FrameUse, Finding['technique']>> = {
  media: 'embedded_media',
  payment: 'payment',
  sign_in: 'single_sign_on',
  chat: 'chat_widget',
  captcha: 'captcha',
};

function techniqueOf(seen: Seen, actor: Actor, use: FrameUse | 'hidden' | undefined): Finding['technique'] {
  const listed = actor.facts.technique;
  if (listed !== null && listed !== 'contact' && listed !== 'script') return listed;
  if (seen.kind === 'element' && playing.has(seen.element)) return 'embedded_media';
  if (use === 'hidden') return 'iframe';
  return use === undefined ? (techniqueNamed(seen.url) ?? 'iframe') : techniqueFor[use];
}

/** Words of a path that say what a frame shows, whoever serves it; hidden, it shows nothing. */
const shownBy: readonly (readonly [RegExp, Finding['technique']])[] = [
  [/[/_-](?:(?:live|web)?-?chat|messenger)(?:[/_.-]|$)/i, 'chat_widget'],
  [/\/embed(?:ded)?\/(?:posts?|tweets?|toots?|status(?:es)?|timeline|feed|comments?)(?:[/.]|$)/i, 'social_widget'],
  [/\/(?:posts?|tweets?|toots?|status(?:es)?|timeline)\/(?:[^/]+\/)?embed(?:[/.]|$)/i, 'social_widget'],
  [/\/(?:embed(?:ded)?|player)(?:[/.]|$)/i, 'embedded_media'],
];

function techniqueNamed(url: string | null): Finding['technique'] | null {
  const path = /^\w+:\/\/[^/]*([^?#]*)/.exec(url ?? '')?.[1] ?? '';
  return shownBy.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}

function toFinding(technique: Finding['technique'], actor: Actor, observations: Seen[]): Finding {
  const isHidden = technique === 'iframe' && areHidden(observations);
  return buildFinding({
    technique,
    variant: technique === 'iframe' ? (isHidden ? 'hidden' : null) : variantFor(technique, 'frame'),
    actor,
    purposes: actor.party === 'third' ? actor.purposes : stated(actor.facts.purposes),
    loaded: loadedFor(technique),
    weight: isNeutral(technique, actor, isHidden) ? 'ordinary' : weightFor(technique),
    observations,
  });
}

/** A frame of somebody whom nobody lists, that can be seen: what it does is told by what it is seen to do. */
function isNeutral(technique: Finding['technique'], actor: Actor, isHidden: boolean): boolean {
  return isUnlisted(actor.facts) && !isHidden && (technique === 'iframe' || technique === 'embedded_media');
}

function areHidden(observations: readonly Seen[]): boolean {
  const sides = observations.map(sideOf).filter((side) => side !== null);
  return sides.length > 0 && sides.every((side) => side <= hiddenSide);
}

/** Its shorter side; null: it was not measured. */
function sideOf(seen: Seen): number | null {
  if (seen.kind !== 'element' || seen.width === null || seen.height === null) return null;
  return Math.min(seen.width, seen.height);
}
