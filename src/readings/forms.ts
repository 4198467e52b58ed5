import { attributeOf, attributesOf, closestOf, elementsIn, ofElement, textIn } from './dom';
import type { Fact } from './fact';
import { buttonText, buttonsIn, formOf, partWithButton } from './form-owner';
import { labelledBy, readField, type Field } from './form-fields';
import { addressKey, addressOf, nameKey, type View } from './view';

/** A form, or what stands for one where a page uses none. */
interface Group {
  owner: Element;
  isForm: boolean;
  fields: Field[];
}

/** What is known of a document's forms from one reading to the next. */
export interface Forms {
  /** Facts of every form of the last reading, by what holds its controls. */
  known: WeakMap<Element, Fact>;
  /** Keys of the last reading of the whole page, and those given since: of what has gone they are free again. */
  taken: Set<string>;
  /** Keys of what was submitted: a page may put a new form in place of the one that was sent. */
  submitted: Set<string>;
}

export function createForms(): Forms {
  return { known: new WeakMap(), taken: new Set(), submitted: new Set() };
}

const maximumFields = 80;
const maximumForms = 60;
const maximumLoose = 150;

export interface FormReading {
  read(element: Element, name: string): void;
  finish(): void;
}

/** What is read: a page, a part of it, beyond which a form may reach, or a form that is sent. */
export type Reach = 'page' | 'part' | 'form';

/** Collects controls as they are met, by the form that they belong to; `finish` says what each form is. */
export function readForms(view: View, forms: Forms, reach: Reach): FormReading {
  const groups = new Map<Element, Group>();
  let loose = 0;
  const keep = (element: Element, field: Field | null): void => {
    if (field === null) return;
    const form = formOf(element);
    if (form === null && (saysNothing(field) || (loose += 1) > maximumLoose)) return;
    const owner = form ?? partWithButton(element);
    const group = groups.get(owner) ?? { owner, isForm: form !== null, fields: [] };
    if (groups.size < maximumForms) groups.set(owner, group);
    if (group.fields.length < maximumFields) group.fields.push(field);
  };
  return {
    read(element, name) {
      if (isControl(element, name)) keep(element, readField(element, name, view));
      else if (name === 'iframe') keep(element, frameField(element));
    },
    finish() {
      const keyBefore = ({ owner }: Group): string | undefined => forms.known.get(owner)?.key;
      const told = [...groups.values()];
      if (reach === 'page') forms.taken = new Set(told.flatMap((group) => keyBefore(group) ?? []));
      for (const group of told) {
        const before = keyBefore(group);
        // Known as a whole already.
        if (reach === 'part' && before !== undefined) continue;
        const key = before ?? freeKey(keyOf(group, view), forms.taken);
        const fact = toFact(key, group, forms.submitted.has(key), view);
        forms.known.set(group.owner, fact);
        view.see(fact);
      }
    },
  };
}

/** Forms that say the same of themselves are told apart by their order. */
function freeKey(base: string, taken: Set<string>): string {
  let nth = 0;
  while (taken.has(`${base} ${nth}`)) nth += 1;
  taken.add(`${base} ${nth}`);
  return `${base} ${nth}`;
}

/** A loose control that nothing is written into, such as a filter's. */
const saysNothing = ({ type }: Field): boolean => /^(checkbox|radio|range|select|hidden|color|iframe)$/.test(type);

function isControl(element: Element, name: string): boolean {
  if (name === 'input' || name === 'select' || name === 'textarea') return true;
  return element.hasAttribute('contenteditable') && attributeOf(element, 'role') === 'textbox';
}

/** Fields of a payment service stand in frames of its own, so that the page never sees what is typed: told by their titles. */
function frameField(frame: Element): Field | null {
  const words = attributesOf(frame, ['title', 'name', 'aria-label']);
  const nothing = { autocomplete: '', isHidden: false, isTrap: false, value: null };
  return words.length === 0 ? null : { name: words.join(' ').slice(0, 64), type: 'iframe', words, ...nothing };
}

function keyOf({ owner, isForm }: Group, { base }: View): string {
  const action = isForm ? addressOf(attributeOf(owner, 'action'), base) : null;
  const names = attributesOf(owner, ['id', 'name']).map(nameKey);
  return [isForm ? 'form' : ofElement(owner, 'nodeName'), addressKey(action ?? ''), ...names].join(' ');
}

function toFact(key: string, { owner, isForm, fields }: Group, isSubmitted: boolean, view: View): Fact {
  const actionUrl = isForm ? addressOf(attributeOf(owner, 'action'), view.base) : null;
  const method = isForm ? attributeOf(owner, 'method') || 'get' : 'script';
  return { kind: 'form', key, data: { actionUrl, method, words: wordsOf(owner, view), isSubmitted, fields } };
}

const ownWords = ['id', 'name', 'class', 'action', 'aria-label', 'role'];

/** Everything that a form says of itself, its own names first. */
function wordsOf(owner: Element, view: View): string[] {
  const section = closestOf(owner, 'section,article,aside,dialog,[role="dialog"],fieldset');
  const titles = [owner, section].flatMap((part) => (part === null ? [] : headingsIn(part)));
  const said = buttonsIn(owner).slice(0, 3).map(buttonText);
  return [...attributesOf(owner, ownWords), ...said, ...labelledBy(owner, view), ...titles];
}

function headingsIn(part: Element): string[] {
  return elementsIn(part, 'legend,h1,h2,h3,h4,[role="heading"]', 2).map((heading) => textIn(heading, 80));
}
