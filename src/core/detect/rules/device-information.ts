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
 * One property alone is how pages lay themselves out or write a date.
 * False positives: a page that lays itself out by the screen instead of its window.
 */
export const deviceInformation = defineRule<'api-call'>({
  id: 'device-information',
  needs: ['api-call'],
  reference: 'https://www.w3.org/TR/fingerprinting-guidance/',
  falsePositives: 'A page that lays itself out by the screen instead of its window.',
  detect(page, observations, knowledge) {
    return callsByScript(observations['api-call'], page, knowledge).flatMap(({ actor, calls }) =>
      [...groupBy(calls, variantOf)]
        .filter(([variant, reads]) => variant !== '' && isEnough(variant, reads))
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
function isEnough(variant: string, reads: readonly ApiCall[]): boolean {
  return variant === 'hints'
    ? reads.some(({ api }) => api.endsWith('getHighEntropyValues'))
    : new Set(reads.map(propertyOf)).size >= fewestProperties;
}
