const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Reads numbers out of a base64url text, bit by bit. Beyond its end there are zeros, and `isOver` says so. */
export interface Bits {
  take(bits: number): number;
  isOver(): boolean;
}

/** null: not of the alphabet. "BA" → 1 in the first six bits, then 0 */
export function toBits(text: string): Bits | null {
  const sextets = Array.from(text.replace(/=+$/, ''), (character) => alphabet.indexOf(character));
  if (sextets.includes(-1)) return null;
  let at = 0;
  const bit = (): number => {
    const sextet = sextets[Math.floor(at / 6)] ?? 0;
    const value = (sextet >> (5 - (at % 6))) & 1;
    at += 1;
    return value;
  };
  return {
    take: (bits) => {
      let value = 0;
      // Times of 36 bits: too many for the operators on bits.
      for (let count = 0; count < bits; count += 1) value = value * 2 + bit();
      return value;
    },
    isOver: () => at > sextets.length * 6,
  };
}
