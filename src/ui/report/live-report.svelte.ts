import type { Report, Visit } from '../../core/domain';
import { browser } from '../../lib/browser';
import { toldOf, type Told } from '../../lib/told-error';
import { send } from '../../messaging/client';
import type { AccessState } from '../../messaging/protocol';
import { glanceKey } from '../../store/keys';
import type { FirstLook } from './first-look';

const settleMs = 150;
/** A page that has said nothing by then says nothing: the popup tells it, and still listens. */
const patienceMs = 8000;
/** A page is watched closely for ten minutes after its report was asked for: whoever still looks asks before that. */
const lookingMs = 240_000;

/** The report of one tab, kept up to date while its page is open. `stop` ends it. */
export class LiveReport {
  report = $state.raw<Report | null>(null);
  access = $state.raw<AccessState | null>(null);
  /** false: the first look, without evidence, clauses and choices. */
  isWhole = $state(false);
  /** `reading`: asked for, and the page has not answered yet. */
  phase = $state<'asking' | 'reading' | 'ready'>('asking');
  error = $state.raw<Told | null>(null);
  /** The page view that was chosen; undefined: the latest. */
  view: Visit['view'] = undefined;

  #isAsking = false;
  #isAskedAgain = false;
  #settling: ReturnType<typeof setTimeout> | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #looking: ReturnType<typeof setInterval> | undefined;

  constructor(
    readonly tabId: number,
    look: FirstLook | null,
  ) {
    if (look === null) return;
    this.report = look.report;
    this.access = look.access;
  }

  /** Asks for the whole report, reads a page that nobody has looked at once, and goes on listening. */
  async start(): Promise<void> {
    browser.storage.onChanged.addListener(this.#onChanged);
    this.#looking = setInterval(() => {
      if (document.visibilityState === 'visible') void this.ask();
    }, lookingMs);
    await this.ask();
    const isUnread = this.report === null && this.access?.mode === 'none' && this.access.blocked === null;
    if (isUnread && this.error === null) await this.#await(() => send('snapshot.take', { tabId: this.tabId }));
  }

  stop(): void {
    browser.storage.onChanged.removeListener(this.#onChanged);
    clearTimeout(this.#settling);
    clearTimeout(this.#patience);
    clearInterval(this.#looking);
  }

  /** Reloads the tab with the probe in it. */
  async watch(): Promise<void> {
    await this.#await(() => send('watch.start', { tabId: this.tabId }));
  }

  /** Shows another page view of the document. */
  async choose(view: Visit['view']): Promise<void> {
    this.view = view;
    await this.ask();
  }

  /** Asks for the report as it is now. Asked again meanwhile, it asks once more. */
  async ask(): Promise<void> {
    this.#isAskedAgain = true;
    if (this.#isAsking) return;
    this.#isAsking = true;
    while (this.#isAskedAgain) {
      this.#isAskedAgain = false;
      await this.#attempt(async () => this.#take(await send('report.get', { tabId: this.tabId, view: this.view })));
    }
    this.#isAsking = false;
  }

  #take({ report, access }: { report: Report | null; access: AccessState }): void {
    this.report = report;
    this.access = { ...access, blocked: access.blocked ?? this.#refusal };
    this.isWhole = true;
    const isAnswered = report !== null && report.page.startedAt !== this.#startedBefore;
    if (this.phase === 'reading' && !isAnswered && this.access.blocked === null) return;
    clearTimeout(this.#patience);
    this.phase = 'ready';
  }

  /** When the page began that was shown before another was asked for: its report is no answer. */
  #startedBefore: number | null = null;
  /** What the browser said when it refused a snapshot: the address of its own pages is told in no other way. */
  #refusal: string | null = null;

  async #await(request: () => Promise<{ access: AccessState }>): Promise<void> {
    this.phase = 'reading';
    this.#startedBefore = this.report?.page.startedAt ?? null;
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => (this.phase = 'ready'), patienceMs);
    await this.#attempt(async () => {
      this.#refusal = (await request()).access.blocked;
    });
    await this.ask();
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.error = null;
    } catch (error) {
      this.error = toldOf(error);
      this.phase = 'ready';
    }
  }

  readonly #onChanged = (changes: Record<string, unknown>, area: string): void => {
    if (area !== 'session' || !Object.hasOwn(changes, glanceKey(this.tabId))) return;
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => void this.ask(), settleMs);
  };
}
