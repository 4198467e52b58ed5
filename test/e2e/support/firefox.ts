import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import WebSocket from 'ws';
import { findFirefox } from '../../../src/tools/find-browser.mjs';
import type { Sites } from '../../sites/server';

/** A tab of Firefox, driven through WebDriver BiDi. */
export interface FirefoxPage {
  /** Runs an expression in the page, as a person's own action would; returns what it gives, by way of JSON. */
  read<T>(expression: string): Promise<T>;
  /** Runs it again until it gives something true. */
  until<T>(expression: string): Promise<T>;
  /** A real click in the middle of the element. */
  click(selector: string): Promise<void>;
  /** Gives a file field this file, as if the person had chosen it. */
  giveFile(selector: string, path: string): Promise<void>;
  /** Real input, as WebDriver's "input.performActions" has it: keys, pointer, wheel. */
  perform(actions: readonly object[]): Promise<void>;
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

export interface Firefox {
  version: string;
  open(url: string): Promise<FirefoxPage>;
  /** Runs privileged code in the browser's own window: what a person's click on the toolbar would do. */
  inBrowserWindow<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

export interface FirefoxOptions {
  /** Folder of the unpacked extension; null: none. */
  extension: string | null;
  /** Every host name is the site's: Firefox reaches nothing else. */
  site: Pick<Sites, 'port' | 'plainPort'>;
  preferences?: Readonly<Record<string, string | number | boolean>>;
}

/** Starts Firefox with a profile that is thrown away, and the extension in it if there is one. */
export async function launchFirefox({ extension, site, preferences = {} }: FirefoxOptions): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'clauselight-firefox-'));
  const all = {
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `80=${site.plainPort};443=${site.port}`,
    'remote.prefs.recommended': true,
    ...preferences,
  };
  const lines = Object.entries(all).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const flags = ['--headless', '--no-remote', '--profile', profile];
  const debugging = ['--remote-debugging-port=0', '--remote-allow-system-access'];
  const child = spawn(findFirefox() ?? '', [...flags, ...debugging], { stdio: ['ignore', 'ignore', 'pipe'] });
  const send = await connect(`${await addressOf(child)}/session`);
  const session = await send<{ capabilities: { browserVersion: string } }>('session.new', {
    capabilities: { alwaysMatch: { acceptInsecureCerts: true } },
  });
  if (extension !== null) await send('webExtension.install', { extensionData: { type: 'path', path: extension } });
  return {
    version: session.capabilities.browserVersion,
    open: (url) => openPage(send, url),
    inBrowserWindow: (expression) => readInBrowserWindow(send, expression),
    close: () => close(child, send, profile),
  };
}

type Send = <T>(method: string, params?: object) => Promise<T>;

function addressOf(child: ChildProcess): Promise<string> {
  let words = '';
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', (chunk) => {
      words += String(chunk);
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(words)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`Firefox ended (${code}) while it was starting: ${words}`)));
  });
}

interface Answer {
  id: number;
  type: string;
  error?: string;
  message?: string;
  result?: unknown;
}

async function connect(address: string): Promise<Send> {
  const socket = new WebSocket(address);
  await new Promise<void>((resolve, reject) => socket.once('open', () => resolve()).once('error', reject));
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.on('message', (data) => {
    const answer = JSON.parse(String(data)) as Answer; // as WebDriver BiDi has it
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  let last = 0;
  return <T>(method: string, params: object = {}) =>
    new Promise<T>((resolve, reject) => {
      last += 1;
      waiting.set(last, ({ type, error, message, result }) => {
        if (type === 'error') reject(new Error(`${method}: ${error}: ${message}`));
        else resolve(result as T); // each caller names what its method is documented to give
      });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
}

const movingOnMs = 1000;

async function openPage(send: Send, url: string): Promise<FirefoxPage> {
  const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });
  // Its end is waited for by what the page shows: a page of the extension lives in another process and never tells of
  // its own, and one that moves within itself while it loads counts as broken off.
  await send('browsingContext.navigate', { context, url, wait: 'none' });
  const read = <T>(expression: string): Promise<T> => evaluate(send, { context }, expression);
  const until = <T>(expression: string): Promise<T> => poll(() => read<T>(expression), expression);
  const perform = async (actions: readonly object[]): Promise<void> => {
    const act = (): Promise<unknown> => send('input.performActions', { context, actions });
    // A page that moves on under the pointer breaks it off: the next one is acted on, once it stands.
    await act().catch(async () => {
      await new Promise((resolve) => setTimeout(resolve, movingOnMs));
      await until('document.readyState === "complete"');
      await act();
    });
  };
  return {
    ...{ read, until, perform },
    click: (selector) => click(send, context, selector),
    giveFile: async (selector, path) => {
      const element = { sharedId: await locate(send, context, selector) };
      await send('input.setFiles', { context, element, files: [path] });
    },
    screenshot: () => picture(send, context),
    close: async () => void (await send('browsingContext.close', { context })),
  };
}

interface Evaluation {
  type: string;
  result: { value?: unknown };
  exceptionDetails?: { text: string };
}

async function evaluate<T>(send: Send, target: object, expression: string): Promise<T> {
  const { type, result, exceptionDetails } = await send<Evaluation>('script.evaluate', {
    expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
    target,
    awaitPromise: true,
    userActivation: true,
  });
  if (type === 'exception') throw new Error(`${expression}: ${exceptionDetails?.text}`);
  return JSON.parse(String(result.value)) as T; // each caller knows its own expression
}

async function poll<T>(read: () => Promise<T>, what: string): Promise<T> {
  const end = Date.now() + 20_000;
  for (;;) {
    // The page may be between two documents: asked again, it answers.
    const value = await read().catch(() => null);
    if (value) return value;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function locate(send: Send, context: string, selector: string): Promise<string> {
  const { nodes } = await send<{ nodes: { sharedId: string }[] }>('browsingContext.locateNodes', {
    context,
    locator: { type: 'css', value: selector },
  });
  const [element] = nodes;
  if (element === undefined) throw new Error(`there is no ${selector}`);
  return element.sharedId;
}

async function click(send: Send, context: string, selector: string): Promise<void> {
  const sharedId = await locate(send, context, selector);
  await evaluate(send, { context }, `document.querySelector(${JSON.stringify(selector)})?.scrollIntoView()`);
  const origin = { type: 'element', element: { sharedId } };
  const actions = [
    { type: 'pointerMove', x: 0, y: 0, origin },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  await send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
}

async function picture(send: Send, context: string): Promise<Buffer> {
  return Buffer.from((await send<{ data: string }>('browsingContext.captureScreenshot', { context })).data, 'base64');
}

async function readInBrowserWindow<T>(send: Send, expression: string): Promise<T> {
  const { contexts } = await send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const [window] = contexts;
  if (window === undefined) throw new Error('Firefox shows no window');
  return evaluate(send, { context: window.context }, expression);
}

async function close(child: ChildProcess, send: Send, profile: string): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  await send('browser.close').catch(() => undefined); // it may be gone before it can answer
  const killer = setTimeout(() => child.kill('SIGKILL'), 8000);
  await gone;
  clearTimeout(killer);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
