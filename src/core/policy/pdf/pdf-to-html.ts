import type { PdfFile } from './pdf-page';
import { linesOfPdf, type PdfLine, type Piece } from './pdf-lines';

interface Block {
  kind: 'heading' | 'paragraph' | 'item';
  level: number;
  pieces: Piece[];
  last: PdfLine;
}

/**
 * Returns a PDF's text as HTML: headings by the size and font of their letters, paragraphs by the gaps between lines,
 * words that were broken at a line's end whole again, links kept. '' where it has no text, as a scanned one has none.
 */
export function pdfToHtml({ title, language, pages }: PdfFile): string {
  const lines = linesOfPdf(pages);
  if (lines.length === 0) return '';
  const blocks = toBlocks(lines);
  const name = title === null || title.trim() === '' ? '' : `<title>${escaped(title)}</title>`;
  return `<!doctype html><html lang="${escaped(language ?? '')}"><meta charset="utf-8">${name}\n<main>\n${blocks.map(toHtml).join('\n')}\n</main></html>\n`;
}

function toHtml({ kind, level, pieces }: Block): string {
  const inner = pieces
    .map(({ text, url }) => (url === null ? escaped(text) : `<a href="${escaped(url)}">${escaped(text)}</a>`))
    .join('')
    .trim();
  if (kind === 'heading') return `<h${level}>${inner}</h${level}>`;
  return kind === 'item' ? `<ul><li>${inner}</li></ul>` : `<p>${inner}</p>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function toBlocks(lines: readonly PdfLine[]): Block[] {
  const shape = shapeOf(lines);
  const blocks: Block[] = [];
  for (const line of lines) {
    const level = headingLevel(line, shape);
    const last = blocks.at(-1);
    if (last !== undefined && goesOn(last, line, level, shape)) append(last, line, shape.hyphenated);
    else blocks.push(begin(line, level));
  }
  return blocks;
}

interface Shape {
  size: number;
  font: string;
  /** From one line to the next within a paragraph. */
  gap: number;
  right: number;
  /** Sizes of headings, largest first. */
  larger: number[];
  /** Words that are written with a hyphen within a line. */
  hyphenated: ReadonlySet<string>;
}

function shapeOf(lines: readonly PdfLine[]): Shape {
  const size = mostOf(lines, ({ size: one }) => rounded(one));
  const body = lines.filter((line) => rounded(line.size) === size);
  const gaps = lines.flatMap((line, at) => {
    const before = lines[at - 1];
    const gap = before === undefined || before.page !== line.page ? 0 : before.y - line.y;
    return gap > 0 && gap < size * 3 && rounded(line.size) === size ? [gap] : [];
  });
  const larger = [...new Set(lines.map((line) => rounded(line.size)))].filter((one) => one > size * 1.1);
  return {
    size,
    font: mostOf(body, ({ font }) => font),
    gap: gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length * 0.3)] ?? size * 1.2,
    right: Math.max(...body.map(({ right }) => right)),
    larger: larger.toSorted((a, b) => b - a),
    hyphenated: new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+-\p{L}+/gu) ?? [])),
  };
}

const rounded = (size: number): number => Math.round(size * 2) / 2;

function mostOf<Value>(lines: readonly PdfLine[], of: (line: PdfLine) => Value): Value {
  const counts = new Map<Value, number>();
  for (const line of lines) counts.set(of(line), (counts.get(of(line)) ?? 0) + line.text.length);
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  return (most ?? [of(lines[0] as PdfLine)])[0]; // never without lines
}

const longestHeading = 160;

/** null: no heading. Larger letters are one, and so is a short line in a font of its own that is no sentence. */
function headingLevel({ text, size, font }: PdfLine, shape: Shape): number | null {
  if (text.length > longestHeading || !/\p{L}/u.test(text) || bullet.test(text)) return null;
  const rank = shape.larger.indexOf(rounded(size));
  if (rank >= 0) return Math.min(rank + 1, 5);
  const isOwnFont = font !== shape.font && rounded(size) === shape.size;
  return isOwnFont && text.length < 90 && !/[.,;:!?。、，；：]$/.test(text)
    ? Math.min(shape.larger.length + 1, 6)
    : null;
}

const bullet = /^(?:[•‣◦▪■●○·∙–—➢➤✓*\uf0b7\uf0a7]|-(?=\s)|o(?=\s))\s*/u;
const counted = /^(?:\(?(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,5})\)|(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{2,5})\.)\s+/u;

function begin(line: PdfLine, level: number | null): Block {
  const isItem = level === null && bullet.test(line.text);
  const pieces = line.pieces.map((piece) => ({ ...piece }));
  const [first] = pieces;
  if (isItem && first !== undefined) first.text = first.text.trimStart().replace(bullet, '');
  return { kind: level === null ? (isItem ? 'item' : 'paragraph') : 'heading', level: level ?? 0, pieces, last: line };
}

function goesOn({ kind, level, last }: Block, line: PdfLine, headingOf: number | null, shape: Shape): boolean {
  const gap = last.y - line.y;
  const isNear = last.page === line.page && gap > 0 && gap <= Math.max(shape.gap, last.size * 1.1) * 1.35;
  if (kind === 'heading') return headingOf === level && isNear && rounded(last.size) === rounded(line.size);
  if (headingOf !== null || bullet.test(line.text) || counted.test(line.text)) return false;
  const isEnded = /[.!?:;。！？：][”"»)]?$/u.test(last.text);
  if (isNear) return !(isEnded && last.right < shape.right - shape.size * 6);
  // Over the end of a page or a column a sentence goes on.
  const isTurned = last.page !== line.page || gap <= 0;
  return isTurned && !isEnded && /^[\p{Ll}\d(]/u.test(line.text);
}

function append(block: Block, line: PdfLine, hyphenated: ReadonlySet<string>): void {
  const end = block.pieces.at(-1);
  const pieces = line.pieces.map((piece) => ({ ...piece }));
  const [first] = pieces;
  if (end === undefined || first === undefined) return;
  first.text = first.text.trimStart();
  end.text = end.text.trimEnd();
  const broken = /(\p{L}+)[-\u00ad\u2010]$/u.exec(end.text)?.[1];
  const rest = /^\p{Ll}+/u.exec(first.text)?.[0];
  if (broken !== undefined && rest !== undefined) {
    const keepsHyphen = hyphenated.has(`${broken}-${rest}`.toLowerCase());
    if (!keepsHyphen) end.text = end.text.slice(0, -1);
  } else if (!isUnspaced(end.text.at(-1)) || !isUnspaced(first.text[0])) end.text += ' ';
  if (end.url === first.url) {
    end.text += first.text;
    pieces.shift();
  }
  block.pieces.push(...pieces);
  block.last = line;
}

/** Scripts that put no space between words. */
const isUnspaced = (letter: string | undefined): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}。、，；：「」（）]/u.test(letter ?? '');
