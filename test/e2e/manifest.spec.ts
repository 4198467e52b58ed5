import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFor, type Manifest } from '../../src/cli/manifest-for';
import { bytesInPages } from '../bench/bytes-in-pages';
import { expect, root, test } from './support/fixtures';

const build = join(root, '.output/chrome-mv3');
const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as Manifest & {
  content_scripts: { js: string[]; matches: string[] }[];
  content_security_policy: { extension_pages: string };
};
const policies = join(root, 'assets/policies');
const bundledHosts = readdirSync(policies)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => (JSON.parse(readFileSync(join(policies, name), 'utf8')) as { sites: string[] }).sites);

test('the manifest asks for what the first step needs, and offers the rest', () => {
  expect(manifest.permissions?.toSorted()).toEqual(['activeTab', 'scripting', 'storage']);
  expect(manifest.optional_permissions?.toSorted()).toEqual(['cookies', 'webNavigation', 'webRequest']);
  expect(manifest.optional_host_permissions).toEqual(['<all_urls>']);
  expect(manifest.host_permissions?.toSorted()).toEqual(
    [...new Set(bundledHosts)].map((host) => `*://${host}/*`).sort(),
  );
});

test('names its hosts one by one, and lets no page speak to it', () => {
  for (const host of manifest.host_permissions ?? []) expect(host).not.toMatch(/\*\./);
  expect(manifest.content_scripts).not.toEqual([]);
  for (const { matches } of manifest.content_scripts)
    expect(matches.every((match) => manifest.host_permissions?.includes(match))).toBe(true);
  expect(manifest['externally_connectable']).toBeUndefined();
  expect(manifest['web_accessible_resources'] ?? []).toEqual([]);
});

test('takes no code from anywhere else', () => {
  expect(manifest.content_security_policy.extension_pages).toMatch(/default-src 'none'; script-src 'self';/);
  const files = readdirSync(build, { recursive: true, encoding: 'utf8' });
  for (const name of files.filter((file) => file.endsWith('.html')))
    expect(readFileSync(join(build, name), 'utf8'), name).not.toMatch(/(src|href)=["'](https?:)?\/\//);
  for (const name of files.filter((file) => file.endsWith('.js')))
    expect(readFileSync(join(build, name), 'utf8'), name).not.toMatch(
      /\bimportScripts\(|\bimport\(\s*["'`]https?:|\beval\(/,
    );
});

test('puts at most 40 kB into every page, and 64 kB into one that is read', () => {
  const { fromStart, withReader } = bytesInPages(build);
  expect(fromStart).toBeLessThanOrEqual(40_000);
  expect(withReader).toBeLessThanOrEqual(64_000);
});

test('the command line changes permissions in it and nothing else', () => {
  const fields = ['permissions', 'host_permissions', 'optional_permissions', 'optional_host_permissions'];
  for (const step of ['click', 'site', 'all'] as const) {
    const changed = manifestFor(step, manifest, ['shop.test']);
    for (const [field, value] of Object.entries(manifest))
      if (!fields.includes(field)) expect(changed[field]).toEqual(value);
    expect(Object.keys(changed).sort()).toEqual(Object.keys(manifest).sort());
  }
});
