import { groupBy } from '../../../lib/group-by';
import { buildFinding } from '../build-finding';
import { callsByScript, callsTo, numberIn, textIn, type ApiCall } from '../calls';
import { isToldOn, type ToldKind } from '../is-told-on';
import { defineRule } from '../rule';

const reads = new Set(['canvas.toDataURL', 'canvas.toBlob', 'canvas.getImageData']);
const texts = new Set(['canvas.fillText', 'canvas.strokeText']);
/** What drawing for people needs and drawing to tell machines apart does not. */
const drawing = new Set(['canvas.save', 'canvas.restore', 'canvas.addEventListener']);

const smallestSide = 16;
const fewestCharacters = 10;
const fewestColours = 2;
const lossy = /jpe?g|webp/i;

/**
 * A canvas drawn with text and read back by the same script, to see how this machine draws. Each canvas is judged apart:
 * one that is drawn for people does not excuse another.
 * The four criteria of Englehardt and Narayanan, "Online tracking: a 1-million-site measurement", CCS 2016, 6.1:
 * at least 16×16 pixels; text of at least 10 distinct characters or in 2 colours; read back whole and without loss;
 * no save, restore or listener on it, which drawing for people uses. What the page itself reads back
 * and tells nobody of is a picture for its visitor.
 * False positives: an editor that exports what a person drew, when it sets text and keeps no state.
 */
export const canvasFingerprinting = defineRule<'api-call' | ToldKind>({
  id: 'canvas-fingerprinting',
  needs: ['api-call', 'send', 'request', 'cookie-write'],
  reference: 'https://doi.org/10.1145/2976749.2978313',
  falsePositives: 'An editor that writes text and exports the picture without ever saving the state of the canvas.',
  detect(page, observations, knowledge) {
    const mayTell = isToldOn(observations, page, knowledge);
    return callsByScript(observations['api-call'], page, knowledge).flatMap(({ actor, calls }) =>
      [...groupBy(calls, ({ detail }) => String(detail['canvas'])).values()].flatMap((ofCanvas) => {
        const readBack = callsTo(ofCanvas, reads).filter(isWhole);
        const written = callsTo(ofCanvas, texts);
        if (!mayTell(actor)) return [];
        if (readBack.length === 0 || !isTelling(written) || callsTo(ofCanvas, drawing).length > 0) return [];
        return [
          buildFinding({
            technique: 'fingerprinting',
            variant: 'canvas',
            actor,
            names: [...readBack, ...written].map(({ api }) => api),
            weight: 'tracking',
            observations: [...readBack, ...written],
          }),
        ];
      }),
    );
  },
});

function isWhole(call: ApiCall): boolean {
  const isLarge = numberIn(call, 'width') >= smallestSide && numberIn(call, 'height') >= smallestSide;
  return isLarge && !lossy.test(textIn(call, 'type'));
}

function isTelling(written: readonly ApiCall[]): boolean {
  const characters = Math.max(0, ...written.map((call) => numberIn(call, 'distinctCharacters')));
  const colours = Math.max(0, ...written.map((call) => numberIn(call, 'colours')));
  return written.length > 0 && (characters >= fewestCharacters || colours >= fewestColours);
}
