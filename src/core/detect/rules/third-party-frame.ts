import type { Finding, ObservationOf } from '../../domain';
import { actorAt, stated, type Actor } from '../actor';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { hostOf } from '../../../lib/host-of';
import { defineRule } from '../rule';
import { techniqueNamed } from '../technique-named';
import { isUnlisted, loadedFor, variantFor, weightFor } from '../technique-of-class';

type FrameKind = 'request' | 'element';
type Seen = ObservationOf<FrameKind>;

const hiddenSide = 2;
const embedding: ReadonlySet<string> = new Set(['iframe', 'object', 'embed']);
const playing: ReadonlySet<string> = new Set(['video', 'audio']);

/**
 * Pages of others inside the page, which see the visit and keep things of their own there.
 * A frame of a listed class is told as what that class does, any other as what the page lets it do, where that is of one
 * kind and it can be seen, or by the player that stands in it; one that nobody can see is told as hidden, whatever the
 * page lets it do.
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
    const uses = new Map([...playersIn(observations.element), ...usesOf(observations.element)]);
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
              technique: techniqueOf(seen, actor, uses.get(seen.url ?? '')),
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

/** What the frames of an address are for, where that can be told; `hidden`: none of them can be seen. */
type FrameUse = NonNullable<ObservationOf<'element'>['frameFor']> | 'hidden';
const techniqueFor: Readonly<Record<FrameUse, Finding['technique']>> = {
  media: 'embedded_media',
  payment: 'payment',
  sign_in: 'single_sign_on',
  chat: 'chat_widget',
  captcha: 'captcha',
  hidden: 'iframe',
};

/** Documents in which something stands that a person may start to play. */
function playersIn(elements: readonly ObservationOf<'element'>[]): [string, FrameUse][] {
  return elements
    .filter(({ element, frameFor }) => playing.has(element) && frameFor === 'media')
    .map(({ frameUrl }) => [frameUrl, 'media']);
}

function usesOf(elements: readonly ObservationOf<'element'>[]): ReadonlyMap<string, FrameUse> {
  const measured = elements.filter((seen) => sideOf(seen) !== null);
  const groups = groupBy(measured, ({ url }) => url ?? '');
  return new Map(
    [...groups].flatMap(([url, group]): [string, FrameUse][] => {
      const hidden = group.some(isClosedChat) ? 'chat' : 'hidden';
      const use = areHidden(group) ? hidden : group.find((seen) => !areHidden([seen]) && seen.frameFor)?.frameFor;
      return use === undefined ? [] : [[url, use]];
    }),
  );
}

const widestHidden = 100;

/** A panel that is to be opened has its width, and no height yet. */
const isClosedChat = ({ frameFor, width }: ObservationOf<'element'>): boolean =>
  frameFor === 'chat' && (width ?? 0) > widestHidden;

function techniqueOf(seen: Seen, actor: Actor, use: FrameUse | undefined): Finding['technique'] {
  const listed = actor.facts.technique;
  if (listed !== null && listed !== 'contact' && listed !== 'script') return listed;
  if (seen.kind === 'element' && playing.has(seen.element)) return 'embedded_media';
  return use === undefined ? (techniqueNamed(seen.url) ?? 'iframe') : techniqueFor[use];
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
