import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { policiesItem, readPolicies } from '../../../src/store/policies';
import { readSettings, settingsItem, writeSettings } from '../../../src/store/settings';
import { openItem, type ItemKind } from '../../../src/store/versioned';
import { FakeArea } from '../../support/a-storage-area';

const kind: ItemKind<{ schemaVersion: 3; names: string[] }> = {
  version: 3,
  schema: z.object({ schemaVersion: z.literal(3), names: z.array(z.string()) }),
  migrations: { 1: ({ name }) => ({ list: [name] }), 2: ({ list }) => ({ names: list }) },
};

describe('openItem', () => {
  it.each([
    ['this version', { schemaVersion: 3, names: ['a'] }, { schemaVersion: 3, names: ['a'] }],
    ['the one before', { schemaVersion: 2, list: ['a'] }, { schemaVersion: 3, names: ['a'] }],
    ['two before', { schemaVersion: 1, name: 'a' }, { schemaVersion: 3, names: ['a'] }],
    ['a version with no way from it', { name: 'a' }, null],
    ['a later version', { schemaVersion: 4, names: ['a'] }, null],
    ['this version, damaged', { schemaVersion: 3, names: 'a' }, null],
    ['nothing', undefined, null],
    ['a text', 'a', null],
  ])('opens an item of %s', (_, stored, expected) => {
    expect(openItem(kind, stored)).toEqual(expected);
  });
});

describe('settings', () => {
  it('opens those of before versions were written', () => {
    expect(openItem(settingsItem, { language: 'fr' })).toEqual({ schemaVersion: 1, language: 'fr', region: null });
  });

  it('starts from the browser’s own, and changes what is given only', async () => {
    const area = new FakeArea();
    expect(await readSettings(area)).toEqual({ language: null, region: null });
    await writeSettings(area, { language: 'fr' });
    expect(await writeSettings(area, { region: 'EU' })).toEqual({ language: 'fr', region: 'EU' });
    expect(await readSettings(area)).toEqual({ language: 'fr', region: 'EU' });
  });
});

describe('policies', () => {
  it('opens those of before versions were written', () => {
    expect(openItem(policiesItem, { a: { id: 'a' } })).toEqual({ schemaVersion: 1, policies: [{ id: 'a' }] });
  });

  it('leaves out one that can no longer be read', async () => {
    const area = new FakeArea();
    await area.set({ policies: { schemaVersion: 1, policies: [{ id: 'a' }] } });
    expect(await readPolicies(area)).toEqual([]);
  });
});
