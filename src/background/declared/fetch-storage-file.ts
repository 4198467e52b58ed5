import type { FileAnswer } from '../../core/policy/declared/gpc-file';
import { mostFileBytes } from '../../core/policy/declared/most-file-bytes';

const timeoutMs = 15_000;

/** Fetches a vendor's file from its host, to which access was given. No redirect is followed: who is asked was named. */
export async function fetchStorageFile(url: string): Promise<FileAnswer> {
  try {
    const answer = await fetch(url, {
      ...{ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'manual' },
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (answer.status === 404 || answer.status === 410) return { missing: 'absent' };
    if (!answer.ok) return { missing: 'no-answer' };
    if (Number(answer.headers.get('content-length')) > mostFileBytes) return { missing: 'unreadable' };
    const blob = await answer.blob();
    return blob.size > mostFileBytes ? { missing: 'unreadable' } : { text: await blob.text() };
  } catch {
    return { missing: 'no-answer' }; // no server, or too slow
  }
}
