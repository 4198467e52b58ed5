import type { CookieFacts, Finding, Knowledge, ObservationOf } from '../../domain';
import { actorAt, actorOf, byBehaviour, stated, unspecified, type Actor } from '../actor';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { isKeptIdentifier, joinSights } from '../identifier';
import { credentialName, namesBasket, releaseName } from '../identifier-names';
import { defineRule, type PageContext } from '../rule';
import { stableName } from '../stable-name';
import { isUnlisted } from '../technique-of-class';

type CookieKind = 'cookie-write' | 'cookie-header' | 'cookie-stored';
type Seen = ObservationOf<CookieKind>;

const namesPerHost = 50;

/**
 * Cookies: one finding for each name and site, whoever saw it. RFC 6265bis names the attributes, CHIPS the partition.
 * A cookie belongs to the host in its Domain, so one that a third party's script sets on the page's own host is the
 * page's own; the script is told with it.
 * False positives: a long random value that is no identifier, such as a session's security token kept for days.
 */
export const cookie = defineRule<CookieKind>({
  id: 'cookie',
  needs: ['cookie-write', 'cookie-header', 'cookie-stored'],
  reference: 'https://www.rfc-editor.org/rfc/rfc6265',
  falsePositives: 'A long-lived random value that is not an identifier, e.g. a security token.',
  detect(page, observations, knowledge) {
    const all: Seen[] = [
      ...observations['cookie-header'],
      ...observations['cookie-write'],
      ...observations['cookie-stored'],
    ];
    const kept = all.filter(({ maxAgeSeconds }) => maxAgeSeconds === null || maxAgeSeconds > 0);
    const bySite = groupBy(kept, ({ host }) => knowledge.siteOf(host));
    return [...bySite.values()].flatMap((cookies) => ofOneSite(cookies, page, knowledge));
  },
});

/** A page can make up any number of names: beyond a bound they share one finding. */
function ofOneSite(cookies: readonly Seen[], page: PageContext, knowledge: Knowledge): Finding[] {
  const byName = [...groupBy(cookies, ({ name }) => stableName(name))];
  const known = (group: readonly Seen[]) => group.some(({ name, host }) => knowledge.cookieFacts(name, host) !== null);
  byName.sort(([a, x], [b, y]) => Number(known(y)) - Number(known(x)) || (a < b ? -1 : 1));
  const rest = byName.slice(namesPerHost).flatMap(([, group]) => group);
  return [
    ...byName.slice(0, namesPerHost).map(([name, group]) => toFinding(name, group, page, knowledge)),
    ...(rest.length > 0 ? [toFinding('*', rest as [Seen, ...Seen[]], page, knowledge)] : []), // not empty: just checked
  ];
}

function toFinding(key: string, group: readonly [Seen, ...Seen[]], page: PageContext, knowledge: Knowledge): Finding {
  const host = hostOfCookie(group);
  const actor = actorAt(`https://${host}/`, page, knowledge);
  const facts = knowledge.cookieFacts(group[0].name, host);
  const isConsent = facts?.role === 'consent_platform' || (facts === null && actor.role === 'consent_platform');
  const isOwnService = facts === null && actor.party === 'first' && isOfPage(group, page, knowledge);
  const isCredential = isOwnService && credentialName.test(group[0].name);
  const isBasket = isOwnService && namesBasket(group[0].name);
  const isRelease = isOwnService && releaseName.test(group[0].name);
  const told = isConsent ? consentPurposes(facts) : purposesOf(facts, group, actor, page, knowledge);
  const purposes = isCredential ? byBehaviour('security') : isBasket ? byBehaviour('service') : told;
  const holdsIdentifier =
    facts?.holdsIdentifier ?? (isConsent || isCredential || isBasket || isRelease ? false : identifierIn(group));
  return buildFinding({
    technique: 'cookie',
    variant: variantOf(group),
    actor: { ...actor, host, role: roleOf(facts, actor, isConsent), entity: entityOf(facts, actor) },
    purposes,
    names: group.map(({ name }) => name),
    holdsIdentifier,
    maxAgeSeconds: longestAge(group),
    weight: isOrdinary(purposes, actor, holdsIdentifier) || isNobodys(group, facts, actor) ? 'ordinary' : 'tracking',
    observations: group,
    key,
  });
}

