import { browser } from '../../lib/browser';
import { send } from '../../messaging/client';
import type { AccessState } from '../../messaging/protocol';
import { toGiveBack } from '../access-held';
import { permissionsFor } from './access-view';
import { installedSites, optionalPermissions, readGrants } from '../read-grants';

interface Live {
  readonly access: AccessState | null;
  watch(): Promise<void>;
  ask(): Promise<void>;
}

/**
 * Asks the browser for a step and reloads the page under it. To be called in the click itself: a browser asks the
 * person only then, so nothing may be awaited before. false: the person said no.
 */
export async function askForAccess(step: 'site' | 'all', live: Live): Promise<boolean> {
  const isGranted = await browser.permissions.request(
    permissionsFor(step, live.access?.host ?? null, optionalPermissions()),
  );
  if (!isGranted) return false;
  await send('access.changed', {});
  await live.watch();
  return true;
}

/** Reloads the page with the probe in it. Firefox ends the click's access at a reload: there the site is asked for first. */
export async function startWatching(live: Live): Promise<boolean> {
  if (needsSiteFirst(live.access)) return askForAccess('site', live);
  await live.watch();
  return true;
}

export function needsSiteFirst(access: AccessState | null): boolean {
  return import.meta.env.FIREFOX && access?.step === 'click' && access.host !== null;
}

/** Gives back what was granted. What the extension is installed with stays: a browser does not take it from it. */
export async function giveBackAccess(step: 'site' | 'all', live: Live): Promise<void> {
  const { origins } = permissionsFor(step, live.access?.host ?? null, optionalPermissions());
  await browser.permissions.remove(toGiveBack(await readGrants(), installedSites(), origins));
  await send('access.changed', {});
  await live.ask();
}
