import { holdsPacked } from './parameter-names';
import { holdsPairs, holdsPlace } from './places';
import { countOf, type Watcher } from './watching';
import { tellsPage } from './tells-page';

const fewestInputs = 2;
const fewestInputsOfPage = 3;
const fewestSends = 3;

const fewestWholeSends = 2;
/** Move, press, scroll, input: who hears so much and is told of every change needs no third message to be known. */
const allInputs = 4;

/**
 * Whether what a script watches and sends is enough to play the visit again. Frameworks watch for new elements and
 * listen as well; what tells a recorder is that it sends the page's content, or that it is told of changed text and
 * attributes too and sends again and again. More is asked of a page's own script, unless it gives the page away.
 */
export function isRecording(watcher: Watcher): boolean {
  const { inputs, sends, isServedByPage } = watcher;
  if (isWhole(watcher) || sendsScene(watcher) || givesAway(watcher)) return true;
  if (inputs.size < (isServedByPage ? fewestInputsOfPage : fewestInputs)) return false;
  return sendsContent(watcher) || handsOn(watcher) || (seesChanges(watcher) && countOf(sends) >= fewestSends);
}

/** Told of every change, a listener besides, and again and again a message to its own house, packed, or with the page in it. */
function isWhole({ inputs, sends, observed, isServedByPage }: Watcher): boolean {
  if (observed.size < 3 || !inputs.has('move')) return false;
  const isPacked = sends.some(holdsPacked);
  if (inputs.size >= allInputs && isPacked) return true;
  if (!isServedByPage) return countOf(sends) >= fewestSends;
  return inputs.size >= fewestInputs && sends.some((sent) => sent.kind === 'send' && sent.holdsPageContent);
}

/** The page, where it is and where people point, in one message: nobody who only saves what was written asks for all three. */
function sendsScene({ inputs, sends }: Watcher): boolean {
  const isScene = (sent: Watcher['sends'][number]): boolean =>
    sent.kind === 'send' && sent.holdsPageContent && tellsPage(sent) && (holdsPairs(sent) || holdsPlace(sent));
  return inputs.has('move') && sends.some(isScene);
}

/** The page's own script that hears what is typed as well as where people point, or tells others of every change and press. */
function givesAway(watcher: Watcher): boolean {
  const { actor, inputs, observed, isServedByPage } = watcher;
  const isToldToOthers = actor.party === 'third' && observed.size === 3 && inputs.has('press');
  return isServedByPage && ((inputs.has('input') && inputs.has('move')) || isToldToOthers) && sendsContent(watcher);
}

/** A page saves what is written on it: that it sends itself tells nothing unless it sees what changes in the texts as well. */
function sendsContent({ actor, observed, inputs, sends }: Watcher): boolean {
  const whole = countOf(sends.filter((sent) => sent.kind === 'send' && sent.holdsPageContent));
  if (actor.party === 'first') return whole > 0 && seesText(observed) && inputs.has('move');
  return whole > 0 && (observed.size > 0 || whole >= fewestWholeSends);
}

/** What a worker sends for a page's own script, which itself sends nothing. */
function handsOn({ isServedByPage, observed, inputs, sends }: Watcher): boolean {
  const isUnheard = sends.every(({ kind }) => kind === 'request') && countOf(sends) >= fewestSends;
  return isServedByPage && isUnheard && seesText(observed) && inputs.has('move') && inputs.has('press');
}

function seesChanges({ observed, inputs, isServedByPage }: Watcher): boolean {
  if (!isServedByPage) return observed.has('text') || observed.has('attributes');
  return observed.size === 3 && inputs.has('move');
}

/** Frameworks wait for elements, and some for attributes; whoever waits for texts too means to have all of it. */
const seesText = (observed: Watcher['observed']): boolean => observed.size > 1 && observed.has('text');
