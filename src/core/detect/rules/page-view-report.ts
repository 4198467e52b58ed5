import type { Knowledge, ObservationOf, Parameter, ValueSketch } from '../../domain';
import { actorAt, byBehaviour, type Actor } from '../actor';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { hostOf } from '../../../lib/host-of';
import { isDistinct } from '../identifier';
import {
  credentialName,
  namesBasket,
  protectionName,
  shortVisitorName,
  signInParameter,
  visitorIdName,
} from '../identifier-names';
import { hashesOf, isLastingIdentifier, keptIn, sketchesIn, type Kept, type KeptKind } from '../kept';
import { lastPart, plainName } from '../parameter-names';
import { requestShapes, shapeOf } from '../protocol-shapes';
import { defineRule, type PageContext } from '../rule';
import { tellsPage } from '../tells-page';

type Carrier = ObservationOf<'request' | 'send'>;

/** What a counter is told of a page view, by the names that counters commonly use; small letters, without separators. */
const told = {
  page: /^(?:dl|url|uri|href|loc|location|path|pathname|(?:page|doc(?:ument)?|current|window)(?:url|uri|href|path|location))$/,
  from: /^(?:dr|ref|referr?er|urlref|(?:page|doc(?:ument)?|http|initial|original)ref(?:err?er)?|provenance|herkunft|procedencia)$/,
  title: /^(?:dt|title|(?:page|doc(?:ument)?)title|titre|titel|titulo|titolo|tytul)$/,
  screen:
    /^(?:sr|sw|sh|v[pwh]|res|(?:screen|viewport|view|window|display|browser|device|inner)?(?:resolution|size|width|height)|screen|viewport)$/,
  language: /^(?:ul|lang|languages?|locale|(?:browser|user|navigator)lang(?:uage)?)$/,
  zone: /^(?:tz|timezone|(?:tz|timezone)offset|offset)$/,
  agent: /^(?:ua|useragent)$/,
  event: /^(?:en|ev|event|hittype|event(?:name|type|category|action)|evento|evenement|ereignis)$/,
  stay: /^(?:sec(?:s|onds)|(?:time|seconds)onpage|timespent|dwell(?:time)?|(?:engaged?|engagement|active|read(?:ing)?)time|(?:max)?scroll(?:depth|percent(?:age)?|pct|max)|maxscroll|readdepth)$/,
} as const;
const manner = ['title', 'screen', 'language', 'zone', 'agent', 'event', 'stay'] as const;
const fewestManners = 2;
/** Where from, title, language, name of the event, width, height. */
const shortManner = /^[rtlnewh]$/;
const enoughLetters = 4;

/** How long a page took, and what its visitor noticed of that (Web Vitals): measured in the field by counters alone. */
const vitals = /^(?:ttfb|fcp|lcp|tti|tbt|(?:largest|first)contentfulpaint|interactiontonextpaint|timetofirstbyte)$/;
/** Or a class, a form and a field: only beside one of those. */
const maybeVitals = /^(?:cls|inp|fid|(?:cumulative)?layoutshift)$/;
const fewestVitals = 2;

/** What somebody writes, or a program that failed: a letter and a report of an error say where they come from as well. */
const otherMatter =
  /^(?:email|e-mail|phone|tel|message|comment|subject|feedback|rating|question|stack|stacktrace|exception|error|lineno|line|colno|filename)$/;

/**
 * A page view that is told to a counter, whoever runs it: where, from where, and how it was shown or loaded; or where and for
 * which visitor. On a page's own host nothing else tells a counter from the rest
 * (Fouad et al., "Missed by filter lists", PoPETs 2020: analytics).
 * What is listed or known by its protocol is told by that.
 * False positives: a service that needs both, such as a help desk that opens with the page that one comes from.
 */
