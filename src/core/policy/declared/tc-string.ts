import { toBits, type Bits } from './bits';

/** What a consent string says of vendors. */
export interface TcString {
  platformId: number;
  listVersion: number;
  consented: number[];
  legitimateInterest: number[];
  /** Vendors that the visitor was told of; null: the string does not say. */
  disclosed: number[] | null;
}

/** As many as sixteen bits number. */
const longest = 200_000;

/**
 * Reads the vendors out of a consent string; null: it is none of version 2, or is cut short.
 * https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework/blob/master/TCFv2/IAB%20Tech%20Lab%20-%20Consent%20string%20and%20vendor%20list%20formats%20v2.md
 */
export function readTcString(text: string): TcString | null {
  if (text.length > longest) return null;
  const [core = '', ...others] = text.split('.');
  const read = readCore(core);
  if (read === null) return null;
  const disclosed = others.map(readDisclosed).find((vendors) => vendors !== null) ?? null;
  return { ...read, disclosed };
}

function readCore(text: string): Omit<TcString, 'disclosed'> | null {
  const bits = toBits(text);
  if (bits === null || bits.take(6) !== 2) return null;
  skip(bits, 36 + 36); // when it was made and changed
  const platformId = bits.take(12);
  skip(bits, 12 + 6 + 12); // the platform's version, its screen and language
  const listVersion = bits.take(12);
  skip(bits, 6 + 1 + 1 + 12 + 24 + 24 + 1 + 12); // policy version and what holds for every vendor
  const consented = readVendors(bits);
  const legitimateInterest = readVendors(bits);
  return bits.isOver() ? null : { platformId, listVersion, consented, legitimateInterest };
}

/** The segment that lists vendors disclosed to the visitor begins with 1. */
function readDisclosed(text: string): number[] | null {
  const bits = toBits(text);
  if (bits === null || bits.take(3) !== 1) return null;
  const vendors = readVendors(bits);
  return bits.isOver() ? null : vendors;
}

function readVendors(bits: Bits): number[] {
  const highest = bits.take(16);
  const isRanges = bits.take(1) === 1;
  return isRanges ? readRanges(bits, highest) : readField(bits, highest);
}

function readField(bits: Bits, highest: number): number[] {
  const ids: number[] = [];
  for (let id = 1; id <= highest && !bits.isOver(); id += 1) if (bits.take(1) === 1) ids.push(id);
  return ids;
}

function readRanges(bits: Bits, highest: number): number[] {
  const ids = new Set<number>();
  const count = bits.take(12);
  for (let entry = 0; entry < count && !bits.isOver(); entry += 1) {
    const isRange = bits.take(1) === 1;
    const first = bits.take(16);
    const last = isRange ? bits.take(16) : first;
    // Four thousand ranges over everything would be the same few numbers again and again.
    if (ids.size >= highest) continue;
    for (let id = first; id <= Math.min(last, highest); id += 1) ids.add(id);
  }
  return [...ids].sort((a, b) => a - b);
}

function skip(bits: Bits, count: number): void {
  bits.take(count);
}
