import {
  techniqueOfTcf,
  techniqueOfTcfFeature,
  type DeclaredVendor,
  type Disagreement,
  type LibraryPolicy,
  type Technique,
  type VendorList,
} from '../../domain';
import { denialsOf } from './denials';
import { clauseSide, declaredSide } from './sides';

const namesTold = 5;

/** A technique that a policy denies, while the page's consent platform names vendors whose purposes it serves. */
export function onVendors(policies: readonly LibraryPolicy[], list: VendorList | null): Disagreement[] {
  const byTechnique = vendorsByTechnique(list?.vendors ?? []);
  if (list === null || byTechnique.size === 0) return [];
  return policies.flatMap((policy) =>
    [...denialsOf(policy)].flatMap(([technique, denial]) => {
      const vendors = byTechnique.get(technique) ?? [];
      if (vendors.length === 0) return [];
      const says = {
        key: 'disagreement.says.vendors',
        params: { technique, count: vendors.length, names: namesOf(vendors) },
      };
      const disagreement: Disagreement = {
        ...{ id: `vendors:${policy.id}:${technique}`, kind: 'vendors', subject: technique },
        sides: [
          clauseSide(policy, denial, { key: 'disagreement.says.denied', params: { technique } }),
          declaredSide(list.id, says, null),
        ],
      };
      return [disagreement];
    }),
  );
}

/** Those that the visitor was told of, where that is known: a platform's list may be longer than what a site uses. */
function vendorsByTechnique(all: readonly DeclaredVendor[]): Map<Technique, DeclaredVendor[]> {
  const told = all.filter(({ by }) => by.some((each) => each !== 'list'));
  const vendors = told.length > 0 ? told : all;
  const byTechnique = new Map<Technique, DeclaredVendor[]>();
  for (const vendor of vendors)
    for (const technique of techniquesOf(vendor))
      byTechnique.set(technique, [...(byTechnique.get(technique) ?? []), vendor]);
  return byTechnique;
}

function techniquesOf({ purposes, features }: DeclaredVendor): Set<Technique> {
  const found = [
    ...purposes.map((number) => techniqueOfTcf[number]),
    ...features.map((number) => techniqueOfTcfFeature[number]),
  ];
  return new Set(found.filter((technique) => technique !== undefined));
}

function namesOf(vendors: readonly DeclaredVendor[]): string {
  const names = vendors.slice(0, namesTold).map(({ id, name }) => (name === null ? `${id}` : `${name} (${id})`));
  return [...names, ...(vendors.length > namesTold ? ['…'] : [])].join(', ');
}
