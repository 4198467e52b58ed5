import { expect, it } from 'vitest';
import { throughWorkers } from '../../../../src/core/detect/through-workers';
import { anObservation } from '../../../support/an-observation';
import { fakeKnowledge } from './fake-knowledge';

const own = 'https://www.page.test/app.js';
const handed = (at: number, scriptUrl: string | null = own) =>
  anObservation('send', { api: 'worker', url: 'https://www.page.test/', bytes: 40, at, scriptUrl });
const posted = (url: string, at = 1_500) => anObservation('request', { url, method: 'POST', at });
const addresses = (...seen: Parameters<typeof throughWorkers>[0]) =>
  throughWorkers(seen, fakeKnowledge).flatMap((one) => (one.kind === 'send' ? [one.url] : []));

it('tells a message where the worker then called', () => {
  expect(addresses(handed(1_000), posted('https://unseen.test/in'))).toEqual(['https://unseen.test/in']);
});

it('leaves out a message after which nothing was sent', () => {
  expect(addresses(handed(1_000))).toEqual([]);
  expect(addresses(handed(5_000), posted('https://unseen.test/in'))).toEqual([]);
  expect(addresses(handed(1_000), anObservation('request', { method: 'GET', at: 1_500 }))).toEqual([]);
});

it('takes no call for a worker’s that a script of the page made itself', () => {
  const call = anObservation('send', { api: 'fetch', url: 'https://unseen.test/in', at: 1_400 });
  expect(addresses(handed(1_000), call, posted('https://unseen.test/in'))).toEqual([call.url]);
});

it('does not guess between two sites, but takes the script’s own', () => {
  const two = [posted('https://unseen.test/in'), posted('https://tape.test/in')];
  expect(addresses(handed(1_000), ...two)).toEqual([]);
  expect(addresses(handed(1_000, 'https://tape.test/r.js'), ...two)).toEqual(['https://tape.test/in']);
});

it('does not tell a message of the page where another script’s worker calls its own house, or long after', () => {
  const recorder = handed(1_000, 'https://tape.test/r.js');
  expect(addresses(handed(1_000), recorder, posted('https://tape.test/in'))).toEqual(['https://tape.test/in']);
  expect(addresses(handed(1_000), posted('https://unseen.test/in', 61_000))).toEqual([]);
});

const opened = (url: string, at = 1_500) =>
  anObservation('request', { url, method: 'GET', resourceType: 'websocket', at });
const copied = (at: number, scriptUrl = own) => ({ ...handed(at, scriptUrl), holdsPageContent: true });

it('tells the page itself where the worker holds a connection, also one that was opened long before', () => {
  expect(addresses(copied(1_000), opened('wss://reel.test/live'))).toEqual(['wss://reel.test/live']);
  expect(addresses(copied(90_000), opened('wss://reel.test/live'))).toEqual(['wss://reel.test/live']);
});

it('takes no connection for where the page goes that a script opened itself, or where the worker calls home', () => {
  const live = anObservation('send', { api: 'web-socket', url: 'wss://reel.test/live', at: 1_400 });
  expect(addresses(copied(1_000), live, opened('wss://reel.test/live'))).toEqual([live.url]);
  const saved = posted('https://www.page.test/save');
  expect(addresses(copied(1_000), saved, opened('wss://reel.test/live'))).toEqual([saved.url]);
  expect(addresses(copied(1_000), posted('https://unseen.test/in'), opened('wss://reel.test/live'))).toEqual([]);
});

it('tells a connection nothing else that is handed to a worker', () => {
  expect(addresses(handed(1_000), opened('wss://reel.test/live'))).toEqual([]);
});
