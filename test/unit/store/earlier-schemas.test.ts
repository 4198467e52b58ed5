import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addBatch } from '../../../src/background/observe';
import { isWatching } from '../../../src/background/watch';
import { policiesItem, readPolicies } from '../../../src/store/policies';
import { readSettings, settingsItem, writeSettings } from '../../../src/store/settings';
import { TabStore } from '../../../src/store/tab-store';
import { firstLook } from '../../../src/ui/report/first-look';
import { aBatch, aRecord, aSender } from '../../support/a-batch';
import { aPolicy } from '../../support/a-policy';
import { FakeArea } from '../../support/a-storage-area';

const exists = (): Promise<boolean> => Promise.resolve(true);

async function areaWith(items: Record<string, unknown>): Promise<FakeArea> {
  const area = new FakeArea();
  await area.set(items);
  return area;
}

describe('what outlives the browser', () => {
  it.each([
    ['settings', settingsItem],
    ['policies', policiesItem],
  ])('%s have a way from every earlier version', (_, { version, migrations }) => {
    const earlier = Array.from({ length: version }, (__, step) => String(step));
    expect(Object.keys(migrations)).toEqual(earlier);
  });

  it('settings of before versions were written are kept, also when one of them is changed', async () => {
    const area = await areaWith({ settings: { language: 'fr', region: 'CA' } });
    expect(await readSettings(area)).toEqual({ language: 'fr', region: 'CA' });
    expect(await writeSettings(area, { region: 'EU' })).toEqual({ language: 'fr', region: 'EU' });
    expect(area.items.get('settings')).toEqual({ schemaVersion: 1, language: 'fr', region: 'EU' });
  });

  it('policies of before versions were written are kept', async () => {
    const [first, second] = [aPolicy([], { id: 'first' }), aPolicy([], { id: 'second' })];
    const area = await areaWith({ policies: { first, second } });
    expect(await readPolicies(area)).toEqual([first, second]);
  });
});

/** They go with the browser or with an update: another version can only be damage, and must not stand in the way. */
describe('what is kept for the session', () => {
  const batch = aBatch({ records: [aRecord()], seen: 1 });

  it.each([
    ['another version', JSON.stringify({ schemaVersion: 0, tabId: 1 })],
    ['another shape', { schemaVersion: 1, tabId: 'one' }],
    ['no JSON', '{"schemaVersion":'],
  ])('a visit of %s is no visit, and the tab begins a new one', async (_, damaged) => {
    const index = { schemaVersion: 1, tabs: { 1: { bytes: 10, glanceBytes: 0, at: 1, glanceAt: 0 } } };
    const area = await areaWith({ tabs: index, 'tab:1': damaged });
    const store = new TabStore(area, exists);
    expect(await store.read(1)).toBeNull();
    await store.update(1, (tab) => addBatch(tab, batch, aSender(), 'watched', 2000));
    expect((await store.read(1))?.state?.schemaVersion).toBe(1);
  });

  it('a list of tabs of another version is an empty one', async () => {
    const store = new TabStore(await areaWith({ tabs: { schemaVersion: 0, list: [1, 2] } }), exists);
    expect(await store.tabIds()).toEqual([]);
  });

  it('watches of another version are none', async () => {
    fakeBrowser.reset();
    await fakeBrowser.storage.session.set({ watches: { schemaVersion: 0, tabs: [1] } });
    expect(await isWatching()).toBe(false);
  });

  it('a first look of another version is none', () => {
    const access = { step: 'click', mode: 'none', host: null, blocked: null, isPrivate: false };
    const tab = { id: 1, url: null };
    expect(firstLook({ schemaVersion: 1, tabId: 1, access, report: null }, tab)).not.toBeNull();
    expect(firstLook({ schemaVersion: 0, tabId: 1, access, report: null }, tab)).toBeNull();
  });
});
