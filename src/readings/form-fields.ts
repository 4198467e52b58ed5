import { attributeOf, attributesOf, closestOf, nameOf, ofDocument, textIn } from './dom';
import type { View } from './view';

/** A control as it stands. What its words mean is read in the background. */
export interface Field {
  name: string;
  type: string;
  autocomplete: string;
  words: string[];
  isHidden: boolean;
  /** No person is meant to reach it. */
  isTrap: boolean;
  /** Of hidden fields only: nothing that a person typed is ever read. */
  value: string | null;
}

/** Reads one control. null: it is a button. */
export function readField(element: Element, name: string, view: View): Field | null {
  const type = typeOf(element, name);
  if (/^(submit|button|reset|image)$/.test(type)) return null;
  const isHidden = type === 'hidden';
  return {
    name: (attributeOf(element, 'name') || attributeOf(element, 'id')).slice(0, 128),
    type,
    autocomplete: attributeOf(element, 'autocomplete').slice(0, 128),
    words: isHidden ? [] : [...attributesOf(element, ['id']), ...labelsOf(element, view)],
    isHidden,
    isTrap: attributeOf(element, 'tabindex') === '-1' && closestOf(element, '[aria-hidden="true"]') !== null,
    value: isHidden && element instanceof HTMLInputElement ? element.value.slice(0, 256) : null,
  };
}

function typeOf(element: Element, name: string): string {
  if (element instanceof HTMLInputElement) return element.type.toLowerCase();
  return name === 'select' || name === 'textarea' ? name : 'textbox';
}

function labelsOf(element: Element, view: View): string[] {
  const labels = 'labels' in element ? [...((element.labels as NodeListOf<Element> | null) ?? [])] : []; // its HTML type
  const texts = [
    ...labels.slice(0, 2).map((label) => textIn(label, 120)),
    ...labelledBy(element, view),
    ...attributesOf(element, ['aria-label', 'placeholder', 'title']),
  ].filter((text) => text !== '');
  return texts.length > 0 ? texts : textBefore(element);
}

/** Words that a control or a form points to. */
export function labelledBy(element: Element, { document }: View): string[] {
  const ids = attributeOf(element, 'aria-labelledby')
    .split(/\s+/)
    .filter((id) => id !== '');
  return ids.slice(0, 4).flatMap((id) => {
    const target = ofDocument(document, 'getElementById').call(document, id);
    return target === null ? [] : textIn(target, 120);
  });
}

/** Pages that name no label write it just before: in the same line, or in the cell before. */
function textBefore(element: Element): string[] {
  let text = '';
  for (let node = element.previousSibling; node !== null && text === ''; node = node.previousSibling) {
    if (node instanceof Element && isControl(nameOf(node))) break;
    text = node instanceof Element ? textIn(node, 60) : (node.nodeValue ?? '').trim().slice(0, 60);
  }
  const cell = element.parentElement instanceof HTMLFormElement ? null : element.parentElement;
  const before = cell?.previousElementSibling ?? null;
  if (text === '' && before !== null && !isControl(nameOf(before))) text = textIn(before, 60);
  return text === '' ? [] : [text];
}

const isControl = (name: string): boolean => /^(form|input|select|textarea|button)$/.test(name);
