import type { Declaration, LibraryPolicy } from '../core/domain';
import { chooseSources } from '../core/policy/find/choose-sources';
import { toLibraryPolicy } from '../core/policy/reading/to-library-policy';
import type { Output } from '../messaging/protocol';
import type { Session } from './session';

export interface OwnPolicies {
  policies: LibraryPolicy[];
  /** Sentences: which documents were read, and why others were not. */
  said: string[];
}

/** A site's policies, and what it declares for machines. */
export interface OwnSources extends OwnPolicies {
  declarations: Declaration[];
}

const askEveryMs = 200;
const timeoutMs = 120_000;

/**
 * Finds the policies of the site that a tab shows and reads them, in the extension and by the messages that the popup
 * sends: both say the same of a page. A policy on another host is read where the access given reaches it.
 */
async function readOwnPolicies({ send }: Pick<Session, 'send'>, tabId: number): Promise<OwnPolicies> {
  const { candidates, tried } = await send('policy.find', { tabId });
  const { own, elsewhere } = chooseSources(candidates);
  const chosen = elsewhere === null ? own : [...own, elsewhere];
  if (chosen.length === 0)
    return { policies: [], said: [`No policy of this site was found; tried: ${tried.join(', ')}.`] };
  const sources = chosen.map(({ url, kind }) => ({ url, kind }));
  const { jobId } = await send('policy.read', { tabId, sources });
  const { readingIds, problem, problemAt } = await untilOver(send, jobId);
  const readings = await Promise.all(readingIds.map(async (id) => (await send('readings.get', { id })).reading));
  const policies = readings.filter((reading) => reading !== null).map(toLibraryPolicy);
  return {
    policies,
    said: [
      ...policies.map(({ title, url }) => `Policy read: ${title} <${url}>`),
      ...(problem === null ? [] : [`The policy ${problemAt ?? ''} was not read: ${reasons[problem]}.`]),
    ],
  };
}

/** Reads all that the site says of itself, by the clicks that a person would make. */
export async function readOwnSources(session: Pick<Session, 'send'>, tabId: number): Promise<OwnSources> {
  const { policies, said } = await readOwnPolicies(session, tabId);
  const { problem } = await session.send('declarations.read', { tabId });
  const { artifacts } = await session.send('artifacts.get', { tabId });
  const failed = problem === null ? [] : ['What the site declares for machines could not be read.'];
  return { policies, said: [...said, ...failed], declarations: artifacts?.declarations ?? [] };
}

async function untilOver(send: Session['send'], jobId: string): Promise<Output<'policy.progress'>> {
  const begun = Date.now();
  for (;;) {
    const progress = await send('policy.progress', { jobId });
    if (progress.state === 'done' || progress.state === 'failed') return progress;
    if (Date.now() - begun > timeoutMs) return { ...progress, problem: progress.problem ?? 'too-slow' };
    await new Promise((resolve) => setTimeout(resolve, askEveryMs));
  }
}

const reasons: Readonly<Record<NonNullable<Output<'policy.progress'>['problem']>, string>> = {
  'no-access': 'the browser lets nobody read this page',
  'other-host': 'it is on another host; scan with --access all, or give it with "clauselight policy"',
  'no-answer': 'its server gave no answer, or leads to another address',
  refused: 'its server refused it',
  'too-slow': 'it took too long',
  'too-large': 'it is too large',
  'not-text': 'it is neither HTML, Markdown nor text',
  'no-text': 'it holds no text that could be read',
  lost: 'its text was lost',
  'no-room': 'there is no room to keep it',
};
