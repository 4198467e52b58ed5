const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Packs [value, bits] pairs into base64url, filled up with zeros. */
function pack(fields: readonly (readonly [number, number])[]): string {
  const bits = fields.map(([value, length]) => value.toString(2).padStart(length, '0')).join('');
  const padded = bits.padEnd(Math.ceil(bits.length / 6) * 6, '0');
  return (padded.match(/.{6}/g) ?? []).map((sextet) => alphabet[parseInt(sextet, 2)]).join('');
}

/** A field of bits, or ranges `[first, last]`. */
type Vendors = { ids: readonly number[] } | { ranges: readonly (readonly [number, number])[] };

function vendorFields(vendors: Vendors): (readonly [number, number])[] {
  if ('ids' in vendors) {
    const highest = Math.max(0, ...vendors.ids);
    const field = Array.from({ length: highest }, (_, at) => [vendors.ids.includes(at + 1) ? 1 : 0, 1] as const);
    return [[highest, 16], [0, 1], ...field];
  }
  const highest = Math.max(...vendors.ranges.map(([, last]) => last));
  const entries = vendors.ranges.flatMap(([first, last]): (readonly [number, number])[] =>
    first === last
      ? [
          [0, 1],
          [first, 16],
        ]
      : [
          [1, 1],
          [first, 16],
          [last, 16],
        ],
  );
  return [[highest, 16], [1, 1], [vendors.ranges.length, 12], ...entries];
}

/** A consent string of version 2 that says this of vendors, and nothing else. */
export function aTcString(given: {
  platformId?: number;
  listVersion?: number;
  consented?: Vendors;
  legitimateInterest?: Vendors;
  disclosed?: Vendors;
}): string {
  const { platformId = 7, listVersion = 48, disclosed } = given;
  const core = pack([
    ...([
      [2, 6],
      [0, 36],
      [0, 36],
      [platformId, 12],
      [1, 12],
      [0, 6],
      [0, 12],
      [listVersion, 12],
    ] as const),
    ...([
      [4, 6],
      [1, 1],
      [0, 1],
      [0, 12],
      [0, 24],
      [0, 24],
      [0, 1],
      [0, 12],
    ] as const),
    ...vendorFields(given.consented ?? { ids: [] }),
    ...vendorFields(given.legitimateInterest ?? { ids: [] }),
    [0, 12],
  ]);
  return disclosed === undefined ? core : `${core}.${pack([[1, 3], ...vendorFields(disclosed)])}`;
}
