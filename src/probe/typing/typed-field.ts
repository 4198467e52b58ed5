import { getterOf, indexOf, isA, methodOf, slice } from '../natives';

/** Longer texts are looked for by how they begin. */
const longestText = 100;
const buttons = 'button,input[type=submit],input[type=button],input[type=image],[role=button]';
const notTyped = ' button checkbox color file hidden image radio range reset submit ';

const isElement = isA('Element');
const isInput = isA('HTMLInputElement');
const isArea = isA('HTMLTextAreaElement');
const isHtml = isA('HTMLElement');
const isKey = isA('KeyboardEvent');
const closest = methodOf<[string], object | null>('Element', 'closest');
const pathOf = methodOf<[], readonly unknown[]>('Event', 'composedPath');
const keyRead = getterOf<unknown>('KeyboardEvent', 'key');
const inputValueOf = getterOf<string>('HTMLInputElement', 'value');
const inputTypeOf = getterOf<string>('HTMLInputElement', 'type');
const areaValueOf = getterOf<string>('HTMLTextAreaElement', 'value');
const isEditable = getterOf<boolean>('HTMLElement', 'isContentEditable');
const contentOf = getterOf<string | null>('Node', 'textContent');

/** Where an event began, also inside an open shadow tree; null: not at an element. */
export function sourceOf(event: Event): object | null {
  const source = pathOf(event)[0];
  return isElement(source) ? source : null;
}

/** What stands in a field that is typed into; null: it is none. */
export function textOf(element: object | null): string | null {
  if (element === null) return null;
  const text = isOneLine(element) ? inputTextOf(element) : longTextOf(element);
  return text === null ? null : slice(text, 0, longestText);
}

export const isOneLine = (element: object): boolean => isInput(element);

function inputTextOf(element: object): string | null {
  return indexOf(notTyped, ` ${inputTypeOf(element)} `) < 0 ? inputValueOf(element) : null;
}

function longTextOf(element: object): string | null {
  if (isArea(element)) return areaValueOf(element);
  return isHtml(element) && isEditable(element) ? contentOf(element) : null;
}

/** The key's own name; '' for an event that only calls itself one of a key. */
export function keyOf(event: Event): string {
  const key = isKey(event) ? keyRead(event) : '';
  return typeof key === 'string' ? key : '';
}

export const formOf = (element: object): object | null => closest(element, 'form');
export const buttonAt = (element: object | null): object | null =>
  element === null ? null : closest(element, buttons);
