import type { ObservationOf, Parameter } from '../../domain';
import { actorAt } from '../actor';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { hostOf } from '../../../lib/host-of';
import { textIn, type ApiCall } from '../calls';
import { isDistinct } from '../identifier';
import { isUnanswered } from '../is-unanswered';
import { plainName } from '../parameter-names';
import { defineRule } from '../rule';
import { countOf, isOnWholePage } from '../watching';
import { tellsPage } from '../tells-page';

/**
 * Text that was typed, sent away before the form was submitted
 * (Senol et al., "Leaky forms: a study of email and password exfiltration before form submission", USENIX Security 2022).
 * A page's own server completes searches, checks fields and keeps drafts as one types: it is told of only where it takes
 * two ways to reach a person together with where that person is, as who writes to those that never sent the form does, or
 * where a script that hears the keys of the whole page tells of them again and again and asks for no answer. A
 * question that says nothing of who asks it is a completion or a check where its name or its address says so, or where
 * there is nothing but a search to type into: it is told as a contact.
 * False positives: a service that completes or checks what is typed and is told more than that; a page that saves as one
 * types, asks for no answer and hears the keys of the whole page.
 */
export const keyLogging = defineRule<'send' | 'form' | 'api-call'>({
  id: 'key-logging',
  needs: ['send', 'form', 'api-call'],
  reference: 'https://www.usenix.org/conference/usenixsecurity22/presentation/senol',
  falsePositives:
    'A service that completes or checks what is typed and is told more than that; a page that saves as one types.',
  detect(page, observations, knowledge) {
    const isSearchOnly = observations.form.length > 0 && observations.form.every(({ role }) => role === 'search');
    const hearers = new Set(
      observations['api-call'].filter(hearsKeys).map(({ scriptUrl, frameUrl }) => scriptUrl ?? frameUrl),
    );
    const typed = observations.send
      .filter(({ holdsTypedText }) => holdsTypedText)
      .map((send) => ({ send, actor: actorAt(send.url, page, knowledge) }))
      .filter(({ send, actor }) =>
        actor.party === 'third'
          ? !isLookup(send) && !(isSearchOnly && isQuestion(send))
          : isTakenDown(send) || (isReported(send, observations.send) && hearers.has(send.scriptUrl ?? send.frameUrl)),
      );
    return [...groupBy(typed, ({ actor }) => actor.host).values()].map((group) =>
      buildFinding({
        technique: 'key_logging',
        variant: 'before_submit',
        actor: group[0].actor,
        names: group.flatMap(({ send }) => hostOf(send.scriptUrl) ?? []),
        weight: 'tracking',
        observations: group.map(({ send }) => send),
      }),
    );
  },
});

const hearsKeys = (call: ApiCall): boolean =>
  call.api === 'listener' && textIn(call, 'type').startsWith('key') && isOnWholePage(call);

const fewestReports = 3;

/** A draft that is saved as the page is left waits for no answer either, once. */
function isReported(send: ObservationOf<'send'>, sends: readonly ObservationOf<'send'>[]): boolean {
  const alike = sends.filter(({ api, url }) => api === send.api && url === send.url);
  return isUnanswered(send) && countOf(alike) >= fewestReports;
}

const reaching = [
  /e?mail(?:address)?$/,
  /(?:phone|phonenumber|tel|mobile)$/,
  /(?:first|last|full|sur|your|customer|billing)name$|^name$/,
];
const shortestContact = 5;

/** Who it is, and how to reach them, with the page that they are on: a check asks for less, and a draft for no page. */
function isTakenDown(send: ObservationOf<'send'>): boolean {
  const filled = send.parameters
    .filter(({ value }) => value.length >= shortestContact)
    .map(({ name }) => plainName(name));
  const taken = reaching.filter((kind) => filled.some((name) => kind.test(name)));
  return taken.length > 1 && tellsPage(send);
}

/** Parameters under which services take what they are to complete or to check: an address, a place, a number of a company. */
const lookedUp =
  /^(?:q|query|term|text|input|search|prefix|keywords?|code|address|street|place|city|town|location|zip|zipcode|postcode|postal(?:code)?|pc|plz|iban|bic|vat|vatnumber|vatid|taxid|company|domain)$/;
/** Paths of services that answer: "/v1/lookup", "/autocomplete", "/check". */
const answering =
  /\/(?:auto-?)?(?:complet(?:e|ion)s?|suggest(?:ions?)?|search|lookup|find|geocode|validat(?:e|ion)|verify|check|post(?:al)?-?codes?|zip-?codes?|plz|addresses|address|adres(?:sen)?|spell(?:check)?|grammar|translat(?:e|ion))(?:\.\w+)?\/?$/i;
/** Who it is that types, and where: no answer needs that. */
const visitor =
  /^(?:u|url|uri|href|page|referr?er|ref|e?mail|phone|tel|name|(?:first|last|full)name|password|pass|uid)$|(?:visitor|session|client|anon\w*|device|user)id$/;
/** Varied without anybody's doing: who asks the service, and numbers that every company has. */
const ofNobody = /^(?:(?:api|access|site|app|public)?key|token|iban|bic|vat|vatnumber|vatid|taxid)$/;
const mostAsked = 5;

/** What was typed is asked about, under a name or at an address that says so, and nothing says who types or where. */
function isLookup(send: ObservationOf<'send'>): boolean {
  const names = send.parameters.map(({ name }) => plainName(name));
  const isAsked = names.some((name) => lookedUp.test(name));
  // A script that is called back with an answer (JSONP).
  const isCalledBack = send.api === 'script' && names.some((name) => /^(?:callback|jsonp|cb)$/.test(name));
  const asks =
    send.bytes === null ? isAsked || isCalledBack || answering.test(send.url) : isAsked && answering.test(send.url);
  return asks && names.length <= mostAsked && isQuestion(send);
}

/** A call that waits for an answer, and tells no more than what is asked. */
function isQuestion({ api, parameters }: ObservationOf<'send'>): boolean {
  if (api !== 'fetch' && api !== 'xhr' && api !== 'script') return false;
  const tells = ({ name, value }: Parameter): boolean => !ofNobody.test(plainName(name)) && isDistinct(value) === true;
  return !parameters.some((one) => one.isPage || visitor.test(plainName(one.name)) || tells(one));
}
