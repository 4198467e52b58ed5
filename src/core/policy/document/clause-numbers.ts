export interface Unnumbered {
  kind: 'heading' | 'paragraph' | 'item' | 'row';
  level: number;
  text: string;
}

export interface ClauseNumber {
  id: string;
  section: string;
  headings: string[];
}

/**
 * Gives each clause its id, section and headings. Sections are numbered as the headings number themselves where they do
 * so throughout, else counted: "2.1" is the first part of the second section. A heading is paragraph 0 of its section, "4.h1" when it opens none;
 * so the numbers of paragraphs count paragraphs only.
 */
export function numberClauses(clauses: readonly Unnumbered[]): ClauseNumber[] {
  const title = titleIndex(clauses);
  const own = ownNumbers(clauses, title);
  const sections = own === null ? new CountedSections() : new OwnSections(own);
  const path: { level: number; text: string }[] = [];
  const paragraphs = new Map<string, number>();
  const subheadings = new Map<string, number>();
  let section = '0';
  return clauses.map(({ kind, level, text }, index) => {
    const isHeading = kind === 'heading' && index !== title;
    if (isHeading) {
      while ((path.at(-1)?.level ?? 0) >= level) path.pop();
    }
    const headings = path.map((heading) => heading.text);
    if (index === title) return { id: '0.0', section, headings };
    if (!isHeading) return { id: paragraphId(section, text, paragraphs), section, headings };
    path.push({ level, text: text.slice(0, 300) });
    const next = sections.enter(index, path.length);
    if (next === null) return { id: headingId(section, subheadings), section, headings };
    section = next;
    paragraphs.set(section, 0);
    return { id: `${section}.0`, section, headings };
  });
}

/** The first heading, when no other stands as high: it is the document's, not a section's. */
function titleIndex(clauses: readonly Unnumbered[]): number {
  const headings = clauses.flatMap(({ kind, level }, index) => (kind === 'heading' ? [{ level, index }] : []));
  const [first, ...others] = headings;
  if (first === undefined || first.index > 20 || others.length === 0)
    return first !== undefined && first.index === 0 ? 0 : -1;
  return others.every(({ level }) => level > first.level) ? first.index : -1;
}

function headingId(section: string, subheadings: Map<string, number>): string {
  const count = (subheadings.get(section) ?? 0) + 1;
  subheadings.set(section, count);
  return `${section}.h${count}`;
}

function paragraphId(section: string, text: string, paragraphs: Map<string, number>): string {
  const counted = (paragraphs.get(section) ?? 0) + 1;
  const written = /^(\d{1,3}(?:\.\d{1,3})*)\.(\d{1,3})[.)]?\s/.exec(text);
  const own = written?.[1] === section ? Number(written[2]) : 0;
  const number = own > counted && own < counted + 20 ? own : counted;
  paragraphs.set(section, number);
  return `${section}.${number}`;
}

/** Sections counted at each depth, three deep at most. */
class CountedSections {
  private readonly counts = [0, 0, 0];

  enter(_: number, depth: number): string {
    const at = Math.min(depth, this.counts.length) - 1;
    this.counts[at] = (this.counts[at] ?? 0) + 1;
    this.counts.fill(0, at + 1);
    return this.counts.slice(0, at + 1).join('.');
  }
}

/** Sections as their headings number them; headings without a number stay within the section they are in. */
class OwnSections {
  constructor(private readonly own: ReadonlyMap<number, string>) {}

  enter(index: number): string | null {
    return this.own.get(index) ?? null;
  }
}

/** By index of the clause: the number that its heading writes. null unless most do, nearly all of them in order. */
function ownNumbers(clauses: readonly Unnumbered[], title: number): ReadonlyMap<number, string> | null {
  const own = new Map<number, string>();
  let headings = 0;
  let disordered = 0;
  let last: readonly number[] = [];
  for (const [index, { kind, text }] of clauses.entries()) {
    if (kind !== 'heading' || index === title) continue;
    headings += 1;
    const number = headingNumber(text);
    if (number === null) continue;
    const parts = number.split('.').map(Number);
    if (!isNext(parts, last)) {
      disordered += 1;
      continue;
    }
    last = parts;
    own.set(index, number);
  }
  return own.size >= 3 && own.size >= headings * 0.2 && disordered <= own.size * 0.2 ? own : null;
}

const numbered =
  /^\s*(?:(?:section|article|part|chapter|artikel|abschnitt|teil|kapitel|ziffer|article|partie|titre|artículo|sección|artigo|seção|secção|cláusula|articolo|sezione|hoofdstuk|deel|раздел|статья|пункт|ข้อ|第|제)\s*|§\s*|art\.\s*)?(\d{1,3}(?:\.\d{1,3}){0,3})(?:[.):、．．]|\s|\p{Pd}|[章条條節조장]|$)/iu;
const roman = /^\s*(?:(?:section|article|part|partie|titre|teil|artikel)\s+)?(x{0,3}(?:ix|iv|v?i{0,3}))[.):\s]\s*\S/i;

/** "4. Cookies" → "4", "§ 3 Daten" → "3", "IV. Links" → "4", "第5条" → "5" */
export function headingNumber(text: string): string | null {
  const arabic = numbered.exec(text)?.[1];
  if (arabic !== undefined) return arabic.split('.').map(Number).join('.');
  const letters = roman.exec(text)?.[1];
  return letters === undefined || letters === '' ? null : String(romanValue(letters.toLowerCase()));
}

function romanValue(letters: string): number {
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
  let sum = 0;
  [...letters].forEach((letter, index) => {
    const value = values[letter] ?? 0;
    sum += value < (values[letters[index + 1] ?? ''] ?? 0) ? -value : value;
  });
  return sum;
}

/** Comes after the last number without leaving many out: "4.2" and "5" after "4.1", not "2023". */
function isNext(parts: readonly number[], last: readonly number[]): boolean {
  for (const [index, part] of parts.entries()) {
    const other = last[index] ?? 0;
    if (part !== other) return part > other && part <= other + 5;
  }
  return parts.length > last.length;
}
