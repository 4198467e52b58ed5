import { expect, it } from 'vitest';
import { throughCompression } from '../../../../src/core/detect/through-compression';
import { anObservation } from '../../../support/an-observation';

const own = 'https://www.page.test/app.js';
const none = { length: 40, entropy: 'high', hash: null } as const;
const compressed = (scriptUrl: string | null = own, at = 1_000) =>
  anObservation('send', { api: 'compressed', url: 'https://www.page.test/', scriptUrl, at, holdsPageContent: true });
const bytesTo = (url: string, name = '(packed)') =>
  anObservation('send', { api: 'fetch', url, scriptUrl: own, at: 1_500, parameters: [{ name, value: none }] });
const told = (...seen: Parameters<typeof throughCompression>[0]) =>
  throughCompression(seen).flatMap((one) => (one.kind === 'send' ? [[one.url, one.holdsPageContent]] : []));

it('tells what was compressed of the bytes that its script then sent', () => {
  expect(told(compressed(), bytesTo('https://reel.test/in'))).toEqual([['https://reel.test/in', true]]);
});

it.each([
  ['nothing was sent', [compressed()], []],
  ['another script sent', [compressed('https://www.page.test/other.js'), bytesTo('https://reel.test/in')], [false]],
  ['what was sent can be read', [compressed(), bytesTo('https://reel.test/in', 'to')], [false]],
  ['bytes go to two addresses', [compressed(), bytesTo('https://reel.test/in'), bytesTo('https://a.test/in')], [false, false]], // prettier-ignore
  ['it was compressed long after', [compressed(own, 90_000), bytesTo('https://reel.test/in')], [false]],
  ['nobody knows which script it was', [compressed(null), { ...bytesTo('https://reel.test/in'), scriptUrl: null }], [false]], // prettier-ignore
  ['it was sent long after', [compressed(own, -90_000), bytesTo('https://reel.test/in')], [false]],
])('does not guess where %s', (_what, seen, content) => {
  expect(told(...seen).map(([, holdsContent]) => holdsContent)).toEqual(content);
});

it('tells what was compressed later of bytes that are sent again and again', () => {
  expect(told(compressed(own, 90_000), { ...bytesTo('https://reel.test/in'), count: 3 })).toEqual([
    ['https://reel.test/in', true],
  ]);
});

it('tells all that was in it by its names, once', () => {
  const page = { name: 'at', value: none, isPage: true } as const;
  const inside = { ...compressed(), parameters: [{ name: 'event', value: none }, page] };
  const later = { ...inside, at: 1_800, parameters: [{ name: 'at', value: none }] };
  const [sent] = throughCompression([{ ...bytesTo('https://count.test/in'), count: 2 }, inside, later]);
  const named = sent?.kind === 'send' ? sent.parameters : [];
  expect(named.map(({ name }) => name)).toEqual(['(packed)', 'event', 'at']);
  expect(named.at(-1)).toEqual(page);
});
