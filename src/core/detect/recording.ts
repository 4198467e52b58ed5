import { countOf, type Watcher } from './watching';

const fewestInputs = 2;
const fewestInputsOfPage = 3;
const fewestSends = 3;

/**
 * Whether what a script watches and sends is enough to play the visit again. Frameworks watch for new elements and
 * listen as well; what tells a recorder is that it sends the page's content, or that it is told of changed text and
 * attributes too and sends again and again. More is asked of a page's own script.
 */
export function isRecording(watcher: Watcher): boolean {
  const { inputs, observed, sends, isServedByPage } = watcher;
  if (observed.size === 0 || inputs.size < (isServedByPage ? fewestInputsOfPage : fewestInputs)) return false;
  if (sends.some(({ holdsPageContent }) => holdsPageContent)) return true;
  return seesChanges(watcher) && countOf(sends) >= fewestSends;
}

function seesChanges({ observed, inputs, isServedByPage }: Watcher): boolean {
  if (!isServedByPage) return observed.has('text') || observed.has('attributes');
  return observed.size === 3 && inputs.has('move');
}
