import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { openSession, type Session } from '../../src/cli/session';
import { unpackExtension } from '../../src/cli/unpacked-extension';
import type { Artifacts, Finding } from '../../src/core/domain';
import { findBrowser } from '../../src/tools/find-browser.mjs';
import { hosts, root, toExt, type Ext } from '../e2e/support/fixtures';
import { startSites, type Sites } from '../sites/server';
import { lastWord } from '../support/last-word';
import { actAsPerson } from './act-as-person';
import { layOutHosts, ruleCases, type PartOfFinding, type RuleCase } from './read-cases';

type Browser = Omit<Ext, 'netLog'>;

/** One server and one browser for all pages of a worker: each page is a site of its own, so none sees another's. */
const test = base.extend<object, { site: Sites; ext: Browser }>({
  site: [
    async ({}, use) => {
      const folder = layOutHosts();
      const site = await startSites({ folder, hosts });
      await use(site);
      await site.close();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  ext: [
    async ({ site }, use) => {
      const { ext, close } = await openBrowser(site, null);
      await use(ext);
      await close();
    },
    { scope: 'worker' },
  ],
});

for (const one of ruleCases) {
  test(`${one.name} ${one.isNearMiss ? 'is left alone' : 'is told'}`, async ({ site, ext }) => {
    if (one.preferences === null) return visit(ext, one);
    const own = await openBrowser(site, one.preferences);
    await visit(own.ext, one);
    await own.close();
  });
}

async function visit(ext: Browser, one: RuleCase): Promise<void> {
  const { page, tabId } = await ext.openTab();
  if (one.isWatched) await ext.send('artifacts.get', { tabId });
  await page.goto(one.url, { waitUntil: 'load' });
  await actAsPerson(page);
  const findings = async (): Promise<Finding[]> => (await ext.report(tabId)).findings;
  if (one.isNearMiss) {
    await page.evaluate((key) => sessionStorage.setItem(key, 'yes'), lastWord);
    await expect.poll(async () => isLastWordSeen(await ext.artifacts(tabId)), { intervals }).toBe(true);
    expect(within(await findings(), one.absent)).toEqual([]);
  } else {
    await expect(async () => expect(missing(await findings(), one.expected)).toEqual([])).toPass({
      timeout: 8_000,
      intervals,
    });
  }
  await page.close();
}

const intervals = [100];

const isLastWordSeen = ({ observations }: Artifacts): boolean =>
  observations.some((seen) => seen.kind === 'storage-write' && seen.key === lastWord);

/** What was expected and is not there, each beside what is there of its technique. */
const missing = (findings: readonly Finding[], expected: readonly PartOfFinding[]): unknown[] =>
  expected
    .filter((part) => !findings.some((finding) => fits(finding, part)))
    .map((part) => ({ ...part, seen: findings.filter(({ technique }) => technique === part.technique).map(short) }));

const within = (findings: readonly Finding[], parts: readonly PartOfFinding[]): unknown[] =>
  findings.filter((finding) => parts.some((part) => fits(finding, part))).map(short);

const short = ({ technique, variant, party, host, names, evidence }: Finding): unknown => ({
  ...{ technique, variant, party, host, names },
  evidence: evidence.map(({ summary }) => summary),
});

function fits(finding: Finding, part: PartOfFinding): boolean {
  return Object.entries(part).every(([field, value]) => {
    const own = finding[field as keyof Finding]; // a part has fields of a finding only: its schema says so
    return Array.isArray(value)
      ? value.every((item) => Array.isArray(own) && own.includes(item as never))
      : own === value;
  });
}

async function openBrowser(
  site: Sites,
  preferences: RuleCase['preferences'],
): Promise<{ ext: Browser; close: () => Promise<void> }> {
  const extension = unpackExtension(join(root, '.output/chrome-mv3'), 'all', []);
  const session: Session = await openSession({
    ...{ browser: findBrowser(), extension: extension.folder, thirdPartyCookies: 'allow' },
    ...{ args: site.browserArgs, preferences: preferences ?? {} },
  });
  const close = async (): Promise<void> => {
    await session.close();
    extension.remove();
  };
  return { ext: toExt(session), close };
}
