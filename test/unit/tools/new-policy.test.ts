import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseLibraryPolicy } from '../../../src/core/policy/parse-library-policy';
import { scopeOf } from '../../../src/core/policy/scope';

const script = fileURLToPath(new URL('../../../src/tools/new-policy.mjs', import.meta.url));
let folder = '';
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'clauselight-policy-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run new:policy', () => {
  it('writes a file that passes the checks and covers its own site', () => {
    execFileSync(process.execPath, [script, 'some-shop', folder]);
    const parsed = parseLibraryPolicy(JSON.parse(readFileSync(join(folder, 'some-shop.json'), 'utf8')));
    if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
    expect(scopeOf(parsed.policy, { url: 'https://some-shop.example/', links: [] }).status).toBe('covered');
    expect(scopeOf(parsed.policy, { url: 'https://example.org/', links: [] }).status).toBe('not-covered');
  });

  it('never writes over a file', () => {
    const again = spawnSync(process.execPath, [script, 'some-shop', folder], { encoding: 'utf8' });
    expect([again.status, again.stderr]).toEqual([2, expect.stringContaining('is there already') as string]);
  });

  it.each([[''], ['Some Shop'], ['../shop']])('says how to call it instead of "%s"', (name) => {
    const { status, stderr } = spawnSync(process.execPath, [script, name, folder], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, expect.stringContaining('Usage: npm run new:policy') as string]);
  });
});
