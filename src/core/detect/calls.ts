import type { Knowledge, ObservationOf } from '../domain';
import { actorOf, type Actor } from './actor';
import { groupBy } from '../../lib/group-by';
import type { PageContext } from './rule';

export type ApiCall = ObservationOf<'api-call'>;

/** Everything that one script called. An inline script counts with the others of its frame. */
export interface ScriptCalls {
  readonly actor: Actor;
  readonly calls: readonly ApiCall[];
}

/** Returns the calls of the page, script by script: a criterion that two scripts meet between them is met by neither. */
export function callsByScript(calls: readonly ApiCall[], page: PageContext, knowledge: Knowledge): ScriptCalls[] {
  const groups = groupBy(calls, ({ scriptUrl, frameUrl }) => scriptUrl ?? frameUrl);
  return [...groups.values()].map((group) => ({ actor: actorOf(group[0], page, knowledge), calls: group }));
}

/** Returns the calls of any of these APIs. */
export function callsTo(calls: readonly ApiCall[], apis: ReadonlySet<string>): ApiCall[] {
  return calls.filter(({ api }) => apis.has(api));
}

/** Returns a number that the probe noted with a call; 0 where it noted none. */
export function numberIn({ detail }: ApiCall, name: string): number {
  const value = detail[name];
  return typeof value === 'number' ? value : 0;
}

/** Returns what a call says of itself under a name, as text; '': nothing, or no text. */
export function textIn({ detail }: ApiCall, name: string): string {
  const value = detail[name];
  return typeof value === 'string' ? value : '';
}

/** Whether the person has pressed something just before each of these calls. */
export const arePressed = (calls: readonly ApiCall[]): boolean =>
  calls.every(({ detail }) => detail['isPressed'] === true);

/** Returns when the first of these calls was made. */
export const beginningOf = (calls: readonly ApiCall[]): number => Math.min(...calls.map(({ at }) => at));
