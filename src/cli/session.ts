import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { sentenceOf } from '../lib/sentence-of';
import type { Input, MessageName, Output } from '../messaging/protocol';
import { quietSwitch } from '../tools/browser-switches.mjs';
import { noBrowser } from './failure';

export interface LaunchOptions {
  /** Program of the browser. */
  browser: string;
  thirdPartyCookies: 'allow' | 'block';
  /** Further settings of the throw-away profile, as Chromium keeps them. */
  preferences?: Readonly<Record<string, unknown>>;
  /** Further browser arguments, e.g. a laboratory's resolver flags. */
  args?: readonly string[];
  isHeadless?: boolean;
  size?: { width: number; height: number };
}

export interface SessionOptions extends LaunchOptions {
  /** Folder of the unpacked extension. */
  extension: string;
  /** Leaves the page open that greets a new person. */
  keepsFirstRun?: boolean;
  /** Lets the extension into private windows, as a person may. */
  isAllowedInPrivate?: boolean;
}

/** A real browser with a throw-away profile, which goes when it is closed. */
export interface LaunchedBrowser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** A real browser with the extension in it, and a throw-away profile. */
export interface Session {
  readonly context: BrowserContext;
  readonly cdp: CDPSession;
  /** The extension's id. */
  readonly id: string;
  /** The page of the extension that messages are sent from; it stays open. */
  readonly desk: Page;
  /** A real click on the toolbar icon while `page` is in front; returns the real popup. */
  clickIcon(page: Page): Promise<Page>;
  /** Opens one of the extension's own pages in a tab. */
  openPage(path: string): Promise<Page>;
  /** Opens an empty tab and says under which number the browser knows it. */
  openTab(): Promise<{ page: Page; tabId: number }>;
  /** Sends a message as one of the extension's own pages does. */
  send<M extends MessageName>(name: M, input: Input<M>): Promise<Output<M>>;
  close(): Promise<void>;
}

/** Starts the browser and waits until the extension answers. */
export async function openSession(options: SessionOptions): Promise<Session> {
  // The real popup is a debugging target of type "other", which Playwright attaches to only when told.
  process.env['PW_CHROMIUM_ATTACH_TO_OTHER'] ??= '1';
  const { context, close } = await launchBrowser(options);
  try {
    return await toSession(context, options, close);
  } catch (error) {
    await close();
    throw error;
  }
}

/** Starts the browser without the extension, in all else as a session does. */
export async function launchBrowser(options: LaunchOptions): Promise<LaunchedBrowser> {
  const profile = makeProfile(options);
  const removeProfile = (): void => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  try {
    const context = await launch(profile, options);
    const close = async (): Promise<void> => {
      await context.close();
      removeProfile();
    };
    return { context, close };
  } catch (error) {
    removeProfile();
    throw error;
  }
}

/** Chromium reads this setting from the profile only; Debian's build blocks third-party cookies unless told. */
function makeProfile({ thirdPartyCookies, preferences }: LaunchOptions): string {
  const profile = mkdtempSync(join(tmpdir(), 'clauselight-profile-'));
  const cookieControls = thirdPartyCookies === 'allow' ? 0 : 1;
  mkdirSync(join(profile, 'Default'));
  writeFileSync(
    join(profile, 'Default/Preferences'),
    JSON.stringify({ ...preferences, profile: { cookie_controls_mode: cookieControls } }),
  );
  return profile;
}

async function launch(profile: string, options: LaunchOptions): Promise<BrowserContext> {
  const { chromium } = await import('@playwright/test');
  const { browser, args = [], isHeadless = true, size = { width: 1280, height: 900 } } = options;
  try {
    return await chromium.launchPersistentContext(profile, {
      executablePath: browser,
      headless: isHeadless,
      // With an emulated size the popup would be stretched to it.
      viewport: null,
      // A session loads the extension afterwards; with this switch the browser would refuse it.
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [
        // The sandbox refuses to run as root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--enable-unsafe-extension-debugging',
        quietSwitch,
        `--window-size=${size.width},${size.height}`,
        ...args,
      ],
    });
  } catch (error) {
    throw noBrowser(`The browser ${browser} did not start: ${firstLine(error)}`);
  }
}

