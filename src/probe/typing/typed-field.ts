import { cut } from '../cut';
import { getterOf, indexOf, isA, methodOf } from '../natives';

/** Longer texts are looked for by how they begin. */
const longestText = 100;
const buttons = 'button,[type=submit],[type=button],[type=image],[role=button]';
const notTyped = ' button checkbox color file hidden image radio range reset submit ';

const isElement = isA('Element');
const isInput = isA('HTMLInputElement');
const isArea = isA('HTMLTextAreaElement');
const isHtml = isA('HTMLElement');
const closest = methodOf<[string], object | null>('Element', 'closest');
const pathOf = methodOf<[], readonly unknown[]>('Event', 'composedPath');
const keyOf = getterOf<unknown>('KeyboardEvent', 'key');
const inputValueOf = getterOf<string>('HTMLInputElement', 'value');
const inputTypeOf = getterOf<string>('HTMLInputElement', 'type');
const areaValueOf = getterOf<string>('HTMLTextAreaElement', 'value');
const isEditable = getterOf<boolean>('HTMLElement', 'isContentEditable');
const contentOf = getterOf<string>('Node', 'textContent');

/** Where an event began, also inside an open shadow tree; null: not at an element. */
export function sourceOf(event: Event): object | null {
  const source = pathOf(event)[0];
  return isElement(source) ? source : null;
}

/** What stands in a field that is typed into, cut; null: it is none. */
export function textOf(element: object | null): string | null {
  if (isInput(element))
    return indexOf(notTyped, ` ${inputTypeOf(element)} `) < 0 ? cut(inputValueOf(element), longestText) : null;
  if (isArea(element)) return cut(areaValueOf(element), longestText);
  return isHtml(element) && isEditable(element) ? cut(contentOf(element), longestText) : null;
}

export const formOf = (element: object): object | null => closest(element, 'form');

/** Whether a click here, or this key, hands over what was typed: then a page may send it. */
export function isHandover(event: Event, source: object): boolean {
  if (!event.isTrusted) return false;
  return event.type === 'click' ? closest(source, buttons) !== null : isInput(source) && keyOf(event) === 'Enter';
}
