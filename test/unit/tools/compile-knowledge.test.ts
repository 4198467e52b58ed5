import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { purpose, role, technique } from '../../../src/core/domain';
import { placeIn } from '../../../src/core/knowledge/place-in';
import { compileKnowledge } from '../../../src/tools/compile-knowledge.mjs';
import { compiled, root, tables } from '../../support/compiled-knowledge';
import { readJson } from '../../support/read-json';

const packages = ['third-party-web', '@slashgear/gdpr-cookie-scanner', 'tldts'];
const files = {
  hosts: 'node_modules/third-party-web/dist/entities.json',
  hostPackage: 'node_modules/third-party-web/package.json',
  cookies: 'node_modules/@slashgear/gdpr-cookie-scanner/dist/data/open-cookie-database.json',
  sources: 'assets/knowledge/sources.json',
  overlay: 'assets/knowledge/overlay.json',
};

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A project with the same sources, of which one file reads differently. */
function projectWith(file: string, change: (content: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'clauselight-knowledge-'));
  folders.push(folder);
  cpSync(join(root, 'assets/knowledge'), join(folder, 'assets/knowledge'), { recursive: true });
  for (const name of packages) {
    const own = file.startsWith(`node_modules/${name}/`);
    mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true });
    if (!own) symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
    else cpSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), { recursive: true });
  }
  for (const name of ['detect', 'match', 'policy']) {
    mkdirSync(join(folder, 'src/core', name), { recursive: true });
    writeFileSync(join(folder, 'src/core', name, 'rule.ts'), `export const ${name} = 1;\n`);
  }
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
  return folder;
}

// Each case knows the shape of its file.
const json =
  <Content>(change: (content: Content) => unknown) =>
  (text: string) =>
    JSON.stringify(change(JSON.parse(text) as Content));
type Rows = object[];
type Platforms = Record<string, Rows>;

