import { describe, expect, it } from 'vitest';
import type { ProbeRecord } from '../../../src/messaging/probe-record';
import type { Fact } from '../../../src/readings/fact';
import { createLedger } from '../../../src/readings/ledger';

const aFact = (given: Partial<Fact> = {}): Fact => ({ kind: 'element', key: 'script', data: { url: 'a' }, ...given });

function aLedger() {
  const told: ProbeRecord[] = [];
  return { told, ledger: createLedger((record) => told.push(record)) };
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
