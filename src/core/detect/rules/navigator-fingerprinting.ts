import { buildFinding } from '../build-finding';
import { callsByScript } from '../calls';
import { familyOf, propertyOf } from '../device-properties';
import { defineRule } from '../rule';

const fewestProperties = 10;
const fewestFamilies = 5;

/**
 * One script that reads many properties of the machine and its browser, of many sorts
 * (Iqbal et al., "Fingerprinting the fingerprinters", IEEE S&P 2021). Measuring an audience takes a few; ten of five
 * sorts that pages have no common use for are a sweep.
 * False positives: feature detection in a large library that is delivered as one script.
 */
export const navigatorFingerprinting = defineRule<'api-call'>({
  id: 'navigator-fingerprinting',
  needs: ['api-call'],
  reference: 'https://arxiv.org/abs/2008.04480',
  falsePositives: 'Feature detection in a large library that is delivered as one script.',
  detect(page, observations, knowledge) {
    return callsByScript(observations['api-call'], page, knowledge).flatMap(({ actor, calls }) => {
      const reads = calls.filter((call) => familyOf(call) !== null);
      const properties = new Set(reads.map(propertyOf));
      const families = new Set(reads.map(familyOf));
      if (properties.size < fewestProperties || families.size < fewestFamilies) return [];
      return [
        buildFinding({
          technique: 'fingerprinting',
          variant: 'navigator',
          actor,
          names: [...properties],
          weight: 'tracking',
          observations: reads,
        }),
      ];
    });
  },
});
