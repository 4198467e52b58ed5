import { eld } from 'eld/extrasmall';
import type { DetectLanguage } from './language';

const windowLength = 400;
const maxWindows = 30;

/**
 * Tells the language of a text by the pieces of it: what most of them are in. null: too short, or too mixed. Alone in
 * its file, since its data are of a megabyte: load it where policies are read, and nowhere else.
 */
export const detectLanguage: DetectLanguage = (text) => {
  const votes = new Map<string, number>();
  let all = 0;
  for (const piece of windowsOf(text)) {
    const letters = piece.match(/\p{L}/gu)?.length ?? 0;
    if (letters < 12) continue;
    const { language } = eld.detect(piece);
    if (language === '') continue;
    votes.set(language, (votes.get(language) ?? 0) + letters);
    all += letters;
  }
  const [best] = [...votes].sort(([, one], [, other]) => other - one);
  return best === undefined || best[1] < all * 0.5 ? null : best[0];
};

/** Pieces of the text, spread over the whole of it. */
function windowsOf(text: string): string[] {
  const count = Math.min(maxWindows, Math.ceil(text.length / windowLength));
  const step = count <= 1 ? 0 : (text.length - windowLength) / (count - 1);
  return Array.from({ length: count }, (_, index) => {
    const start = Math.max(0, Math.floor(index * step));
    return text.slice(start, start + windowLength).replace(/(?:https?:\/\/|www\.)\S+|\S+@\S+/g, ' ');
  });
}
