import type { Block } from './block';
import { headingNumber } from './clause-numbers';
import { keepBlocks } from './keep-blocks';

const minContents = 4;

/** Leaves out a table of contents: a list of which most items are headings that follow. */
export function trimContents(blocks: readonly Block[]): Block[] {
  const headings = blocks.flatMap((block, index) => (block.kind === 'heading' ? [{ index, ...keyOf(block) }] : []));
  if (headings.length < minContents) return [...blocks];
  const byText = new Map<string, number>(headings.map(({ text, index }) => [text, index]));
  const byNumber = new Map<string, number>(
    headings.flatMap(({ number, index }) => (number === null ? [] : [[number, index]])),
  );
  const left = new Set<number>();
  for (let start = 0; start < blocks.length;) {
    const end = endOfRun(blocks, start);
    const found = countFound(blocks, start, end, byText, byNumber);
    if (end - start >= minContents && found >= (end - start) * 0.7) {
      for (let index = start; index < end; index += 1) left.add(index);
      if (isLabel(blocks[start - 1])) left.add(start - 1);
    }
    start = Math.max(end, start + 1);
  }
  return left.size === 0 ? [...blocks] : keepBlocks(blocks, (index) => !left.has(index));
}

/** Where a run of short items ends. */
function endOfRun(blocks: readonly Block[], start: number): number {
  let end = start;
  for (let block = blocks[end]; block?.kind === 'item' && block.text.text.length < 150; block = blocks[end]) end += 1;
  return end;
}

function countFound(
  blocks: readonly Block[],
  start: number,
  end: number,
  byText: ReadonlyMap<string, number>,
  byNumber: ReadonlyMap<string, number>,
): number {
  let found = 0;
  for (let index = start; index < end; index += 1) {
    const block = blocks[index];
    if (block === undefined) continue;
    const { text, number } = keyOf(block);
    const heading = byText.get(text) ?? (number === null ? undefined : byNumber.get(number));
    if (heading !== undefined && heading >= end) found += 1;
  }
  return found;
}

function isLabel(block: Block | undefined): boolean {
  return block !== undefined && block.text.text.length < 60 && block.links.length === 0;
}

function keyOf({ text: { text } }: Block): { text: string; number: string | null } {
  const shown = text.replace(/\s+/g, ' ').trim();
  return { text: shown.replace(/^[\d.)\s]+/, '').toLowerCase(), number: headingNumber(shown) };
}
