import { listen } from '../listen';
import { newList, some } from '../lists';
import { indexOf, NativeWeakMap, slice, weakGet, weakSet } from '../natives';
import { createKeystrokes } from './keystrokes';
import { isTypedIn, shortestTyped } from './search';
import { formOf, isHandover, sourceOf, textOf } from './typed-field';

/** What the person has typed and not handed over yet. It stays in this closure: it is compared, and never sent. */
export interface TypedText {
  /** Whether something typed stands in what is sent; `receiver` says to whom, if it comes to that. */
  isIn(sent: string, receiver: () => string): boolean;
}

/** A field with the last texts that stood in it: what is sent late is an earlier one. */
interface Field {
  readonly texts: string[];
  readonly form: object | null;
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

  listen(page, 'input', (event) => {
    const element = sourceOf(event);
    const text = textOf(element);
    if (element === null || text === null) return;
    const field = fieldOf(element);
    const before = field.texts[0] ?? '';
    if (isOneMore(text, before)) keys.typed(slice(text, -1));
    if (text !== before) putFirst(field.texts, text, mostTexts);
    field.isHandedOver = false;
  });

  /** What a form or a button sends is no longer the person's alone; a button outside of all forms may be there for any. */
  const handOver = (form: object | null): void => {
    some(fields, (field) => {
      if (form === null || field.form === form) field.isHandedOver = true;
      return false;
    });
    keys.forget();
  };

  const onAct = (event: Event): void => {
    const source = sourceOf(event);
    if (source !== null && isHandover(event, source)) handOver(formOf(source));
  };
  listen(page, 'keydown', onAct);
  listen(page, 'click', onAct);
  listen(page, 'submit', (event) => {
    if (event.isTrusted) handOver(sourceOf(event));
  });

  return {
    isIn(sent, receiver) {
      if (fields.length === 0) return false;
      const isSpelled = keys.isSpelledBy(sent, receiver());
      // A text that stands in the page's own address says nothing that was not known.
      const isNew = (text: string): boolean => text.length >= shortestTyped && indexOf(page.location.href, text) < 0;
      const isSent = (text: string): boolean => isNew(text) && isTypedIn(sent, text);
      return isSpelled || some(fields, ({ texts, isHandedOver }) => !isHandedOver && some(texts, isSent));
    },
  };
}

const isOneMore = (text: string, before: string): boolean =>
  text.length === before.length + 1 && slice(text, 0, before.length) === before;

function putFirst<T>(list: T[], item: T, most: number): void {
  const last = list.length < most ? list.length : most - 1;
  for (let index = last; index > 0; index--) list[index] = list[index - 1] as T; // below the length
  list[0] = item;
}
