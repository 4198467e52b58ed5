import * as z from 'zod/mini';
import type { GpcFile } from '../../domain';
import { parsedOrNull } from '../../../lib/parsed-or-null';
import { plainText } from '../../../lib/plain-text';

/** https://www.w3.org/TR/gpc/#gpc-support-resource */
const file = z.object({ gpc: z.boolean(), lastUpdate: z.catch(z.nullable(z.string()), null) });

/** An answer to one request: its text, or why there is none. */
export type FileAnswer = { text: string } | { missing: 'absent' | 'no-answer' | 'unreadable' };

export const gpcPath = '/.well-known/gpc.json';

/** Returns what a site declares of Global Privacy Control. `{"gpc": true, "lastUpdate": "2026-01-01"}` → it is honoured */
export function toGpcFile(answer: FileAnswer, { url, readAt }: { url: string; readAt: number }): GpcFile {
  const about = { kind: 'gpc', id: 'gpc', url, readAt, isHonoured: null, lastUpdate: null } as const;
  if ('missing' in answer) return { ...about, state: answer.missing };
  const parsed = file.safeParse(parsedOrNull(answer.text));
  if (!parsed.success) return { ...about, state: 'unreadable' };
  const { gpc, lastUpdate } = parsed.data;
  const date = lastUpdate === null ? null : plainText(lastUpdate.slice(0, 40));
  return { ...about, state: 'declared', isHonoured: gpc, lastUpdate: date };
}
