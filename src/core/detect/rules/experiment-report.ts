import type { ObservationOf } from '../../domain';
import { actorAt, byBehaviour } from '../actor';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { isDistinct } from '../identifier';
import { credentialName, protectionName } from '../identifier-names';
import { isUnanswered, unansweredBy } from '../is-unanswered';
import { hashesOf, keptIn, type Kept, type KeptKind } from '../kept';
import { plainName } from '../parameter-names';
import { defineRule } from '../rule';
import { weightFor } from '../technique-of-class';

/** Which trial it is, and which of its versions this visitor sees; small letters, without separators. */
const trial = /^(?:experiments?|exp(?=id)|(?:ab|split)tests?)(?:id|key|name)?$/;
const version = /^(?:variants?|variations?|bucket|treatment|arm|group|cell)(?:id|key|name|index|number)?$/;

/**
 * The version of a page that a visitor is shown in a trial, told to somebody else, where nobody lists who that is; or to
 * the page's own server, where the visitor is to see the same version again, or is known again and no answer is read
 * (Kohavi et al., "Controlled experiments on the web: survey and practical guide", 2009).
 * False positives: a science page that sends the results of real experiments.
 */
export const experimentReport = defineRule<'send' | 'request' | KeptKind>({
  id: 'experiment-report',
  needs: ['send', 'request', 'cookie-write', 'cookie-stored', 'storage-write', 'storage-item'],
  reference: 'https://doi.org/10.1007/s10618-008-0114-1',
  falsePositives: 'A science page that sends the results of real experiments.',
  detect(page, observations, knowledge) {
    const carriers = [
      ...observations.send,
      ...observations.request.filter(({ resourceType }) => resourceType !== 'main_frame'),
    ];
    const kept = keptIn(observations);
    const isUnread = unansweredBy(observations.request);
    const reports = carriers
      .filter(
        (seen) =>
          isReport(seen) ||
          (hasSeveral(seen, maybeDecided) && isKeptAsTrial(kept)) ||
          (namesList(seen) && areKept(kept)) ||
          (namesDecisions(seen) && hasKey(kept, keptAsMap)),
      )
      .map((seen) => ({ seen, actor: actorAt(seen.url, page, knowledge) }))
      .filter(({ seen, actor }) =>
        actor.party === 'third' ? actor.facts.class === null : isVersionKept(seen, kept, isUnread),
      );
    return [...groupBy(reports, ({ actor }) => actor.host).values()].map((group) =>
      buildFinding({
        technique: 'ab_testing',
        variant: 'request',
        actor: group[0].actor,
        purposes: byBehaviour('analytics'),
        weight: weightFor('ab_testing'),
        observations: group.map(({ seen }) => seen),
      }),
    );
  },
});

/** A list of what was decided for a visitor. */
const decided = /(?:^|\.)(?:decisions|experiments)\.[\w-]+$/i;
/** Or of sizes, homework and files as well: only who keeps it as a trial decided it for a visitor. */
const maybeDecided = /(?:^|\.)(?:assign(?:ed|ments)|variations|buckets)\.[\w-]+$/i;

/** The same as pairs, of which only the list has a name. */
const ofList = /(?:^|\.)(?:decisions|assignments)$/i;
const namesList = ({ parameters }: Carrier): boolean => parameters.some(({ name }) => ofList.test(name));
const namesDecisions = ({ parameters }: Carrier): boolean => parameters.some(({ name }) => /\.decisions$/i.test(name));

type Carrier = ObservationOf<'send' | 'request'>;

const hasSeveral = ({ parameters }: Carrier, list: RegExp): boolean =>
  parameters.filter(({ name }) => list.test(name)).length > 1;

function isReport(seen: Carrier): boolean {
  if (hasSeveral(seen, decided)) return true;
  const { parameters } = seen;
  const names = parameters.map(({ name }) => plainName(name));
  const isOfFlag = names.includes('key') && names.includes('value');
  // An expression has variables as well, and whoever asks what it comes to waits for the answer.
  if (names.includes('exp') && names.includes('var') && isUnanswered(seen)) return true;
  const isOfTrial = names.some((name) => trial.test(name)) || parameters.some(({ looksLike }) => looksLike === 'trial');
  return isOfTrial && (isOfFlag || names.some((name) => version.test(name)));
}

/** "experiments", "ab_test": all that was decided, under one name. */
const keptAsTrial = /^(?:\w+[._:-])?(?:experiments?|ab[._-]?tests?|split[._-]?tests?)$/i;

const keptAsBuckets = /(?:^|[^a-z])buckets$/i;
/** Colours and sizes of things are variations as well: only decisions are told as that. */
const keptAsMap = /(?:^|[^a-z])variation[._-]?map$/i;
const areKept = (kept: readonly Kept[]): boolean => isKeptAsTrial(kept) || hasKey(kept, keptAsBuckets);

const isKeptAsTrial = (kept: readonly Kept[]): boolean => hasKey(kept, keptAsTrial);

const hasKey = (kept: readonly Kept[], key: RegExp): boolean =>
  kept.some((one) => key.test('key' in one ? one.key : one.name));

/** Whoever comes again is shown what they were shown before: it is kept, or worked out from what they are known by. */
function isVersionKept(seen: Carrier, kept: readonly Kept[], isUnread: (seen: Carrier) => boolean): boolean {
  const { parameters } = seen;
  const values = hashesOf(kept);
  const isForVisitor = parameters.some(
    ({ name, value }) =>
      isDistinct(value) === true &&
      values.has(value.hash ?? '') &&
      !protectionName.test(name) &&
      !credentialName.test(name),
  );
  if (parameters.some(({ name }) => decided.test(name))) return isKeptAsTrial(kept) || isForVisitor;
  if (parameters.some(({ name }) => maybeDecided.test(name))) return isKeptAsTrial(kept);
  const isNamed = parameters.some(({ name }) => trial.test(plainName(name)));
  return (
    (isNamed && isForVisitor && isUnread(seen)) ||
    parameters.some(({ name, value }) => version.test(plainName(name)) && values.has(value.hash ?? ''))
  );
}