// Each compiles all sources once or twice, which a busy machine takes long for.
describe('compiling the knowledge', { timeout: 60_000 }, () => {
  it('gives the same tables every time', () => {
    expect(JSON.stringify(compileKnowledge(root).tables)).toBe(JSON.stringify(tables));
  });

  it('is dated by its oldest source, not by the day it is compiled', () => {
    const { sources } = readJson(files.sources) as { sources: { published: string }[] }; // our own file
    expect(tables.builtOn).toBe(sources.map(({ published }) => published).sort()[0]);
    expect(tables.version).toMatch(new RegExp(`^${tables.builtOn}-[0-9a-f]{8}$`));
  });

  it('counts what is in it', () => {
    expect(tables.sources.map(({ name }) => name)).toEqual([
      'third-party-web',
      'Open Cookie Database',
      'tldts',
      'overlay',
    ]);
    for (const { rows, version, licence } of tables.sources) expect([rows > 150, version, licence]).not.toContain('');
    expect(tables.hosts.names.split(' ').length).toBe(tables.hosts.entity.length);
    expect(tables.hosts.own.length).toBe(tables.hosts.entity.length);
    expect(new Set(Object.values(tables.cookies).map((column) => column.length)).size).toBe(1);
  });

  it('stays small enough to load at once', () => {
    expect(JSON.stringify(tables).length).toBeLessThan(400_000);
  });

  it('has classes that the rules can read', () => {
    const hostClass = z.object({
      name: z.string(),
      technique: z.nullable(technique),
      role,
      purposes: z.array(purpose),
    });
    for (const one of tables.classes) expect(z.safeParse(hostClass, one).success, one.name).toBe(true);
  });

  it('has purposes and roles of cookies that the rules can read', () => {
    for (const { value } of tables.cookiePurposes.flat()) expect(purpose.options).toContain(value);
    for (const one of tables.cookieRoles) expect(role.options).toContain(one);
  });

  it('points nowhere outside its own lists', () => {
    const { hosts, addresses, cookies, entities, classes, owners } = tables;
    const isIn = (list: readonly unknown[]) => (place: number) => place >= -1 && place < list.length;
    expect(
      [...hosts.entity, ...addresses.map(({ entity }) => entity), ...cookies.entity, ...owners].every(isIn(entities)),
    ).toBe(true);
    const placesIn = (column: string) => [...column].map((_, row) => placeIn(column, row));
    const classPlaces = [...placesIn(hosts.own), ...placesIn(hosts.listed), ...addresses.map((row) => row.class)];
    expect(classPlaces.every(isIn(classes))).toBe(true);
    expect(cookies.purposes.every(isIn(tables.cookiePurposes))).toBe(true);
    expect(placesIn(cookies.role).every(isIn(tables.cookieRoles))).toBe(true);
    expect(cookies.hosts.every(isIn(tables.cookieHosts))).toBe(true);
    expect(owners.every((owner) => owners[owner] === owner)).toBe(true);
  });

  it.each([
    ['hosts', files.hosts, json((rows: Rows) => rows.slice(0, 1000)), /third-party-web .* rows, fewer than the 3000/],
    ['cookies', files.cookies, json(() => ({ Google: [] })), /Open Cookie Database .* 0 rows, fewer than the 2200/],
    [
      'the package',
      files.hostPackage,
      json((content: object) => ({ ...content, version: '9.9.9' })),
      /installed as 9\.9\.9/,
    ],
    [
      'the licence',
      files.hostPackage,
      json((content: object) => ({ ...content, license: 'CC-BY-NC-4.0' })),
      /under "CC-BY-NC-4\.0" now/,
    ],
    [
      'the list of licences',
      files.sources,
      json((content: object) => ({ ...content, allowedLicences: ['MIT'] })),
      /licence of Open Cookie Database \(Apache-2\.0\) is not on the list/,
    ],
    [
      'a category',
      files.hosts,
      json((rows: Rows) => [{ ...rows[0], category: 'gossip' }, ...rows.slice(1)]),
      /new category "gossip"; map it in/,
    ],
    [
      'a category of cookies',
      files.cookies,
      json((platforms: Platforms) => ({
        ...platforms,
        Somebody: [{ ...platforms['Cookiebot']?.[0], category: 'Gossip' }],
      })),
      /new category "Gossip"; map it in/,
    ],
    [
      'a class of ours',
      files.overlay,
      json((rows: Rows) => [...rows, { host: 'a.test', class: 'gossip', entity: 'A' }]),
      /class "gossip" of a\.test is not in classes\.json/,
    ],
    [
      'a host of ours',
      files.overlay,
      json((rows: Rows) => [...rows, { host: 'hotjar.com', class: 'analytics', entity: 'A' }]),
      /has hotjar\.com twice/,
    ],
    ['our own file', files.overlay, () => '[', /overlay\.json is not JSON/],
  ])('stops with a sentence when %s is not as described', (_, file, change, sentence) => {
    const project = projectWith(file, change);
    expect(() => compileKnowledge(project)).toThrow(sentence);
  });

  it('makes another version of the rules when a rule changes', () => {
    const project = projectWith(files.overlay, (text) => text);
    const before = compileKnowledge(project).tables;
    writeFileSync(join(project, 'src/core/detect/rule.ts'), 'export const detect = 2;\n');
    const after = compileKnowledge(project).tables;
    expect(after.rulesVersion).not.toBe(before.rulesVersion);
    expect(after.version).toBe(before.version);
  });

  it('names every source in the notices', () => {
    const notices = readFileSync(join(root, 'THIRD_PARTY_DATA.md'), 'utf8');
    expect(notices, 'THIRD_PARTY_DATA.md is old; run "npm run knowledge -- --notices"').toBe(compiled.notices);
    for (const text of ['third-party-web', 'Apache-2.0', 'modified', 'MPL-2.0', 'Copyright (c) 2019 Patrick Hulce'])
      expect(notices).toContain(text);
  });
});

describe('our own rows', () => {
  const rows = readJson(files.overlay) as { host: string; path?: string; class: string; entity: string }[]; // our own file

  it('name hosts as they are looked up', () => {
    for (const { host } of rows) expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
  });

  it('name each part of a host once', () => {
    const parts = rows.map(({ host, path }) => `${host} ${path ?? ''}`);
    expect(parts.filter((part, place) => parts.indexOf(part) !== place)).toEqual([]);
  });

  it('name the same organisation in one way', () => {
    const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '');
    const names = [...new Set(rows.map(({ entity }) => entity))];
    expect(names.filter((name) => names.some((other) => other !== name && plain(other) === plain(name)))).toEqual([]);
  });
});
