import { Parser, type Token } from 'parse5';
import { insertText, treeAdapter, type HtmlNode, type HtmlTypes } from './html-tree';

/** As deep as Chromium builds: https://source.chromium.org, kMaximumHTMLParserDOMTreeDepth. */
const maxDepth = 512;
/** Formatting elements left open are made again in each paragraph that follows, so their number multiplies. */
const maxFormatting = 8;
export const maxNodes = 800_000;

/** Left open they hold no other element, so that they cannot add depth; a script skipped would become text. */
const shallow = new Set(
  'area base br col embed hr img input link meta source track wbr script style textarea title xmp iframe noembed noframes noscript a'.split(
    ' ',
  ),
);
const formatting = new Set('b big code em font i nobr s small strike strong tt u'.split(' '));

/** The HTML parser of the standard, which leaves out what would make a hostile page cost more than its length. */
export class BoundedParser extends Parser<HtmlTypes> {
  isTooDeep = false;
  private readonly counted: { nodes: number };
  /** Start tags left out, by name, whose end tags must be left out too. */
  private readonly skipped = new Map<string, number>();
  private openFormatting = 0;

  constructor() {
    const counted = { nodes: 0 };
    super({ treeAdapter: treeAdapter(() => (counted.nodes += 1)), sourceCodeLocationInfo: true });
    this.counted = counted;
  }

  get nodes(): number {
    return this.counted.nodes;
  }

  override onStartTag(token: Token.TagToken): void {
    if (this.isOneTooMany(token.tagName)) {
      this.isTooDeep = true;
      this.skipped.set(token.tagName, (this.skipped.get(token.tagName) ?? 0) + 1);
      return;
    }
    if (formatting.has(token.tagName)) this.openFormatting += 1;
    super.onStartTag(token);
  }

  override onEndTag(token: Token.TagToken): void {
    const skipped = this.skipped.get(token.tagName) ?? 0;
    if (skipped > 0) {
      this.skipped.set(token.tagName, skipped - 1);
      return;
    }
    if (formatting.has(token.tagName)) this.openFormatting = Math.max(0, this.openFormatting - 1);
    super.onEndTag(token);
  }

  override _insertCharacters(token: Token.CharacterToken): void {
    const { parent, beforeElement } = this._getInsertionLocation();
    const { startOffset, endOffset } = token.location ?? { startOffset: 0, endOffset: 0 };
    insertText(parent, beforeElement, { text: token.chars, sourceStart: startOffset, sourceEnd: endOffset });
  }

  private isOneTooMany(tag: string): boolean {
    if (this.openElements.stackTop >= maxDepth && !shallow.has(tag)) return true;
    return formatting.has(tag) && this.openFormatting >= maxFormatting;
  }
}

/** Parses a page, yielding after each chunk. */
export function* parseHtml(
  source: string,
): Generator<void, { document: HtmlNode; isTooDeep: boolean; isCut: boolean }> {
  const parser = new BoundedParser();
  const { tokenizer } = parser;
  tokenizer.preprocessor.bufferWaterline = chunkSize / 2;
  let at = 0;
  while (at < source.length && parser.nodes < maxNodes) {
    // A chunk grows with what is held back, or one attribute of some megabytes would be copied once for each chunk.
    const end = Math.min(source.length, at + Math.max(chunkSize, tokenizer.preprocessor.html.length >> 3));
    tokenizer.write(source.slice(at, end), false);
    at = end;
    yield;
  }
  tokenizer.write('', true);
  return { document: parser.document, isTooDeep: parser.isTooDeep, isCut: at < source.length };
}

const chunkSize = 4096;
