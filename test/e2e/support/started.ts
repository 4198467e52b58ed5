import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openSession } from '../../../src/cli/session';
import type { Manifest } from '../../../src/cli/manifest-for';
import { unpackExtension } from '../../../src/cli/unpacked-extension';
import type { AccessStep } from '../../../src/core/domain';
import { findBrowser } from '../../../src/tools/find-browser.mjs';
import type { Sites } from '../../sites/server';
import { toExt, type Ext } from './ext';
import { root } from './hosts';
import { netLogArg, requestsByExtension } from './net-log';

/** The one request that a test plants, to see that the log would catch another. */
export const plantedRequest = 'https://planted.test/';

/** What a browser is started with. */
export interface Setting {
  /** The access that the extension starts with, as `--access` gives it. */
  access: AccessStep;
  thirdPartyCookies: 'allow' | 'block';
  browserArgs: string[];
  /** Leaves the page open that greets a new person; it would come to the front of what is tested. */
  keepsFirstRun: boolean;
  /** Lets the extension into private windows. */
  isAllowedInPrivate: boolean;
  /**
   * `webNavigation` was given before: the browser's own page lets a site in without asking (will-allow.ts), and then asks
   * for this alone, which its question for all sites never names.
   */
  holdsNavigation: boolean;
  /** Code put at the end of the worker, in a throw-away copy that may connect anywhere: the extension as it must not be. */
  workerAddition: string;
}

export interface Started {
  ext: Ext;
  /** Closes the browser. Returns what the extension asked the network for: in no test may anything leave the device by it. */
  end(): Promise<string[]>;
}

export async function start(
  site: Sites,
  { access, browserArgs, workerAddition, holdsNavigation, ...options }: Setting,
): Promise<Started> {
  const extension = unpackExtension(join(root, '.output/chrome-mv3'), access, []);
  if (holdsNavigation) changeManifest(extension.folder, holdNavigation);
  if (workerAddition !== '') addToWorker(extension.folder, workerAddition);
  const log = join(mkdtempSync(join(tmpdir(), 'clauselight-net-log-')), 'net.json');
  const session = await openSession({
    ...{ browser: findBrowser(), extension: extension.folder, ...options },
    isHeadless: process.env['HEADED'] !== '1',
    args: [...site.browserArgs, netLogArg(log), ...browserArgs],
  });
  const end = async (): Promise<string[]> => {
    await session.close();
    extension.remove();
    const made = requestsByExtension(log, session.id).filter((url) => !url.startsWith(plantedRequest));
    rmSync(dirname(log), { recursive: true, force: true });
    return made;
  };
  return { ext: { ...toExt(session), netLog: log }, end };
}

function holdNavigation(manifest: Manifest): void {
  manifest.permissions?.push('webNavigation');
  manifest.optional_permissions = manifest.optional_permissions?.filter((name) => name !== 'webNavigation') ?? [];
}

function changeManifest(folder: string, change: (manifest: Manifest) => void): void {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest; // written by our own build
  change(manifest);
  writeFileSync(file, JSON.stringify(manifest));
}

function addToWorker(folder: string, code: string): void {
  changeManifest(folder, (manifest) => delete manifest['content_security_policy']);
  appendFileSync(join(folder, 'background.js'), `\n${code}\n`);
}
