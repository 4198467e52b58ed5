import { packedName, type ObservationOf, type Parameter, type ValueSketch } from '../../domain';
import { buildFinding } from '../build-finding';
import { isUnanswered } from '../is-unanswered';
import { holdsPacked, isUnnamed } from '../parameter-names';
import { holdsCells, holdsPairs, holdsPart, holdsPlace, isLive, tellsClicks, tellsWay } from '../places';
import { isRecording } from '../recording';
import { defineRule } from '../rule';
import { countOf, watchersOf, type Watcher } from '../watching';
import { tellsPage } from '../tells-page';

const fewestSends = 3;
const fewestPlaces = 2;
/** Two places of two numbers, two bytes each, and something to tell them apart. */
const fewestBytes = 12;
const shortestRow = 48;
const mostNames = 3;
/** A page's own server may keep where things were put. */
const fewestPlacesAtHome = 5;

/**
 * A script that notes over the whole page where people point and press, and sends it: seen by the places that it sends,
 * one by one, as a grid, or called clicks or the pointer's way beside how far the page was scrolled or how large it is;
 * or, where they are packed without a name, by its following the pointer and sending again and again, a page's own
 * script with the page and the width of the window
 * (Mueller and Lockerd, "Cheese: tracking mouse movement activity on websites", CHI 2001).
 * A page's own script follows the pointer for menus and drags, so it counts only when it sends places.
 * Where the document is watched as well so that the visit could be played again, it is a recording, which
 * `session-replay` tells.
 * False positives: a game or a drawing page that sends moves to other players.
 */
export const heatmap = defineRule<'api-call' | 'send' | 'request'>({
  id: 'heatmap',
  needs: ['api-call', 'send', 'request'],
  reference: 'https://doi.org/10.1145/634067.634233',
  falsePositives: 'A game or a drawing page that sends moves to other players.',
  detect(page, observations, knowledge) {
    return watchersOf(observations, page, knowledge)
      .filter((watcher) => isFollowing(watcher) && !isRecording(watcher))
      .map(({ actor, inputs, watching, sends }) =>
        buildFinding({
          technique: 'heatmap',
          actor,
          names: [...inputs],
          weight: 'tracking',
          observations: [...watching, ...sends],
        }),
      );
  },
});

function isFollowing({ actor, inputs, sends, isServedByPage, hearsCanvas }: Watcher): boolean {
  if (actor.party === 'third' && countOf(sends.filter(holdsScroll)) >= fewestSends && inputs.has('scroll')) return true;
  if (!inputs.has('move') && !inputs.has('press')) return false;
  const fewest = actor.party === 'first' ? fewestPlacesAtHome : fewestPlaces;
  // Where on which page: nobody else asks for that.
  const isAtHome = actor.party === 'first';
  const names = isAtHome ? tellsPage : namesPage;
  const told = countOf(sends.filter((sent) => names(sent) && !isLive(sent) && (holdsPlace(sent) || holdsPairs(sent))));
  if (!(isAtHome && hearsCanvas) && told >= (isAtHome ? fewestPlaces : 1)) return true;
  if (countOf(sends.filter(holdsPlace)) >= fewest) return true;
  if (inputs.has('move') && !hearsCanvas && sends.some((sent) => names(sent) && holdsCells(sent))) return true;
  const maps = sends.filter(
    (sent) => (inputs.has('press') && tellsClicks(sent)) || (inputs.has('move') && tellsWay(sent)),
  );
  if (inputs.size > 1 && !hearsCanvas && countOf(maps) >= (isAtHome ? fewestPlaces : 1)) return true;
  const onParts = sends.filter((sent) => namesPage(sent) && holdsPart(sent) && isUnanswered(sent));
  if (isAtHome && inputs.has('press') && !hearsCanvas && countOf(onParts) >= fewestPlaces) return true;
  if (countOf(sends.filter(holdsPlaceInWidth)) >= (isAtHome ? fewestPlaces : 1)) return true;
  // Nobody waits for an answer: a map or a game would.
  if (actor.party === 'third' && sends.some((sent) => holdsPlace(sent) && !holdsBox(sent) && isMessage(sent)))
    return true;
  const inWidth = sends.filter((sent) => isPackedForPage(sent) && sent.parameters.some(isWidth) && isWay(sent));
  if (inputs.has('move') && !hearsCanvas && countOf(inWidth) >= fewestPlaces) return true;
  if (inputs.has('move') && actor.party === 'third') {
    const packed = sends.filter((sent) => isPacked(sent) || isPackedForPage(sent));
    if (countOf(packed) >= fewestPlaces) return true;
  }
  if (!isServedByPage && sends.some(holdsPairs)) return true;
  // What is drawn on a page goes the pointer's way too, and its own server keeps it.
  const isDrawing = actor.party === 'first' && hearsCanvas;
  if (inputs.has('move') && !isDrawing && countOf(sends.filter(holdsRow)) >= fewest) return true;
  return !isServedByPage && inputs.has('move') && inputs.has('press') && countOf(sends) >= fewestSends;
}

