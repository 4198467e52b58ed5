import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openSession } from '../../../src/cli/session';
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
  { access, browserArgs, workerAddition, ...options }: Setting,
): Promise<Started> {
  const extension = unpackExtension(join(root, '.output/chrome-mv3'), access, []);
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

function addToWorker(folder: string, code: string): void {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  delete manifest['content_security_policy'];
  writeFileSync(file, JSON.stringify(manifest));
  appendFileSync(join(folder, 'background.js'), `\n${code}\n`);
}
