import type { Block } from './block';

/** Returns the blocks that are kept. What was introduced by one that is not kept is introduced by none. */
export function keepBlocks(blocks: readonly Block[], isKept: (index: number) => boolean): Block[] {
  const places = new Map<number, number>();
  const kept = blocks.filter((_, index) => {
    if (!isKept(index)) return false;
    places.set(index, places.size);
    return true;
  });
  if (kept.length === blocks.length) return kept;
  return kept.map((block) => ({ ...block, leadIn: block.leadIn === null ? null : (places.get(block.leadIn) ?? null) }));
}
