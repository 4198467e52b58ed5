/**
 * A page can shadow any property of its document and of a form by naming an element after it (DOM clobbering), in
 * every world. So these two are read through their prototypes; no other element lets itself be shadowed.
 */
export function ofDocument<K extends keyof Document>(document: Document, property: K): Document[K] {
  return Reflect.get(Document.prototype, property, document) as Document[K]; // the prototype's own accessor
}

/** Asked for when it is needed: a world of our own has to make it first. */
const ofElements = (): Element => Element.prototype;

export function nameOf(element: Element): string {
  return element instanceof HTMLFormElement ? 'form' : element.localName;
}

/** "" where it is not there. */
export function attributeOf(element: Element, name: string): string {
  return ofElements().getAttribute.call(element, name) ?? '';
}

/** Those of the attributes that say something, cut. */
export function attributesOf(element: Element, names: readonly string[]): string[] {
  return names.map((name) => attributeOf(element, name).slice(0, 120)).filter((text) => text !== '');
}

export function closestOf(element: Element, selector: string): Element | null {
  return ofElements().closest.call(element, selector);
}

/** The first of the elements inside one that a selector picks. */
export function elementsIn(element: Element, selector: string, most: number): Element[] {
  return [...ofElements().querySelectorAll.call(element, selector)].slice(0, most);
}

export function matchesOf(element: Element, selector: string): boolean {
  return ofElements().matches.call(element, selector);
}

export function ofElement<K extends keyof Element>(element: Element, property: K): Element[K] {
  return Reflect.get(ofElements(), property, element) as Element[K]; // the prototype's own accessor
}

const notWords: ReadonlySet<string> = new Set(['script', 'style', 'option', 'textarea', 'noscript']);

/** The first words inside an element, however much it holds; nothing that a person has typed. */
export function textIn(element: Element, maximum = 160): string {
  const { firstChild } = element;
  // Most have one text and nothing else. A form's fields may go by this name; then it is no text.
  if (firstChild instanceof Text && firstChild === element.lastChild && !notWords.has(nameOf(element)))
    return short(firstChild.data, maximum);
  const document = ofElement(element, 'ownerDocument');
  const walker = ofDocument(document, 'createTreeWalker').call(document, element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let steps = 0; steps < 200 && text.length < maximum && walker.nextNode(); steps++) {
    const parent = walker.currentNode.parentElement;
    if (parent === null || !notWords.has(nameOf(parent)))
      text += ` ${(walker.currentNode.nodeValue ?? '').slice(0, maximum)}`;
  }
  return short(text, maximum);
}

const short = (text: string, maximum: number): string =>
  text
    .slice(0, 4 * maximum)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, maximum);
