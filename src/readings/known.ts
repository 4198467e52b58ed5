import { attributeOf } from './dom';
import type { Fact } from './fact';
import type { View } from './view';

/** What was found of each element, and what it said then: at the next reading most stand as they did. */
export type Known = WeakMap<Element, { said: string; facts: readonly Fact[] }>;

const textOf = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')?.get;

/** Reads an element that says something else than when it was read last; of any other tells what was found then. */
export function readOnce(element: Element, name: string, known: Known, view: View, read: (view: View) => void): void {
  const said = sayingOf(element, name);
  if (said === null) return read(view);
  const before = known.get(element);
  if (before?.said === said) return before.facts.forEach(view.see);
  const facts: Fact[] = [];
  read({ ...view, see: (fact) => facts.push(fact) });
  // A picture that is not to be seen yet may be shown later.
  if (facts.every(({ data }) => data['isVisible'] !== false)) known.set(element, { said, facts });
  facts.forEach(view.see);
}

/** All that a link or a loaded picture is read for; null: an element that is read anew each time. */
function sayingOf(element: Element, name: string): string | null {
  if (name === 'a')
    return `${['href', 'class', 'ping'].map((one) => attributeOf(element, one)).join('\n')}\n${textOf?.call(element) ?? ''}`;
  return name === 'img' && element instanceof HTMLImageElement && element.complete ? element.currentSrc : null;
}
