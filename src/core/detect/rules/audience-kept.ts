import type { ObservationOf } from '../../domain';
import { actorOf, byBehaviour } from '../actor';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { defineRule } from '../rule';

type Kept = ObservationOf<'storage-write' | 'cookie-write'>;

/** What kinds of people are called that a visitor is counted among: "_cw_segs", "dmp.audiences". */
const ofAudience = /(?:^|[_.:-])(?:segs?|segments|audiences|cohorts|personas|traits)$/i;
/** What a visitor's company is: nobody calls anything else so. */
const ofCompany = /firmographic/i;
/** Of films, texts and trials as well. */
const ofThings = /(?:hls|dash|video|audio|media|clip|text|chapter|ab|exp(?:eriment)?)[_.:-]/i;
const shortestList = 3;

/**
 * Kinds of people that a visitor is counted among, kept in the page by a third party's script that was told them, or what
 * company they are of, kept by whichever script
 * (Bashir et al., "Tracing information flows between ad exchanges using retargeted ads", USENIX Security 2016, 2: audience
 * segments).
 * False positives: parts of something else that a script keeps under such a name.
 */
export const audienceKept = defineRule<Kept['kind']>({
  id: 'audience-kept',
  needs: ['storage-write', 'cookie-write'],
  reference: 'https://www.usenix.org/conference/usenixsecurity16/technical-sessions/presentation/bashir',
  falsePositives: 'Parts of something else that a script keeps under such a name.',
  detect(page, observations, knowledge) {
    const kept = [...observations['storage-write'], ...observations['cookie-write']]
      .filter((one) => isOfAudience(nameOf(one)) && isFilled(one))
      .map((one) => ({ one, actor: actorOf(one, page, knowledge) }))
      .filter(({ one, actor }) => actor.party === 'third' || ofCompany.test(nameOf(one)));
    return [...groupBy(kept, ({ actor }) => actor.host).values()].map((group) =>
      buildFinding({
        technique: 'third_party_data',
        variant: 'audience',
        actor: group[0].actor,
        purposes: byBehaviour('marketing'),
        names: group.map(({ one }) => nameOf(one)),
        weight: 'tracking',
        observations: group.map(({ one }) => one),
      }),
    );
  },
});

const isOfAudience = (name: string): boolean => ofCompany.test(name) || (ofAudience.test(name) && !ofThings.test(name));

/** An empty list, or one that is taken away, says nothing of anybody. */
function isFilled(one: Kept): boolean {
  const isTakenAway = one.kind === 'cookie-write' && one.maxAgeSeconds !== null && one.maxAgeSeconds <= 0;
  return !isTakenAway && (one.value?.length ?? 0) >= shortestList;
}

const nameOf = (one: Kept): string => (one.kind === 'cookie-write' ? one.name : one.key);
