import { hostOf } from '../collect/context';
import { currentPoliciesOf } from '../core/policy/covering';
import { findTab } from './access';
import { describePolicies } from './knowledge';
import type { Parts } from './parts';
import { readPoliciesFor } from './policy/reading-policies';

/** Somebody looks at this tab's report: what is loaded in it from now on is watched closely. */
export async function beginLook(parts: Parts, tabId: number): Promise<void> {
  // A report can outlive its tab.
  if ((await findTab(tabId)) === null) return;
  parts.follow();
  parts.lookClosely(tabId);
  await parts.looks.begin(tabId);
}

/** Whether somebody waits for what is seen in this tab: whoever looks, or the number beside the icon. */
export async function isWaitedFor(parts: Parts, tabId: number): Promise<boolean> {
  return (await parts.looks.has(tabId)) || (await hasNumber(parts, tabId));
}

/** A number stands beside the icon where a current policy covers the page. */
async function hasNumber({ store }: Parts, tabId: number): Promise<boolean> {
  const held = await store.read(tabId);
  if (!held?.state) return false;
  const { url, startedAt } = held.state;
  const links = held.entries().flatMap(({ observation: one }) => (one.kind === 'policy-link' ? [one.url] : []));
  const [{ policies }, own] = await Promise.all([describePolicies(), readPoliciesFor(hostOf(url))]);
  return currentPoliciesOf([...policies, ...own], { url, links }, startedAt).length > 0;
}
