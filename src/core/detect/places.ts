import type { ObservationOf } from '../domain';
import { groupBy } from '../../lib/group-by';

type Sent = ObservationOf<'send' | 'request'>;

const across = /(?:^|[._-]|client|page|screen|offset|scroll|mouse|pos|rel|cursor|pointer|^[cmp])x$/i;
const down = /(?:^|[._-]|client|page|screen|offset|scroll|mouse|pos|rel|cursor|pointer|^[cmp])y$/i;

/** Under the names that places have: across and down. */
export function holdsPlace(sent: Sent): boolean {
  const has = (pattern: RegExp): boolean => sent.parameters.some(({ name }) => pattern.test(name));
  return !isLive(sent) && has(across) && has(down);
}

/** Pairs of numbers without a name, as who follows the pointer packs its places. */
export function holdsPairs({ parameters }: Sent): boolean {
  return parameters.some(({ name }) => name.endsWith('[number,number]'));
}

const fewestCells = 4;

/** How often the pointer was in which cell of a grid: pairs of numbers that are names. "cells.12:23", "grid.0_4" */
export function holdsCells({ parameters }: Sent): boolean {
  const grids = groupBy(
    parameters.flatMap(({ name }) => /^(.+)\.\d{1,3}[:_]\d{1,3}$/.exec(name)?.[1] ?? []),
    (grid) => grid,
  );
  return [...grids.values()].some((cells) => cells.length >= fewestCells);
}

/** A live connection is how people draw and play together. */
export function isLive(sent: Sent): boolean {
  return sent.kind === 'send' && sent.api === 'web-socket';
}
