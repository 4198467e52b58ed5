import type { Disagreement, DisagreementSide, GpcFile, LibraryPolicy } from '../../domain';
import { clauseSide, declaredSide } from './sides';

interface Said {
  isHonoured: boolean;
  side: DisagreementSide;
}

/** Whether the signal of Global Privacy Control is followed: what the policies and the site's own file say of it. */
export function onGpc(policies: readonly LibraryPolicy[], file: GpcFile | null): Disagreement[] {
  const said = [...policies.flatMap(ofPolicy), ...ofFile(file)];
  if (new Set(said.map(({ isHonoured }) => isHonoured)).size < 2) return [];
  return [{ id: 'gpc', kind: 'gpc', subject: 'gpc', sides: said.map(({ side }) => side) }];
}

/** A text that says both says nothing that another could differ from. */
function ofPolicy(policy: LibraryPolicy): Said[] {
  const said = policy.disclosures.flatMap((one) => {
    // What is said to those of one region is no word on others.
    const isHonoured = one.region === undefined ? (one.reading?.said?.isHonoured ?? null) : null;
    return isHonoured === null ? [] : [{ isHonoured, side: clauseSide(policy, one, says(isHonoured)) }];
  });
  return new Set(said.map(({ isHonoured }) => isHonoured)).size === 1 ? said.slice(0, 1) : [];
}

function ofFile(file: GpcFile | null): Said[] {
  if (file === null || file.isHonoured === null) return [];
  const { isHonoured, id } = file;
  return [{ isHonoured, side: declaredSide(id, says(isHonoured), `"gpc": ${isHonoured}`) }];
}

const says = (isHonoured: boolean) => ({
  key: isHonoured ? 'disagreement.says.gpc.honoured' : 'disagreement.says.gpc.not_honoured',
  params: {},
});