export const pageViewReport = defineRule<Carrier['kind'] | KeptKind>({
  id: 'page-view-report',
  needs: ['request', 'send', 'cookie-write', 'cookie-stored', 'storage-write', 'storage-item'],
  reference: 'https://arxiv.org/abs/1812.01514',
  falsePositives: 'A service that is told where one comes from for the answer, e.g. a help desk.',
  detect(page, observations, knowledge) {
    const lasting = keptIn(observations).filter((one) => isLastingIdentifier(one) === true);
    const kept = hashesOf(lasting);
    // For this visit alone, but told to somebody else together with the page.
    const items = [...observations['storage-write'], ...observations['storage-item']];
    const keptHere = new Set([...kept, ...hashesOf(items.filter(({ value }) => isDistinct(value) === true))]);
    const numbers = hashesOf(keptIn(observations).filter(isLastingNumber));
    const reports = [
      ...observations.request.filter(({ resourceType }) => resourceType !== 'main_frame'),
      ...observations.send,
    ].flatMap((seen) => {
      const actor = counterOf(seen, page, knowledge);
      if (actor === null) return [];
      if (actor.party === 'third' && (areEventsTold(seen, kept) || areVitalsTold(seen))) return [{ seen, actor }];
      const isTold =
        (isReport(seen, kept) || isCalledView(seen) || (actor.party === 'third' && isNamedView(seen))) &&
        (!isScript(seen) || tellsVisitor(seen, kept) || tellsDesk(seen));
      return isTold || (actor.party === 'third' && isVisitTold(seen, keptHere, numbers)) ? [{ seen, actor }] : [];
    });
    return [...groupBy(reports, ({ actor }) => actor.host).values()].map((group) =>
      buildFinding({
        technique: 'analytics',
        variant: 'request',
        actor: group[0].actor,
        purposes: byBehaviour('analytics'),
        names: group.flatMap(({ seen }) => namesTold(seen)),
        weight: 'tracking',
        observations: group.map(({ seen }) => seen),
      }),
    );
  },
});

/** Whoever is told and is not known already; null: they are. */
function counterOf(seen: Carrier, page: PageContext, knowledge: Knowledge): Actor | null {
  if (hostOf(seen.url) === null) return null;
  const actor = actorAt(seen.url, page, knowledge);
  if (shapeOf(seen, requestShapes, actor.party) !== null) return null;
  return actor.party === 'third' && actor.facts.class !== null ? null : actor;
}

/** Baskets and drafts, proofs and sign-ins: varied as well, and kept for what they are. */
const notVisitor = [/order|checkout|draft/i, protectionName, signInParameter, credentialName];

const isForVisitor = ({ name }: Parameter): boolean =>
  !namesBasket(lastPart(name)) && !notVisitor.some((pattern) => pattern.test(lastPart(name)));

/** The page's own address and what its visitor is known by: kept and sent, whatever the two are called, or called so. */
function isVisitTold(carrier: Carrier, kept: ReadonlySet<string>, numbers: ReadonlySet<string>): boolean {
  const { parameters } = carrier;
  const isKept = ({ value }: Parameter): boolean => sketchesIn(value).some((mark) => kept.has(mark));
  if (parameters.some(({ name }) => otherMatter.test(plainName(name)))) return false;
  const isMark = (one: Parameter): boolean =>
    one.isPage !== true &&
    (isKept(one) ||
      (isDistinct(one.value) === true && isNamedVisitor(one)) ||
      (shortVisitorName.test(lastPart(one.name)) && numbers.has(one.value.hash ?? '')));
  return tellsPage(carrier) && parameters.some((one) => isForVisitor(one) && isMark(one));
}

const month = 30 * 86_400;
const shortestNumber = 14;

/** A number and the time when it was drawn, as counters call their visitors: kept for months, and sent by a visitor's name. */
function isLastingNumber(one: Kept): boolean {
  const isLong = one.value?.entropy === 'medium' && one.value.length >= shortestNumber;
  return isLong && ('key' in one ? one.area === 'local' : (one.maxAgeSeconds ?? 0) > month);
}

const isNamedVisitor = ({ name }: Parameter): boolean =>
  visitorIdName.test(name) || /^_?(?:u|(?:v|u|vis|visitor|anon)_?u?id)$/i.test(lastPart(name));

