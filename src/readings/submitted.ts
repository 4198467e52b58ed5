import { nameOf } from './dom';
import type { Fact } from './fact';
import { formOf, isButton, partsAround } from './form-owner';
import { readForms, type Forms } from './forms';
import type { View } from './view';

const maximumInside = 2000;

/** Reads a form as it is sent, with what was filled in last. */
export function readSubmitted(form: Element, view: View, forms: Forms): void {
  const facts: Fact[] = [];
  const reading = readForms({ ...view, see: (fact) => facts.push(fact) }, forms);
  const inside = [...Element.prototype.querySelectorAll.call(form, '*')].slice(0, maximumInside);
  for (const element of inside) reading.read(element, nameOf(element));
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
  const controls = [...Element.prototype.querySelectorAll.call(part, 'input,textarea')].slice(0, maximumInside);
  return controls.some((control) => {
    if (control instanceof HTMLTextAreaElement) return control.value !== '';
    return control instanceof HTMLInputElement && isTyped(control) && control.value !== '';
  });
}

const isTyped = ({ type }: HTMLInputElement): boolean =>
  !/^(hidden|checkbox|radio|button|submit|image|reset)$/.test(type);
