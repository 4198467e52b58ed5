import { existsSync, readFileSync } from 'node:fs';
import type { CDPSession, Page } from '@playwright/test';
import type { Ext } from './fixtures';

/** Everything of a browser that could be ours: what runs in it, and what a page holds. */
export interface Listing {
  /** What the browser runs: pages, workers, popups, with their addresses. */
  targets: string[];
  /** Its processes by kind; one that is kept for extensions is named so where the system tells. */
  processes: string[];
  /** Worlds that scripts of the page and its frames run in. */
  worlds: string[];
  /** Every script that was parsed in any of these worlds: the world and the script's address. */
  scripts: string[];
}

/** Notes the worlds and scripts of a page from now on, in the page and in all frames of its process. */
export async function noteScripts(page: Page): Promise<() => Pick<Listing, 'worlds' | 'scripts'>> {
  const session = await page.context().newCDPSession(page);
  const worlds = new Map<number, string>();
  const scripts: { world: number; url: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => void worlds.set(context.id, worldOf(context)));
  session.on('Debugger.scriptParsed', ({ executionContextId, url, embedderName }) => {
    scripts.push({ world: executionContextId, url: url || embedderName || '(no address)' });
  });
  await session.send('Runtime.enable');
  await session.send('Debugger.enable');
  return () => ({
    worlds: sorted([...worlds.values()].filter(isNotTheDriver)),
    scripts: sorted(
      scripts.map(({ world, url }) => `${worlds.get(world) ?? 'gone'}: ${url}`).filter((line) => isNotTheDriver(line)),
    ),
  });
}

interface World {
  name: string;
  origin: string;
  auxData?: { type?: string };
}

const worldOf = ({ name, origin, auxData }: World): string =>
  [auxData?.type ?? 'worker', name, origin].filter((part) => part !== '').join(' ');

/** The test's own world in each page, from which it clicks and reads. */
const isNotTheDriver = (line: string): boolean => !line.includes('__playwright');

export async function listBrowser(cdp: CDPSession): Promise<Pick<Listing, 'targets' | 'processes'>> {
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{}] });
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  return {
    targets: sorted(targetInfos.map(({ type, url }) => `${type} ${url}`)),
    processes: sorted(processInfo.map(({ type, id }) => (isForExtensions(id) ? `${type} for extensions` : type))),
  };
}

/** Chromium starts such a process with a word of its own; only Linux shows it to others. */
function isForExtensions(pid: number): boolean {
  const file = `/proc/${pid}/cmdline`;
  return existsSync(file) && readFileSync(file, 'utf8').split('\0').includes('--extension-process');
}

/** Lines that name the extension. */
export const oursIn = (listing: Partial<Listing>, id: string): string[] =>
  Object.values(listing)
    .flat()
    .filter((line) => line.includes(id) || line.includes('for extensions'));

/** Closes every page of ours and ends the worker: what is left was not started by us. */
export async function endEverythingOfOurs(ext: Ext): Promise<void> {
  for (const page of ext.context.pages()) if (page.url().includes(ext.id)) await page.close();
  await ext.killServiceWorker();
}

/**
 * Every function that a page can reach from its global object, as the debugger knows it: the page's own means cannot
 * tell a stand-in from the built-in, the debugger can.
 */
export async function functionsOf(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', { expression: reachableFunctions });
  const [paths, functions] = await Promise.all(['paths', 'functions'].map((name) => elementsOf(session, result, name)));
  await session.detach();
  return sorted((functions ?? []).map((text, at) => `${paths?.[at]} ${text}`));
}

async function elementsOf(session: CDPSession, { objectId = '' }: { objectId?: string }, name: string) {
  const { result: held } = await session.send('Runtime.callFunctionOn', {
    ...{ objectId, arguments: [{ value: name }] },
    functionDeclaration: 'function (name) { return this[name]; }',
  });
  const { result } = await session.send('Runtime.getProperties', {
    objectId: held.objectId ?? '',
    ownProperties: true,
  });
  return result
    .filter((property) => /^\d+$/.test(property.name))
    .sort((a, b) => Number(a.name) - Number(b.name))
    .map(({ value }) => `${value?.subtype ?? ''} ${value?.description ?? value?.value}`.trim());
}

const reachableFunctions = `(() => {
  const paths = [];
  const functions = [];
  const note = (path, value) => {
    if (typeof value !== 'function') return;
    paths.push(path + ' ' + value.name + '/' + value.length);
    functions.push(value);
  };
  const walk = (path, object) => {
    for (const key of Reflect.ownKeys(object)) {
      const { value, get, set } = Object.getOwnPropertyDescriptor(object, key) ?? {};
      note(path + '.' + String(key), value);
      note(path + '.' + String(key) + ' (get)', get);
      note(path + '.' + String(key) + ' (set)', set);
    }
  };
  walk('window', window);
  walk('document', document);
  for (const key of Object.getOwnPropertyNames(window)) {
    const value = Object.getOwnPropertyDescriptor(window, key).value;
    if (typeof value !== 'function' || !value.prototype) continue;
    walk(key, value);
    walk(key + '.prototype', value.prototype);
  }
  return { paths, functions };
})()`;

const sorted = (lines: readonly string[]): string[] => [...lines].sort();
