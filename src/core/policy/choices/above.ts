import type { DocumentClause, DocumentLink, PolicyDocument } from '../../domain';
import type { CompiledWords } from './compile-words';
import { allFitting, cuesIn } from './cues';
import { isRefusal } from './fall-back';
import type { Weights } from './judge-link';
import type { Told } from './words/choice-words';
import { touches } from '../reading/spans';

const weight = {
  column: 0.75,
  leadIn: 0.5,
  leadInToPolicies: 0.3,
  headingOfList: 0.5,
  heading: 0.3,
  outerHeading: 0.15,
};
const maxCells = 40;
/** So many characters stand at most beside each link of a list of links. */
const longestBetween = 24;
/** And of so many lines of links the first is looked for. */
const longestList = 40;
/** A line without a link and a full stop, so long at most, names a group of the links below it. */
const longestGroupName = 24;
/** A sentence that only points to a list is so long at most. */
const longestPointer = 50;
/** What introduces lines of links: it ends in a colon or, where sentences end before what they introduce, says "following". */
const introduces = /[:：]\s*$|以下の|下記の|次の/u;

/** What stands above a clause and tells what its links are: headings, what introduces its list, heads of columns. */
export class Above {
  private readonly told = new Map<string, ReadonlySet<Told>>();
  private readonly clauses: ReadonlyMap<string, DocumentClause>;
  private readonly numbers: ReadonlyMap<string, number>;
  private readonly rows = new Map<string, { header: readonly string[]; cells: readonly string[] }>();

  constructor(
    private readonly document: PolicyDocument,
    private readonly words: readonly CompiledWords[],
    private readonly linksOf: ReadonlyMap<string, readonly DocumentLink[]>,
  ) {
    this.numbers = new Map(document.clauses.map(({ id }, number) => [id, number]));
    this.clauses = new Map(document.clauses.map((clause) => [clause.id, clause]));
    for (const { clauseIds, header, rows } of document.tables)
      if (header.length > 0) clauseIds.forEach((id, at) => this.rows.set(id, { header, cells: rows[at] ?? [] }));
  }

  /** `at`: where in the document's text the link stands. */
  weightsOf(clause: DocumentClause, at: number): Weights {
    const weights = new Map<Told, number>();
    const add = (text: string | null, value: number): void => {
      if (text === null) return;
      for (const told of this.toldBy(text))
        if (told !== 'elsewhere' || value === weight.column) weights.set(told, Math.max(weights.get(told) ?? 0, value));
    };
    clause.headings.forEach((heading, index) =>
      add(heading, index === clause.headings.length - 1 ? weight.heading : weight.outerHeading),
    );
    // Nothing but links under "Opting out": each is one.
    const heading = clause.headings.at(-1) ?? '';
    if (this.isListOfLinks(clause, 0) && isRefusal(heading, this.words, ['text']))
      weights.set('opt_out_link', weight.headingOfList);
    const leadIn = this.leadInOf(clause);
    // "How to object is told in the policies of our partners:"
    const isToPolicies = leadIn !== null && this.toldBy(leadIn).has('elsewhere');
    add(leadIn, isToPolicies ? weight.leadInToPolicies : weight.leadIn);
    add(this.columnOf(clause, at), weight.column);
    return weights;
  }

  /** Whether a heading above, or what introduces the list, tells that. */
  tells(clause: DocumentClause, told: Told): boolean {
    return [...clause.headings, this.leadInOf(clause) ?? ''].some((text) => this.toldBy(text).has(told));
  }

  private toldBy(text: string): ReadonlySet<Told> {
    let told = this.told.get(text);
    if (told === undefined) {
      told = new Set(cuesIn(text.slice(0, 400), this.words, ['heading', 'text']).map(({ tells }) => tells));
      this.told.set(text, told);
    }
    return told;
  }

  /** What introduces the list, or, of lines that are nothing but links, of what introduces them before. */
  private leadInOf(clause: DocumentClause): string | null {
    const { leadIn } = clause;
    if (leadIn === null) return this.isListOfLinks(clause) ? this.introducedBy(clause) : null;
    const introducer = this.clauses.get(leadIn);
    return introducer?.kind === 'row' ? null : this.introductionIn(introducer);
  }

  private introducedBy(clause: DocumentClause): string | null {
    let number = (this.numbers.get(clause.id) ?? 0) - 1;
    for (let steps = 0; steps < longestList; steps++, number--) {
      const before = this.document.clauses[number];
      if (before === undefined || before.section !== clause.section || before.kind === 'heading') return null;
      if (this.isListOfLinks(before)) continue;
      const sentence = this.lastSentenceOf(before);
      if (sentence !== null && introduces.test(sentence)) return this.introductionIn(before);
      if (!this.isGroupName(before)) return null;
    }
    return null;
  }

  private isGroupName({ id, start, end }: DocumentClause): boolean {
    return (
      !this.linksOf.has(id) && end - start <= longestGroupName && !/[.。!！?？]\s*$/u.test(this.textOf(start, end))
    );
  }

  private isListOfLinks({ id, start, end }: DocumentClause, between = longestBetween): boolean {
    const links = this.linksOf.get(id) ?? [];
    const linked = links.reduce((sum, link) => sum + (link.end ?? 0) - (link.start ?? 0), 0);
    return links.length > 0 && end - start - linked <= links.length * between;
  }

  /** The last sentence, or, where that only points to the list, the one before: "You can refuse them. Here are the links:" */
  private introductionIn(clause: DocumentClause | undefined): string | null {
    const last = this.lastSentenceOf(clause);
    const before = clause?.sentences.at(-2);
    return last !== null && before !== undefined && this.isPointer(last) ? this.textOf(before.start, before.end) : last;
  }

  private isPointer(text: string): boolean {
    if (text.length > longestPointer) return false;
    const pointers = allFitting(text, this.words, ({ pointers: terms }) => [{ terms }]);
    const others = cuesIn(text, this.words, ['heading', 'text']);
    return pointers.length > 0 && others.every((cue) => pointers.some((pointer) => touches(pointer, cue)));
  }

  private lastSentenceOf(clause: DocumentClause | undefined): string | null {
    const sentence = clause?.sentences.at(-1);
    return sentence === undefined ? null : this.textOf(sentence.start, sentence.end);
  }

  private textOf(start: number, end: number): string {
    return this.document.text.slice(start, end);
  }

  private columnOf(clause: DocumentClause, at: number): string | null {
    const row = this.rows.get(clause.id);
    if (row === undefined || row.cells.length > maxCells) return null;
    let from = clause.start;
    for (const [column, cell] of row.cells.entries()) {
      const found = this.document.text.indexOf(cell, from);
      if (found === -1 || found >= clause.end) continue;
      if (at < found + cell.length) return row.header[column] ?? null;
      from = found + cell.length;
    }
    return null;
  }
}
