import { closestOf, elementsIn, nameOf } from './dom';
import { formOf, partsAround } from './form-owner';
import { walked } from './walk';

const mostRead = 300;
const mostPresses = 20;
/** Of either role: "dialog", "alertdialog". */
const dialogs = 'dialog,[role$=dialog]';

export type ReadPart = (elements: readonly Element[]) => void;

/**
 * A press may take away what it answers, before any reading has come by: the dialogue or form that it is in, or the part
 * of the page, is read right before. Each once, a few in a page, and of a large one how it begins.
 */
export function createPressed(read: ReadPart): (pressed: Element) => void {
  const parts = new WeakSet<Element>();
  let left = mostPresses;
  return (pressed) => {
    const part = closestOf(pressed, dialogs) ?? formOf(pressed) ?? partsAround(pressed).at(-1);
    if (!part || parts.has(part) || left-- <= 0) return;
    parts.add(part);
    read(elementsIn(part, walked, mostRead));
  };
}
