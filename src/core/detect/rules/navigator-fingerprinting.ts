import { buildFinding } from '../build-finding';
import { callsByScript } from '../calls';
import { familyOf, propertyOf } from '../device-properties';
import { isToldOn, type ToldKind } from '../is-told-on';
import { defineRule } from '../rule';

const fewestProperties = 10;
const fewestFamilies = 5;
/** With one of those that pages have no use for today, fewer are enough. */
const fewestWithUseless = 8;
const useless: ReadonlySet<string | null> = new Set(['add_ons', 'speech']);

/**
 * One script that reads many properties of the machine and its browser, of many sorts
 * (Iqbal et al., "Fingerprinting the fingerprinters", IEEE S&P 2021). Measuring an audience takes a few; ten of five
 * sorts that pages have no common use for are a sweep. A page that shows its visitor all that, and tells nobody anything,
 * is left out.
 * False positives: feature detection in a large library that is delivered as one script.
 */
export const navigatorFingerprinting = defineRule<'api-call' | ToldKind>({
  id: 'navigator-fingerprinting',
  needs: ['api-call', 'send', 'request', 'cookie-write'],
  reference: 'https://arxiv.org/abs/2008.04480',
  falsePositives: 'Feature detection in a large library that is delivered as one script.',
  detect(page, observations, knowledge) {
    const mayTell = isToldOn(observations, page, knowledge);
    return callsByScript(observations['api-call'], page, knowledge).flatMap(({ actor, calls }) => {
      const reads = calls.filter((call) => familyOf(call) !== null);
      const properties = new Set(reads.map(propertyOf));
      const families = new Set(reads.map(familyOf));
      const fewest = [...families].some((family) => useless.has(family)) ? fewestWithUseless : fewestProperties;
      if (properties.size < fewest || families.size < fewestFamilies) return [];
      if (!mayTell(actor)) return [];
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
