import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Report } from '../core/domain';
import { toCsv } from '../core/export/csv';
import { toHtml, type Words } from '../core/export/html';

import { artifactsToJson, toJson } from '../core/export/json';
import { demoPages, demoPolicies } from '../../test/sites/demo';
import { Failure } from './failure';
import { slugOf, terminal, writeIn } from './output';
import { picturePopup } from './picture-popup';
import { readPolicy } from './read-input';
import { scan, type Afterwards, type ScanOptions } from './scan';
import { checkedAddress, type Target } from './targets';
import { readWords } from './words';

export interface ExplainOptions {
  root: string;
  browser: string;
  /** null: the demonstration, both its sites. */
  address: string | null;
  /** null: a folder of its own in the clone. */
  out: string | null;
}

/** Scans the page, prints its report, and writes report, artifacts and a picture of the real popup. Returns the exit code. */
export async function explain({ root, browser, address, out }: ExplainOptions): Promise<number> {
  const words = readWords(root, process.env);
  const folder = out === null ? resolve(root, 'clauselight-report', timeName(new Date())) : resolve(out);
  try {
    const options = { ...optionsFor(root, address), browser };
    const exitCode = await scan(options, words, terminal, writeAll(folder, words));
    if (existsSync(folder))
      terminal.out(`\nReports (JSON, CSV, HTML), artifacts and pictures of the popup: ${shortest(folder)}`);
    return exitCode;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    terminal.say(error.message);
    return error.exitCode;
  }
}

/** What the policy covers, what it does not, what could not be told, and a site whose policy says otherwise. */
const demoTargets: Target[] = [
  { url: demoPages.main, isDemo: true },
  { url: demoPages.helpCentre, isDemo: true },
  { url: demoPages.silentGroupSite, isDemo: true, isEndless: true },
  { url: demoPages.shop, isDemo: true },
];

function optionsFor(root: string, address: string | null): Omit<ScanOptions, 'browser'> {
  const targets: Target[] =
    address === null || address === 'demo' ? demoTargets : [{ url: checkedAddress(address), isDemo: false }];
  const isDemo = targets[0]?.isDemo ?? false;
  return {
    ...{ root, targets, format: 'text', out: null, saveArtifacts: null, waitMs: 2000, loadMs: 30_000 },
    policies: isDemo ? demoPolicies(root).map((file) => readPolicy(file, root)) : [],
    ...{ readsOwnPolicy: false, storageFiles: [], access: 'all', thirdPartyCookies: 'allow', browserArgs: [] },
  };
}

function writeAll(folder: string, words: Words): Afterwards {
  return async (session, { page, artifacts }, report: Report) => {
    const name = slugOf(report.page.url);
    writeIn(folder, `${name}.json`, toJson(report));
    writeIn(folder, `${name}.csv`, toCsv(report));
    writeIn(folder, `${name}.html`, toHtml(report, words));
    writeIn(folder, `${name}.artifacts.json`, artifactsToJson(artifacts));
    writeIn(folder, `${name}.popup.png`, await picturePopup(session, page));
  };
}

/** As seen from here, unless it lies elsewhere. */
function shortest(folder: string): string {
  const path = relative(process.cwd(), folder);
  return path === '' || path.startsWith('..') ? folder : path;
}

/** "2026-11-24T15:30:05.123Z" → "2026-11-24-15-30-05". */
const timeName = (time: Date): string => time.toISOString().slice(0, 19).replace(/[T:]/g, '-');
