import type { Knowledge, ObservationOf, ObservationsByKind } from '../../domain';
import { actorAt, actorOf, byBehaviour, type Actor } from '../actor';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { hostOf } from '../../../lib/host-of';
import { defineRule, type PageContext } from '../rule';

/** What only a consent platform offers to the other scripts of a page; a signal of the browser or of Google's tags needs none. */
const offered: ReadonlySet<ObservationOf<'signal'>['signal']> = new Set(['tcf', 'gpp', 'usp']);

/**
 * A service that asks for consent and keeps the answer ready for the page's scripts, told by the functions that it offers
 * them and the frame by which other frames find it, whoever runs it.
 * Or by its question: buttons that accept and that refuse, where a script of another is called after it; or by the answer,
 * which a script of another keeps for the page under a name that says so.
 * Where a script put them there it is that script's; where the page itself did, and no listed platform is in it, it is
 * the page's own.
 * False positives: a page that offers the functions for a platform which never comes.
 */
export const consentPlatform = defineRule<'signal' | 'request' | 'element' | 'offer' | AnswerKind>({
  id: 'consent-platform',
  needs: ['signal', 'request', 'element', 'offer', 'cookie-write', 'storage-write'],
  reference: 'https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework',
  falsePositives: 'A page that offers the functions for a platform which never comes.',
  detect(page, observations, knowledge) {
    const seen = observations.signal
      .filter(({ signal }) => offered.has(signal))
      .map((one) => ({ one, actor: actorOf(one, page, knowledge) }));
    const others = seen.filter(({ actor }) => actor.party === 'third');
    const isListed = [...observations.request, ...observations.element].some(
      ({ url }) => url !== null && actorAt(url, page, knowledge).facts.technique === 'consent_platform',
    );
    const told = others.length > 0 || isListed ? others : seen;
    const asked = told.length > 0 || isListed ? [] : askersIn(observations, page, knowledge);
    const kept = told.length > 0 || isListed || asked.length > 0 ? [] : keepersIn(observations, page, knowledge);
    return [...groupBy([...told, ...asked, ...kept], ({ actor }) => actor.host).values()].map((group) =>
      buildFinding({
        technique: 'consent_platform',
        variant: 'script',
        actor: { ...group[0].actor, role: group[0].actor.party === 'third' ? 'consent_platform' : null },
        purposes: byBehaviour('service'),
        names: group.flatMap(({ one }) => (one.kind === 'signal' ? one.signal : [])),
        weight: 'ordinary',
        observations: [...group.map(({ one }) => one), ...(asked.length > 0 ? observations.offer : [])],
      }),
    );
  },
});

/** "cmp.…", "/consent.js", "/cookie-banner/…". */
const calledAfterIt =
  /(?:^|[./_-])(?:cmp|consent(?:s|manager)?|cookie-?(?:consents?|banner|notice|law|bar|control|manager|script|hub|first|bot)|privacy-?(?:manager|cent(?:er|re)|banner))(?:[./_-]|$)/i;

type AnswerKind = 'cookie-write' | 'storage-write';

/** "ExampleConsent", "consent_state", "user-consents": the answer, and not what a measuring script makes of it ("mtm_consent"). */
const answerNames = [
  /^(?:cookie|user|gdpr|privacy)?[._-]?consents?(?:[._-]?(?:id|state|status|choices?|preferences|settings|string|receipt|v?\d+))?$/i,
  /[a-z]Consents?(?:Id|State|Status|Choices?|Preferences|Settings|String|Receipt)?$/,
];
const isAnswer = (name: string): boolean => answerNames.some((pattern) => pattern.test(name));

interface Answered {
  readonly one: ObservationOf<AnswerKind>;
  readonly actor: Actor;
}

function keepersIn(
  observations: Pick<ObservationsByKind, AnswerKind | 'request'>,
  page: PageContext,
  knowledge: Knowledge,
): Answered[] {
  const written = [...observations['cookie-write'], ...observations['storage-write']];
  return written
    .map((one) => ({ one, actor: actorOf(one, page, knowledge) }))
    .filter(({ one, actor }) => {
      if (actor.party !== 'third' || actor.facts.class !== null) return false;
      const name = one.kind === 'cookie-write' ? one.name : one.key;
      return isAnswer(name) || (/consents?$/i.test(name) && isRecorded(actor, observations.request, knowledge));
    });
}

/** Whether the answer is told to its keeper as well, at an address that says so. */
function isRecorded({ host }: Actor, requests: readonly ObservationOf<'request'>[], knowledge: Knowledge): boolean {
  return requests.some(
    ({ url, resourceType }) =>
      resourceType === 'xmlhttprequest' &&
      calledAfterIt.test(url.replace(/^\w+:\/\//, '')) &&
      knowledge.isSameParty(host, hostOf(url) ?? ''),
  );
}

interface Asked {
  readonly one: ObservationOf<'request'>;
  readonly actor: Actor;
}

/** Whose question about consent stands in the page, where both answers do. */
function askersIn(
  observations: Pick<ObservationsByKind, 'request' | 'offer'>,
  page: PageContext,
  knowledge: Knowledge,
): Asked[] {
  const { offer: offers, request: requests } = observations;
  const isAsked = (['accept', 'refuse'] as const).every((answer) => offers.some(({ offer }) => offer === answer));
  if (!isAsked) return [];
  return requests
    .filter(({ resourceType, url }) => resourceType === 'script' && calledAfterIt.test(url.replace(/^\w+:\/\//, '')))
    .map((one) => ({ one, actor: actorAt(one.url, page, knowledge) }))
    .filter(({ actor }) => actor.party === 'third');
}
