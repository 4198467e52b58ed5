import type { Knowledge, ObservationOf, ObservationsByKind } from '../../domain';
import { actorAt, siteAt, type Actor } from '../actor';
import { asksSignIn } from '../asks-sign-in';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { hostOf } from '../../../lib/host-of';
import { isDistinct } from '../identifier';
import { defineRule } from '../rule';

/** Longer than what spreads visitors over servers is kept. */
const lastingSeconds = 30 * 86_400;

/**
 * A third party that the visit was led through on its way here: it is a first party for that moment
 * (Privacy Community Group, "Navigational-Tracking Mitigations", bounce tracking); sent on by an answer, or by a page that
 * another site led to and that led on at once. An answer that nobody lists, that keeps nothing and is told nothing that tells one
 * visitor from another only leads, as a resolver of addresses does; where somebody filled in a form on the way, it was no detour.
 * False positives: a sign-in by a protocol of its own; a link shortener that counts its visitors; an address of the site
 * from before, which leads on and keeps its cookie for long.
 */
export const bounce = defineRule<'request' | 'cookie-header' | 'cookie-stored'>({
  id: 'bounce',
  needs: ['request', 'cookie-header', 'cookie-stored'],
  reference: 'https://privacycg.github.io/nav-tracking-mitigations/#bounce-tracking',
  falsePositives:
    'A sign-in by a protocol of its own; a link shortener that counts its visitors; a former address of the site.',
  detect(page, observations, knowledge) {
    const requested = hostOf(page.visit.requestedUrl) ?? page.host;
    const hops = observations.request.flatMap((seen) => {
      // Later on somebody may leave the page for another, or save a file.
      const passed = seen.redirectedFrom ?? (seen.at <= page.visit.startedAt ? passedBy(seen) : null);
      if (seen.resourceType !== 'main_frame' || hostOf(passed) === null) return [];
      const actor = actorAt(passed, page, knowledge);
      // A link's target is chosen by the page that it stands on; an address that was typed, by the person: unless that
      // keeps them apart from others as it leads on, as a link in a mail does.
      const asker = hostOf(seen.initiatorUrl);
      const isAskedFor = knowledge.isSameParty(asker ?? requested, actor.host);
      const isHop =
        actor.party === 'third' &&
        (!isAskedFor || (asker === null && marksVisitor(actor.host, observations, knowledge)));
      return isHop && !isFilledIn(passed, observations, knowledge) ? [{ seen, actor }] : [];
    });
    return [...groupBy(hops, ({ actor }) => actor.host).values()].flatMap((group) => {
      const [{ actor }] = group;
      const mayTrack = actor.facts.class !== null || isStateful(actor.host, observations, knowledge);
      // What a page on the way has kept by itself, nobody sees from here; of an answer the cookies are seen.
      if (!mayTrack && group.every(({ seen }) => seen.redirectedFrom !== null)) return [];
      return buildFinding({
        technique: 'bounce',
        actor,
        weight: !mayTrack || isSignIn(actor, observations) ? 'ordinary' : 'tracking',
        observations: group.map(({ seen }) => seen),
      });
    });
  },
});

/** A form of its own was sent to it, as who signs in by a page of its own does: somebody has stayed there. */
function isFilledIn(
  passed: string | null,
  { request }: Pick<ObservationsByKind, 'request'>,
  knowledge: Pick<Knowledge, 'siteOf'>,
): boolean {
  const site = siteAt(passed, knowledge);
  return request.some(
    ({ resourceType, method, url, initiatorUrl }) =>
      resourceType === 'main_frame' &&
      method === 'POST' &&
      siteAt(url, knowledge) === site &&
      siteAt(initiatorUrl, knowledge) === site,
  );
}

/** It was asked to tell who signs in: what it keeps for that is its own page's matter. */
function isSignIn({ host, facts }: Actor, { request }: Pick<ObservationsByKind, 'request'>): boolean {
  if (facts.technique !== null && facts.technique !== 'single_sign_on') return false;
  return request.some((seen) => asksSignIn(seen) && hostOf(seen.url) === host);
}

/** It keeps something of the visitor, or what it was reached with tells one from another. */
function isStateful(
  host: string,
  observations: Pick<ObservationsByKind, 'request' | 'cookie-header' | 'cookie-stored'>,
  knowledge: Knowledge,
): boolean {
  const site = knowledge.siteOf(host);
  const isIts = (other: string | null): boolean => other !== null && knowledge.siteOf(other) === site;
  const kept = [...observations['cookie-header'], ...observations['cookie-stored']];
  const passed = observations.request.filter(
    ({ resourceType, url }) => resourceType === 'main_frame' && isIts(hostOf(url)),
  );
  return (
    kept.some((cookie) => isIts(cookie.host)) ||
    passed.some(
      ({ parameters, pathParts = [] }) =>
        pathParts.length > 0 || parameters.some(({ value }) => isDistinct(value) === true),
    )
  );
}

/** It left a cookie with an identifier that outlives the visit. */
function marksVisitor(
  host: string,
  observations: Pick<ObservationsByKind, 'cookie-header'>,
  knowledge: Pick<Knowledge, 'siteOf'>,
): boolean {
  const site = knowledge.siteOf(host);
  return observations['cookie-header'].some(
    (cookie) =>
      knowledge.siteOf(cookie.host) === site &&
      (cookie.maxAgeSeconds ?? 0) > lastingSeconds &&
      isDistinct(cookie.value) === true,
  );
}

/** A page on the way has no answer of its own in this visit: only that it was passed is known. */
function passedBy({ url, status, initiatorUrl }: ObservationOf<'request'>): string | null {
  return status === null && initiatorUrl !== null ? url : null;
}
