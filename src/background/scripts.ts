import type { Scripting } from 'webextension-polyfill';
import { browser } from '../lib/browser';
import { pagesAreSilent, readGrants, type Grants } from './access';

type ContentScript = Scripting.RegisteredContentScript;

/** The page-side scripts, as they are registered at run time; the manifest names the same files for bundled hosts. */
const probe = { name: 'probe', js: ['content-scripts/probe.js'], world: 'MAIN' } as const;
const bridge = { name: 'content', js: ['content-scripts/content.js'], world: 'ISOLATED' } as const;
const speaking = { ...bridge, js: [...bridge.js, 'begin.js'] } as const;
const reader = { ...speaking, js: [...speaking.js, 'reader.js'] } as const;

/** Hosts that the manifest's own scripts match: never matched a second time. */
function staticMatches(): string[] {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return [...new Set(scripts.flatMap(({ matches }) => matches ?? []))];
}

/** The scripts for what is granted at run time; none when nothing is. */
export function scriptsFor(grants: Grants, bundled: readonly string[]): ContentScript[] {
  const pages = grants.origins.filter((origin) => /^(<all_urls>|(\*|https?):\/\/)/.test(origin));
  const matches = pages.filter((origin) => !bundled.includes(origin));
  return matches.length === 0 ? [] : toScripts('granted', isolatedFor(grants), matches, bundled, true);
}

/**
 * Where the browser tells of every request, pages are read once somebody asks (read-page.ts); where of every page too,
 * they are silent until then.
 */
function isolatedFor(grants: Grants): Isolated {
  if (pagesAreSilent(grants)) return bridge;
  return grants.hasAllSites && grants.hasWebRequest ? speaking : reader;
}

type Isolated = typeof bridge | typeof speaking | typeof reader;

/** The scripts for one watched load: wherever the click lets them in, and not where others run already. */
export function watchScripts(grants: Grants, bundled: readonly string[]): ContentScript[] {
  const covered = grants.origins.filter((origin) => /^(\*|https?):\/\//.test(origin));
  return toScripts('watch', reader, ['<all_urls>'], [...new Set([...bundled, ...covered])], false);
}

function toScripts(
  purpose: string,
  isolated: Isolated,
  matches: string[],
  excludeMatches: readonly string[],
  persistAcrossSessions: boolean,
): ContentScript[] {
  return [probe, isolated].map(({ name, js, world }) => ({
    id: `${purpose}-${name}`,
    js: [...js],
    world,
    matches,
    ...(excludeMatches.length > 0 ? { excludeMatches: [...excludeMatches] } : {}),
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start',
    persistAcrossSessions,
  }));
}

/** Registrations run one after the other: two at once would both register what is not there yet. */
let last: Promise<void> = Promise.resolve();

/** Makes the registered scripts those that the grants and the watch call for. */
export function registerScripts(isWatching: boolean): Promise<void> {
  last = last.catch(() => undefined).then(() => register(isWatching));
  return last;
}

async function register(isWatching: boolean): Promise<void> {
  const [grants, registered] = await Promise.all([readGrants(), browser.scripting.getRegisteredContentScripts()]);
  const bundled = staticMatches();
  const wanted = [...scriptsFor(grants, bundled), ...(isWatching ? watchScripts(grants, bundled) : [])];
  const surplus = registered.filter(({ id }) => !wanted.some((script) => script.id === id)).map(({ id }) => id);
  const known = new Set(registered.map(({ id }) => id));
  const missing = wanted.filter(({ id }) => !known.has(id));
  const changed = wanted.filter((script) => known.has(script.id) && !isSame(script, registered));
  if (surplus.length > 0) await browser.scripting.unregisterContentScripts({ ids: surplus });
  if (changed.length > 0) await browser.scripting.updateContentScripts(changed);
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing);
}

function isSame(script: ContentScript, registered: readonly ContentScript[]): boolean {
  const before = registered.find(({ id }) => id === script.id);
  const text = (list: readonly string[] | undefined): string => [...(list ?? [])].sort().join(' ');
  return (['matches', 'excludeMatches', 'js'] as const).every((field) => text(before?.[field]) === text(script[field]));
}
