import { attributeOf, attributesOf, closestOf, elementsIn, ofElement, textIn } from './dom';

const maximumLevels = 10;

/** The form of a control, also through shadow trees. */
export function formOf(element: Element): Element | null {
  if ('form' in element && element.form instanceof HTMLFormElement) return element.form;
  for (let at: Element | null = element, hops = 0; at !== null && hops < maximumLevels; at = shadowHostOf(at), hops++) {
    const form = closestOf(at, 'form');
    if (form !== null) return form;
  }
  return null;
}

const landmarks =
  'dialog,[role="dialog"],[role="form"],[role="search"],search,section,article,aside,header,footer,nav,main';

/** Without a form: the smallest part of the page with a button to send what was typed. */
export function partWithButton(element: Element): Element {
  const parts = partsAround(element);
  return (
    parts.find((part) => buttonsIn(part).some(isSending)) ?? closestOf(element, landmarks) ?? parts.at(-1) ?? element
  );
}

/** The elements around one, from the nearest outwards, also through shadow trees; the whole page is none of them. */
export function partsAround(element: Element): Element[] {
  const parts: Element[] = [];
  for (let at = outwards(element); at !== null && parts.length < maximumLevels; at = outwards(at)) parts.push(at);
  return parts;
}

function outwards(element: Element): Element | null {
  const parent = ofElement(element, 'parentElement') ?? shadowHostOf(element);
  return parent === null || ofElement(parent, 'nodeName') === 'BODY' ? null : parent;
}

function shadowHostOf(element: Element): Element | null {
  const root = Node.prototype.getRootNode.call(element);
  return root instanceof ShadowRoot ? root.host : null;
}

const maximumButtons = 20;
/** Buttons that only serve a field, such as the one that shows a password. */
const serving =
  /^.?$|show|hide|toggle|clear|reveal|afficher|masquer|anzeigen|verbergen|mostrar|ocultar|mostra|nascondi|toon/iu;

const isSending = (button: Element): boolean => !serving.test(buttonText(button));

export function buttonsIn(part: Element): Element[] {
  return elementsIn(part, 'button,[role="button"],input[type="submit"],input[type="button"]', maximumButtons);
}

export function buttonText(button: Element): string {
  return [textIn(button, 80), ...attributesOf(button, ['aria-label', 'value'])].join(' ').trim();
}

export function isButton(element: Element, name: string): boolean {
  if (name === 'input') return /^(submit|button|image)$/i.test(attributeOf(element, 'type'));
  return name === 'button' || attributeOf(element, 'role') === 'button';
}
