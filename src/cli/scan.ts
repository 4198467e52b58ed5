import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../core/assess';
import type { AccessStep, Artifacts, Knowledge, LibraryPolicy, Report, StorageFile } from '../core/domain';
import type { Words } from '../core/export/html';
import { findBrowser } from '../tools/find-browser.mjs';
import { startDemo } from '../../test/sites/demo';
import { exitCodes, Failure, noBrowser } from './failure';
import { loadKnowledge, loadPolicies } from './load-knowledge';
import { Delivery, type Format, type Terminal } from './output';
import { readOwnSources } from './own-policy';
import { scanPage, type ScannedPage } from './scan-page';
import { withStorageFiles } from './storage-files';
import { firstLine, openSession, type Session } from './session';
import type { Target } from './targets';
import { unpackExtension } from './unpacked-extension';

export interface ScanOptions {
  root: string;
  targets: readonly Target[];
  format: Format;
  out: string | null;
  saveArtifacts: string | null;
  waitMs: number;
  loadMs: number;
  policies: readonly LibraryPolicy[];
  /** Vendors' device-storage files that what is found is held against. */
  storageFiles: readonly StorageFile[];
  /** Finds and reads the policy of each site itself. */
  readsOwnPolicy: boolean;
  access: AccessStep;
  thirdPartyCookies: 'allow' | 'block';
  browser: string | null;
  browserArgs: readonly string[];
}

/** Called for each page that was scanned, while its tab is still open. */
export type Afterwards = (session: Session, scanned: ScannedPage, report: Report) => Promise<void>;

/** Scans the pages one after another and hands each report over as it comes. Returns the exit code. */
export async function scan(options: ScanOptions, words: Words, to: Terminal, afterwards?: Afterwards): Promise<number> {
  const knowledge = loadKnowledge(options.root, loadPolicies(options.root, options.policies));
  const browser = programOf(options.browser);
  const delivery = new Delivery({ ...options, isOneOfMany: options.targets.length > 1 }, words, to);
  let hasFailed = false;
  for (const targets of byServer(options.targets)) {
    const run: Run = { options, browser, knowledge, targets, delivery, to, afterwards: afterwards ?? null };
    hasFailed = !(await scanTogether(run)) || hasFailed;
  }
  return hasFailed ? exitCodes.pageFailed : exitCodes.done;
}

/** The program asked for, or the first that is found. */
function programOf(asked: string | null): string {
  if (asked !== null && !existsSync(asked))
    throw noBrowser(`--browser ${asked}: there is no such program; give its path.`);
  const found = asked ?? findBrowser({ optional: true });
  if (found !== null) return found;
  throw noBrowser(
    'No Chromium-family browser was found; install one, set CHROME_PATH, or give --browser PATH. "npm start" can install one.',
  );
}

interface Run {
  options: ScanOptions;
  browser: string;
  knowledge: Knowledge;
  targets: readonly Target[];
  delivery: Delivery;
  to: Terminal;
  afterwards: Afterwards | null;
}

/** Neighbours that one browser can reach: the demonstration's resolver never meets a real address. */
function byServer(targets: readonly Target[]): Target[][] {
  const groups: Target[][] = [];
  for (const target of targets) {
    const last = groups.at(-1);
    if (last?.[0]?.isDemo === target.isDemo) last.push(target);
    else groups.push([target]);
  }
  return groups;
}

/** Returns whether all went well. */
async function scanTogether(run: Run): Promise<boolean> {
  const { options, targets, browser } = run;
  const isDemo = targets[0]?.isDemo ?? false;
  const hosts = [...new Set(targets.map(({ url }) => new URL(url).hostname))];
  const extension = unpackExtension(join(options.root, '.output/chrome-mv3'), options.access, hosts);
  const demo = isDemo ? await startDemo(options.root) : null;
  let session: Session | null = null;
  try {
    run.to.say(`Starting ${browser}`);
    const args = [...(demo?.browserArgs ?? []), ...options.browserArgs];
    session = await openSession({
      browser,
      extension: extension.folder,
      thirdPartyCookies: options.thirdPartyCookies,
      args,
    });
    for (const policy of options.policies) await session.send('policies.add', { policy });
    return await scanEach(run, session);
  } finally {
    await session?.close();
    await demo?.close();
    extension.remove();
  }
}

async function scanEach(run: Run, session: Session): Promise<boolean> {
  let isFine = true;
  for (const [index, target] of run.targets.entries()) {
    run.to.say(`Scanning ${target.url}${run.targets.length > 1 ? ` (${index + 1} of ${run.targets.length})` : ''}`);
    isFine = (await scanOne(run, session, target)) && isFine;
  }
  return isFine;
}

/** Enough for what a page sends at once, where nothing more will come. */
const endlessMs = 3000;

/** A page that fails is said, and does not stop the others. */
async function scanOne(
  { options, knowledge, delivery, to, afterwards }: Run,
  session: Session,
  target: Target,
): Promise<boolean> {
  const { url, isEndless = false } = target;
  try {
    const scanned = await scanPage(session, {
      ...options,
      url,
      ...(isEndless ? { loadMs: endlessMs, waitMs: 0 } : {}),
    });
    try {
      const own = options.readsOwnPolicy ? await readOwnSources(session, scanned.tabId) : null;
      for (const sentence of own?.said ?? []) to.say(sentence);
      const declared = own === null ? scanned.artifacts : { ...scanned.artifacts, declarations: own.declarations };
      const artifacts = withStorageFiles(declared, options.storageFiles);
      const policies = [...knowledge.policies, ...(own?.policies ?? [])];
      const report = assess(artifacts, { ...knowledge, policies });
      for (const file of delivery.deliver(report, artifacts)) to.say(`Written: ${file}`);
      await afterwards?.(session, scanned, report);
    } finally {
      await closeTab(scanned);
    }
    if (scanned.problem !== null) to.say(scanned.problem);
    return scanned.problem === null || isEndless;
  } catch (error) {
    to.say(error instanceof Failure ? error.message : `${url} could not be scanned: ${firstLine(error)}`);
    return false;
  }
}

/** A page that hangs may not let its tab go in time; the browser's end takes it along. */
async function closeTab({ page }: ScannedPage): Promise<void> {
  await Promise.race([page.close().catch(() => undefined), new Promise((resolve) => setTimeout(resolve, 3000))]);
}

/** Assesses saved artifacts again: the same engine, no browser. */
export function assessAgain(root: string, artifacts: Artifacts, policies: readonly LibraryPolicy[]): Report {
  return assess(artifacts, loadKnowledge(root, loadPolicies(root, policies)));
}
