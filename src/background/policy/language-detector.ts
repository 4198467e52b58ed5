import { createEld } from 'eld-detector';
import { detectByPieces } from '../../core/policy/document/detect-by-pieces';
import type { DetectLanguage } from '../../core/policy/document/language';
import { browser } from '../../lib/browser';

let detector: Promise<DetectLanguage> | null = null;

/**
 * The core's language detector. A service worker can import nothing once it runs, and these data would hold up each of
 * its starts: they are a file of the extension, read when the first policy is.
 */
export function loadDetector(): Promise<DetectLanguage> {
  detector ??= fetch(browser.runtime.getURL('/knowledge/languages.json')).then(async (answer) => {
    const { instance, loadData } = createEld();
    loadData(await answer.json());
    return (text) => detectByPieces(text, (piece) => instance.detect(piece).language);
  });
  detector.catch(() => (detector = null));
  return detector;
}
