import { describe, expect, it } from 'vitest';
import type { PolicyReading } from '../../../src/core/domain';
import {
  listReadings,
  maxReadingBytes,
  maxReadings,
  putReading,
  readReading,
  readingRowsFor,
  removeReading,
} from '../../../src/store/readings';
import { aReading } from '../../support/a-reading';
import { FakeArea } from '../../support/a-storage-area';

const ids = async (area: FakeArea): Promise<string[]> => (await listReadings(area)).map(({ id }) => id);
const correction = { what: 'rejected', disclosureId: 'd', note: '', at: 1 } as const;
const large = (id: string, share: number, more: Partial<PolicyReading> = {}): PolicyReading =>
  aReading({ id, text: 'x'.repeat(maxReadingBytes * share), ...more });

describe('readings', () => {
  it('are kept whole, and listed in short for their hosts', async () => {
    const area = new FakeArea();
    const reading = aReading({ id: 'read:a', hosts: ['a.test', 'www.a.test'] });
    expect(await putReading(area, reading, 5)).toEqual([]);
    expect(await readReading(area, 'read:a')).toEqual(reading);
    expect(await readingRowsFor(area, 'www.a.test')).toMatchObject([{ id: 'read:a', keptAt: 5, corrections: 0 }]);
    expect(await readingRowsFor(area, 'b.test')).toEqual([]);
  });

  it('the same document read again replaces the earlier one', async () => {
    const area = new FakeArea();
    await putReading(area, aReading({ id: 'read:a', name: 'first' }), 1);
    await putReading(area, aReading({ id: 'read:a', name: 'second' }), 2);
    expect(await listReadings(area)).toMatchObject([{ id: 'read:a', name: 'second', keptAt: 2 }]);
  });

  it('are gone once removed', async () => {
    const area = new FakeArea();
    await putReading(area, aReading({ id: 'read:a' }), 1);
    await removeReading(area, 'read:a');
    expect(await ids(area)).toEqual([]);
    expect(await readReading(area, 'read:a')).toBeNull();
  });

  it('the longest unread makes room, and is gone altogether', async () => {
    const area = new FakeArea();
    for (const id of ['a', 'b']) await putReading(area, large(id, 0.45), id === 'a' ? 1 : 2);
    expect(await putReading(area, large('c', 0.3), 3)).toEqual(['a']);
    expect(await ids(area)).toEqual(['c', 'b']);
    expect([...area.items.keys()].sort()).toEqual(['reading:b', 'reading:c', 'readings']);
  });

  it('what the person corrected stays longest', async () => {
    const area = new FakeArea();
    await putReading(area, large('a', 0.45, { corrections: [correction] }), 1);
    await putReading(area, large('b', 0.45), 2);
    expect(await putReading(area, large('c', 0.3), 3)).toEqual(['b']);
  });

  it('none makes room where none may be dropped', async () => {
    const area = new FakeArea();
    for (const id of ['a', 'b']) await putReading(area, large(id, 0.45), id === 'a' ? 1 : 2);
    expect(await putReading(area, large('c', 0.3), 3, false)).toBeNull();
    expect(await ids(area)).toEqual(['b', 'a']);
  });

  it('are no more than the limit, and none larger than all of it', async () => {
    const area = new FakeArea();
    for (let at = 0; at < maxReadings + 3; at++) await putReading(area, aReading({ id: `read:${at}` }), at);
    expect(await ids(area)).toHaveLength(maxReadings);
    expect(await putReading(area, large('huge', 1), 1000)).toBeNull();
    expect(await ids(area)).not.toContain('huge');
  });
});
