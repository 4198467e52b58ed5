import { describe, expect, it, vi } from 'vitest';
import { RememberedArea } from '../../../src/store/remembered-area';
import { FakeArea } from '../../support/a-storage-area';

function anArea(): { area: FakeArea; remembered: RememberedArea } {
  const area = new FakeArea();
  return { area, remembered: new RememberedArea(area, (key) => key !== 'other') };
}

describe('a remembered area', () => {
  it('reads once what only its holder writes, and gives what was written last', async () => {
    const { area, remembered } = anArea();
    await area.set({ one: 1 });
    const get = vi.spyOn(area, 'get');
    expect(await Promise.all([remembered.get('one'), remembered.get('one')])).toEqual([{ one: 1 }, { one: 1 }]);
    await remembered.set({ one: 2 });
    expect(await remembered.get('one')).toEqual({ one: 2 });
    expect(get).toHaveBeenCalledTimes(1);
    expect(area.items.get('one')).toBe(2);
  });

  it('asks for everything else each time', async () => {
    const { area, remembered } = anArea();
    expect(await remembered.get('other')).toEqual({});
    await area.set({ other: 1 });
    expect(await remembered.get('other')).toEqual({ other: 1 });
    expect(await remembered.get(['one', 'other'])).toEqual({ other: 1 });
  });

  it('takes away, and knows that it is gone', async () => {
    const { area, remembered } = anArea();
    await area.set({ one: 1, two: 2 });
    await remembered.remove(['one', 'two']);
    expect(area.items.size).toBe(0);
    const get = vi.spyOn(area, 'get');
    expect(await remembered.get('one')).toEqual({});
    expect(get).not.toHaveBeenCalled();
  });

  it.each(['one', 'other'])('does not take for written what storage has refused: %s', async (key) => {
    const { area, remembered } = anArea();
    await area.set({ [key]: 1 });
    vi.spyOn(area, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(remembered.set({ [key]: 2 })).rejects.toThrow('full');
    expect(await remembered.get(key)).toEqual({ [key]: 1 });
  });

  it('keeps what is written after a removal that was asked for first', async () => {
    const { area, remembered } = anArea();
    await area.set({ one: 1 });
    const reading = remembered.get('one');
    await Promise.all([reading, remembered.remove('one'), remembered.set({ one: 2 })]);
    expect([area.items.get('one'), await remembered.get('one')]).toEqual([2, { one: 2 }]);
  });

  it('reads anew after storage was erased', async () => {
    const { area, remembered } = anArea();
    await remembered.set({ one: 1 });
    area.items.clear();
    remembered.forget();
    expect(await remembered.get('one')).toEqual({});
  });
});
