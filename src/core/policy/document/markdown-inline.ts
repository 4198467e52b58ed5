import type { BlockLink, FoundLink } from './block';
import { sliceTraced, TracedTextBuilder, type TracedText } from './traced-text';

export interface InlineText {
  text: TracedText;
  links: BlockLink[];
  /** All of it is strong. */
  isBold: boolean;
}

const maxLabel = 400;
const maxAddress = 4000;
const special = /[\\`*_![<&]/;
const entity = /^&(?:amp|lt|gt|quot|nbsp|#39|#160);/;
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': '\u00a0',
  '&#39;': "'",
  '&#160;': '\u00a0',
};

/** Reads what stands within a paragraph of Markdown: links, emphasis, code and tags. */
export class MarkdownInline {
  readonly links: FoundLink[] = [];

  constructor(private readonly definitions: ReadonlyMap<string, string>) {}

  read(raw: TracedText): InlineText {
    const out = new TracedTextBuilder();
    const links: BlockLink[] = [];
    const { text } = raw;
    let at = 0;
    while (at < text.length) {
      const next = searchFrom(text, at);
      const stop = next === -1 ? text.length : at + next;
      if (stop > at) out.addTraced(sliceTraced(raw, at, stop));
      at = stop;
      if (at < text.length) at = this.readSpecial(raw, at, out, links);
    }
    return { text: out.build(), links, isBold: /^\s*(\*\*|__)(?!\s)[^*_]+\1:?\s*$/.test(text.slice(0, 300)) };
  }

  /** Reads what begins at a character that means something; returns where it ends. */
  private readSpecial(raw: TracedText, at: number, out: TracedTextBuilder, links: BlockLink[]): number {
    const { text } = raw;
    const unit = text[at] ?? '';
    if (unit === '\\' && /[!-/:-@[-`{-~]/.test(text[at + 1] ?? '')) {
      out.addTraced(sliceTraced(raw, at + 1, at + 2));
      return at + 2;
    }
    if (unit === '`') return readCode(raw, at, out);
    if ((unit === '*' || unit === '_') && isEmphasis(text, at, unit)) return afterRun(text, at, unit);
    if (unit === '&') return this.readEntity(raw, at, out);
    if (unit === '<') return this.readTag(raw, at, out, links);
    if (unit === '!' && text[at + 1] === '[') return this.readImage(text, at) ?? this.keep(raw, at, out);
    if (unit === '[') return this.readLink(raw, at, out, links) ?? this.keep(raw, at, out);
    return this.keep(raw, at, out);
  }

  private keep(raw: TracedText, at: number, out: TracedTextBuilder): number {
    out.addTraced(sliceTraced(raw, at, at + 1));
    return at + 1;
  }

  private readEntity(raw: TracedText, at: number, out: TracedTextBuilder): number {
    const found = entity.exec(raw.text.slice(at, at + 8))?.[0];
    if (found === undefined) return this.keep(raw, at, out);
    out.addTraced({ text: entities[found] ?? '', at: [raw.at[at] ?? 0, raw.at[at + found.length] ?? 0] });
    return at + found.length;
  }

  /** "<https://example.com>" is a link; other tags are left out, and what they hold is kept. */
  private readTag(raw: TracedText, at: number, out: TracedTextBuilder, links: BlockLink[]): number {
    const shape = raw.text.slice(at, at + maxAddress);
    const auto = /^<((?:https?:\/\/|mailto:)[^\s<>]+|[\w.+-]+@[\w.-]+\.\w+)>/.exec(shape);
    if (auto?.[1] !== undefined) {
      const start = out.length;
      out.addTraced(sliceTraced(raw, at + 1, at + 1 + auto[1].length));
      links.push({ link: this.addFound(auto[1], auto[1]), start, end: out.length });
      return at + auto[0].length;
    }
    const afterAnchor = this.readAnchor(raw, at, out, links);
    if (afterAnchor !== null) return afterAnchor;
    const tag = /^<(?:\/?[a-zA-Z][^<>]{0,1000}|!--[^>]{0,1000})>/.exec(shape)?.[0];
    if (tag === undefined) return this.keep(raw, at, out);
    if (/^<br/i.test(tag)) out.addInserted('\n');
    return at + tag.length;
  }

  /** '<a href="/opt-out">here</a>' is a link, of which the tags within are left out; null when it does not close. */
  private readAnchor(raw: TracedText, at: number, out: TracedTextBuilder, links: BlockLink[]): number | null {
    const shape = raw.text.slice(at, at + maxAddress + maxLabel);
    const found = anchor.exec(shape);
    if (found === null) return null;
    const from = at + found[0].length;
    const length = raw.text.slice(from, from + maxLabel).search(/<\/a\s*>/i);
    if (length === -1) return null;
    const inner = new TracedTextBuilder();
    for (let index = from; index < from + length;) {
      const tag = /^<[^<>]*>/.exec(raw.text.slice(index, from + length))?.[0];
      if (tag !== undefined) index += tag.length;
      else if (raw.text[index] === '&') index = this.readEntity(raw, index, inner);
      else index = this.keep(raw, index, inner);
    }
    const label = inner.build();
    const start = out.length;
    out.addTraced(label);
    const link = this.addFound(label.text, found[1] ?? found[2] ?? found[3] ?? '');
    links.push({ link, start, end: out.length });
    return from + length;
  }

  private readImage(text: string, at: number): number | null {
    const end = closing(text, at + 1);
    if (end === null || text[end + 1] !== '(') return null;
    const close = text.indexOf(')', end);
    return close === -1 || close - end > maxAddress ? null : close + 1;
  }

  private readLink(raw: TracedText, at: number, out: TracedTextBuilder, links: BlockLink[]): number | null {
    const { text } = raw;
    const end = closing(text, at);
    if (end === null) return null;
    const label = text.slice(at + 1, end);
    const target = this.targetAfter(text, end + 1, label);
    if (target === null) return null;
    const start = out.length;
    const link = this.addFound(label.replace(/[*_`]|!?\[|\]\([^)]{0,300}\)/g, ''), target.written);
    const inner = this.readLabel(sliceTraced(raw, at + 1, end));
    out.addTraced(inner);
    links.push({ link, start, end: out.length });
    return target.end;
  }

  /** The words of a link without marks; links do not stand in links. */
  private readLabel(raw: TracedText): TracedText {
    const out = new TracedTextBuilder();
    for (let at = 0; at < raw.text.length;) {
      const unit = raw.text[at] ?? '';
      if (unit === '!' && raw.text[at + 1] === '[') {
        const after = this.readImage(raw.text, at);
        if (after !== null) {
          at = after;
          continue;
        }
      }
      if (unit === '*' || unit === '`') at = afterRun(raw.text, at, unit);
      else at = this.keep(raw, unit === '\\' ? at + 1 : at, out);
    }
    return out.build();
  }

  private targetAfter(text: string, at: number, label: string): { written: string; end: number } | null {
    if (text[at] === '(') {
      const found = inParentheses.exec(text.slice(at, at + maxAddress));
      return found === null ? null : { written: found[1] ?? found[2] ?? '', end: at + found[0].length };
    }
    const reference = /^\s?\[([^\]]{0,200})\]/.exec(text.slice(at, at + 210));
    const name = (reference?.[1] || label).toLowerCase().trim();
    const written = this.definitions.get(name);
    return written === undefined ? null : { written, end: at + (reference?.[0].length ?? 0) };
  }

  private addFound(text: string, written: string): number {
    const isAddress = /^[^\s:/]+@[^\s:/]+$/.test(written);
    this.links.push({
      index: this.links.length,
      text,
      target: isAddress ? `mailto:${written}` : written,
      written,
      place: 'text',
    });
    return this.links.length - 1;
  }
}

