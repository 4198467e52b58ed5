import { ofDocument } from './dom';
import { providersMarkup } from './sign-in';

const maximumElements = 100_000;
const maximumRoots = 500;
/** Elements that may hold a shadow tree are looked at so many in one go: it takes no time. */
const stepsAtOnce = 64;

/** Elements of which some reading has something to say: by name, by role, and empty ones, which may be painted boxes. */
const named = 'a,area,script,link,iframe,frame,object,embed,video,audio,img,noscript,form,input,select,textarea,button';
const neverPainted = 'path,circle,rect,line,polygon,g,use,br,hr,meta,source,track,option,canvas,style';
export const walked = `${named},[role="button"],[contenteditable],${providersMarkup},:empty:not(${neverPainted})`;

type Root = Document | ShadowRoot;

/**
 * The elements of a document and of its open shadow trees that are worth a look, one at a time, so that a long walk can
 * be interrupted; null: a step without one. The browser's own search finds them: most elements are never touched.
 * `onBeyond` is told how many it leaves out.
 */
export function* walk(
  document: Document,
  onShadow: (root: ShadowRoot) => void,
  onBeyond: (count: number) => void,
): Generator<Element | null> {
  const roots: Root[] = [document];
  let left = maximumElements;
  // The list grows while it is read: a shadow tree comes after the tree that holds it.
  for (const root of roots) {
    const elements = found(root, walked);
    onBeyond(Math.max(0, elements.length - left));
    for (const element of elements) {
      if (left-- <= 0) return;
      // The page may have taken it out since it was found. A form's fields may go by this name: then it says nothing.
      if ((element.isConnected as unknown) !== false) yield element;
    }
    let steps = 0;
    for (const element of found(root, '*')) {
      steps += 1;
      if (steps % stepsAtOnce === 0) yield null;
      const shadow = element instanceof HTMLFormElement ? null : element.shadowRoot;
      if (!shadow || roots.length >= maximumRoots) continue;
      roots.push(shadow);
      onShadow(shadow);
    }
  }
}

function found(root: Root, selectors: string): ArrayLike<Element> & Iterable<Element> {
  if (root instanceof ShadowRoot) return DocumentFragment.prototype.querySelectorAll.call(root, selectors);
  return ofDocument(root, 'querySelectorAll').call(root, selectors);
}
