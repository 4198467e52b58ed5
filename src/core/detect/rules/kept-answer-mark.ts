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

type Carrier = ObservationOf<'send' | 'image'>;

/**
 * A script or list that is kept for long and for one visitor alone, from whose house a mark is told that is kept nowhere
 * else: what stood in the answer when it first came is what the visitor is known by
 * (Ayenson et al., "Flash cookies and privacy II", 2011: cached values; RFC 9111, 7.2). Of the page's own house only
 * what is told by a visitor's name, with the page, counts.
 * False positives: a vendor that draws a number for each view and has its script kept for one visitor all the same.
 */
export const keptAnswerMark = defineRule<'kept-answer' | 'request' | Carrier['kind'] | KeptKind>({
  id: 'kept-answer-mark',
  needs: ['kept-answer', 'send', 'image', 'request', 'cookie-write', 'cookie-stored', 'storage-write', 'storage-item'],
  reference: 'https://www.rfc-editor.org/rfc/rfc9111#section-7.2',
  falsePositives: 'A vendor that draws a number for each view, and has its script kept for one visitor all the same.',
  detect(page, observations, knowledge) {
    if (observations['kept-answer'].length === 0) return [];
    const known = new Set([
      ...keptIn(observations).flatMap(({ value }) => sketchesIn(value)),
      // What came with the page's own address.
      ...observations.request
        .filter(({ resourceType }) => resourceType === 'main_frame')
        .flatMap(({ parameters }) => parameters.flatMap(({ value }) => sketchesIn(value))),
    ]);
    const isMark = ({ value }: Carrier['parameters'][number]): boolean =>
      isDistinct(value) === true && !sketchesIn(value).some((mark) => known.has(mark));
    const told = [...observations.send.filter(unansweredBy(observations.request)), ...observations.image].flatMap(
      (carrier) => {
        const actor = actorAt(carrier.url, page, knowledge);
        const isTold = actor.party === 'third' ? carrier.parameters.some(isMark) : tellsVisitor(carrier, isMark);
        const answer = isTold
          ? observations['kept-answer'].find((one) => isOfOneHouse(one.url, carrier.url))
          : undefined;
        return answer === undefined ? [] : [{ answer, carrier, actor }];
      },
    );
    function isOfOneHouse(a: string, b: string): boolean {
      return knowledge.siteOf(hostOf(a) ?? '') === knowledge.siteOf(hostOf(b) ?? '');
    }
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

function tellsVisitor(carrier: Carrier, isMark: (one: Carrier['parameters'][number]) => boolean): boolean {
  const isNamed = (name: string): boolean => visitorIdName.test(name) || shortVisitorName.test(lastPart(name));
  return tellsPage(carrier) && carrier.parameters.some((one) => isNamed(one.name) && isMark(one));
}
