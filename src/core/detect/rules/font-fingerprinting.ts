import { buildFinding } from '../build-finding';
import { callsByScript, callsTo, numberIn, textIn, type ApiCall } from '../calls';
import { defineRule } from '../rule';

const measuring = new Set(['canvas.measureText', 'fonts.check', 'element.offsetWidth']);
/** Acar et al. count from 30; Englehardt and Narayanan from 50. Pages that let one choose offer a dozen or two. */
const fewestFonts = 30;
/**
 * Families that every browser has, by their general names: text is shown in two or three of them, and measured in all
 * only to tell machines apart.
 */
const fewestGeneric = 5;
const fewestMeasured = 20;
/** Whoever shows text measures it in the few families of the page, and then draws it. */
const fewestUndrawn = 7;
const drawing = new Set(['canvas.fillText', 'canvas.strokeText']);

/**
 * Many fonts tried one after another to learn which are installed, whether on a canvas, by asking, or by the size of an
 * element (Acar et al., "FPDetective: dusting the web for fingerprinters", CCS 2013: more than 30 fonts); or the general
 * families measured to learn how they look, or several by another's script that draws nothing with them.
 * False positives: a font chooser that measures every font that it offers; a guest's lines of text in as many families.
 */
export const fontFingerprinting = defineRule<'api-call'>({
  id: 'font-fingerprinting',
  needs: ['api-call'],
  reference: 'https://doi.org/10.1145/2508859.2516674',
  falsePositives:
    "A font chooser that measures every font that it offers; a guest's lines of text in as many families.",
  detect(page, observations, knowledge) {
    return callsByScript(observations['api-call'], page, knowledge).flatMap(({ actor, calls }) => {
      const tries = callsTo(calls, measuring);
      const isUndrawn = actor.party === 'third' && callsTo(calls, drawing).length === 0;
      if (fontsTried(tries) < fewestFonts && !measuresGeneric(tries) && !(isUndrawn && measuresMany(tries))) return [];
      return [
        buildFinding({
          technique: 'fingerprinting',
          variant: 'font',
          actor,
          names: tries.map(({ api }) => api),
          weight: 'tracking',
          observations: tries,
        }),
      ];
    });
  },
});

const measuresGeneric = (tries: readonly ApiCall[]): boolean => measuresIn(tries, 'generic', fewestGeneric);
const measuresMany = (tries: readonly ApiCall[]): boolean => measuresIn(tries, 'fonts', fewestUndrawn);

function measuresIn(tries: readonly ApiCall[], families: 'generic' | 'fonts', fewest: number): boolean {
  const onCanvas = tries.filter(({ api }) => api === 'canvas.measureText');
  const measured = onCanvas.reduce((sum, { count }) => sum + count, 0);
  return measured >= fewestMeasured && onCanvas.some((call) => numberIn(call, families) >= fewest);
}

/** The probe counts fonts where it can; else each call names the one that it tried. */
function fontsTried(tries: readonly ApiCall[]): number {
  const counted = Math.max(0, ...tries.map((call) => numberIn(call, 'fonts')));
  return Math.max(counted, new Set(tries.map((call) => textIn(call, 'font'))).size);
}
