import { elementsIn, nameOf } from './dom';
import type { Fact } from './fact';
import { formOf, isButton, partsAround } from './form-owner';
import { readForms, type Forms } from './forms';
import type { View } from './view';

const maximumInside = 2000;

/** Reads a form as it is sent, with what was filled in last. */
export function readSubmitted(form: Element, view: View, forms: Forms): void {
  const facts: Fact[] = [];
  const reading = readForms({ ...view, see: (fact) => facts.push(fact) }, forms, 'form');
  for (const element of elementsIn(form, '*', maximumInside)) reading.read(element, nameOf(element));
  reading.finish();
  const before = forms.known.get(form);
  const fact = facts.find(({ key }) => key === before?.key) ?? before;
  if (fact === undefined) return;
  forms.submitted.add(fact.key);
  view.see({ ...fact, data: { ...fact.data, isSubmitted: true } });
}

/**
 * The part of a page without a form that a click or a key sends, once something was typed into it. null: none.
 * Whether anything is there is all that is looked at.
 */
export function sentPart(target: Element, key: string | null, forms: Forms): Element | null {
  const isSending =
    key === null ? isButton(target, nameOf(target)) : key === 'Enter' && target instanceof HTMLInputElement;
  if (!isSending || formOf(target) !== null) return null;
  const part = partsAround(target).find((one) => forms.known.has(one)) ?? null;
  return part !== null && holdsTyped(part) ? part : null;
}

function holdsTyped(part: Element): boolean {
  return elementsIn(part, 'input,textarea', maximumInside).some((control) => {
    // What such a selector picks may be of another namespace, and have no value.
    const { type = '', value = '' } = control as Partial<HTMLInputElement>;
    return value !== '' && !notTyped.test(type);
  });
}

const notTyped = /^(hidden|checkbox|radio|button|submit|image|reset)$/;
