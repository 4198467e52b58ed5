import { describe, expect, it } from 'vitest';
import { writtenOut } from '../../../src/probe/written-out';

describe('what is handed to a worker, written out', () => {
  it('is JSON of texts, numbers, lists and plain fields', () => {
    const given = { a: 'b"', list: [1, true, null], deep: { at: 2.5, when: new Date(0), map: new Map([[1, 2]]) } };
    expect(JSON.parse(writtenOut(given))).toEqual({
      a: 'b"',
      list: [1, true, null],
      deep: { at: 2.5, when: null, map: null },
    });
  });

  it('runs nothing of the page: neither accessors nor proxies that the browser does not copy', () => {
    let ran = 0;
    const trap = new Proxy(
      {},
      {
        ownKeys: () => ((ran += 1), []),
        getPrototypeOf: () => ((ran += 1), null),
        getOwnPropertyDescriptor: () => ((ran += 1), undefined),
      },
    );
    const given = Object.defineProperty({ get asked() { return (ran += 1); } }, 'hidden', { value: trap, enumerable: false }); // prettier-ignore
    const day = Object.assign(new Date(0), { trap });
    expect(writtenOut([given, day])).toBe('[{"asked":null},null]');
    expect(ran).toBe(0);
  });

  it('follows a tree as far as pages nest their parts, and one that holds itself not for ever', () => {
    let tree: unknown = ['B', 'text'];
    for (let depth = 0; depth < 8; depth++) tree = ['DIV', [tree]];
    expect(writtenOut({ tree })).toContain('"text"');
    const ring: Record<string, unknown> = {};
    for (let field = 0; field < 100; field++) ring[`field${field}`] = ring;
    expect(writtenOut(ring).length).toBeLessThan(400_000);
    let padded: unknown = 'end';
    for (let depth = 0; depth < 20; depth++) padded = { pad: 'x'.repeat(131_000), inner: padded };
    expect(writtenOut(padded).length).toBeLessThan(400_000);
  });

  it('is bounded in depth, members and length', () => {
    let nested: unknown = 'deep';
    for (let depth = 0; depth < 50; depth++) nested = [nested];
    expect(writtenOut(nested)).toContain('null');
    const long = 'x'.repeat(100_000);
    expect(writtenOut(Array.from({ length: 5000 }, () => long)).length).toBeLessThan(400_000);
    expect(writtenOut({ [long]: 1 }).length).toBeLessThan(200);
    expect(JSON.parse(writtenOut(Array.from({ length: 5000 }, () => 1)))).toHaveLength(100);
  });
});
