import { describe, expect, it } from 'vitest';
import { TabMarks } from '../../../src/store/tab-marks';

function anArea() {
  const items: Record<string, unknown> = {};
  return {
    items,
    get: async () => structuredClone(items),
    set: async (given: Record<string, unknown>) => void Object.assign(items, structuredClone(given)),
    remove: async (keys: string | string[]) => void [keys].flat().forEach((key) => delete items[key]),
  };
}

describe('marks of tabs', () => {
  it('last their time after the last time that they were made, also in another worker', async () => {
    let now = 0;
    const area = anArea();
    const looks = new TabMarks(area, 'looks', 600_000, () => now);
    await looks.begin(3);
    now = 500_000;
    await looks.begin(3);
    now = 1_099_999;
    expect(await looks.has(3)).toBe(true);
    expect(await new TabMarks(area, 'looks', 600_000, () => now).tabIds()).toEqual([3]);
    now = 1_100_000;
    expect(await looks.has(3)).toBe(false);
    expect(await looks.tabIds()).toEqual([]);
  });

  it('are read again where storage did not answer', async () => {
    const area = anArea();
    await new TabMarks(area, 'looks', 600_000).begin(3);
    const marks = new TabMarks(area, 'looks', 600_000);
    const { get } = area;
    area.get = () => Promise.reject(new Error('busy'));
    await expect(marks.has(3)).rejects.toThrow('busy');
    area.get = get;
    expect(await marks.has(3)).toBe(true);
  });

  it('leave nothing of tabs that are closed, or whose time is over', async () => {
    let now = 0;
    const area = anArea();
    const looks = new TabMarks(area, 'looks', 600_000, () => now);
    await looks.begin(3);
    now = 700_000;
    await looks.begin(4);
    expect(JSON.stringify(area.items)).not.toContain('"3"');
    await looks.end(4);
    expect(area.items).toEqual({});
  });
});
