import { redactUrl } from '../lib/redact-url';
import type { Context } from './context';

/** What all facts have in common that the headers of an answer show. */
export const seenInHeaders = ({ timeStamp }: { readonly timeStamp: number }, { frameUrl }: Context) =>
  ({ at: timeStamp, count: 1, frameUrl: redactUrl(frameUrl), source: 'headers', scriptUrl: null }) as const;
