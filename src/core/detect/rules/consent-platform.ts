import type { Knowledge, ObservationOf, ObservationsByKind } from '../../domain';
import { actorAt, actorOf, byBehaviour, type Actor } from '../actor';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { hostOf } from '../../../lib/host-of';
import { pathOf } from '../../../lib/path-of';
import { plainName } from '../parameter-names';
import { defineRule, type PageContext } from '../rule';

/** What only a consent platform offers to the other scripts of a page; a signal of the browser or of Google's tags needs none. */
const offered: ReadonlySet<ObservationOf<'signal'>['signal']> = new Set(['tcf', 'gpp', 'usp']);

/**
 * A service that asks for consent and keeps the answer ready for the page's scripts, told by the functions that it offers
 * them and the frame by which other frames find it, whoever runs it.
 * Or by its question: two of a button that accepts, one that refuses and one that keeps what was ticked, where a script of
 * another is called after it; or by the answer, which a script of another keeps for the page under a name that says so, or
 * tells its own house, purpose by purpose; or by both, where the page asks by itself, or by what a file of the page's own
 * that is called after its question keeps.
 * Where a script put them there it is that script's; where the page itself did, and no listed platform is in it, it is
 * the page's own.
 * False positives: a page that offers the functions for a platform which never comes; another choice of the page's own,
 * kept under such a name beside such buttons.
 */
export const consentPlatform = defineRule<
  'signal' | 'request' | 'send' | 'element' | 'offer' | AnswerKind | StoredAnswerKind
>({
  id: 'consent-platform',
  needs: [
    'signal',
    'request',
    'send',
    'element',
    'offer',
    'cookie-write',
    'cookie-stored',
    'storage-write',
    'storage-item',
  ],
  reference: 'https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework',
  falsePositives:
    'A page that offers the functions for a platform which never comes; another choice kept beside such buttons.',
  detect(page, observations, knowledge) {
    const seen = observations.signal
      .filter(({ signal }) => offered.has(signal))
      .map((one) => ({ one, actor: actorOf(one, page, knowledge) }));
    const others = seen.filter(({ actor }) => actor.party === 'third');
    const isListed = [...observations.request, ...observations.element].some(
      ({ url }) => url !== null && actorAt(url, page, knowledge).facts.technique === 'consent_platform',
    );
    const told = others.length > 0 || isListed ? others : seen;
    const unnamed = isListed ? [] : [askersIn, keepersIn, ownAnswersIn];
    const ways = [told, ...unnamed.map((way) => way(observations, page, knowledge))];
    const found: Answered[] = ways.find((way) => way.length > 0) ?? [];
    return [...groupBy(found, ({ actor }) => actor.host).values()].map((group) =>
      buildFinding({
        technique: 'consent_platform',
        variant: 'script',
        actor: { ...group[0].actor, role: group[0].actor.party === 'third' ? 'consent_platform' : null },
        purposes: byBehaviour('service'),
        names: group.flatMap(({ one }) => (one.kind === 'signal' ? one.signal : [])),
        weight: 'ordinary',
        observations: [
          ...group.map(({ one }) => one),
          ...(found === told ? [] : observations.offer.filter(({ offer }) => offer !== 'chat')),
        ],
      }),
    );
  },
});

/** "cmp.…", "/consent.js", "/cookie-banner/…". */
const calledAfterIt =
  /(?:^|[./_-])(?:cmp|consent(?:s|manager)?|cookie-?(?:consents?|banner|notice|law|bar|control|manager|script|hub|first|bot)|privacy-?(?:manager|cent(?:er|re)|banner))(?:[./_-]|$)/i;

type AnswerKind = 'cookie-write' | 'storage-write';
type StoredAnswerKind = 'cookie-stored' | 'storage-item';

/** "ExampleConsent", "consent_state", "user-consents": the answer, and not what a measuring script makes of it ("mtm_consent"). */
const answerNames = [
  /^(?:cookie|user|gdpr|privacy)?[._-]?consents?(?:[._-]?(?:id|state|status|choices?|preferences|settings|string|receipt|v?\d+))?$/i,
  /[a-z]Consents?(?:Id|State|Status|Choices?|Preferences|Settings|String|Receipt)?$/,
];
const isAnswer = (name: string): boolean => answerNames.some((pattern) => pattern.test(name));

/** What shows a consent platform, and whose it is. */
interface Answered {
  readonly one: ObservationOf<'signal' | 'request' | AnswerKind | StoredAnswerKind>;
  readonly actor: Actor;
}

function keepersIn(
  observations: Pick<ObservationsByKind, AnswerKind | 'request' | 'send' | 'offer'>,
  page: PageContext,
  knowledge: Knowledge,
): Answered[] {
  const proofs = observations.send.filter(isAsked(observations.offer) ? namesPurposes : isProof);
  const written = [...observations['cookie-write'], ...observations['storage-write']];
  return written
    .map((one) => ({ one, actor: actorOf(one, page, knowledge) }))
    .filter(({ one, actor }) => {
      if (actor.party !== 'third' || actor.facts.class !== null) return false;
      const name = one.kind === 'cookie-write' ? one.name : one.key;
      return (
        isAnswer(name) ||
        (/consents?$/i.test(name) && isRecorded(actor, observations.request, knowledge)) ||
        proofs.some((send) => isOwnHouse(actor, send, knowledge))
      );
    });
}

