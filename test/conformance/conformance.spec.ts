import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { hosts, root } from '../e2e/support/fixtures';
import { startSites, type Sites } from '../sites/server';
import { journeyInChromium, journeyInFirefox, namesInJourney, type Journey } from './journeys';
import { mutants, withoutWrapper } from './mutants';
import {
  chromiumOutcomes,
  firefoxOutcomes,
  openBareBrowser,
  type BareBrowser,
  type BySubject,
  type Told,
} from './outcomes';
import { serveConformance } from './pages';
import { namesIn, subjects } from './subjects';

// Each group asks its browser once, with and without the extension; each of its tests then holds one outcome against the
// other. So a group stays together, and the groups run side by side.
const together = { mode: 'default' } as const;

/** What a browser alone must tell: otherwise nothing was kept, or prerendered, and the rest would prove nothing. */
const proofs: Readonly<Record<Journey, Told['outcomes']>> = {
  returning: { 'it was kept, and is shown again': 'gives [[true], [false, true]]' },
  prerendered: { 'it ran before it was shown': 'gives [true, "hidden", false]' },
};

const runners = { chromium: chromiumOutcomes, firefox: firefoxOutcomes };
const folder = mkdtempSync(join(tmpdir(), 'clauselight-conformance-'));
let site: Sites;

test.beforeAll(async () => {
  site = await startSites({ folder, hosts });
  serveConformance(site, subjects);
});

test.afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Each failed test makes Playwright start its worker anew, which need not look again. */
async function onceARun<T>(name: string, look: () => Promise<T>): Promise<T> {
  const file = join(root, 'test-results', `conformance-${process.ppid}-${name}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as T; // as it is written below
  const found = await look();
  mkdirSync(join(root, 'test-results'), { recursive: true });
  writeFileSync(file, JSON.stringify(found));
  return found;
}

for (const [browser, run] of Object.entries(runners)) {
  test.describe(browser, () => {
    test.describe.configure(together);
    let bare: BySubject = {};
    let watched: BySubject = {};

    test.beforeAll(async () => {
      test.setTimeout(240_000);
      bare = await onceARun(`${browser}-bare`, () => run(site, subjects, false));
      watched = await onceARun(`${browser}-watched`, () => run(site, subjects, true));
    });

    for (const subject of subjects) {
      test(`${subject}: the extension saw its calls`, () => {
        expect(watched[subject]?.calls.length).toBeGreaterThan(0);
      });
      for (const name of namesIn(subject)) {
        test(`${subject}: ${name}`, () => {
          expect(bare[subject]?.outcomes[name]).toBeDefined();
          expect(watched[subject]?.outcomes[name]).toBe(bare[subject]?.outcomes[name]);
        });
      }
    }
  });
}

/** Firefox prerenders no page. */
const journeysIn: readonly (readonly [string, Journey, typeof journeyInChromium])[] = [
  ['chromium', 'returning', journeyInChromium],
  ['chromium', 'prerendered', journeyInChromium],
  ['firefox', 'returning', journeyInFirefox],
];

for (const [browser, journey, run] of journeysIn) {
  test.describe(`${browser}, a page that is ${journey}`, () => {
    test.describe.configure(together);
    let bare: Told;
    let watched: Told;

    test.beforeAll(async () => {
      test.setTimeout(120_000);
      bare = await onceARun(`${browser}-${journey}-bare`, () => run(site, journey, false));
      watched = await onceARun(`${browser}-${journey}-watched`, () => run(site, journey, true));
    });

    test('is so without the extension', () => expect(bare.outcomes).toMatchObject(proofs[journey]));

    // The first is called before it is left or shown, the second only afterwards.
    test('is seen by the extension before and after', () =>
      expect(watched.calls).toEqual(expect.arrayContaining(['mutation-observer', 'send'])));

    for (const name of namesInJourney(journey)) {
      test(name, () => {
        expect(bare.outcomes[name]).toBeDefined();
        expect(watched.outcomes[name]).toBe(bare.outcomes[name]);
      });
    }
  });
}

test.describe('a naive wrapper', () => {
  test.describe.configure(together);
  const surfaces = readdirSync(join(root, 'src/probe/surfaces'))
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((name) => !['index', 'triggers', ...withoutWrapper].includes(name));
  // The two that look at built-ins as a page does; the others would tell of it as well, later.
  const looking = ['shape', 'cookies'];
  // Side by side, each in a context of its own.
  const look = async (code: string): Promise<BySubject> =>
    Object.assign({}, ...(await Promise.all(looking.map((subject) => bare.outcomes([subject], code))))) as BySubject;
  let bare: BareBrowser;
  let plain: BySubject = {};

  test.beforeAll(async () => {
    bare = await openBareBrowser(site);
    plain = await onceARun('plain', () => look(''));
  });

  test.afterAll(() => bare.close());

  test('stands for every surface', () => expect(Object.keys(mutants).sort()).toEqual(surfaces.sort()));

  test('is what makes the difference: without one there is none', async () =>
    expect(await look('void 0;')).toEqual(plain));

  for (const surface of surfaces) {
    test(`of ${surface} is noticed`, async () => {
      const { member = '', code = '' } = mutants[surface] ?? {};
      const changed = await look(code);
      const differing = looking.flatMap((subject) =>
        Object.entries(plain[subject]?.outcomes ?? {}).flatMap(([name, outcome]) =>
          changed[subject]?.outcomes[name] === outcome ? [] : [name],
        ),
      );
      expect(differing).toContainEqual(expect.stringContaining(`${member} `));
    });
  }
});
