import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFindings, type GivenFinding } from '../../src/cli/given-findings';
import type { LibraryPolicy, VerdictBasis, VerdictStatus } from '../../src/core/domain';
import { readPolicy } from '../support/read-policy';

/** A finding, and what a careful reader of the policy decides. */
export interface VerdictCase {
  what: string;
  given: GivenFinding;
  status: VerdictStatus;
  basis: VerdictBasis;
  /** The verdict cites at least one of these and none outside them; `omitted` cites none. */
  clauses: string[];
}

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The bundled policies, and those of the demonstration. */
export const policyFiles = ['assets/policies', 'test/sites/policies'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${folder}/${name}`),
);

export const policies: readonly LibraryPolicy[] = policyFiles.map(readPolicy);

export const caseFile = (policyId: string): string => join(root, 'test/policies', policyId, 'verdicts.json');

/** Returns the cases of a policy; none where nobody has written any. */
export function casesOf(policyId: string): VerdictCase[] {
  if (!existsSync(caseFile(policyId))) return [];
  // Written by us; a finding that is wrong is refused below.
  const { cases } = JSON.parse(readFileSync(caseFile(policyId), 'utf8')) as { cases: VerdictCase[] };
  const findings = readAsGiven(cases);
  return cases.map((each, index) => ({ ...each, given: findings[index] ?? each.given }));
}

/** By the same door as a stranger's findings. */
function readAsGiven(cases: readonly VerdictCase[]): GivenFinding[] {
  const folder = mkdtempSync(join(tmpdir(), 'clauselight-cases-'));
  try {
    const file = join(folder, 'findings.json');
    writeFileSync(file, JSON.stringify(cases.map(({ given }) => given)));
    const { findings, refused } = readFindings(file);
    if (refused.length > 0) throw new Error(refused.join('\n'));
    return findings;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