function isReport(carrier: Carrier, kept: ReadonlySet<string>): boolean {
  const { parameters } = carrier;
  const names = parameters.map(({ name }) => plainName(name));
  const tells = (what: keyof typeof told): boolean => names.some((name) => told[what].test(name));
  const isAddressTold = tellsPage(carrier);
  if (!(isAddressTold || tells('page')) || names.some((name) => otherMatter.test(name))) return false;
  // Beside the page's own address one letter is enough.
  const inEvents = parameters.some(({ name }) => inList.test(name));
  const letters = tells('page') ? 0 : names.filter((name) => shortManner.test(name)).length;
  const manners = manner.filter(tells).length + (letters >= fewestManners ? 1 : 0);
  if (tells('from') && manners >= fewestManners) return true;
  if (isAddressTold && manners > fewestManners && tellsDesk(carrier)) return true;
  if (isAddressTold && letters >= enoughLetters && names.includes('r')) return true;
  // How long somebody stayed, and where they came from: of an answer neither is a part.
  if (tells('from') && tells('stay')) return true;
  // A help desk that is told where one comes from has no name for what happened.
  if (isAddressTold && tells('from') && (tells('event') || inEvents)) return true;
  return (tells('from') || manners > 0) && tellsVisitor({ parameters }, kept);
}

/** A list of what happened. */
const inList =
  /(?:^|\.)(?:events?|hits|records|batch|actions|beats)(?:\[\w*\])?\.(?:type|name|event|event_?name|kind|action|category)$/i;
const moment = /^(?:ts|time|timestamp|at|t|clienttime|senttime|sentat|createdat)$/;

/** What happened when, to a visitor who is known again: on which page, only the sender's host says. */
function areEventsTold({ parameters }: Carrier, kept: ReadonlySet<string>): boolean {
  const names = parameters.map(({ name }) => plainName(name));
  const happened = names.some((name) => told.event.test(name)) || parameters.some(({ name }) => inList.test(name));
  if (!happened || names.some((name) => otherMatter.test(name))) return false;
  return (
    names.some((name) => moment.test(name)) &&
    parameters.some((one) => isForVisitor(one) && isDistinct(one.value) === true && kept.has(one.value.hash ?? ''))
  );
}

/** On which page, and how that loaded for its visitor. */
function areVitalsTold(carrier: Carrier): boolean {
  const names = [...new Set(carrier.parameters.map(({ name }) => plainName(name)))];
  const sure = names.filter((name) => vitals.test(name)).length;
  const maybe = names.filter((name) => maybeVitals.test(name)).length;
  return tellsPage(carrier) && sure > 0 && sure + maybe >= fewestVitals;
}

/** The page by its address, and that it was viewed, in the words that only counters use. */
function isCalledView(carrier: Carrier): boolean {
  const names = carrier.parameters.map(({ name }) => plainName(name));
  const isAddressTold = tellsPage(carrier) || names.some((name) => told.page.test(name));
  return (
    isAddressTold && carrier.parameters.some(({ isView }) => isView) && !names.some((name) => otherMatter.test(name))
  );
}

/** The page by its address, with its title, and what happened on it or where one came from. */
function isNamedView(carrier: Carrier): boolean {
  const names = carrier.parameters.map(({ name }) => plainName(name));
  return (
    names.some((name) => told.event.test(name) || told.from.test(name)) &&
    names.some((name) => told.title.test(name)) &&
    tellsPage(carrier) &&
    !names.some((name) => otherMatter.test(name))
  );
}

/** Where a file is asked for, its address may say what it is for; whom it is for, only a counter wants to know. */
const isScript = (seen: Carrier): boolean =>
  seen.kind === 'request' ? seen.resourceType === 'script' : seen.api === 'script';

/** Where somebody sits and before what: no file depends on both. */
function tellsDesk({ parameters }: Pick<Carrier, 'parameters'>): boolean {
  const names = parameters.map(({ name }) => plainName(name));
  return names.some((name) => told.zone.test(name)) && names.some((name) => ofScreen.test(name));
}

/** Not that of a picture or a frame. */
const ofScreen = /^(?:sr|res|(?:screen|viewport|display)(?:res(?:olution)?|size|width|height)?|s[wh]|v[pwh])$/;

function tellsVisitor({ parameters }: Pick<Carrier, 'parameters'>, kept: ReadonlySet<string>): boolean {
  return parameters.some((one) => isVisitor(one, kept));
}

function isVisitor(
  { name, value }: { readonly name: string; readonly value: ValueSketch },
  kept: ReadonlySet<string>,
): boolean {
  return isDistinct(value) === true && (visitorIdName.test(name) || kept.has(value.hash ?? ''));
}

function namesTold({ parameters }: Carrier): string[] {
  const isTold = (name: string): boolean => Object.values(told).some((pattern) => pattern.test(name));
  return parameters.filter(({ name, isPage }) => isPage || isTold(plainName(name))).map(({ name }) => name);
}
