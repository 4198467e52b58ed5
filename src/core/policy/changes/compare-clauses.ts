import { diffArrays } from 'diff';
import type { ClauseChange } from '../../domain';
import { pairUp } from './pair-up';
import { wordChanges } from './word-changes';

/** A clause of either text. */
export interface ClauseText {
  id: string;
  text: string;
}

/** Beyond so many steps between two texts they are held against each other without regard to order. */
const maxSteps = 1000;

/**
 * Returns what became of each clause, in the order of the texts: added, removed, or changed, with the words. A clause
 * that only moved, or whose spacing alone differs, has not changed.
 */
export function compareClauses(
  before: readonly ClauseText[],
  after: readonly ClauseText[],
  language: string | null,
): ClauseChange[] {
  const [old, now] = [before.map(plain), after.map(plain)];
  const blocks = blocksOf(old, now);
  const moved = movedTexts(blocks);
  return blocks.flatMap(({ removed, added }) => {
    const gone = removed.filter(({ text }) => !moved.has(text));
    const come = added.filter(({ text }) => !moved.has(text));
    return pairUp(gone, come).map(([one, other]): ClauseChange => {
      if (other === null) return { what: 'removed', clauseId: one.id, text: one.text };
      if (one === null) return { what: 'added', clauseId: other.id, text: other.text };
      return { what: 'changed', clauseId: one.id, pieces: wordChanges(one.text, other.text, language) };
    });
  });
}

const plain = ({ id, text }: ClauseText): ClauseText => ({ id, text: text.replace(/\s+/g, ' ').trim() });

interface Block {
  removed: ClauseText[];
  added: ClauseText[];
}

/** Clauses of either text between two stretches that both have. */
function blocksOf(before: readonly ClauseText[], after: readonly ClauseText[]): Block[] {
  const parts = diffArrays([...before], [...after], {
    comparator: (one, other) => one.text === other.text,
    maxEditLength: maxSteps,
  });
  if (parts === undefined) return [withoutOrder(before, after)];
  const blocks: Block[] = [];
  let block: Block | null = null;
  for (const { value, added, removed } of parts) {
    if (!added && !removed) {
      block = null;
      continue;
    }
    if (block === null) blocks.push((block = { removed: [], added: [] }));
    block[added ? 'added' : 'removed'].push(...value);
  }
  return blocks;
}

function withoutOrder(before: readonly ClauseText[], after: readonly ClauseText[]): Block {
  const [old, now] = [new Set(before.map(({ text }) => text)), new Set(after.map(({ text }) => text))];
  return { removed: before.filter(({ text }) => !now.has(text)), added: after.filter(({ text }) => !old.has(text)) };
}

function movedTexts(blocks: readonly Block[]): Set<string> {
  const added = new Set(blocks.flatMap((block) => block.added.map(({ text }) => text)));
  return new Set(blocks.flatMap((block) => block.removed.flatMap(({ text }) => (added.has(text) ? [text] : []))));
}
