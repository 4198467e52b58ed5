import type { Party } from '../../domain';
import { buildFinding } from '../build-finding';
import { callsByScript, type ApiCall } from '../calls';
import { familyOf, propertyOf } from '../device-properties';
import { groupBy } from '../../../lib/group-by';
import { defineRule } from '../rule';

const fewestProperties = 2;
const variantOfFamily: Readonly<Record<string, string>> = {
  screen: 'screen_time_zone',
  time_zone: 'screen_time_zone',
  hints: 'hints',
};

/**
 * Screen, time zone or client hints read by a script: what tells devices roughly apart, short of a fingerprint.
 * A page lays itself out by its screen, or writes a date by its zone: of its own scripts only one that reads both is
 * told. A third party's script has less reason to, so that two properties of either are enough.
 * False positives: a guest's player that lays itself out by the screen.
 */
export const deviceInformation = defineRule<'api-call'>({
  id: 'device-information',
  needs: ['api-call'],
  reference: 'https://www.w3.org/TR/fingerprinting-guidance/',
  falsePositives: "A guest's player that lays itself out by the screen.",
  detect(page, observations, knowledge) {
    return callsByScript(observations['api-call'], page, knowledge).flatMap(({ actor, calls }) =>
      [...groupBy(calls, variantOf)]
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
  },
});

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