/** The browser's own store knows best; then the shortest, which is the widest. */
function hostOfCookie(group: readonly [Seen, ...Seen[]]): string {
  const stored = group.filter(({ kind }) => kind === 'cookie-stored');
  const hosts = (stored.length > 0 ? stored : group).map(({ host }) => host);
  return hosts.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? group[0].host;
}

/** What the browser itself saw outranks what the page's own world says. null: found kept, nobody saw it set. */
function variantOf(group: readonly Seen[]): string | null {
  if (group.some(({ isPartitioned }) => isPartitioned)) return 'partitioned';
  if (group.some((one) => one.kind !== 'cookie-write' && one.isHttpOnly)) return 'http_only';
  if (group.some(({ kind }) => kind === 'cookie-header')) return 'http';
  const write = group.find((one) => one.kind === 'cookie-write');
  if (write === undefined) return null;
  return write.api === 'cookieStore' ? 'cookie_store' : 'script';
}

function purposesOf(
  facts: CookieFacts | null,
  group: readonly Seen[],
  actor: Actor,
  page: PageContext,
  knowledge: Knowledge,
): Finding['purposes'] {
  const ofName = facts === null ? unspecified : stated(facts.purposes);
  if (ofName !== unspecified) return ofName;
  if (actor.party === 'third') return actor.purposes;
  const writer = group.find(({ kind, scriptUrl }) => kind === 'cookie-write' && scriptUrl !== null);
  return writer === undefined ? unspecified : actorOf(writer, page, knowledge).purposes;
}

/** Set by the page itself: then its name says what for. */
function isOfPage(group: readonly [Seen, ...Seen[]], page: PageContext, knowledge: Knowledge): boolean {
  const isByOther = (one: Seen): boolean =>
    one.kind === 'cookie-write' && actorOf(one, page, knowledge).party === 'third';
  return !group.some(isByOther);
}

function consentPurposes(facts: CookieFacts | null): Finding['purposes'] {
  const source = facts?.purposes[0]?.source;
  return source === undefined ? byBehaviour('service') : [{ value: 'service', source }];
}

function roleOf(facts: CookieFacts | null, actor: Actor, isConsent: boolean): Finding['role'] {
  if (isConsent) return 'consent_platform';
  if (actor.party === 'first') return null;
  return actor.role === 'unknown' ? (facts?.role ?? 'unknown') : actor.role;
}

function entityOf(facts: CookieFacts | null, actor: Actor): Finding['entity'] {
  const source = facts?.purposes[0]?.source ?? 'cookie name';
  return facts?.entity == null ? actor.entity : { name: facts.entity, source };
}

function identifierIn(group: readonly Seen[]): boolean | null {
  return joinSights(group.map(({ value, maxAgeSeconds }) => isKeptIdentifier(value, maxAgeSeconds)));
}

/** As it was set; where nobody saw that, what was left of it: the store tells only when a cookie ends. */
function longestAge(group: readonly Seen[]): number | null {
  const agesOf = (seen: readonly Seen[]): number[] => seen.flatMap(({ maxAgeSeconds }) => maxAgeSeconds ?? []);
  const asSet = agesOf(group.filter(({ kind }) => kind !== 'cookie-stored'));
  const ages = asSet.length > 0 ? asSet : agesOf(group);
  return ages.length > 0 ? Math.max(...ages) : null;
}

/** Of a host that nobody lists, and too plain to tell one visitor from another: which machine answered, a choice. */
function isNobodys(group: readonly Seen[], facts: CookieFacts | null, { facts: ofHost }: Actor): boolean {
  return facts === null && isUnlisted(ofHost) && group.every(({ value }) => value !== null && plain.has(value.entropy));
}

const plain: ReadonlySet<string> = new Set(['none', 'low']);
const calm: ReadonlySet<string> = new Set(['service', 'security', 'legal']);

function isOrdinary(purposes: Finding['purposes'], actor: Actor, holdsIdentifier: boolean | null): boolean {
  if (purposes.every(({ value }) => calm.has(value))) return true;
  return actor.party === 'first' && holdsIdentifier !== true && purposes === unspecified;
}
