import type { Block, FoundLink } from './block';
import { keepBlocks } from './keep-blocks';

const maxLooked = 30;
const mostly = 0.75;

/**
 * Leaves out the lines of links before and after a page's text that nothing else tells from it ("Terms | Privacy |
 * Sitemap", "Skip to content"), and says of their links where they stand.
 */
export function trimLinkLines(blocks: readonly Block[], links: readonly FoundLink[]): Block[] {
  const left = new Set<number>();
  const leaveOut = (index: number, place: 'menu' | 'footer'): boolean => {
    const block = blocks[index];
    if (block === undefined || !isLinkLine(block, links, place)) return false;
    left.add(index);
    for (const { link } of block.links) {
      const found = links[link];
      if (found !== undefined) found.place = place;
    }
    return true;
  };
  for (let index = 0; index < Math.min(maxLooked, blocks.length - 1); index += 1) if (!leaveOut(index, 'menu')) break;
  for (let index = blocks.length - 1; index > Math.max(left.size, blocks.length - maxLooked); index -= 1)
    if (!leaveOut(index, 'footer')) break;
  return left.size === 0 ? [...blocks] : keepBlocks(blocks, (index) => !left.has(index));
}

/** Several links and next to nothing else; above the text also one alone that leads to a place on the page. */
function isLinkLine(
  { kind, text: { text }, links: own }: Block,
  links: readonly FoundLink[],
  place: 'menu' | 'footer',
): boolean {
  if (kind === 'heading' || kind === 'row' || text.length > 300) return false;
  const linked = own.reduce((sum, { start, end }) => sum + text.slice(start, end).replace(/\s/g, '').length, 0);
  if (linked < text.replace(/[\s|·•»›>/–-]/g, '').length * mostly) return false;
  if (own.some(({ link }) => /^(?:mailto|tel):/i.test(links[link]?.written ?? ''))) return false;
  const isJump = own.every(({ link }) => links[link]?.written.startsWith('#') === true);
  return own.length >= 2 || (place === 'menu' && own.length === 1 && isJump);
}
