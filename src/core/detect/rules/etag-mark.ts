import type { ObservationOf } from '../../domain';
import { groupBy } from '../../../lib/group-by';
import { hostOf } from '../../../lib/host-of';
import { actorAt } from '../actor';
import { buildFinding } from '../build-finding';
import { isDistinct } from '../identifier';
import { unansweredBy } from '../is-unanswered';
import { sketchesIn } from '../kept';
import { defineRule } from '../rule';

type Carrier = ObservationOf<'send' | 'image'>;

/**
 * The mark of a kept answer (ETag), come to a script's call and told to a third party: a server that gives each visitor another
 * mark knows them by it for as long as the answer is kept (Ayenson et al., "Flash cookies and privacy II", 2011; RFC 9110,
 * 8.8.3 and 17.12). Compared by keyed sketches alone. A mark that the browser itself sends back is shown to no extension.
 * False positives: a service that is told by the mark which release of a file was read.
 */
export const etagMark = defineRule<'etag-read' | 'request' | Carrier['kind']>({
  id: 'etag-mark',
  needs: ['etag-read', 'send', 'image', 'request'],
  reference: 'https://www.rfc-editor.org/rfc/rfc9110#section-17.12',
  falsePositives: 'A service that is told by the mark which release of a file was read.',
  detect(page, observations, knowledge) {
    const marks = new Map(
      observations['etag-read'].flatMap((read) => (isDistinct(read.value) === true ? [[read.value?.hash, read]] : [])),
    );
    const told = [...observations.send.filter(unansweredBy(observations.request)), ...observations.image].flatMap(
      (carrier) => {
        const read = hashesIn(carrier).flatMap((hash) => marks.get(hash) ?? [])[0];
        return read === undefined ? [] : [{ read, carrier, actor: actorAt(carrier.url, page, knowledge) }];
      },
    );
    const groups = groupBy(
      told.filter(({ actor }) => actor.party === 'third'),
      ({ carrier }) => hostOf(carrier.url) ?? '',
    );
    return [...groups.values()].map((group) =>
      buildFinding({
        technique: 'cache_identifier',
        variant: 'etag',
        actor: group[0].actor,
        holdsIdentifier: true,
        weight: 'tracking',
        observations: group.flatMap(({ read, carrier }) => [read, carrier]),
      }),
    );
  },
});

/** Under its own name a mark goes back to who keeps the file, to be told whether that has changed. */
function hashesIn({ parameters }: Carrier): string[] {
  return parameters.flatMap(({ name, value }) => (/e-?tag$/i.test(name) ? [] : sketchesIn(value)));
}
