import { parseLibraryPolicy } from '../core/policy/parse-library-policy';
import { browser } from '../lib/browser';
import type { Output } from '../messaging/protocol';
import type { Handlers } from '../messaging/server';
import { addPolicy, removePolicy } from '../store/policies';
import { listReadings, readReading } from '../store/readings';
import { readSettings, writeSettings } from '../store/settings';
import { accessOf, readGrants } from './access';
import { local } from './areas';
import { beginLook } from './attention';
import { describePolicies, forgetKnowledge, loadKnowledge, loadTables } from './knowledge';
import { dropDeclared, fetchDeclared, giveDeclared, readDeclared } from './declared/read-declarations';
import { addObservations } from './observe';
import type { Parts } from './parts';
import { checkReading, lastCheckOf } from './policy/check-reading';
import { findPolicies } from './policy/find-policies';
import { openForReading } from './policy/hosts-for';
import {
  correctReading,
  describeReading,
  dropReading,
  exportReading,
  importReading,
  uncorrectReading,
} from './policy/library';
import { progressOf, startReading, startReadingGiven, startReadingTab } from './policy/read-job';
import { followFrame, readPage } from './read-page';
import { artifactsOf, reportOf } from './report';
import { registerScripts } from './scripts';
import { takeSnapshot } from './snapshot';
import { describeStorage, eraseStorage } from './stored';
import { isWatching, startWatch } from './watch';

/** Every message, answered. Each line says where the work is done. */
export function createHandlers(parts: Parts, arm: () => void): Handlers {
  return {
    'observations.add': (batch, sender) => addObservations(parts, batch, sender),
    'page.read': async (_, { tabId, frameId }) => {
      await followFrame(tabId, frameId);
      return {};
    },
    'report.get': async ({ tabId, view }) => {
      await beginLook(parts, tabId);
      await readPage(parts, tabId);
      return reportOf(parts, tabId, view);
    },
    'artifacts.get': async ({ tabId, view }) => {
      await beginLook(parts, tabId);
      await readPage(parts, tabId);
      return { artifacts: await artifactsOf(parts, tabId, view) };
    },
    'snapshot.take': async ({ tabId }) => ({ access: await takeSnapshot(parts, tabId) }),
    'watch.start': async ({ tabId }) => ({ access: await startWatch(parts, tabId) }),
    'access.get': async ({ tabId }) => describeAccess(parts, tabId),
    'access.changed': async () => {
      arm();
      await registerScripts(await isWatching());
      await refreshAll(parts);
      return {};
    },
    'settings.get': () => readSettings(local),
    'settings.set': (change) => writeSettings(local, withoutUndefined(change)),
    'storage.describe': async () => ({ items: await describeStorage() }),
    'storage.erase': async () => {
      await eraseStorage(parts);
      return {};
    },
    'knowledge.describe': describeKnowledge,
    'policies.list': describePolicies,
    'policies.add': async ({ policy }) => addOne(parts, policy),
    'policies.remove': async ({ id }) => {
      await removePolicy(local, id);
      forgetKnowledge();
      await refreshAll(parts);
      return {};
    },
    'policy.find': ({ tabId }) => findPolicies(tabId),
    'policy.open': async ({ tabId, url }) => {
      await openForReading(tabId, url);
      return {};
    },
    'policy.read': ({ tabId, sources }) => startReading(parts, tabId, sources),
    'policy.readTab': ({ tabId }) => startReadingTab(parts, tabId),
    'policy.give': ({ tabId, ...given }) => startReadingGiven(parts, tabId, given),
    'policy.progress': ({ jobId }) => progressOf(parts, jobId),
    'readings.list': async () => ({ rows: await listReadings(local) }),
    'readings.get': async ({ id }) => ({ reading: await readReading(local, id) }),
    'readings.describe': async ({ id, name, hosts }) => {
      await describeReading(parts, id, name, hosts);
      return {};
    },
    'readings.correct': async ({ id, correction }) => {
      await correctReading(parts, id, correction);
      return {};
    },
    'readings.uncorrect': async ({ id, disclosureId }) => {
      await uncorrectReading(parts, id, disclosureId);
      return {};
    },
    'readings.check': async ({ id, tabId }) => ({ check: await checkReading(id, tabId) }),
    'readings.checked': async ({ id }) => ({ check: await lastCheckOf(id) }),
    'readings.remove': async ({ id }) => {
      await dropReading(parts, id);
      return {};
    },
    'readings.export': async ({ id }) => ({ json: await exportReading(id) }),
    'readings.import': ({ json }) => importReading(parts, json),
    'declarations.read': ({ tabId }) => readDeclared(parts, tabId),
    'declarations.give': ({ tabId, name, text }) => giveDeclared(parts, tabId, name, text),
    'declarations.fetch': ({ tabId, vendorIds }) => fetchDeclared(parts, tabId, vendorIds),
    'declarations.remove': async ({ tabId, id }) => {
      await dropDeclared(parts, tabId, id);
      return {};
    },
  };
}

async function describeAccess(parts: Parts, tabId: number | null) {
  const { origins, hasAllSites } = await readGrants();
  const none = {
    step: hasAllSites ? 'all' : 'click',
    mode: 'none',
    host: null,
    blocked: null,
    isPrivate: false,
  } as const;
  return { access: tabId === null ? none : await accessOf(parts, tabId), grantedOrigins: [...origins], hasAllSites };
}

async function describeKnowledge() {
  const [{ version, rulesVersion }, { builtOn, sources }] = await Promise.all([loadKnowledge(), loadTables()]);
  return { version, rulesVersion, toolVersion: browser.runtime.getManifest().version, builtOn, sources: [...sources] };
}

/** What every report is read with has changed. */
async function refreshAll(parts: Parts): Promise<void> {
  for (const tabId of await parts.store.tabIds()) parts.refresh(tabId);
}

async function addOne(parts: Parts, json: unknown): Promise<Output<'policies.add'>> {
  const parsed = parseLibraryPolicy(json);
  if ('problems' in parsed) return { id: null, problems: parsed.problems };
  await addPolicy(local, parsed.policy);
  forgetKnowledge();
  await refreshAll(parts);
  return { id: parsed.policy.id, problems: [] };
}

function withoutUndefined<T extends object>(given: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> }; // the same keys, fewer
}
