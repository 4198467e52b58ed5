import { BlockList } from './block-list';
import { parseHtml } from './bounded-parser';
import type { RawDocument } from './block';
import { attributeOf, following, textOf, type HtmlNode, type TextPiece } from './html-tree';
import { isDataTable } from './data-table';
import { headOf } from './page-head';
import { findPlaces, type Place, type Places } from './page-places';
import { resolveAddress } from './resolve-address';
import { trimLinkLines } from './trim-link-lines';
import { traceReferences } from './trace-references';

/** Reads a page: its own text in blocks, and every link of it. */
export function* readHtmlBlocks(source: string, url: string | null): Generator<void, RawDocument> {
  const { document, isTooDeep, isCut } = yield* parseHtml(source);
  const places = yield* findPlaces(document);
  const { title, language, date, base, languageVersions } = headOf(document, url);
  const blocks = new BlockList();
  const walk = new PageWalk(document, places, blocks, source, base);
  while (walk.step()) yield;
  const limits = blocks.limits;
  if (isTooDeep) limits.add('too-deep');
  if (isCut) limits.add('too-many-nodes');
  return {
    titles: { headings: walk.titles, page: title },
    languageHint: language,
    dateHint: date,
    languageVersions,
    blocks: trimLinkLines(blocks.blocks, walk.links),
    links: walk.links,
    limits,
  };
}

const stepsInSlice = 500;

/** An element on the way down to where the walk is. */
interface Frame {
  node: HtmlNode;
  place: Place;
  /** How many lists it is in. */
  depth: number;
  /** The link that it is, null for others. */
  link: OpenLink | null;
}

interface OpenLink {
  number: number;
  start: number;
  texts: string[];
  length: number;
}

const maxLinkText = 300;
const piecesInStep = 200;
const maxWord = 20_000;

const blockTags = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table caption tbody td tfoot th thead tr ul textarea'.split(
    ' ',
  ),
);
const listTags = new Set(['ul', 'ol', 'dl', 'dir', 'menu']);

/** Walks the parsed page in document order, without recursion, a slice at each step. */
class PageWalk {
  readonly links: RawDocument['links'] = [];
  readonly titles: string[] = [];
  private readonly frames: Frame[] = [];
  private readonly openLinks: OpenLink[] = [];
  private bold = 0;
  /** Of the text that is being added: how far we are in it. */
  private nextPiece = 0;
  private node: HtmlNode | null;

  constructor(
    private readonly document: HtmlNode,
    private readonly places: Places,
    private readonly blocks: BlockList,
    private readonly source: string,
    private readonly base: string | null,
  ) {
    this.node = document.first;
  }

  /** Walks on; false at the end. */
  step(): boolean {
    for (let count = 0; count < stepsInSlice && this.node !== null; count += 1) this.advance(this.node);
    if (this.node === null) this.blocks.flush();
    return this.node !== null;
  }

  private advance(node: HtmlNode): void {
    if (node.kind === 'text' && !this.addText(node)) return;
    if (node.kind === 'element') {
      this.enter(node);
      if (node.first !== null) {
        this.node = node.first;
        return;
      }
      this.leave();
    }
    let at: HtmlNode | null = node;
    while (at !== null && at.next === null) {
      at = at.parent;
      if (at === this.document || at === null) {
        this.node = null;
        return;
      }
      this.leave();
    }
    this.node = at?.next ?? null;
  }

  private enter(node: HtmlNode): void {
    const outer = this.frames.at(-1);
    const place = this.placeOf(node, outer);
    const frame: Frame = { node, place, depth: outer?.depth ?? 0, link: null };
    this.frames.push(frame);
    if (place === 'hidden' && this.places.has(node) && hasWords(node)) this.blocks.limits.add('hidden-text');
    if (node.tag === 'a') this.openLink(frame);
    if (place === 'text') this.enterText(frame);
  }

  private placeOf(node: HtmlNode, outer: Frame | undefined): Place {
    if (outer !== undefined && outer.place !== 'text') return outer.place;
    return this.places.get(node) ?? 'text';
  }

  private enterText(frame: Frame): void {
    const { node } = frame;
    if (node.tag === 'br') this.blocks.addBreak();
    if (node.tag === 'b' || node.tag === 'strong') this.blocks.bold = this.bold += 1;
    if (!blockTags.has(node.tag)) {
      this.enterRole(node);
      return;
    }
    if (listTags.has(node.tag)) {
      this.blocks.openList();
      return;
    }
    if (node.tag === 'table') {
      this.blocks.openTable(isDataTable(node));
      return;
    }
    this.blocks.open(kindOf(node), levelOf(node), node.tag);
    if (node.tag === 'td' || node.tag === 'th')
      this.blocks.openCell(spanOf(node, 'colspan'), spanOf(node, 'rowspan'), node.tag === 'th');
  }

