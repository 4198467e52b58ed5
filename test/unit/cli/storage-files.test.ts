import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { main } from '../../../src/cli/main';
import { terminal } from '../../../src/cli/output';
import type { Report } from '../../../src/core/domain';
import { artifactsToJson } from '../../../src/core/export/json';
import { anArtifacts } from '../../support/an-artifacts';
import { anObservation } from '../../support/an-observation';
import { root } from '../../policies/read-cases';

let folder = '';
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'clauselight-storage-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

const write = (name: string, content: unknown): string => {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};
const vendor = (maxAgeSeconds: number): unknown => ({
  disclosures: [{ identifier: 'shade*', type: 'cookie', maxAgeSeconds, domains: ['*'], purposes: [8] }],
});
const findings = [{ id: 'a', technique: 'cookie', party: 'first', names: ['shade_1'], maxAgeSeconds: 7200 }];

async function run(...args: string[]): Promise<{ code: number; out: string; said: string }> {
  const out = vi.spyOn(terminal, 'out').mockImplementation(() => undefined);
  const said = vi.spyOn(terminal, 'say').mockImplementation(() => undefined);
  const code = await main(args, root, '0.0.0');
  return { code, out: out.mock.calls.join('\n'), said: said.mock.calls.join('\n') };
}

describe('--device-storage', () => {
  it('holds findings made elsewhere against the file, beside their verdict', async () => {
    const args = ['match', write('findings.json', findings), '--device-storage', write('vendor.json', vendor(3600))];
    const { code, out } = await run(...args);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      ...{ findingId: 'a', status: expect.any(String) as string },
      storage: [{ name: 'shade*', lifetimeSeconds: 3600, setSeconds: 7200, comparison: 'longer', purposes: [8] }],
    });
    const text = await run(...args, '--format', 'text');
    expect(text.out).toMatch(/In the device-storage file \S*vendor\.json:/);
  });

  it('adds nothing to a verdict where no file is given', async () => {
    const { out } = await run('match', write('findings.json', findings));
    expect(JSON.parse(out)).not.toHaveProperty('storage');
  });

  it('assesses saved artifacts with the file, which takes the place of one of the same name', async () => {
    const name = 'shade_1';
    const cookie = anObservation('cookie-write', { id: 'o', name, host: 'shop.test', frameUrl: 'https://shop.test/' });
    const artifacts = write('artifacts.json', artifactsToJson(anArtifacts({ observations: [cookie] })));
    const given = [write('vendor.json', vendor(60)), write('other.json', vendor(120))];
    const args = [...given, ...given].flatMap((file) => ['--device-storage', file]);
    const { code, out } = await run('assess', artifacts, '--format', 'json', ...args);
    expect(code).toBe(0);
    const { declared } = JSON.parse(out) as Report;
    expect(declared?.declarations.map(({ id }) => id)).toEqual(given.map((file) => `device-storage:${file}`));
    expect(declared?.storage.map(({ lifetimeSeconds }) => lifetimeSeconds)).toEqual([60, 120]);
  });

  it.each([
    ['is not there', 'missing.json', null, /missing\.json is not there/],
    ['is no JSON', 'broken.json', '{', /broken\.json is not valid JSON/],
    ['is something else', 'else.json', { policies: [] }, /else\.json is no device-storage file; give \{"disclosures"/],
    ['has no entry of its form', 'spoilt.json', { disclosures: [{ identifier: 7 }] }, /no device-storage file/],
    ['is too large', 'large.json', ` ${' '.repeat(2_000_000)}{"disclosures": []}`, /large\.json is larger than 2 MB/],
  ])('says in one sentence that a file %s', async (_, name, content, sentence) => {
    const file = content === null ? join(folder, name) : write(name, content);
    const { code, said } = await run('match', write('findings.json', findings), '--device-storage', file);
    expect(code).toBe(2);
    expect(said).toMatch(sentence);
  });
});