/** What a record of consent holds (TCF v2.2, "TC string"; ISO/IEC TS 27560, 6.3). A shop has one vendor, a letter one consent. */
const inProof = /^(?:purposes|vendors|granted|consents|legitimateinterests?|tcstring|consentmodel|legalbasis)$/;
const fewestInProof = 2;

const isProof = ({ parameters }: ObservationOf<'send'>): boolean =>
  new Set(parameters.map(({ name }) => plainName(name)).filter((name) => inProof.test(name))).size >= fewestInProof;

/** "finalites.audience", "zwecke", "purposes[2]": what was said yes to and no, in languages of pages; enough beside the question. */
const purposeNames =
  /(?:^|[._-])(?:purposes|finalit(?:e|é)s|finalidad(?:e?s)|finalità|finalita|zwecke?n?|doeleinden|doelen|cele|ändamål|andamal|formål|formaal|účely|ucely|célok|scopuri|σκοποί|цели|цілі)(?:[._[-]|$)/iu;

const namesPurposes = (send: ObservationOf<'send'>): boolean =>
  isProof(send) || send.parameters.some(({ name }) => purposeNames.test(name));

const isOwnHouse = ({ host }: Actor, { scriptUrl, url }: ObservationOf<'send'>, knowledge: Knowledge): boolean =>
  [scriptUrl, url].every((address) => knowledge.isSameParty(host, hostOf(address ?? '') ?? ''));

/** Whether the answer is told to its keeper as well, at an address that says so. */
function isRecorded({ host }: Actor, requests: readonly ObservationOf<'request'>[], knowledge: Knowledge): boolean {
  return requests.some(
    ({ url, resourceType }) =>
      resourceType === 'xmlhttprequest' &&
      calledAfterIt.test(url.replace(/^\w+:\/\//, '')) &&
      knowledge.isSameParty(host, hostOf(url) ?? ''),
  );
}

/** Whose question about consent stands in the page, where both answers do. */
function askersIn(
  observations: Pick<ObservationsByKind, 'request' | 'offer'>,
  page: PageContext,
  knowledge: Knowledge,
): Answered[] {
  if (!isAsked(observations.offer)) return [];
  return observations.request
    .filter(({ resourceType, url }) => resourceType === 'script' && calledAfterIt.test(url.replace(/^\w+:\/\//, '')))
    .map((one) => ({ one, actor: actorAt(one.url, page, knowledge) }))
    .filter(({ actor }) => actor.party === 'third');
}

/**
 * Whether one may say yes beside anything else, or may say no or have what was ticked kept, which can be either; where what
 * is kept is surely an answer, a yes alone is enough, or a choice beside where it is made. Settings are kept elsewhere, too.
 */
function isAsked(offers: readonly ObservationOf<'offer'>[], isSure = false): boolean {
  const answers = new Set(offers.map(({ offer }) => offer));
  const hasOther = (['refuse', 'choose', 'manage'] as const).some((answer) => answers.has(answer));
  if (answers.has('accept') && (isSure || hasOther)) return true;
  return answers.has('choose') && (answers.has('refuse') || (isSure && answers.has('manage')));
}

/** What a page calls the answer to its own question, in the languages of pages: "keksleiste", "consentement-v2". */
const ownAnswer =
  /consen[ts]|cookie|keks|gdpr|rgpd|dsgvo|(?:^|[._-])rodo(?:[._-]|$)|einwillig|zustimm|toestemming|(?:^|[._-])zgod[ay]|ciasteczk|samty[ck]k|kakor|suostum|(?:^|[._-])evast|souhlas|suhlas|hozzajar|(?:^|[._-])cerez|soglas|privacy[._-]?(?:choices?|preferences|prefs|settings|banner|notice)/i;
/** "/cookie-banner.js"; a manager of cookies may manage any. */
const calledBanner =
  /[/._-](?:cookie-?(?:consents?|banner|notice|law|bar)|consent-?(?:banner|manager|notice|dialog))(?:[./_-]|$)/i;
const day = 86_400;

/**
 * The answer to a question of the page's own, kept for the next visit: it stands beside the question, or is kept by a
 * script that is called after it.
 */
function ownAnswersIn(
  observations: Pick<ObservationsByKind, AnswerKind | StoredAnswerKind | 'offer'>,
  page: PageContext,
  knowledge: Knowledge,
): Answered[] {
  const cookies = [...observations['cookie-write'], ...observations['cookie-stored']].filter(
    ({ host, maxAgeSeconds }) => (maxAgeSeconds ?? 0) > day && knowledge.isSameParty(page.host, host),
  );
  const items = [...observations['storage-write'], ...observations['storage-item']];
  return [...cookies, ...items.filter(({ area }) => area === 'local')]
    .map((one) => ({ one, actor: actorOf(one, page, knowledge) }))
    .filter(({ one, actor }) => {
      if (actor.party !== 'first') return false;
      const name = 'key' in one ? one.key : one.name;
      const isCalledSo = calledBanner.test(pathOf(one.scriptUrl ?? ''));
      return isCalledSo || (ownAnswer.test(name) && isAsked(observations.offer, isAnswer(name)));
    });
}
