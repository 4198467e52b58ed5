import { pause, startBrowser } from './raw-browser.mjs';

/** One browser of the comparison, with an extension or without any. It stays open; each visit has a tab of its own. */
export interface Arm {
  readonly name: string;
  readonly pid: number;
  readonly extensionId: string | null;
  cdp(method: string, params?: object, sessionId?: string): Promise<Reply>;
  close(): Promise<void>;
}

// What the browser answers is as its protocol says; each caller reads the one field that it asked for.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Reply = any;

/** Debian's build blocks third-party cookies unless told, and half of what is measured is about them. */
const preferences = { profile: { cookie_controls_mode: 0 } };
/** For what a new browser and a new extension do once. */
const restMs = 3000;

export async function startArm(name: string, folder: string | null, args: readonly string[]): Promise<Arm> {
  const { child, cdp, close } = startBrowser({ args: [...args], preferences });
  if (child.pid === undefined) throw new Error('The browser did not start');
  const loaded: { id: string } | null = folder === null ? null : await cdp('Extensions.loadUnpacked', { path: folder });
  await pause(restMs);
  await closeWelcome(cdp);
  return { name, pid: child.pid, extensionId: loaded?.id ?? null, cdp, close };
}

/** Pages that greet a new person are no part of a visit. */
async function closeWelcome(cdp: Arm['cdp']): Promise<void> {
  const { targetInfos } = (await cdp('Target.getTargets')) as {
    targetInfos: { type: string; url: string; targetId: string }[];
  };
  const greeting = targetInfos.filter(({ type, url }) => type === 'page' && url.startsWith('chrome-extension://'));
  for (const { targetId } of greeting) await cdp('Target.closeTarget', { targetId });
}
