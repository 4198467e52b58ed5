import { hostOf } from '../collect/context';
import { assess } from '../core/assess';
import type { Artifacts, Knowledge, Report, Visit } from '../core/domain';
import { browser } from '../lib/browser';
import { plainText } from '../lib/plain-text';
import { sketchValue } from '../lib/sketch-value';
import type { AccessState } from '../messaging/protocol';
import { readDeclarations } from '../store/declarations';
import type { Tab } from '../store/tab';
import type { TabState } from '../store/tab-state';
import { hasPage } from '../store/visit';
import { areaOf } from './declared/read-declarations';
import { accessIn, isShown, lookAt, type Sight } from './access';
import { buildArtifacts, visitObservations } from './build-artifacts';
import { collectorRuns } from './collector-runs';
import { readEnvironment } from './environment';
import { loadKnowledge } from './knowledge';
import type { Parts } from './parts';
import { readPoliciesFor } from './policy/reading-policies';
import { readCookies } from './read-cookies';
import { seesAll } from './web-requests';

/** The report of the page that a tab shows; null: nothing was collected, or the tab has gone on. */
export async function reportOf(
  parts: Parts,
  tabId: number,
  view?: Visit['view'],
): Promise<{ report: Report | null; access: AccessState }> {
  const sight = await lookAt(parts, tabId);
  const access = accessIn(sight);
  const artifacts = await artifactsIn(parts, sight, access, view);
  return { report: artifacts === null ? null : assess(artifacts, await knowledgeFor(artifacts)), access };
}

/** What is known, with the policies of this site that were read by the machine. */
async function knowledgeFor({ page }: Artifacts): Promise<Knowledge> {
  const [knowledge, own] = await Promise.all([loadKnowledge(), readPoliciesFor(hostOf(page.url))]);
  return own.length === 0 ? knowledge : { ...knowledge, policies: [...knowledge.policies, ...own] };
}

/** Everything collected of the page that a tab shows. */
export async function artifactsOf(parts: Parts, tabId: number, view?: Visit['view']): Promise<Artifacts | null> {
  const sight = await lookAt(parts, tabId);
  return artifactsIn(parts, sight, accessIn(sight), view);
}

async function artifactsIn(
  parts: Parts,
  { held, tab, grants }: Sight,
  access: AccessState,
  view: Visit['view'],
): Promise<Artifacts | null> {
  const state = answered(held?.state ?? null);
  if (held === null || state === null || !isShown(state, tab, grants) || access.blocked !== null) return null;
  if (state.topToken === null && state.endedBy === null && state.navigationId === '') return null;
  const now = Date.now();
  const cookies = await readCookies(cookieScope(held, state), grants.hasCookies, tab?.cookieStoreId ?? null);
  const declarations = await readDeclarations(areaOf(tab?.incognito ?? false), hostOf(state.url));
  return buildArtifacts(held, state, {
    declarations,
    access: { step: access.step, mode: state.mode },
    environment: readEnvironment(tab?.width && tab.height ? { width: tab.width, height: tab.height } : null),
    collectors: collectorRuns({
      step: access.step,
      mode: state.mode,
      hasSpoken: state.topToken !== null,
      isRead: state.documents[state.topToken ?? '']?.isRead ?? false,
      hasWebRequest: grants.hasWebRequest,
      sawNavigation: state.navigationId !== '',
      sawAnswers: seesAll || parts.sightOf(state.navigationId).hasAll,
      cookies: cookies.outcome,
    }),
    cookies: cookies.observations,
    toolVersion: browser.runtime.getManifest().version,
    title: state.endedBy === null ? plainText((tab?.title ?? '').slice(0, 200)) : '',
    view,
    hasGap: grants.hasWebRequest && !parts.sightOf(state.navigationId).hasCalls,
    now,
  });
}

/** A page that answered and has not spoken: what the browser itself saw of it is all there is, and better than nothing. */
function answered(state: TabState | null): TabState | null {
  const next = state?.next ?? null;
  if (state === null || hasPage(state) || next === null || next.respondedAt === null) return state;
  return { ...state, navigationId: next.id };
}

/** Whose cookies are this visit's: those of the page and of every host that it reached. */
function cookieScope(tab: Tab, state: TabState): Parameters<typeof readCookies>[0] {
  const addresses = visitObservations(tab, state).flatMap((one) =>
    one.kind === 'request' ? [one.url, one.frameUrl] : [one.frameUrl],
  );
  return {
    pageUrl: state.url,
    hosts: new Set([state.url, ...addresses].map(hostOf).filter((host) => host !== '')),
    at: state.startedAt,
    sketch: (value, name) => sketchValue(value, state.hashKey, { name }),
  };
}
