import type { Disagreement, Disclosure, LibraryPolicy, Purpose, Technique } from '../../domain';
import { affirmationsOf, denialsOf } from './denials';
import { clauseSide } from './sides';

/** What is for nothing else: the purpose does not narrow it. */
const ownPurpose: Readonly<Partial<Record<Technique, Purpose>>> = {
  advertising: 'advertising',
  analytics: 'analytics',
  social_widget: 'social',
};

/** A technique that one document of the site denies and another affirms. Within one document that is a verdict. */
export function onTechniques(policies: readonly LibraryPolicy[]): Disagreement[] {
  return policies.flatMap((denying) =>
    [...denialsOf(denying)].flatMap(([technique, denial]) =>
      policies.flatMap((affirming) => {
        if (affirming === denying) return [];
        const affirmation = affirmationsOf(affirming).find((one) => isOfTheSame(one, denial, technique));
        if (affirmation === undefined || denialsOf(affirming).has(technique)) return [];
        const says = (what: string) => ({ key: `disagreement.says.${what}`, params: { technique } });
        const disagreement: Disagreement = {
          ...{ id: `technique:${denying.id}:${affirming.id}:${technique}`, kind: 'technique', subject: technique },
          sides: [
            clauseSide(denying, denial, says('denied')),
            clauseSide(affirming, affirmation, says(affirmation.stance === 'may' ? 'may' : 'done')),
          ],
        };
        return [disagreement];
      }),
    ),
  );
}

/** Of the same parties and purposes, as far as both name them. */
function isOfTheSame(affirmation: Disclosure, denial: Disclosure, technique: Technique): boolean {
  if (!affirmation.techniques.includes(technique)) return false;
  const parties = denial.reading?.said?.parties ?? denial.parties;
  const purposes = (denial.reading?.said?.purposes ?? denial.purposes).filter((one) => one !== ownPurpose[technique]);
  return meet(affirmation.parties, parties) && (purposes.length === 0 || shares(affirmation.purposes, purposes));
}

const shares = <T>(one: readonly T[], other: readonly T[]): boolean => one.some((each) => other.includes(each));
const meet = <T>(one: readonly T[], other: readonly T[]): boolean =>
  one.length === 0 || other.length === 0 || shares(one, other);
