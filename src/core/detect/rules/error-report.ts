import type { ObservationOf, Parameter } from '../../domain';
import { actorAt, byBehaviour } from '../actor';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { unansweredBy } from '../is-unanswered';
import { lastPart } from '../parameter-names';
import { defineRule } from '../rule';
import { weightFor } from '../technique-of-class';
import { tellsPage } from '../tells-page';

/** Where in a program it happened, as the browser says it, and what. */
const trace = /^(?:stack|stack_?traces?|call_?stack|backtrace)$/i;
/** "stacktrace.frames": taken to pieces. Chips and services come in stacks as well. */
const inPieces = /^(?:stack_?traces?|call_?stack|backtrace)$/i;
const line = /^line(?:_?(?:no|nr|number))?$/i;
const matter = /^(?:message|msg|error|error_?(?:message|type|name)|exceptions?|reason|description|value)$/i;

/** What a log of errors says beside: which release had it, how bad it is, on what it ran. */
const circumstance = /^(?:release|environment|severity|level|breadcrumbs?|user_?agent|ua|sdk(?:_?\w+)?)$/i;

/**
 * An error of the page's own scripts that is told to somebody else with its place in the program, by its name or by how
 * the browser writes it, where nobody lists who that is (HTML, 8.1.4.6, runtime script errors). What a page tells its own
 * server keeps it in repair, and is told where it is the log of a program that waits for no answer.
 * False positives: a help form that sends the error along that it is about.
 */
export const errorReport = defineRule<'send' | 'request'>({
  id: 'error-report',
  needs: ['send', 'request'],
  reference: 'https://html.spec.whatwg.org/multipage/webappapis.html#runtime-script-errors',
  falsePositives: 'A help form of another that is sent with the error it is about.',
  detect(page, observations, knowledge) {
    const isUnread = unansweredBy(observations.request);
    const reports = observations.send
      .filter(isReport)
      .map((seen) => ({ seen, actor: actorAt(seen.url, page, knowledge) }))
      .filter(({ seen, actor }) =>
        actor.party === 'third' ? actor.facts.class === null : isUnread(seen) && isLog(seen),
      );
    return [...groupBy(reports, ({ actor }) => actor.host).values()].map((group) =>
      buildFinding({
        technique: 'error_monitoring',
        variant: 'request',
        actor: group[0].actor,
        purposes: byBehaviour('service'),
        weight: weightFor('error_monitoring'),
        observations: group.map(({ seen }) => seen),
      }),
    );
  },
});

function isReport({ parameters, holdsTypedText }: ObservationOf<'send'>): boolean {
  const names = parameters.map(({ name }) => lastPart(name));
  const has = (part: RegExp): boolean => names.some((name) => part.test(name));
  const hasTrace = has(trace) || parameters.some(({ name }) => name.split('.').some((part) => inPieces.test(part)));
  // What somebody writes may hold one as well.
  if (!holdsTypedText && parameters.some(({ looksLike }) => looksLike === 'trace')) return true;
  // A bus has a line and a game a level: only beside a trace do circumstances say what it is.
  return hasTrace ? has(matter) || has(circumstance) : has(line) && has(matter);
}

/** With the page and the circumstances: at no one's wish, where nobody waits for an answer either. */
function isLog(seen: ObservationOf<'send'>): boolean {
  const isCircumstance = ({ name, looksLike }: Parameter): boolean =>
    looksLike === 'agent' || circumstance.test(lastPart(name));
  return tellsPage(seen) && seen.parameters.some(isCircumstance);
}
