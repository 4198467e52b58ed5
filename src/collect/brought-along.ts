import type { Observation } from '../core/domain';
import { redactUrl } from '../lib/redact-url';
import type { Context } from './context';
import { observationId } from './observation-id';
import { parametersOf } from './parameters';

const day = 86_400;
const shortest = 8;

type Sketch = ReturnType<Context['sketch']>;

/**
 * The page that is left keeps something varied for long, and the address that the browser goes to holds it: a link to the
 * next page, decorated as late as it was pressed. `context` is that of the page that is left. null: nothing is carried on.
 */
export function broughtAlong(
  { url, at, navigationId }: { readonly url: string; readonly at: number; readonly navigationId: string },
  kept: readonly Observation[],
  context: Pick<Context, 'frameUrl' | 'sketch'>,
): Observation | null {
  const parameters = parametersOf(url, null, { ...context, frameUrl: '' });
  if (parameters.length === 0) return null;
  const marks = new Set(kept.flatMap(marksKept));
  const putIn = parameters.filter(({ value }) => marksOf(value).some((mark) => marks.has(mark)));
  if (putIn.length === 0) return null;
  return {
    kind: 'link',
    id: observationId('link', navigationId, 'brought-along'),
    at,
    count: 1,
    frameUrl: redactUrl(context.frameUrl),
    source: 'requests',
    scriptUrl: null,
    url: redactUrl(url),
    // Of the visit before no sketch stays: with its key two visits could be compared.
    parameters: putIn.map(({ name, value }) => ({ name, value: { ...value, hash: null, parts: undefined } })),
    putIn: putIn.map(({ name }) => name),
  };
}

function marksKept(one: Observation): string[] {
  switch (one.kind) {
    case 'cookie-write':
    case 'cookie-stored':
      return (one.maxAgeSeconds ?? 0) > day ? marksOf(one.value) : [];
    case 'storage-write':
    case 'storage-item':
      return one.area === 'local' ? marksOf(one.value) : [];
    default:
      return [];
  }
}

function marksOf(value: Sketch | null): string[] {
  if (value === null) return [];
  const isDistinct = value.entropy === 'high' && value.length >= shortest;
  return [...(isDistinct && value.hash !== null ? [value.hash] : []), ...(value.parts ?? [])];
}
