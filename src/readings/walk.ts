import { ofDocument } from './dom';

const maximumElements = 100_000;
const maximumRoots = 500;

/** How many elements a document has beyond those that are walked. */
export function elementsBeyond(document: Document): number {
  const { length } = ofDocument(document, 'getElementsByTagName').call(document, '*');
  return Math.max(0, length - maximumElements);
}

/** Every element of a document and of its open shadow trees, one at a time, so that a long walk can be interrupted. */
export function* walk(document: Document, onShadow: (root: ShadowRoot) => void = () => {}): Generator<Element> {
  const roots: Node[] = [document];
  let left = maximumElements;
  // The list grows while it is read: a shadow tree comes after the tree that holds it.
  for (const root of roots) {
    for (const element of elementsUnder(document, root)) {
      if (left-- <= 0) return;
      yield element;
      const shadow = element instanceof HTMLFormElement ? null : element.shadowRoot;
      if (!shadow || roots.length >= maximumRoots) continue;
      roots.push(shadow);
      onShadow(shadow);
    }
  }
}

function* elementsUnder(document: Document, root: Node): Generator<Element> {
  const walker = ofDocument(document, 'createTreeWalker').call(document, root, NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) yield walker.currentNode as Element; // SHOW_ELEMENT shows nothing else
}
