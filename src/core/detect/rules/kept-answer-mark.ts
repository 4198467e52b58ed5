import type { ObservationOf } from '../../domain';
import { groupBy } from '../../../lib/group-by';
import { hostOf } from '../../../lib/host-of';
import { actorAt } from '../actor';
import { buildFinding } from '../build-finding';
import { isDistinct } from '../identifier';
import { shortVisitorName, visitorIdName } from '../identifier-names';
import { unansweredBy } from '../is-unanswered';
import { keptIn, sketchesIn, type KeptKind } from '../kept';
import { lastPart } from '../parameter-names';
import { defineRule } from '../rule';
import { tellsPage } from '../tells-page';

type Carrier = ObservationOf<'send' | 'image' | 'request'>;
type Parameter = Carrier['parameters'][number];

/** What is drawn for one request, view or visit, or keeps an answer from being kept. */
const drawnAnew =
  /^(?:_+|r|cb|ord|rnd|rand|random|nonce|cache_?bust(?:er)?|(?:trace|span|request|req|view|pv|page_?view|event|hit|session|sess)_?(?:u?u?id)?|sid)$/i;

/**
 * A script or list that is kept for long and for one visitor alone, from whose house a mark is told that is kept nowhere
 * else: what stood in the answer when it first came is what the visitor is known by
 * (Ayenson et al., "Flash cookies and privacy II", 2011: cached values; RFC 9111, 7.2). Of the page's own house only
 * what is told by a visitor's name, with the page, counts.
 * False positives: a vendor that draws a number for each view and has its script kept for one visitor all the same.
 */
export const keptAnswerMark = defineRule<'kept-answer' | 'element' | 'cookie-header' | Carrier['kind'] | KeptKind>({
  id: 'kept-answer-mark',
  needs: [
    ...(['kept-answer', 'element', 'send', 'image', 'request'] as const),
    ...(['cookie-header', 'cookie-write', 'cookie-stored', 'storage-write', 'storage-item'] as const),
  ],
  reference: 'https://www.rfc-editor.org/rfc/rfc9111#section-7.2',
  falsePositives: 'A vendor that draws a number for each view, and has its script kept for one visitor all the same.',
  detect(page, observations, knowledge) {
    const houseOf = ({ url }: { readonly url: string | null }): string => knowledge.siteOf(hostOf(url) ?? '');
    const used = new Set(
      [...observations.element, ...observations.send, ...observations.request].map(({ url }) => url),
    );
    const answers = groupBy(
      // It may have been kept for the page before.
      observations['kept-answer'].filter(({ url }) => used.has(url)),
      houseOf,
    );
    if (answers.size === 0) return [];
    const known = new Set([
      ...[...keptIn(observations), ...observations['cookie-header']].flatMap(({ value }) => sketchesIn(value)),
      // What came with the page's own address.
      ...observations.request
        .filter(({ resourceType }) => resourceType === 'main_frame')
        .flatMap(({ parameters }) => parameters.flatMap(({ value }) => sketchesIn(value))),
    ]);
    const isMark = ({ name, value }: Parameter): boolean =>
      isDistinct(value) === true && !drawnAnew.test(lastPart(name)) && !sketchesIn(value).some((one) => known.has(one));
    const isUnanswered = unansweredBy(observations.request);
    const called = [...observations.send.filter(isUnanswered), ...observations.image];
    const isCalled = new Set(called.map(({ url }) => url));
    // A page that is left early has not told yet what it called.
    const requested = observations.request.filter((one) => isUnanswered(one) && !isCalled.has(one.url));
    const carriers: Carrier[] = [...called, ...requested];
    const told = carriers.flatMap((carrier) => {
      const [answer] = answers.get(houseOf(carrier)) ?? [];
      if (answer === undefined) return [];
      const actor = actorAt(carrier.url, page, knowledge);
      const isTold = actor.party === 'third' ? carrier.parameters.some(isMark) : tellsVisitor(carrier, isMark);
      return isTold ? [{ answer, carrier, actor }] : [];
    });
    return [...groupBy(told, ({ actor }) => actor.host).values()].map((group) =>
      buildFinding({
        technique: 'cache_identifier',
        variant: 'kept_answer',
        actor: group[0].actor,
        holdsIdentifier: true,
        weight: 'tracking',
        observations: group.flatMap(({ answer, carrier }) => [answer, carrier]),
      }),
    );
  },
});

function tellsVisitor(carrier: Carrier, isMark: (one: Parameter) => boolean): boolean {
  const isNamed = (name: string): boolean => visitorIdName.test(name) || shortVisitorName.test(lastPart(name));
  return tellsPage(carrier) && carrier.parameters.some((one) => isNamed(one.name) && isMark(one));
}
