import type { Observation } from '../core/domain';
import { observationId } from './observation-id';
import { searchTermsIn } from './search-terms';
import { signInOf } from './sign-ins';
import { widgetOf } from './widgets';

/** Facts that others show: behind an address stands a widget, a sign-in, or what was searched for. */
export function derivedObservations(observations: readonly Observation[], pageUrl: string): Observation[] {
  const widgets = observations.flatMap((one): Observation[] => {
    const widget = widgetOf(one);
    return widget === null ? [] : [{ ...seenAs(one, 'widget'), source: 'widgets', kind: 'widget', ...widget }];
  });
  const signIns = observations.flatMap((one): Observation[] => {
    const signIn = signInOf(one);
    return signIn === null ? [] : [{ ...seenAs(one, 'sign-in'), source: 'sign-in', kind: 'sign-in', ...signIn }];
  });
  const terms = searchTermsIn(observations, pageUrl).map(({ carrier, ...fields }): Observation => {
    const seen = seenAs(carrier, `search-terms ${fields.parameter}`);
    return { ...seen, source: 'forms', kind: 'search-terms', ...fields };
  });
  return [...widgets, ...signIns, ...terms];
}

function seenAs(one: Observation, what: string): Pick<Observation, 'id' | 'at' | 'count' | 'frameUrl' | 'scriptUrl'> {
  const { id, at, count, frameUrl, scriptUrl } = one;
  return { id: observationId(what, id), at, count, frameUrl, scriptUrl };
}