/** By its address, or under a name that counters have for it. */
function namesPage({ parameters }: ObservationOf<'send' | 'request'>): boolean {
  return parameters.some(
    ({ name, isPage }) => isPage || /^(?:url|uri|href|page|path|pathname|loc|location)$/i.test(name),
  );
}

/** Bytes beside the page that they are of. */
function isPackedForPage(sent: ObservationOf<'send' | 'request'>): boolean {
  return namesPage(sent) && holdsPacked(sent);
}

/** More bytes than these are a picture or a file that is sent. */
const mostBytesOfWay = 4096;
const isWay = (sent: ObservationOf<'send' | 'request'>): boolean =>
  !isLive(sent) && (sent.bytes ?? 0) <= mostBytesOfWay;

/** Numbers in a row under one name, one after the other: across and down by turns, or steps. */
function holdsRow(sent: ObservationOf<'send' | 'request'>): boolean {
  return !isLive(sent) && sent.parameters.some(({ name }) => name.endsWith('[numbers]'));
}

/** Bytes or numbers in a row, without a name; or as one text among few, as long as such a row becomes in letters. */
function isPacked(sent: ObservationOf<'send' | 'request'>): boolean {
  if (sent.kind !== 'send' || sent.api === 'web-socket' || sent.api === 'image' || sent.holdsTypedText) return false;
  const { bytes } = sent;
  const parameters = sent.parameters.filter(({ name }) => !isUnnamed(name));
  if (parameters.length === 0) return (bytes ?? 0) >= fewestBytes;
  const isRow = ({ length, entropy }: ValueSketch): boolean => length >= shortestRow && entropy === 'high';
  return bytes !== null && parameters.length <= mostNames && parameters.some(({ value }) => isRow(value));
}

/** How far down people read. */
function holdsScroll({ parameters }: ObservationOf<'send' | 'request'>): boolean {
  return parameters.some(({ name }) => /scroll[._-]?(?:y|top|pos|depth|percent|max)/i.test(name));
}

/** The place of a part of the page, with its size, is told by those who measure how a page loads. */
function holdsBox({ parameters }: ObservationOf<'send' | 'request'>): boolean {
  const has = (pattern: RegExp): boolean => parameters.some(({ name }) => pattern.test(name));
  return has(/(?:^|[._])(?:width|w)$/i) && has(/(?:^|[._])(?:height|h)$/i);
}

/**
 * A place means the same on every screen only beside how wide the window was. A map asks for a height as well, and a
 * picture is cut to a width.
 */
function holdsPlaceInWidth(sent: ObservationOf<'send' | 'request'>): boolean {
  if (sent.kind !== 'send' || isLive(sent) || !sent.parameters.some(isWidth)) return false;
  return holdsPairs(sent) || (holdsPlace(sent) && sent.api !== 'image' && !holdsBox(sent));
}

const isWidth = ({ name }: Parameter): boolean =>
  /(?:^|[._-])(?:[vw]?w|vp|viewport|width|(?:win|window|doc|document|inner|client|screen|page|body|view|viewport)[._-]?w(?:idth)?)$/i.test(
    name,
  );

/** Not the pictures of a map, which are called by their places as well. */
function isMessage(sent: ObservationOf<'send' | 'request'>): boolean {
  return sent.kind === 'send' && sent.api !== 'image' && isUnanswered(sent);
}
