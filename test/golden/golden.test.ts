import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { assess } from '../../src/core/assess';
import { artifacts, report } from '../../src/core/domain';
import { toJson } from '../../src/core/export/json';
import { buildKnowledge } from '../../src/core/knowledge';
import { readJson } from '../support/read-json';
import { readPolicy } from '../support/read-policy';
import { cookieColumns, someTables } from '../support/some-tables';

const folder = fileURLToPath(new URL('.', import.meta.url));
const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

// Invented, and its own: news about real hosts must not change what is held here.
const tables = someTables({
  hosts: { names: 'counter.test crier.test', entity: [0, 1], own: '01', listed: '--', listedEntity: [-1, -1] },
  cookies: cookieColumns([{ names: '_count', entity: 0, purposes: 0, role: '0', holdsIdentifier: '1' }]),
  cookieRoles: ['processor'],
  cookiePurposes: [[{ value: 'analytics', source: 'overlay' }]],
});
const knowledge = buildKnowledge(tables, [readPolicy('test/golden/policy.json')]);

describe('saved artifacts give the report that is held here (npm run update:golden writes it anew)', () => {
  it.each(names)('%s', async (name) => {
    const saved = z.parse(artifacts, readJson(`test/golden/${name}/artifacts.json`));
    const found = assess(saved, knowledge);
    expect(z.safeParse(report, found).success).toBe(true);
    await expect(`${toJson(found)}\n`).toMatchFileSnapshot(join(folder, name, 'report.json'));
  });
});
