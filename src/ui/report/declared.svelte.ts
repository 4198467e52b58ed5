import { browser } from '../../lib/browser';
import { toldOf, type Told as Failure } from '../../lib/told-error';
import { send } from '../../messaging/client';
import type { Output } from '../../messaging/protocol';

type Told = Output<'declarations.read'>;

/** Asks the site that a tab shows what it declares for machines. The background does it, and keeps what comes of it. */
export class DeclaredReading {
  isBusy = $state(false);
  problem = $state<Told['problem']>(null);
  isRefused = $state(false);
  error = $state.raw<Failure | null>(null);

  constructor(
    readonly tabId: number,
    readonly onread: () => void,
  ) {}

  async read(): Promise<void> {
    await this.#attempt(() => send('declarations.read', { tabId: this.tabId }));
  }

  async give(name: string, text: string): Promise<void> {
    await this.#attempt(() => send('declarations.give', { tabId: this.tabId, name, text }));
  }

  async remove(id: string): Promise<void> {
    await this.#attempt(async () => {
      await send('declarations.remove', { tabId: this.tabId, id });
      return { problem: null };
    });
  }

  /** Asks the browser for access to the vendors' hosts, within the click itself, and reads their files there. */
  async readFiles(vendorIds: number[], hosts: readonly string[]): Promise<void> {
    if (this.isBusy) return;
    const asked = browser.permissions.request({ origins: hosts.map((host) => `https://${host}/*`) });
    // Begun at once: the browser's question may close this window, and the background goes on when access is given.
    const begun = send('declarations.fetch', { tabId: this.tabId, vendorIds });
    await this.#attempt(async () => {
      await begun;
      if (await asked) return send('declarations.fetch', { tabId: this.tabId, vendorIds });
      this.isRefused = true;
      return { problem: null };
    });
  }

  /** A button keeps the focus while its work is done, so that it can be pressed meanwhile: that does nothing. */
  async #attempt(work: () => Promise<Told>): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    this.isRefused = false;
    this.problem = null;
    this.error = null;
    try {
      this.problem = (await work()).problem;
      this.onread();
    } catch (error) {
      this.error = toldOf(error);
    } finally {
      this.isBusy = false;
    }
  }
}
