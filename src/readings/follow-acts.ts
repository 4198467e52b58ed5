import { pingingLink, readPing } from './anchor-ping';
import type { Forms } from './forms';
import { createPressed, type ReadPart } from './pressed';
import { readSubmitted, sentPart } from './submitted';
import type { View } from './view';

export interface Acts {
  page: Window;
  forms: Forms;
  /** Reads of the page as it is at that moment; what is seen is told at once. */
  tell: (read: (view: View) => void) => void;
  /** Reads of the page what a press may take away. */
  readPart: ReadPart;
  /** Something was done that may have changed the page. */
  onAct: () => void;
}

/** Follows what the person sends. Answers how to follow a shadow tree, out of which no `submit` comes. */
export function followActs(acts: Acts): (root: ShadowRoot) => void {
  const { page, forms, tell, onAct } = acts;
  const onSubmit = (event: Event): void => {
    const form = event.composedPath()[0];
    if (form instanceof HTMLFormElement) tell((view) => readSubmitted(form, view, forms));
    onAct();
  };
  // Twice: before the page's own listeners, which may take the form away, and after them, with what they filled in.
  const followSubmits = (root: EventTarget): void => {
    for (const capture of [true, false]) root.addEventListener('submit', onSubmit, capture);
  };
  followSubmits(page);
  const onPress = createPressed(acts.readPart);
  const onClick = (event: Event): void => {
    const [pressed] = event.composedPath();
    if (event.isTrusted && pressed instanceof Element) onPress(pressed);
    sendLoose(event, null, acts);
    followPing(event, acts);
  };
  page.addEventListener('click', onClick, true);
  page.addEventListener('keydown', (event) => sendLoose(event, event.key, acts), true);
  return followSubmits;
}

/** Once every listener of the page has been asked whether the link may be followed. */
function followPing(event: Event, { tell }: Acts): void {
  const link = pingingLink(event);
  if (link === null) return;
  setTimeout(() => {
    if (!event.defaultPrevented) tell((view) => readPing(link, view));
  });
}

/** Without a form, a click on a button or the Enter key sends. */
function sendLoose(event: Event, key: string | null, { forms, tell, onAct }: Acts): void {
  if (key === null) onAct();
  const elements = event.composedPath().filter((one) => one instanceof Element);
  for (const element of elements.slice(0, 4)) {
    const part = sentPart(element, key, forms);
    if (part !== null) return tell((view) => readSubmitted(part, view, forms));
  }
}