const anchor =
  /^<a\s(?:[^<>]{0,900}\s)?href=(?:"([^"<>]{0,4000})"|'([^'<>]{0,4000})'|([^\s"'<>]{1,4000}))[^<>]{0,900}>/i;
const inParentheses = /^\(\s*(?:<([^>\n]*)>|((?:[^\s()<>]|\([^\s()]*\))*))(?:\s+(?:"[^"]*"|'[^']*'|\([^)]*\)))?\s*\)/;

function afterRun(text: string, at: number, mark: string): number {
  let end = at;
  while (text[end] === mark) end += 1;
  return end;
}

/** What stands between two runs of backticks is kept as it is: "`_ga`" is "_ga". */
function readCode(raw: TracedText, at: number, out: TracedTextBuilder): number {
  const start = afterRun(raw.text, at, '`');
  const run = raw.text.slice(at, start);
  const end = raw.text.indexOf(run, start);
  if (!isNear(end, start)) return start;
  out.addTraced(sliceTraced(raw, start, end));
  return afterRun(raw.text, end, '`');
}

const word = /[\p{L}\p{N}_]/u;

/** Whether a run of stars or underscores marks emphasis: it opens before a word and closes after one. "_ga" does not. */
function isEmphasis(text: string, at: number, mark: string): boolean {
  let start = at;
  while (text[start - 1] === mark) start -= 1;
  const end = afterRun(text, at, mark);
  const run = mark.repeat(end - start);
  const [before, after] = [text[start - 1] ?? ' ', text[end] ?? ' '];
  const isFree = mark === '*';
  const opens = !/\s/.test(after) && (isFree || !word.test(before));
  const closes = !/\s/.test(before) && (isFree || !word.test(after));
  const closer = text.indexOf(run, end);
  const opener = start === 0 ? -1 : text.lastIndexOf(run, start - 1);
  return (
    (opens && isNear(closer, end) && !/\s/.test(text[closer - 1] ?? ' ')) ||
    (closes && isNear(opener, start) && !/\s/.test(text[opener + run.length] ?? ' '))
  );
}

function isNear(found: number, at: number): boolean {
  return found !== -1 && Math.abs(found - at) < 2000;
}

/** Where the bracket that opens here closes, near enough to be a label. */
function closing(text: string, at: number): number | null {
  let depth = 0;
  for (let index = at; index < text.length && index - at < maxLabel; index += 1) {
    const unit = text[index];
    if (unit === '\\') index += 1;
    else if (unit === '[') depth += 1;
    else if (unit === ']') {
      depth -= 1;
      if (depth === 0) return index;
    }
  }
  return null;
}

/** Where the next character stands that means something; -1: none. */
function searchFrom(text: string, at: number): number {
  for (let index = at; index < text.length; index += 1) if (special.test(text[index] ?? '')) return index - at;
  return -1;
}
