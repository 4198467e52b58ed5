import type { Observation } from '../core/domain';
import { observationId } from './observation-id';
import { searchTermsIn } from './search-terms';
import { signInOf } from './sign-ins';
import { widgetOf } from './widgets';

/** Facts that others show: behind an address stands a widget, a sign-in, or what was searched for. */
export function derivedObservations(observations: readonly Observation[], pageUrl: string): Observation[] {
  const widgets = observations.flatMap((one): Observation[] => {
    const widget = widgetOf(one);
    return widget === null ? [] : [{ ...seenAs(one, widget), source: 'widgets', kind: 'widget', ...widget }];
  });
  const signIns = observations.flatMap((one): Observation[] => {
    const signIn = signInOf(one);
    return signIn === null ? [] : [{ ...seenAs(one, signIn), source: 'sign-in', kind: 'sign-in', ...signIn }];
  });
  const terms = searchTermsIn(observations, pageUrl).map(({ carrier, ...fields }): Observation => ({
    ...seenAs(carrier, fields),
    ...{ source: 'forms', kind: 'search-terms' },
    ...fields,
  }));
  return joined([...widgets, ...signIns, ...terms]);
}

type Seen = Pick<Observation, 'id' | 'at' | 'count' | 'frameUrl' | 'scriptUrl' | 'seenIn'>;

function seenAs({ at, count, frameUrl, scriptUrl, seenIn }: Observation, fields: object): Seen {
  const id = observationId('derived', frameUrl, JSON.stringify(fields));
  return { id, at, count, frameUrl, scriptUrl, ...(seenIn ? { seenIn } : {}) };
}

/** An element and its request show the same fact. */
function joined(all: readonly Observation[]): Observation[] {
  const byId = new Map<string, Observation>();
  for (const one of all) {
    const before = byId.get(one.id) ?? one;
    const seenIn = before.seenIn ?? one.seenIn;
    const at = Math.min(before.at, one.at);
    byId.set(one.id, { ...before, at, count: Math.max(before.count, one.count), ...(seenIn ? { seenIn } : {}) });
  }
  return [...byId.values()];
}
