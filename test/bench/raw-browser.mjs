// A browser that is driven over a raw debugging pipe: nothing is attached to pages or workers that would keep them awake
// or slow them.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quietSwitch } from '../../src/tools/browser-switches.mjs';
import { findBrowser } from '../../src/tools/find-browser.mjs';

/** Starts a browser with a throw-away profile; `preferences` are those of the profile, as Chromium keeps them. */
export function startBrowser(/** @type {{ args?: string[], preferences?: object }} */ { args = [], preferences = {} }) {
  const profile = mkdtempSync(join(tmpdir(), 'clauselight-bench-profile-'));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  const flags = [
    `--user-data-dir=${profile}`,
    ...[
      '--remote-debugging-pipe',
      '--enable-unsafe-extension-debugging',
      '--headless',
      '--no-first-run',
      '--disable-gpu',
    ],
    ...['--disable-background-networking', '--disable-component-update', '--disable-sync', '--window-size=1000,800'],
    quietSwitch,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...args,
    'about:blank',
  ];
  const child = spawn(findBrowser(), flags, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const hasExited = new Promise((resolve) => child.once('exit', resolve));
  const cdp = connect(child.stdio[3], child.stdio[4]);
  return { child, cdp, close: () => close({ child, cdp, hasExited, profile }) };
}

async function close({ child, cdp, hasExited, profile }) {
  await Promise.race([cdp('Browser.close'), pause(3000)]);
  child.kill();
  // A busy machine takes its time; what outlives that is ended.
  const killer = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await hasExited;
  clearTimeout(killer);
  await until('the end of the profile', () => isRemoved(profile));
}

function isRemoved(profile) {
  try {
    rmSync(profile, { recursive: true, force: true });
    return true;
  } catch {
    // A helper of the browser outlived it by a moment and still wrote: all is removed again.
    return false;
  }
}

function connect(input, output) {
  let next = 0;
  let buffer = '';
  const waiting = new Map();
  output.on('data', (chunk) => {
    buffer += chunk;
    for (let end; (end = buffer.indexOf('\0')) >= 0; buffer = buffer.slice(end + 1)) {
      const message = JSON.parse(buffer.slice(0, end));
      waiting.get(message.id)?.(message);
      waiting.delete(message.id);
    }
  });
  return (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      waiting.set(++next, (message) =>
        message.error ? reject(new Error(`${method}: ${message.error.message}`)) : resolve(message.result),
      );
      input.write(`${JSON.stringify({ id: next, method, params, ...(sessionId ? { sessionId } : {}) })}\0`);
    });
}

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

export async function until(what, read, tries = 200) {
  for (let i = 0; i < tries; i++) {
    const value = await read();
    if (value) return value;
    await pause(50);
  }
  throw new Error(`${what} did not come within ${(tries * 50) / 1000} s`);
}

export async function evaluate(cdp, targetId, expression) {
  const { sessionId } = await cdp('Target.attachToTarget', { targetId, flatten: true });
  try {
    const { result, exceptionDetails } = await cdp(
      'Runtime.evaluate',
      { expression, awaitPromise: true, returnByValue: true },
      sessionId,
    );
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await cdp('Target.detachFromTarget', { sessionId });
  }
}

export const targets = async (cdp, accept) =>
  (await cdp('Target.getTargets', { filter: [{}] })).targetInfos.filter(accept);

/** Ends the extension's worker, through any page. */
export async function killWorker(cdp, pageId, extensionId) {
  const { sessionId } = await cdp('Target.attachToTarget', { targetId: pageId, flatten: true });
  await cdp('ServiceWorker.enable', {}, sessionId);
  await cdp('ServiceWorker.stopAllWorkers', {}, sessionId);
  await cdp('Target.detachFromTarget', { sessionId });
  await until(
    'the end of the worker',
    async () =>
      (await targets(cdp, ({ type, url }) => type === 'service_worker' && url.includes(extensionId))).length === 0,
  );
}
