import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { main } from '../../../src/cli/main';
import { terminal } from '../../../src/cli/output';
import type { Verdict } from '../../../src/core/domain';
import { caseFile, casesOf, root } from '../../policies/read-cases';

const policyId = 'zendesk-privacy-fr-2020-12-01';
let folder = '';
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'clauselight-match-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

async function match(...args: string[]): Promise<{ code: number; lines: string[]; said: string[] }> {
  const lines: string[] = [];
  const said: string[] = [];
  vi.spyOn(terminal, 'out').mockImplementation((text) => void lines.push(text));
  vi.spyOn(terminal, 'say').mockImplementation((text) => void said.push(text));
  const code = await main(['match', ...args], root, '0.0.0');
  return { code, lines, said };
}

const given = (rows: unknown): string => {
  const file = join(folder, 'findings.json');
  writeFileSync(file, JSON.stringify(rows));
  return file;
};

const verdictsIn = (lines: readonly string[]): Verdict[] => lines.map((line) => JSON.parse(line) as Verdict);

describe('clauselight match', () => {
  it('prints the verdict of every case, one a line, and nothing else', async () => {
    const cases = casesOf(policyId);
    const { code, lines, said } = await match(caseFile(policyId), '--policy', policyId, '--format', 'json');
    expect([code, said]).toEqual([0, []]);
    expect(verdictsIn(lines).map(({ status, basis }) => ({ status, basis }))).toEqual(
      cases.map(({ status, basis }) => ({ status, basis })),
    );
  });

  it.each([
    ['https://www.zendesk.com/', {}, 'clear', ['4.1a', '4.6a']],
    ['https://acme.zendesk.com/hc', {}, 'out-of-scope', ['2.5', '2.6', '2.7', '9.1']],
    ['https://www.zendesk.fr/', {}, 'undetermined', ['1.5', '2.1']],
    ['https://7.apps.zdusercontent.com/7/', {}, 'undetermined', ['2.2']],
    ['https://acme.zendesk.com/hc', { technique: 'web_form', variant: 'sign_in' }, 'clear', ['3.1']],
  ])('looks at the scope of %s for %j', async (page, finding, status, clauses) => {
    const { lines } = await match(given([{ technique: 'cookie', party: 'first', ...finding }]), '--page', page);
    expect(verdictsIn(lines)).toMatchObject([{ status, policyId }]);
    expect(verdictsIn(lines)[0]?.clauses.map(({ clauseId }) => clauseId)).toEqual(clauses);
  });

  it('judges the rows that are right, and says of the others what is wrong', async () => {
    const rows = [{ technique: 'cookie', party: 'first' }, { party: 'third' }, { technique: 'push' }];
    const { code, lines, said } = await match(given(rows), '--policy', policyId);
    expect(verdictsIn(lines).map(({ findingId }) => findingId)).toEqual(['1', '3']);
    expect([code, said]).toEqual([2, [expect.stringContaining('finding 2: Field "technique"') as string]]);
  });
});
