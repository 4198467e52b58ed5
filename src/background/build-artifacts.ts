import { derivedObservations } from '../collect/derived';
import { leaveListed } from '../collect/leave-listed';
import { logFieldsObservation } from '../collect/page';
import { mergeRequests } from '../collect/merge-requests';
import {
  artifactsVersion,
  type Access,
  type Artifacts,
  type CollectorRun,
  type Declaration,
  type Dropped,
  type Environment,
  type Observation,
  type Visit,
} from '../core/domain';
import type { Tab } from '../store/tab';
import type { TabDocument, TabState } from '../store/tab-state';
import { hasPage } from '../store/visit';

/** Everything beside the stored visit that goes into its artifacts. */
export interface Surroundings {
  access: Access;
  environment: Environment;
  collectors: CollectorRun[];
  cookies: Observation[];
  /** What the site declares for machines; null or left out: nobody asked for it. */
  declarations?: Declaration[] | null;
  toolVersion: string;
  title: string;
  /** Which page view a report is asked for; undefined: the latest. */
  view?: Visit['view'];
  /** The browser may have told of requests while no worker was there to hear it. */
  hasGap?: boolean;
  now: number;
}

/** Joins what is stored of a visit with what the browser knows now. The order is of content, not of arrival. */
export function buildArtifacts(tab: Tab, state: TabState, around: Surroundings): Artifacts {
  const dropped = droppedOf(state);
  const kept = Object.values(state.documents).reduce((sum, document) => sum + document.kept, 0);
  const lost = dropped.reduce((sum, { count }) => sum + count, 0);
  const seen = visitObservations(tab, state, around.hasGap);
  return {
    schemaVersion: artifactsVersion,
    versions: { tool: around.toolVersion },
    page: {
      requestedUrl: state.requestedUrl,
      url: state.url,
      title: around.title || state.title,
      startedAt: state.startedAt,
      durationMs: Math.max(0, (state.endedBy === null ? around.now : state.lastAt) - state.startedAt),
      endedBy: state.endedBy,
      ...viewsOf(state, around.view),
    },
    access: around.access,
    consent: { state: 'unknown' },
    environment: around.environment,
    collectors: around.collectors,
    observations: [...seen, ...derivedObservations(seen, state.url), ...around.cookies].sort(inOrder),
    counts: { seen: kept + lost, kept, dropped: lost },
    dropped,
    ...(around.declarations && { declarations: around.declarations }),
  };
}

function viewsOf({ views }: TabState, view: Visit['view']): Pick<Visit, 'views' | 'view'> {
  if (views.length === 0) return {};
  return { views, ...(view === undefined ? {} : { view }) };
}

/** What is stored of the present page: what its documents said, and what the browser saw during its navigation. */
export function visitObservations(tab: Tab, state: TabState, hasGap = false): Observation[] {
  const ours = tab.entries().filter(({ document, navigation }) => document !== '' || navigation === state.navigationId);
  const all = ours.map(({ observation }) => ({ ...observation, frameUrl: observation.frameUrl || state.url }));
  const seen = leaveListed(mergeRequests(all, hasGap), state.url);
  const isLoaded = hasPage(state) && !seen.some(({ kind }) => kind === 'log-fields');
  return isLoaded ? [...seen, logFieldsObservation(state.url, state.startedAt)] : seen;
}

/** Counts a thing once for each reason, over all documents. */
function droppedOf(state: TabState): Dropped[] {
  const all = [
    ...Object.values(state.documents).flatMap(droppedInDocument),
    { what: 'request', reason: 'quota', count: state.refusedRequests },
    { what: 'message', reason: 'cap', count: state.refusedBatches },
  ];
  const byReason = new Map<string, Dropped>();
  for (const { what, reason, count } of all.filter((one) => one.count > 0)) {
    const before = byReason.get(`${what} ${reason}`)?.count ?? 0;
    byReason.set(`${what} ${reason}`, { what, reason, count: before + count });
  }
  return [...byReason.values()].sort((a, b) => (`${a.what} ${a.reason}` < `${b.what} ${b.reason}` ? -1 : 1));
}

/** What found no room is what the document has seen and neither it nor the store accounts for. */
function droppedInDocument({ dropped, misshapen, isOverQuota, seen, kept }: TabDocument): Dropped[] {
  const named = dropped.reduce((sum, { count }) => sum + count, 0) + misshapen.length;
  const noRoom = isOverQuota ? Math.max(0, seen - kept - named) : 0;
  return [
    ...dropped,
    { what: 'message', reason: 'shape', count: misshapen.length },
    { what: 'message', reason: 'quota', count: noRoom },
  ];
}

function inOrder(a: Observation, b: Observation): number {
  return a.at - b.at || (a.id < b.id ? -1 : 1);
}
