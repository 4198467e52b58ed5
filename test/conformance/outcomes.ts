import { join } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import { openSession } from '../../src/cli/session';
import { unpackExtension } from '../../src/cli/unpacked-extension';
import { findBrowser } from '../../src/tools/find-browser.mjs';
import { root } from '../e2e/support/fixtures';
import { launchFirefox } from '../e2e/support/firefox';
import type { Sites } from '../sites/server';
import { addressOf } from './pages';

/** What each test of a subject gave, by its name. */
export type Outcomes = Readonly<Record<string, string>>;
export type BySubject = Readonly<Record<string, Outcomes>>;

const longestMs = 40_000;

/** A browser without the extension, started as the one with it is. */
async function openBare(site: Sites): Promise<BrowserContext> {
  return chromium.launchPersistentContext('', {
    executablePath: findBrowser(),
    viewport: null,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--window-size=1280,900', ...site.browserArgs],
  });
}

export async function chromiumOutcomes(
  site: Sites,
  subjects: readonly string[],
  hasExtension: boolean,
): Promise<BySubject> {
  if (!hasExtension) return bareOutcomes(site, subjects);
  const extension = unpackExtension(join(root, '.output/chrome-mv3'), 'all', []);
  const session = await openSession({
    ...{ browser: findBrowser(), extension: extension.folder, thirdPartyCookies: 'allow', args: site.browserArgs },
  });
  return outcomesIn(session.context, subjects).finally(async () => {
    await session.close();
    extension.remove();
  });
}

/** In a browser of its own: nothing is kept from one run to the next. `before` is code that runs in each document first. */
export async function bareOutcomes(site: Sites, subjects: readonly string[], before = ''): Promise<BySubject> {
  const context = await openBare(site);
  return outcomesIn(context, subjects, before).finally(() => context.close());
}

async function outcomesIn(context: BrowserContext, subjects: readonly string[], before = ''): Promise<BySubject> {
  const found: Record<string, Outcomes> = {};
  for (const subject of subjects) {
    const page = await context.newPage();
    if (before !== '') await page.addInitScript(before);
    await page.goto(addressOf(subject));
    const told = await page.waitForFunction(() => (globalThis as { outcomes?: string }).outcomes, undefined, {
      timeout: longestMs,
    });
    found[subject] = JSON.parse(String(await told.jsonValue())) as Outcomes; // as the harness writes it
    await page.close();
  }
  return found;
}

export async function firefoxOutcomes(
  site: Sites,
  subjects: readonly string[],
  hasExtension: boolean,
): Promise<BySubject> {
  const extension = hasExtension ? unpackExtension(join(root, '.output/firefox-mv3'), 'all', []) : null;
  const firefox = await launchFirefox({
    extension: extension?.folder ?? null,
    preferences: {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `80=${site.plainPort};443=${site.port}`,
      'remote.prefs.recommended': true,
    },
  });
  try {
    const found: Record<string, Outcomes> = {};
    for (const subject of subjects) {
      const page = await firefox.open(addressOf(subject));
      found[subject] = JSON.parse(await page.until<string>('globalThis.outcomes')) as Outcomes;
      await page.close();
    }
    return found;
  } finally {
    await firefox.close();
    extension?.remove();
  }
}
