import type { PdfLink, PdfPage, PdfRun } from './pdf-page';

/** A piece of a line, and where it leads. */
export interface Piece {
  text: string;
  url: string | null;
}

export interface PdfLine {
  pieces: Piece[];
  text: string;
  page: number;
  left: number;
  right: number;
  y: number;
  size: number;
  /** The font of most of it. */
  font: string;
}

/** Joins the runs of each page to lines, and leaves out what is printed on every page around the text. */
export function linesOfPdf(pages: readonly PdfPage[]): PdfLine[] {
  const byPage = pages.map((page, number) => linesOfPage(page, number));
  const around = repeatedAround(byPage);
  return byPage.flatMap((lines) =>
    lines.filter((line, at) => !isAtEdge(lines, at) || !(around.has(keyOf(line)) || pageNumber.test(line.text))),
  );
}

function linesOfPage({ runs, links }: PdfPage, page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: PdfRun[] = [];
  const close = (): void => {
    if (open.some(({ text }) => text.trim() !== '')) lines.push(toLine(open, links, page));
    open = [];
  };
  for (const run of runs) {
    const [first] = open;
    if (first !== undefined && Math.abs(first.y - run.y) > Math.max(first.size, run.size) * 0.6) close();
    if (run.text !== '') open.push(run);
  }
  close();
  return lines;
}

function toLine(runs: readonly PdfRun[], links: readonly PdfLink[], page: number): PdfLine {
  const pieces: Piece[] = [];
  let end: number | null = null;
  for (const run of runs) {
    const last = pieces.at(-1)?.text ?? '';
    const isApart = end !== null && run.x - end > run.size * 0.15 && !/\s$/.test(last) && !/^\s/.test(run.text);
    if (isApart) add(pieces, { text: ' ', url: null });
    for (const piece of splitAtLinks(run, links)) add(pieces, piece);
    end = run.x + run.width;
  }
  const [longest] = runs.toSorted((one, other) => other.text.trim().length - one.text.trim().length);
  const inked = runs.filter(({ text }) => text.trim() !== '');
  return {
    pieces,
    text: pieces
      .map(({ text }) => text)
      .join('')
      .trim(),
    page,
    left: Math.min(...inked.map(({ x }) => x)),
    right: Math.max(...inked.map(({ x, width }) => x + width)),
    y: runs[0]?.y ?? 0,
    size: longest?.size ?? 0,
    font: longest?.font ?? '',
  };
}

function add(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  if (last !== undefined && last.url === piece.url) last.text += piece.text;
  else pieces.push({ ...piece });
}

/** Where in a run a link lies is told by its share of the run's width, at the next ends of words. */
function splitAtLinks(run: PdfRun, links: readonly PdfLink[]): Piece[] {
  const middle = run.y + run.size * 0.3;
  const { text, x, width } = run;
  const over = links
    .filter(({ bottom, top, left, right }) => middle > bottom && middle < top && left < x + width && right > x)
    .toSorted((one, other) => one.left - other.left);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { url, left, right } of over) {
    const start = Math.max(at, wordEdge(text, ((left - x) / width) * text.length));
    const end = wordEdge(text, ((right - x) / width) * text.length);
    if (end <= start) continue;
    pieces.push({ text: text.slice(at, start), url: null }, { text: text.slice(start, end), url });
    at = end;
  }
  return [...pieces, { text: text.slice(at), url: null }].filter((piece) => piece.text !== '');
}

function wordEdge(text: string, wanted: number): number {
  const about = Math.min(text.length, Math.max(0, Math.round(wanted)));
  for (let off = 0; off < 12; off += 1)
    for (const at of [about - off, about + off]) {
      if (at <= 0) return 0;
      if (at >= text.length) return text.length;
      if (/\s/.test(text[at] ?? '') !== /\s/.test(text[at - 1] ?? '')) return at;
    }
  return about;
}

/** The first two and the last two lines of a page may stand outside of its text. */
const isAtEdge = (lines: readonly PdfLine[], at: number): boolean => at < 2 || at >= lines.length - 2;

const pageNumber = /^(?:\p{L}{1,8}\.?\s)?[-–—]?\s?\d{1,3}\s?[-–—]?(?:\s?(?:\/|of|de|von|van|di|sur)\s?\d{1,3})?$/iu;

const keyOf = ({ text }: PdfLine): string => text.replace(/\d+/g, '#');

/** What stands at the edge of most pages, but for its numbers. */
function repeatedAround(byPage: readonly (readonly PdfLine[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const lines of byPage) {
    const keys = new Set(lines.filter((_, at) => isAtEdge(lines, at)).map(keyOf));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const enough = Math.max(3, byPage.length / 2);
  return new Set([...counts].filter(([, count]) => count >= enough).map(([key]) => key));
}
