import type { PolicyDocument } from '../../domain';

/** Returns where a place in the document's text stands in the source that it was read from. */
export function toSourceOffset({ offsets }: Pick<PolicyDocument, 'offsets'>, offset: number): number {
  let low = 0;
  let high = offsets.length / 2;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((offsets[middle * 2] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return (offsets[low * 2 + 1] ?? 0) + Math.max(0, offset - (offsets[low * 2] ?? 0));
}
