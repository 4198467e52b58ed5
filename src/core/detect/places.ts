import type { ObservationOf } from '../domain';
import { groupBy } from '../../lib/group-by';

type Sent = ObservationOf<'send' | 'request'>;

const across = /(?:^|[._-]|client|page|screen|offset|scroll|mouse|pos|rel|cursor|pointer|(?:^|[._])[cmpr])x$/i;
const down = /(?:^|[._-]|client|page|screen|offset|scroll|mouse|pos|rel|cursor|pointer|(?:^|[._])[cmpr])y$/i;

/** Under the names that places have: across and down. */
export function holdsPlace(sent: Sent): boolean {
  const has = (pattern: RegExp): boolean => sent.parameters.some(({ name }) => pattern.test(name));
  return !isLive(sent) && has(across) && has(down);
}

const part = /(?:^|[._-])(?:(?:css|x)[._-]?path|sel(?:ector)?|css|el(?:em(?:ent)?)?|target)$/i;

/** A place with the part of the page that it is in, as who counts presses on each part needs it told. */
export const holdsPart = (sent: Sent): boolean => holdsPlace(sent) && holds(sent, part);

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

/** "clicks[number,number]", "clics.x", "klicks.pos.y": where people press, under the name of that. */
const pressedAt =
  /(?:^|[._-])(?:click|clic|klick|klik|clique|clicca|tap)(?:s|ed|ks|en|ar|map|points?|log)?(?:\[number,number\]|(?:[._-]\w{1,12})?[._-](?:(?:page|client|offset|rel|pos)?[xy]|left|top))$/i;
/** How far down people read, or how large what they see is. */
const besideClicks =
  /(?:^|[._-])(?:(?:max|page)?[._-]?scroll(?:ed|s|[._-]?(?:y|top|max|depth|pos|percent))?|depth|(?:scroll)?tiefe|prof(?:ondeur|undidad(?:e)?|ondita)?|defil(?:ement)?|diepte|viewport|vp|vw|size|screen|dim(?:ension(?:s|es|i))?|taille|ecran|fenetre|gr(?:oe|ö)sse|größe|fenster|formaat|scherm|tama(?:ñ|n|nh)o|pantalla|tela|dimensioni|schermo)(?:[._-]?[wh])?$/iu;
/** The way of the pointer, under the name of that. */
const pointersWay =
  /(?:move|moves|mouse|hover|trail|cursor|pointer|souris|maus|muis|raton|trace|trac[ée]|bewegung(?:en)?|mouvements?|movimient?os?|movimenti)\[(?:number,number|numbers)\]$/iu;
const rowOfNumbers = /\[numbers\]$/;

/** Where people press, as who draws a map of it needs it told. */
export function tellsClicks(sent: Sent): boolean {
  return holds(sent, pressedAt) && [besideClicks, rowOfNumbers, pointersWay].some((pattern) => holds(sent, pattern));
}

/** Where people point, told for the same. */
export const tellsWay = (sent: Sent): boolean => holds(sent, pointersWay) && holds(sent, besideClicks);

const holds = (sent: Sent, pattern: RegExp): boolean =>
  !isLive(sent) && sent.parameters.some(({ name }) => pattern.test(name));

/** A live connection is how people draw and play together. */
export function isLive(sent: Sent): boolean {
  return sent.kind === 'send' && sent.api === 'web-socket';
}
