import type { Observation } from '../core/domain';
import { hostOf } from './context';

/**
 * One key and one store is one fact, whoever saw it: what was found by listing is left out where the call that wrote
 * just that was seen, which names the script; what was read of a store is kept with that. A frame without an address of its own shares the stores of the page.
 */
export function leaveListed(observations: readonly Observation[], pageUrl: string): Observation[] {
  const called = new Set(observations.filter((one) => !isListed(one)).map((one) => nameOf(one, pageUrl)));
  const listed = new Map(observations.filter(isListed).map((one) => [nameOf(one, pageUrl), one]));
  return observations
    .filter((one) => !isListed(one) || !called.has(nameOf(one, pageUrl)))
    .map((one) => withContents(one, listed.get(nameOf(one, pageUrl))));
}

function withContents(one: Observation, listed: Observation | undefined): Observation {
  if (one.kind !== 'named-store' || listed?.kind !== 'named-store' || listed.values === undefined) return one;
  return { ...one, values: listed.values };
}

/** The page's side lists without knowing who wrote. */
function isListed({ kind, scriptUrl }: Observation): boolean {
  return kind === 'storage-item' || (kind === 'named-store' && scriptUrl === null);
}

/** '': nothing that is kept under a name. */
function nameOf(one: Observation, pageUrl: string): string {
  const host = hostOf(one.frameUrl) || hostOf(pageUrl);
  if (one.kind === 'named-store') return JSON.stringify([host, one.store, one.name]);
  if (one.kind !== 'storage-item' && one.kind !== 'storage-write') return '';
  return JSON.stringify([host, one.area, one.key, one.value?.hash ?? null]);
}
