import { startSites, type Sites } from '../../sites/server';
import type { Ext } from './ext';
import { hosts, hostsFolder } from './hosts';
import { start, type Setting, type Started } from './started';

/** One server and one browser for those tests of a worker that say they can share them; each finds them empty. */
export class SharedBrowser {
  #site: Promise<Sites> | null = null;
  #started: Started | null = null;
  #setting = '';
  #named: string[] = [];

  site(): Promise<Sites> {
    return (this.#site ??= startSites({ folder: hostsFolder, hosts }));
  }

  async ext(setting: Setting, namedRequests: readonly string[]): Promise<Ext> {
    if (JSON.stringify(setting) !== this.#setting) await this.endBrowser();
    this.#setting = JSON.stringify(setting);
    this.#named.push(...namedRequests);
    this.#started ??= await start(await this.site(), setting);
    return this.#started.ext;
  }

  /** Only the page that tests speak from stays; what was stored, by pages and by the extension, goes. */
  async clear(): Promise<void> {
    if (this.#started === null) return;
    const { context, send, desk } = this.#started.ext;
    await Promise.all(context.pages().map((page) => (page === desk ? null : page.close())));
    await context.clearCookies();
    await send('storage.erase', {});
    (await this.site()).startAnew();
  }

  async endBrowser(): Promise<void> {
    const started = this.#started;
    this.#started = null;
    await started?.end(this.#named);
    this.#named = [];
    if (this.#site !== null) (await this.#site).startAnew();
  }

  async end(): Promise<void> {
    await this.endBrowser();
    await (await this.#site)?.close();
  }
}
