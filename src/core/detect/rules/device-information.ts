import type { ObservationOf, Party } from '../../domain';
import { actorAt } from '../actor';
import { buildFinding } from '../build-finding';
import { callsByScript, type ApiCall } from '../calls';
import { familyOf, propertyOf } from '../device-properties';
import { groupBy } from '../../../lib/group-by';
import { hostOf } from '../../../lib/host-of';
import { isToldOn, type ToldKind } from '../is-told-on';
import { plainName } from '../parameter-names';
import { defineRule } from '../rule';

const fewestProperties = 2;
const fewestTold = 3;
const variantOfFamily: Readonly<Record<string, string>> = {
  screen: 'screen_time_zone',
  time_zone: 'screen_time_zone',
  hints: 'hints',
};

/**
 * Screen, time zone or client hints read by a script: what tells devices roughly apart, short of a fingerprint.
 * A page lays itself out by its screen, or writes a date by its zone: of its own scripts only one that reads both is
 * told, and only where anybody is told anything. A third party's script has less reason to, so that two properties of
 * either are enough. Whoever reads them, a third party that is told three is told of the device, by their names or by
 * values that look like a screen and what belongs to one.
 * False positives: a guest's player that lays itself out by the screen.
 */
export const deviceInformation = defineRule<'api-call' | ToldKind>({
  id: 'device-information',
  needs: ['api-call', 'send', 'request', 'cookie-write'],
  reference: 'https://www.w3.org/TR/fingerprinting-guidance/',
  falsePositives: "A guest's player that lays itself out by the screen.",
  detect(page, observations, knowledge) {
    const mayTell = isToldOn(observations, page, knowledge);
    const readers = callsByScript(observations['api-call'], page, knowledge);
    const read = readers.flatMap(({ actor, calls }) =>
      [...groupBy(calls, variantOf)]
        .filter(() => mayTell(actor))
        .filter(([variant, reads]) => variant !== '' && isEnough(variant, reads, actor.party))
        .map(([variant, reads]) =>
          buildFinding({
            technique: 'device_information',
            variant,
            actor,
            names: reads.map(propertyOf),
            weight: 'ordinary',
            observations: reads,
          }),
        ),
    );
    const known = new Set(read.map(({ host }) => host));
    // A script, a picture or a frame that is asked for tells by its address as well.
    const told = [...observations.send, ...observations.request.filter(isNoPage)]
      .filter((seen) => hostOf(seen.url) !== null && isToldOfDevice(seen))
      .map((seen) => ({ seen, actor: actorAt(seen.url, page, knowledge) }))
      .filter(({ actor }) => actor.party === 'third' && !known.has(actor.host));
    const groups = groupBy(told, ({ actor }) => actor.host);
    const sent = [...groups.values()].map((group) =>
      buildFinding({
        technique: 'device_information',
        variant: 'sent',
        actor: group[0].actor,
        names: [...new Set(group.flatMap(({ seen }) => [...propertiesTold(seen), ...looksTold(seen)]))],
        weight: 'ordinary',
        observations: group.map(({ seen }) => seen),
      }),
    );
    return [...read, ...sent];
  },
});

/** By what names the properties of a device are sent; small letters, without separators. */
const property: Readonly<Record<string, RegExp>> = {
  processors: /^(?:cores|cpus?|cpucores|cpucount|hardwareconcurrency|hc|processors)$/,
  memory: /^(?:memory|devicememory|ram|mem|dm)$/,
  screen: /^(?:screen|resolution|screen(?:size|resolution|width|height)|sr|sw|sh)$/,
  density: /^(?:dpr|devicepixelratio|pixelratio|density|(?:colou?r|bit|screen)depth|cd|sd)$/,
  network: /^(?:net|network|effectivetype|connection|connectiontype|nettype|downlink)$/,
  platform: /^(?:platform|plt|os|osversion|model|devicemodel|architecture|touch(?:points)?|maxtouchpoints)$/,
  zone: /^(?:tz|tzo|timezone|timezoneoffset|utcoffset)$/,
};

/** A shop of telephones is asked for a memory and a screen as well, but not for the zone of one. */
const ofThisDevice = ['processors', 'memory', 'density', 'zone'];

const isNoPage = ({ resourceType }: ObservationOf<'request'>): boolean => resourceType !== 'main_frame';

type Told = Pick<ObservationOf<'send' | 'request'>, 'parameters'>;

function isToldOfDevice(seen: Told): boolean {
  const looks = looksTold(seen);
  const told = new Set([...looks, ...propertiesTold(seen)]);
  const isOfThisDevice = ofThisDevice.filter((key) => told.has(key)).length > 1;
  return looks.size >= fewestTold || (told.size >= fewestTold && isOfThisDevice);
}

/** What a device is by the form of the values, whatever they are called: a screen, and what belongs to one. */
function looksTold({ parameters }: Told): ReadonlySet<string> {
  const told = new Set(parameters.flatMap(({ looksLike }) => propertyOfLook[looksLike ?? ''] ?? []));
  return told.has('screen') ? told : new Set();
}

const propertyOfLook: Readonly<Record<string, string>> = {
  screen: 'screen',
  depth: 'density',
  network: 'network',
  zone: 'zone',
  platform: 'platform',
};

function propertiesTold({ parameters }: Told): ReadonlySet<string> {
  const names = parameters.map(({ name }) => plainName(name));
  return new Set(Object.keys(property).filter((key) => names.some((name) => property[key]?.test(name))));
}

function variantOf(call: ApiCall): string {
  return variantOfFamily[familyOf(call) ?? ''] ?? '';
}

/** Hints are asked for by name, so one call is enough. */
function isEnough(variant: string, reads: readonly ApiCall[], party: Party): boolean {
  if (variant === 'hints') return reads.some(({ api }) => api.endsWith('getHighEntropyValues'));
  return party === 'first'
    ? new Set(reads.map(familyOf)).size > 1
    : new Set(reads.map(propertyOf)).size >= fewestProperties;
}
