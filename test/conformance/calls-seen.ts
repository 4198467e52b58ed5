import type { Artifacts, Observation } from '../../src/core/domain';
import { lastWord } from '../support/last-word';

const longestMs = 15_000;
/** What only the probe in the page's own world can tell of a script. */
const toldByProbe: readonly Observation['kind'][] = [
  'api-call',
  'cookie-write',
  'named-store',
  'send',
  'storage-write',
];

/** Waits until the page's last word is seen; returns what was seen of this script's own calls: each API, or its kind. */
export async function callsSeen(script: string, read: () => Promise<Artifacts | null>): Promise<string[]> {
  const end = Date.now() + longestMs;
  for (;;) {
    const observations = (await read())?.observations ?? [];
    if (observations.some((one) => one.kind === 'storage-write' && one.key === lastWord))
      return observations
        .filter(({ kind, scriptUrl }) => toldByProbe.includes(kind) && scriptUrl === script)
        .map((one) => (one.kind === 'api-call' ? one.api : one.kind));
    if (Date.now() > end) return [];
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}