  private enterRole(node: HtmlNode): void {
    if (attributeOf(node, 'role') === 'heading') this.blocks.open('heading', levelOf(node), node.tag);
  }

  private leave(): void {
    const frame = this.frames.pop();
    if (frame === undefined) return;
    if (frame.link !== null) this.closeLink(frame.link, frame.place);
    if (frame.place !== 'text') return;
    const { tag } = frame.node;
    if (tag === 'b' || tag === 'strong') this.blocks.bold = this.bold -= 1;
    if (listTags.has(tag)) this.blocks.closeList();
    else if (tag === 'table') this.blocks.closeTable();
    else if (blockTags.has(tag) || attributeOf(frame.node, 'role') === 'heading') this.blocks.close(tag);
    if (tag === 'h1') this.noteTitle(frame.node);
  }

  private noteTitle(node: HtmlNode): void {
    const title = textOf(node);
    if (title !== null && this.titles.length < 3) this.titles.push(title);
  }

  private openLink(frame: Frame): void {
    const written = attributeOf(frame.node, 'href')?.slice(0, 8192) ?? null;
    frame.link = { number: this.links.length, start: this.blocks.position, texts: [], length: 0 };
    this.openLinks.push(frame.link);
    this.links.push({
      index: this.links.length,
      text: '',
      target: written === null ? '' : resolveAddress(written.trim(), this.base),
      written: written ?? '',
      place: frame.place === 'hidden' ? 'text' : frame.place,
    });
  }

  private closeLink(open: OpenLink, place: Place): void {
    this.openLinks.splice(this.openLinks.lastIndexOf(open), 1);
    const link = this.links[open.number];
    if (link === undefined) return;
    link.text = open.texts.join('');
    if (place === 'text') this.blocks.addLink(open.number, open.start);
  }

  /** Adds the next words of a text; false when there are more. */
  private addText(node: HtmlNode): boolean {
    const frame = this.frames.at(-1);
    const link = this.openLinks.at(-1);
    const end = this.nextPiece + piecesInStep;
    for (const piece of node.pieces.slice(this.nextPiece, end)) {
      if (link !== undefined && link.length < maxLinkText) {
        link.texts.push(piece.text.slice(0, maxLinkText));
        link.length += piece.text.length;
      }
      if (frame?.place === 'text') this.addPiece(piece);
    }
    this.nextPiece = end < node.pieces.length ? end : 0;
    return this.nextPiece === 0;
  }

  /** Words beyond any length are cut; the rest of a word of megabytes is as good as none. */
  private addPiece(piece: TextPiece): void {
    if (piece.text.length <= maxWord) {
      this.blocks.add(this.traced(piece));
      return;
    }
    this.blocks.limits.add('long-word');
    const text = piece.text.slice(0, maxWord);
    const sourceEnd = Math.min(piece.sourceEnd, piece.sourceStart + maxWord * 10);
    this.blocks.add(traceReferences(text, this.source.slice(piece.sourceStart, sourceEnd), piece.sourceStart));
  }

  private traced({ text, sourceStart, sourceEnd }: TextPiece): Parameters<BlockList['add']>[0] {
    return sourceEnd - sourceStart === text.length
      ? { text, start: sourceStart }
      : traceReferences(text, this.source.slice(sourceStart, sourceEnd), sourceStart);
  }
}

function kindOf(node: HtmlNode): 'heading' | 'paragraph' | 'item' {
  if (/^h[1-6]$/.test(node.tag) || node.tag === 'summary' || attributeOf(node, 'role') === 'heading') return 'heading';
  return node.tag === 'li' || node.tag === 'dt' || node.tag === 'dd' ? 'item' : 'paragraph';
}

function levelOf(node: HtmlNode): number {
  const level = Number(/^h([1-6])$/.exec(node.tag)?.[1] ?? attributeOf(node, 'aria-level') ?? NaN);
  return Number.isInteger(level) && level >= 1 && level <= 9 ? level : 7;
}

/** A table may claim to span any number; no cell of a policy spans more than these. */
function spanOf(node: HtmlNode, name: string): number {
  const span = Number.parseInt(attributeOf(node, name) ?? '1', 10);
  return Number.isInteger(span) ? Math.min(Math.max(span, 1), 50) : 1;
}

function hasWords(node: HtmlNode): boolean {
  const shown = new Set(['head', 'script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'select']);
  if (shown.has(node.tag)) return false;
  for (let at = node.first; at !== null; at = following(at, node))
    if (at.pieces.some(({ text }) => /\S/.test(text))) return true;
  return false;
}
