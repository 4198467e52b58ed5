import { eld } from 'eld/extrasmall';
import { detectByPieces } from './detect-by-pieces';
import type { DetectLanguage } from './language';

/**
 * Tells the language of a text by the pieces of it. Alone in its file, since its data are of a megabyte: the command line
 * and the tests import it; the background, which starts many times a day, loads the same data when a policy is read
 * (src/background/policy/language-detector.ts).
 */
export const detectLanguage: DetectLanguage = (text) => detectByPieces(text, (piece) => eld.detect(piece).language);
