const windowLength = 400;
const maxWindows = 30;

/** Returns the language that most of the pieces of a text are in by this detector; null: too short, or too mixed. */
export function detectByPieces(text: string, languageOfPiece: (piece: string) => string): string | null {
  const votes = new Map<string, number>();
  let all = 0;
  for (const piece of windowsOf(text)) {
    const letters = piece.match(/\p{L}/gu)?.length ?? 0;
    if (letters < 12) continue;
    const language = languageOfPiece(piece);
    if (language === '') continue;
    votes.set(language, (votes.get(language) ?? 0) + letters);
    all += letters;
  }
  const [best] = [...votes].sort(([, one], [, other]) => other - one);
  return best === undefined || best[1] < all * 0.5 ? null : best[0];
}

/** Pieces of the text, spread over the whole of it. */
function windowsOf(text: string): string[] {
  const count = Math.min(maxWindows, Math.ceil(text.length / windowLength));
  const step = count <= 1 ? 0 : (text.length - windowLength) / (count - 1);
  return Array.from({ length: count }, (_, index) => {
    const start = Math.max(0, Math.floor(index * step));
    return text.slice(start, start + windowLength).replace(/(?:https?:\/\/|www\.)\S+|\S+@\S+/g, ' ');
  });
}
