import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser, findFirefox } from '../../../src/tools/find-browser.mjs';

import { checkNode } from '../../../src/tools/set-up.mjs';

let folder = '';
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'clauselight-set-up-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('set-up', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('works with Node %s', (version) => {
    expect(() => checkNode(version)).not.toThrow();
  });

  it.each(['18.19.0', '20.18.3', '19.9.9'])('says that Node %s is too old', (version) => {
    expect(() => checkNode(version)).toThrow(/20\.19 or later is needed, and this is/);
  });

  it('takes the browser that the environment names', () => {
    const program = join(folder, 'my-browser');
    writeFileSync(program, '#!/bin/sh\n', { mode: 0o755 });
    expect(findBrowser({ env: { CHROME_PATH: program, PATH: '' } })).toBe(program);
    expect(findFirefox({ env: { FIREFOX_PATH: program, PATH: '' } })).toBe(program);
  });

  it('finds a browser on the path', () => {
    const program = join(folder, 'chromium');
    writeFileSync(program, '#!/bin/sh\n', { mode: 0o755 });
    expect(findBrowser({ env: { PATH: folder } })).toBe(program);
  });

  it('passes over a named browser that is no program', () => {
    const file = join(folder, 'a-text');
    writeFileSync(file, 'text', { mode: 0o644 });
    const program = join(folder, 'chromium');
    writeFileSync(program, '#!/bin/sh\n', { mode: 0o755 });
    expect(findBrowser({ env: { CHROME_PATH: file, PATH: folder } })).toBe(program);
  });
});