async function toSession(
  context: BrowserContext,
  options: SessionOptions,
  close: () => Promise<void>,
): Promise<Session> {
  const browser = context.browser();
  if (browser === null) throw noBrowser('The browser went away while it was starting.');
  const cdp = await browser.newBrowserCDPSession();
  const id = await loadExtension(cdp, options);
  const openPage = async (path: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/${path}`);
    return page;
  };
  if (!options.keepsFirstRun) closeFirstRun(context, id);
  const desk = await openPage(deskPath);
  await closeEmptyTabs(context);
  const send = <M extends MessageName>(name: M, input: Input<M>): Promise<Output<M>> => ask(desk, name, input);
  // Answered once the page scripts are registered: nothing opened from now on goes unseen.
  await send('access.changed', {});
  return {
    ...{ context, cdp, id, desk, openPage, send, close },
    clickIcon: (page) => clickIcon(context, cdp, id, page),
    openTab: () => openTab(context, desk),
  };
}

/** Works in branded browsers too, where the command-line switch is gone. Not in Playwright's list of commands. */
async function loadExtension(cdp: CDPSession, options: SessionOptions): Promise<string> {
  const { extension, browser, isAllowedInPrivate = false } = options;
  try {
    const asked = { path: extension, enableInIncognito: isAllowedInPrivate };
    const reply: unknown = await cdp.send('Extensions.loadUnpacked' as never, asked as never);
    return (reply as { id: string }).id; // what the browser documents
  } catch (error) {
    throw noBrowser(
      `${browser} did not take the extension (${firstLine(error)}); use Chromium, Chrome, Edge or Brave of this year.`,
    );
  }
}

/** The page for people who have just installed it would come to the front, and hide the page that is scanned. */
function closeFirstRun(context: BrowserContext, id: string): void {
  const closeIt = (page: Page): void => {
    if (page.url().startsWith(`chrome-extension://${id}/${firstRunPath}`)) void page.close().catch(() => undefined); // closed already
  };
  context.on('page', (page) => {
    closeIt(page);
    page.on('framenavigated', () => closeIt(page));
  });
}

async function closeEmptyTabs(context: BrowserContext): Promise<void> {
  const empty = context.pages().filter((page) => page.url() === 'about:blank');
  await Promise.all(empty.map((page) => page.close()));
}

const firstRunPath = 'welcome.html';
/** A page of the extension that stays open to speak from: it has no tab of its own to show. */
const deskPath = 'options.html';

async function ask<M extends MessageName>(desk: Page, name: M, input: Input<M>): Promise<Output<M>> {
  const reply = await desk.evaluate((message) => chrome.runtime.sendMessage(message) as Promise<unknown>, {
    name,
    input,
  });
  const { ok, output, error } = reply as { ok: boolean; output?: Output<M>; error?: string }; // checked by the background
  if (!ok || output === undefined) throw new Error(`Message "${name}": ${error ?? 'no answer from the background'}`);
  return output;
}

/** Opened by the extension itself, which alone learns the tab's number; the mark tells which page it is. */
async function openTab(context: BrowserContext, desk: Page): Promise<{ page: Page; tabId: number }> {
  const url = `about:blank#${randomUUID()}`;
  const opened = context.waitForEvent('page', { predicate: (page) => page.url() === url, timeout: 15_000 });
  const tabId = await desk.evaluate(async (address) => (await chrome.tabs.create({ url: address })).id ?? null, url);
  if (tabId === null) throw new Error('The browser opened no tab');
  return { page: await opened, tabId };
}

async function clickIcon(context: BrowserContext, cdp: CDPSession, id: string, page: Page): Promise<Page> {
  await page.bringToFront();
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const own = await (await context.newCDPSession(page)).send('Target.getTargetInfo');
  const tab =
    targetInfos.find(({ targetId }) => targetId === own.targetInfo.targetId) ??
    targetInfos.find(({ url, title }) => url === own.targetInfo.url && title === own.targetInfo.title) ??
    targetInfos.find(({ url }) => url === own.targetInfo.url);
  if (tab === undefined) throw new Error(`The browser has no tab with ${page.url()}`);
  const popup = context.waitForEvent('page', { timeout: 15_000 });
  // Not in Playwright's list of commands; the browser knows it.
  await cdp.send('Extensions.triggerAction' as never, { id, targetId: tab.targetId } as never);
  const opened = await popup;
  await opened.waitForLoadState();
  return opened;
}

/** The first line of what went wrong: the rest is for developers. */
export function firstLine(error: unknown): string {
  const [line = ''] = sentenceOf(error).split('\n');
  // Playwright puts the name of its own function first.
  return line.replace(/^[a-zA-Z]+\.[a-zA-Z]+: /, '');
}
