import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { publishedSchemas } from '../src/core/export/schemas';
import { rules } from '../src/core/detect/rules';
import { readJson } from './support/read-json';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Folder → folders it may import from (itself always). What is not listed may not be imported. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'src/core/domain': [],
  'src/core/knowledge': ['src/core/domain', 'src/lib'],
  'src/core/detect': ['src/core/domain', 'src/core/knowledge', 'src/lib'],
  'src/core/policy': ['src/core/domain', 'src/core/knowledge', 'src/lib'],
  'src/core/match': ['src/core/domain', 'src/core/knowledge', 'src/lib'],
  'src/core/report': ['src/core/domain', 'src/lib'],
  'src/core/export': ['src/core/domain', 'src/core/report', 'src/lib'],
  'src/core': ['src/core/detect', 'src/core/domain', 'src/core/match', 'src/core/policy', 'src/core/report', 'src/lib'],
  'src/probe': ['src/core/domain', 'src/messaging', 'src/lib'],
  'src/readings': ['src/core/domain', 'src/messaging', 'src/lib', 'assets'],
  'src/collect': ['src/core/domain', 'src/messaging', 'src/lib', 'assets'],
  'src/store': ['src/core/domain', 'src/core/report', 'src/core/policy', 'src/messaging', 'src/lib'],
  'src/messaging': ['src/core/domain', 'src/lib'],
  'src/background': [
    'src/core',
    'src/core/domain',
    'src/core/knowledge',
    'src/core/policy',
    'src/core/report',
    'src/collect',
    'src/store',
    'src/messaging',
    'src/lib',
    'assets',
  ],
  'src/ui': [
    'src/core/domain',
    'src/core/export',
    'src/core/report',
    'src/core/policy',
    'src/store',
    'src/messaging',
    'src/lib',
    'assets',
  ],
  'src/cli': [
    'src/core',
    'src/core/domain',
    'src/core/export',
    'src/core/knowledge',
    'src/core/match',
    'src/core/policy',
    'src/core/report',
    'src/messaging',
    'src/lib',
    'src/tools',
    'assets',
    'test/sites',
  ],
  'src/lib': [],
};

const sourceFiles = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => /\.(ts|svelte)$/.test(name));

const zoneOf = (file: string): string => {
  const zones = [...Object.keys(mayImport), 'assets', 'entrypoints', 'test/sites', 'src/tools'].sort(
    (a, b) => b.length - a.length,
  );
  return zones.find((zone) => file === zone || file.startsWith(`${zone}/`)) ?? file;
};

const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"]([^'"\s]+)['"]/g)].map(
    (match) => match[1] ?? '',
  );

/** Types are gone once built: what is left runs. */
const runningImportsOf = (file: string): string[] => {
  const source = readFileSync(join(root, file), 'utf8').replace(/import type [^;]+;/g, '');
  return [...source.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"\s]+)['"]/g)].map((match) => match[1] ?? '');
};

describe('architecture', () => {
  it.each(sourceFiles('src').filter((file) => !file.startsWith('src/tools')))(
    '%s imports only what its folder may',
    (file) => {
      const zone = zoneOf(file);
      const wrong = importsOf(file)
        .filter((target) => target.startsWith('.'))
        .map((target) => zoneOf(relative(root, resolve(root, dirname(file), target))))
        .filter((target) => target !== zone && !(mayImport[zone] ?? []).includes(target));
      expect(wrong, `${zone} may import from: ${(mayImport[zone] ?? []).join(', ') || 'nothing'}`).toEqual([]);
    },
  );

  it('keeps the browser out of the core', () => {
    const packages = sourceFiles('src/core')
      .flatMap(importsOf)
      .filter((target) => !target.startsWith('.'));
    expect([...new Set(packages)].sort()).toEqual([
      'csv-stringify/browser/esm/sync',
      'diff',
      'eld/extrasmall',
      'parse5',
      'tldts',
      'zod/mini',
    ]);
  });

  it('keeps zod and the polyfill out of what runs in pages', () => {
    const inPages = [...sourceFiles('src/probe'), ...sourceFiles('src/readings'), 'src/messaging/page-bridge.ts'];
    const packages = inPages.flatMap(importsOf).filter((target) => !target.startsWith('.'));
    expect(packages).toEqual([]);
  });

  it('imports the polyfill in one file', () => {
    const users = [...sourceFiles('src'), ...sourceFiles('entrypoints')].filter((file) =>
      runningImportsOf(file).includes('webextension-polyfill'),
    );
    expect(users).toEqual(['src/lib/browser.ts']);
  });

  it('asks for nothing but its own files, except for a policy or a declaration that the person wants read', () => {
    const sourceOf = (file: string): string => readFileSync(join(root, file), 'utf8');
    // What runs in pages only wraps their own calls; the command line is not the extension.
    const ours = [...sourceFiles('src'), ...sourceFiles('entrypoints')].filter(
      (file) => !/^src\/(?:probe|cli)\//.test(file),
    );
    const asking = ours.filter((file) =>
      /(?<![.\w])fetch\(|XMLHttpRequest|new WebSocket|sendBeacon\(/.test(sourceOf(file)),
    );
    const elsewhere = asking.filter((file) => !/fetch\((?:browser\.runtime\.getURL\(|`\/)/.test(sourceOf(file)));
    expect(elsewhere).toEqual([
      'src/background/declared/ask-gpc-file.ts',
      'src/background/declared/fetch-storage-file.ts',
      'src/background/policy/ask-well-known.ts',
      'src/background/policy/fetch-text.ts',
    ]);
  });

  it('gives every rule a page and a near miss', () => {
    const folders = readdirSync(join(root, 'test/rules'));
    for (const rule of rules) {
      expect(folders, `Rule "${rule.id}" needs test/rules/${rule.id}; run npm run new:rule`).toContain(rule.id);
      expect(readdirSync(join(root, 'test/rules', rule.id))).toEqual(
        expect.arrayContaining(['expected.json', 'near-miss.html', 'page.html']),
      );
    }
  });

  it('names every rule once, as its file', () => {
    const files = readdirSync(join(root, 'src/core/detect/rules')).map((name) => name.replace('.ts', ''));
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id } of rules) expect(files, `Rule "${id}" should live in rules/${id}.ts`).toContain(id);
  });

  it('publishes the schemas that the code checks against', () => {
    for (const [name, schema] of Object.entries(publishedSchemas())) {
      expect(readJson(`assets/schemas/${name}`), `assets/schemas/${name} is old; run npm run schemas`).toEqual(
        JSON.parse(JSON.stringify(schema)),
      );
    }
  });
});
