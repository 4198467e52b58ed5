import { expect } from '@playwright/test';
import { startSites, type Sites } from '../../sites/server';
import type { Ext } from './ext';
import { hosts, hostsFolder } from './hosts';
import { start, type Setting, type Started } from './started';

/** One server and one browser for those tests of a worker that say they can share them; each finds them empty. */
export class SharedBrowser {
  #site: Promise<Sites> | null = null;
  #started: Started | null = null;
  #setting = '';
  readonly #made: string[] = [];

  /** The server, with nothing of earlier tests: what their pages said late is not this one's. */
  async site(): Promise<Sites> {
    this.#site ??= startSites({ folder: hostsFolder, hosts });
    const site = await this.#site;
    site.startAnew();
    return site;
  }

  async ext(site: Sites, setting: Setting): Promise<Ext> {
    if (JSON.stringify(setting) !== this.#setting) await this.endBrowser();
    this.#setting = JSON.stringify(setting);
    this.#started ??= await start(site, setting);
    return this.#started.ext;
  }

  /** Only the page that tests speak from stays; what was stored goes: by the extension, and by pages of the sites that were asked. */
  async clear(site: Sites): Promise<void> {
    if (this.#started === null) return;
    const { context, send, desk } = this.#started.ext;
    await Promise.all(context.pages().map((page) => (page === desk ? null : page.close())));
    await context.clearCookies();
    await context.clearPermissions();
    const cdp = await context.newCDPSession(desk);
    const origins = new Set(site.arrivals.map(({ url }) => new URL(url).origin));
    const clearing = [...origins].map((origin) =>
      cdp.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' }),
    );
    await Promise.all([...clearing, cdp.send('Network.clearBrowserCache')]);
    await cdp.detach();
    await send('storage.erase', {});
  }

  async endBrowser(): Promise<void> {
    const started = this.#started;
    this.#started = null;
    this.#made.push(...((await started?.end()) ?? []));
  }

  /** Fails the run, whichever test it was: a test that is run again in another browser would hide it. */
  async end(): Promise<void> {
    await this.endBrowser();
    await (await this.#site)?.close();
    expect(this.#made, 'requests that the extension made').toEqual([]);
  }
}
