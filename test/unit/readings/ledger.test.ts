import { describe, expect, it } from 'vitest';
import type { ProbeRecord } from '../../../src/messaging/probe-record';
import type { Fact } from '../../../src/readings/fact';
import { createLedger } from '../../../src/readings/ledger';

const aFact = (given: Partial<Fact> = {}): Fact => ({ kind: 'element', key: 'script', data: { url: 'a' }, ...given });

function aLedger() {
  const told: ProbeRecord[] = [];
  const lost: unknown[] = [];
  const ledger = createLedger(
    (record) => told.push(record),
    (...loss) => lost.push(loss),
  );
  return { told, lost, ledger };
}

describe('what was told of a document', () => {
  it('is not told again until it has changed', () => {
    const { ledger, told } = aLedger();
    expect(ledger.found([aFact()])).toBe(true);
    expect(ledger.found([aFact()])).toBe(false);
    expect(ledger.found([aFact({ data: { url: 'b' } })])).toBe(true);
    expect(told.map(({ data, count }) => [data['url'], count])).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
  });

  it('counts what a reading leaves out once, however often it is read', () => {
    const { ledger, lost } = aLedger();
    for (const count of [7, 7, 3, 9]) ledger.found([], new Map([['element', count]]));
    expect(lost).toEqual([
      ['element', 'cap', 7],
      ['element', 'cap', 2],
    ]);
  });

  it('counts what stands there several times anew at each reading, and never less than before', () => {
    const { ledger, told } = aLedger();
    ledger.found([aFact(), aFact()]);
    ledger.found([aFact()]);
    ledger.found([aFact(), aFact(), aFact()]);
    expect(told.map(({ count }) => count)).toEqual([2, 3]);
  });

  it('adds up what happens', () => {
    const { ledger, told } = aLedger();
    ledger.happened(aFact({ kind: 'request', at: 5 }));
    ledger.happened(aFact({ kind: 'request', at: 9 }));
    expect(told.map(({ at, count }) => [at, count])).toEqual([
      [5, 1],
      [5, 2],
    ]);
  });

  it('tells facts of two kinds apart that share a key', () => {
    const { ledger, told } = aLedger();
    ledger.found([aFact(), aFact({ kind: 'image' })]);
    expect(new Set(told.map(({ key }) => key)).size).toBe(2);
  });
});
