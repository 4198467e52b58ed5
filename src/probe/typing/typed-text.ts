import { addListener, indexOf, NativeWeakMap, newList, slice, weakGet, weakSet } from '../natives';
import { quietly } from '../quietly';
import { createKeystrokes, type Keystrokes } from './keystrokes';
import { isTypedIn, shortestTyped } from './search';
import { buttonAt, formOf, isOneLine, keyOf, sourceOf, textOf } from './typed-field';

/** What the person has typed and not handed over yet. It stays in this closure: it is compared, and never sent. */
export interface TypedText {
  /** Whether something typed stands in what is sent to a receiver. */
  isIn(sent: string, receiver: string): boolean;
}

/** A field with the last texts that stood in it: what is sent late is an earlier one. */
interface Field {
  texts: string[];
  form: object | null;
  isHandedOver: boolean;
}

const mostFields = 12;
const mostTexts = 4;

export function watchTyping(page: Window): TypedText {
  const fields = newList<Field>();
  const byElement = new NativeWeakMap<object, Field>();
  const keys = createKeystrokes();

  const fieldOf = (element: object): Field => {
    const known = weakGet(byElement, element);
    if (known) return known;
    const field = { texts: newList<string>(), form: formOf(element), isHandedOver: false };
    weakSet(byElement, element, field);
    putFirst(fields, field, mostFields);
    return field;
  };

  const onInput = (event: Event): void => {
    const element = sourceOf(event);
    const text = textOf(element);
    if (element === null || text === null) return;
    const field = fieldOf(element);
    noteWritten(keys, field.texts[0] ?? '', text);
    if (field.texts[0] !== text) putFirst(field.texts, text, mostTexts);
    field.isHandedOver = false;
  };

  /** What a form or a button sends is no longer the person's alone. */
  const handOver = (form: object | null): void => {
    for (let index = 0; index < fields.length; index++) {
      const field = fields[index];
      if (field && field.form === form) field.isHandedOver = true;
    }
    keys.forget();
  };

  const onKey = (event: Event): void => {
    const element = sourceOf(event);
    if (element === null || textOf(element) === null) return;
    const key = keyOf(event);
    if (key.length === 1) keys.pressed(key);
    if (key === 'Enter' && event.isTrusted && isOneLine(element)) handOver(formOf(element));
  };

  const onClick = (event: Event): void => {
    const button = event.isTrusted ? buttonAt(sourceOf(event)) : null;
    if (button !== null) handOver(formOf(button));
  };

  const onSubmit = (event: Event): void => {
    if (event.isTrusted) handOver(sourceOf(event));
  };

  addListener(page, 'input', quietly(onInput), true);
  addListener(page, 'keydown', quietly(onKey), true);
  addListener(page, 'click', quietly(onClick), true);
  addListener(page, 'submit', quietly(onSubmit), true);

  return {
    isIn(sent, receiver) {
      if (fields.length === 0) return false;
      const isSpelled = keys.isSpelledBy(sent, receiver);
      for (let index = 0; index < fields.length; index++)
        if (holds(sent, fields[index], page.location.href)) return true;
      return isSpelled;
    },
  };
}

/** A text that stands in the page's own address says nothing that was not known. */
function holds(sent: string, field: Field | undefined, address: string): boolean {
  if (!field || field.isHandedOver) return false;
  for (let index = 0; index < field.texts.length; index++) {
    const text = field.texts[index] ?? '';
    if (text.length >= shortestTyped && indexOf(address, text) < 0 && isTypedIn(sent, text)) return true;
  }
  return false;
}

function noteWritten(keys: Keystrokes, before: string, now: string): void {
  const isOneMore = now.length === before.length + 1 && slice(now, 0, before.length) === before;
  if (isOneMore) keys.written(slice(now, -1));
}

function putFirst<T>(list: T[], item: T, most: number): void {
  const last = list.length < most ? list.length : most - 1;
  for (let index = last; index > 0; index--) list[index] = list[index - 1] as T; // below the length
  list[0] = item;
}
