import type { Finding, ObservationOf, Parameter, ValueSketch } from '../../domain';
import { actorAt, actorOf, byBehaviour, type Actor } from '../actor';
import { buildFinding } from '../build-finding';
import { hostOf } from '../../../lib/host-of';
import { isDistinct } from '../identifier';
import {
  clickIdName,
  clickIdNames,
  ledVisitorName,
  protectionName,
  signInParameter,
  taskParameter,
} from '../identifier-names';
import { isLastingIdentifier, keptIn, sketchesIn, type Kept, type KeptKind } from '../kept';
import { parameterNames } from '../parameter-names';
import { defineRule } from '../rule';
import { groupBy } from '../../../lib/group-by';

type Carrier = ObservationOf<'request' | 'send' | 'link'>;
/** Keyed sketches: of what is kept for long, and of what came with the address and is kept: for another, or by a name of no use to the page. */
interface Marks {
  readonly kept: ReadonlySet<string>;
  readonly arrived: ReadonlySet<string>;
  /** Whether somebody else's script did it: what the page's own puts into its links may be anything. */
  readonly isPutInByOthers: (seen: Carrier) => boolean;
  /** Whether another site has led here. */
  readonly isLedHere: (seen: Carrier) => boolean;
}

/**
 * Identifiers of a click carried in addresses: into this page (incoming), and on from it to third parties (outgoing)
 * (Munir et al., "PURL: Safe and effective sanitization of link decoration", USENIX Security 2024).
 * Told by a documented name; by one that says "click", where the value is varied; by one that says "visitor", where another
 * site has led here with it; by any name that says nothing of what the page is to do, when its varied value is kept for
 * long; whatever its name, when it is sent to a third party as well;
 * and when a link to one carries a varied value that is kept for long, or that another's script has put there.
 * False positives: a parameter of the same name with another meaning; the number of an article that is kept and counted.
 */
export const linkDecoration = defineRule<Carrier['kind'] | KeptKind>({
  id: 'link-decoration',
  needs: ['request', 'send', 'link', 'cookie-write', 'cookie-stored', 'storage-write', 'storage-item'],
  reference: 'https://arxiv.org/abs/2308.03417',
  falsePositives: "A parameter of the same name with another meaning; an article's number that is kept and counted.",
  detect(page, observations, knowledge) {
    const carriers: Carrier[] = [...observations.request, ...observations.send, ...observations.link];
    const isArrival = (seen: Carrier): seen is ObservationOf<'request'> =>
      seen.kind === 'request' && seen.resourceType === 'main_frame';
    const isHere = ({ url }: Carrier): boolean => hostOf(url) === page.host;
    const arrivals = carriers.filter((seen) => isArrival(seen) && isHere(seen));
    // What a page of another site keeps has come along, in the link that led here.
    const isBrought = (seen: Carrier): boolean =>
      seen.kind === 'link' && seen.source === 'requests' && actorAt(seen.frameUrl, page, knowledge).party === 'third';
    const broughtAlong = observations.link.filter((seen) => isHere(seen) && isBrought(seen));
    const outgoing = carriers.filter(
      (seen) => !isArrival(seen) && !isBrought(seen) && actorAt(seen.url, page, knowledge).party === 'third',
    );
    const keptHashes = new Set(
      keptIn(observations)
        .filter(mayHoldMark)
        .flatMap(({ value }) => sketchesIn(value)),
    );
    const marks: Marks = {
      kept: keptHashes,
      arrived: arrivedOf(arrivals, outgoing, keptHashes),
      isPutInByOthers: (seen) => actorOf(seen, page, knowledge).party === 'third',
      isLedHere: (seen) =>
        isArrival(seen) && seen.initiatorUrl !== null && actorAt(seen.initiatorUrl, page, knowledge).party === 'third',
    };
    const arrived = [...arrivals, ...broughtAlong].filter((seen) => marksIn(seen, marks).length > 0);
    const passedOn = outgoing.filter((seen) => marksIn(seen, marks).length > 0);
    const visit = { ...actorAt(page.url, page, knowledge), purposes: byBehaviour('advertising') };
    return [
      ...(arrived.length > 0 ? [toFinding('incoming', visit, arrived, marks)] : []),
      ...[...groupBy(passedOn, ({ url }) => hostOf(url) ?? '').values()].map((group) =>
        toFinding('outgoing', actorAt(group[0].url, page, knowledge), group, marks),
      ),
    ];
  },
});

/** Keyed sketches of varied values that came with this page's address and were kept to know the arrival again. */
function arrivedOf(
  arrivals: readonly Carrier[],
  outgoing: readonly Carrier[],
  kept: ReadonlySet<string>,
): ReadonlySet<string> {
  const sent = new Set(outgoing.flatMap(({ parameters }) => parameters.map(({ value }) => value.hash)));
  const isKept = (value: ValueSketch): boolean => sketchesIn(value).some((mark) => kept.has(mark));
  const arrived = arrivals
    .flatMap(({ parameters }) => parameters)
    .filter(({ name, value }) => isDistinct(value) === true && !signInParameter.test(name))
    .filter(({ name, value }) => isKept(value) && (isOfNoUse(name) || sent.has(value.hash)));
  return new Set(arrived.flatMap(({ value }) => value.hash ?? []));
}

const isOfNoUse = (name: string): boolean => !taskParameter.test(name) && !protectionName.test(name);

function mayHoldMark(one: Kept): boolean {
  return isLastingIdentifier(one) ?? one.value?.parts !== undefined;
}

function toFinding(
  variant: 'incoming' | 'outgoing',
  actor: Actor,
  observations: readonly Carrier[],
  marks: Marks,
): Finding {
  return buildFinding({
    technique: 'link_decoration',
    variant,
    actor,
    names: observations.flatMap((seen) => marksIn(seen, marks)),
    holdsIdentifier: true,
    weight: 'tracking',
    observations,
  });
}

/** Names of the parameters that carry a click or who this visitor is. */
function marksIn(seen: Carrier, { kept, arrived, isPutInByOthers, isLedHere }: Marks): string[] {
  const { kind, parameters, url } = seen;
  // A sign-in that comes back may say of whom.
  const isLed = isLedHere(seen) && !parameters.some(({ name }) => signInParameter.test(name));
  const putIn = kind === 'link' && seen.putIn !== undefined && isPutInByOthers(seen) ? seen.putIn : [];
  const known = kind === 'link' ? kept : arrived;
  const holdsKnown = (value: ValueSketch): boolean =>
    kind === 'link' ? sketchesIn(value).some((mark) => known.has(mark)) : known.has(value.hash ?? '');
  const isMark = (one: Parameter): boolean =>
    isClickId(one.name) ||
    (clickIdName.test(one.name) && isDistinct(one.value) === true) ||
    (isLed && ledVisitorName.test(one.name) && isDistinct(one.value) === true) ||
    holdsKnown(one.value);
  const marked = parameters.filter(isMark);
  return [...marked.map(({ name }) => name), ...parameterNames(url).filter(isClickId), ...putIn];
}

function isClickId(name: string): boolean {
  return clickIdNames.has(name.toLowerCase());
}
