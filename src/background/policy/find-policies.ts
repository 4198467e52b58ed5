import { rankLinks } from '../../core/policy/find/rank-links';
import type { Output } from '../../messaging/protocol';
import { readSettings } from '../../store/settings';
import { local } from '../areas';
import { askWellKnown } from './ask-well-known';
import { readPageLinks } from './page-links';

/** Looks for the policies of the site that a tab shows; asks its server only where the page's links lead to none. */
export async function findPolicies(tabId: number): Promise<Output<'policy.find'>> {
  const page = await readPageLinks(tabId);
  if (page === null) return { candidates: [], tried: ['no-access'] };
  const { language } = await readSettings(local);
  const candidates = rankLinks(page, [...(language === null ? [] : [language]), ...navigator.languages]);
  if (candidates.some(({ kind }) => kind !== 'other')) return { candidates, tried: ['links'] };
  const { candidates: answered, asked } = await askWellKnown(tabId, page);
  return { candidates: answered, tried: ['links', ...asked] };
}
