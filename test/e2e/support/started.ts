import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from '@playwright/test';
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
  /** Closes the browser. Holds for the whole run: nothing leaves the device by the extension, in any test. */
  end(namedRequests: readonly string[]): Promise<void>;
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
  const end = async (namedRequests: readonly string[]): Promise<void> => {
    await session.close();
    extension.remove();
    const made = requestsByExtension(log, session.id).filter(
      (url) => !url.startsWith(plantedRequest) && !namedRequests.includes(url),
    );
    rmSync(dirname(log), { recursive: true, force: true });
    expect(made, 'requests that the extension made').toEqual([]);
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
