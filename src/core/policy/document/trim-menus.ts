import type { Block } from './block';
import { keepBlocks } from './keep-blocks';

const minMenu = 10;
const proseLength = 100;
const sentenceLength = 50;

/**
 * Leaves out the menus before and after a policy that was saved as plain text with the rest of its page: many short
 * lines before the first paragraph, and, only where there were such, after the last.
 */
export function trimMenus(blocks: readonly Block[]): Block[] {
  const prose = blocks.map(isProse);
  const first = prose.indexOf(true);
  if (first < minMenu) return [...blocks];
  const start = startOf(blocks, first);
  const end = endOf(prose, first);
  return keepBlocks(blocks, (index) => index >= start && (index < end || blocks.length - end < minMenu));
}

/** A paragraph, or a sentence that ends as one; Chinese characters, kana and Hangul say more in less. */
function isProse({ kind, text: { text } }: Block): boolean {
  if (kind === 'heading') return false;
  const length = text.length + (text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0) * 2;
  return (
    (length >= proseLength && /[.!?。:;]/.test(text)) || (length >= sentenceLength && /[.!?。]["'’”»)]*\s*$/.test(text))
  );
}

/** The headings right before the first paragraph, and a short line or two between. */
function startOf(blocks: readonly Block[], first: number): number {
  let start = first;
  for (let index = first - 1; index >= Math.max(0, first - 4); index -= 1)
    if (blocks[index]?.kind === 'heading') start = index;
  return start;
}

/** Behind the last paragraph that has others near before it: a newsletter's form below a page may hold one alone. */
function endOf(prose: readonly boolean[], first: number): number {
  for (let index = prose.length - 1; index > first; index -= 1)
    if (prose[index] === true && prose.slice(Math.max(0, index - 8), index).filter(Boolean).length >= 2)
      return index + 1;
  return prose.length;
}
