import { chooseSources } from '../../core/policy/find/choose-sources';
import type { PolicyMediaType } from '../../core/domain';
import { browser } from '../../lib/browser';
import { toldOf, type Told } from '../../lib/told-error';
import { send } from '../../messaging/client';
import type { Output, PolicyCandidate } from '../../messaging/protocol';
import { jobOf } from '../../store/keys';

type Progress = Output<'policy.progress'>;

const askEveryMs = 300;
/** After access was given, the background starts anew within this time. */
const retryWithinMs = 3000;

/** Finds, fetches and reads the policy of the site that a tab shows. The background does it; this asks how far it is. */
export class OwnPolicyCheck {
  /** `looking`: in the page's links. `working`: the background is at it. */
  phase = $state<'idle' | 'looking' | 'working'>('idle');
  progress = $state.raw<Progress | null>(null);
  /** What was tried in vain; null: something was found, or nothing was looked for. */
  tried = $state.raw<readonly string[] | null>(null);
  /** The site's policy, where it stands on another host. */
  elsewhere = $state.raw<PolicyCandidate | null>(null);
  isRefused = $state(false);
  error = $state.raw<Told | null>(null);

  #timer: ReturnType<typeof setTimeout> | undefined;
  #isStopped = false;

  constructor(
    readonly tabId: number,
    readonly onread: () => void,
  ) {}

  /** Goes on with what was begun before the window was closed. */
  async start(): Promise<void> {
    await this.#attempt(async () => {
      const progress = await send('policy.progress', { jobId: jobOf(this.tabId) });
      this.progress = progress;
      if (isOver(progress)) return;
      this.phase = 'working';
      this.#askAgain();
    });
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }

  /** From the site's own links to a reading, in one click. */
  async check(): Promise<void> {
    this.#begin('looking');
    await this.#attempt(async () => {
      const { candidates, tried } = await send('policy.find', { tabId: this.tabId });
      const { own, elsewhere } = chooseSources(candidates);
      this.elsewhere = elsewhere;
      if (own.length > 0) return this.#follow(send('policy.read', { tabId: this.tabId, sources: own.map(toSource) }));
      this.tried = elsewhere === null ? tried : null;
      this.phase = 'idle';
    });
  }

  /** Asks the browser for access to the policy's host, within the click itself, and reads it there. */
  async allow(candidate: PolicyCandidate): Promise<void> {
    const { hostname } = new URL(candidate.url);
    const asked = browser.permissions.request({ origins: [`*://${hostname}/*`] });
    // Begun at once: the browser's question may close this window, and the background goes on when access is given.
    const begun = send('policy.read', { tabId: this.tabId, sources: [toSource(candidate)] });
    this.#begin('working');
    await this.#attempt(async () => {
      await begun;
      if (await asked) return this.#askAgain(Date.now() + retryWithinMs);
      this.isRefused = true;
      this.phase = 'idle';
    });
  }

  /** Reads another document of the site: at once where it stands on the page's own origin, else once its host is allowed. */
  async readToo(candidate: PolicyCandidate): Promise<void> {
    this.#begin('working');
    this.elsewhere = candidate.isSameOrigin ? null : candidate;
    if (candidate.isSameOrigin)
      return this.#attempt(() =>
        this.#follow(send('policy.read', { tabId: this.tabId, sources: [toSource(candidate)] })),
      );
    this.phase = 'idle';
  }

  async open(candidate: PolicyCandidate): Promise<void> {
    await this.#attempt(async () => void (await send('policy.open', { tabId: this.tabId, url: candidate.url })));
  }

  async readThisPage(): Promise<void> {
    this.#begin('working');
    await this.#attempt(() => this.#follow(send('policy.readTab', { tabId: this.tabId })));
  }

  async give(name: string, mediaType: PolicyMediaType, source: string): Promise<void> {
    this.#begin('working');
    await this.#attempt(() => this.#follow(send('policy.give', { tabId: this.tabId, name, mediaType, source })));
  }

  #begin(phase: 'looking' | 'working'): void {
    clearTimeout(this.#timer);
    this.phase = phase;
    this.progress = null;
    this.tried = null;
    this.isRefused = false;
    this.error = null;
  }

  async #follow(begun: Promise<unknown>): Promise<void> {
    this.phase = 'working';
    await begun;
    await this.#ask(0);
  }

  #askAgain(patientUntil = 0): void {
    if (!this.#isStopped) this.#timer = setTimeout(() => void this.#attempt(() => this.#ask(patientUntil)), askEveryMs);
  }

  async #ask(patientUntil: number): Promise<void> {
    const progress = await send('policy.progress', { jobId: jobOf(this.tabId) });
    const isAwaitingAccess = progress.problem === 'other-host' && Date.now() < patientUntil;
    if (!isAwaitingAccess) this.progress = progress;
    if (isAwaitingAccess || !isOver(progress)) return this.#askAgain(patientUntil);
    this.phase = 'idle';
    if (progress.readingIds.length === 0) return;
    if (this.elsewhere !== null && progress.problem === null) this.elsewhere = null;
    this.onread();
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.error = toldOf(error);
      this.phase = 'idle';
    }
  }
}

const isOver = ({ state }: Progress): boolean => state === 'none' || state === 'done' || state === 'failed';

const toSource = ({ url, kind }: PolicyCandidate) => ({ url, kind });
