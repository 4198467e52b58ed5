import type { DocumentClause, DocumentLink, PolicyDocument, ReadScope } from '../../domain';
import { groupBy } from '../../../lib/group-by';
import { hostOf } from '../../../lib/host-of';
import { isAddressLike } from '../choices/is-address-like';
import { normalise, toOriginal, type Normalised } from '../lexicon/normalise';
import { fits, spansBut, spansOf, touches, type Span } from '../reading/spans';
import { compilingAbout, type CompiledAbout, type CompiledScopeRow } from './compile-about';
import { aboutWordsOf } from './words';

/** A longer sentence is none on scope, and would take long. */
const longestSentence = 2000;
/** What is kept of a reading must stay small. */
const mostEntries = 400;

/**
 * Finds what a policy says of what it covers and what not. Pure. Yields at each sentence. `regionOf`: where those live
 * to whom a section speaks. "This policy applies to www.example.org. It does not cover sites that we link to." → one
 * entry that covers, one that excludes.
 */
export function* readScope(
  document: PolicyDocument,
  regionOf: (clause: DocumentClause) => string,
): Generator<void, ReadScope[]> {
  const words = aboutWordsOf(document.language);
  if (words === null) return [];
  const reader = new ScopeReader(document, yield* compilingAbout(words), regionOf);
  for (const clause of document.clauses) yield* reader.readClause(clause);
  return reader.found.slice(0, mostEntries);
}

/** Words that tell of scope, in normalised text. */
interface Cue extends Span {
  row: Pick<CompiledScopeRow, 'says' | 'as' | 'of'>;
}

class ScopeReader {
  readonly found: ReadScope[] = [];
  private readonly linksOf: ReadonlyMap<string, DocumentLink[]>;
  private readonly clauses: ReadonlyMap<string, DocumentClause>;
  /** Whether the last sentence spoke of scope: "it" is the policy then. */
  private isAfterScope = false;

  constructor(
    private readonly document: PolicyDocument,
    private readonly words: CompiledAbout,
    private readonly regionOf: (clause: DocumentClause) => string,
  ) {
    this.linksOf = groupBy(
      document.links.filter(({ start }) => start !== null),
      ({ clauseId }) => clauseId ?? '',
    );
    this.clauses = new Map(document.clauses.map((clause) => [clause.id, clause]));
  }

  *readClause(clause: DocumentClause): Generator<void> {
    const introduced = this.introducedBy(clause);
    for (const { id, start, end } of clause.sentences) {
      yield;
      if (end - start > longestSentence) continue;
      const plain = normalise(this.document.text.slice(start, end), this.words.script);
      const cues = this.cuesIn(plain.text);
      const said = { id, start, plain };
      // "This policy applies to:" alone says nothing; the items of its list do.
      const objects = cues.map((cue, at) =>
        this.entryOf(cue, cues[at - 1] ?? null, cues[at + 1] ?? null, said, clause),
      );
      const entries = objects.filter((entry) => entry !== null);
      if (cues.length === 0 && introduced !== null) entries.push(...this.itemOf(introduced, said, clause));
      this.found.push(...entries);
      this.isAfterScope = cues.some(({ row }) => row.as !== 'meaning') && !/[:：]\s*$/u.test(plain.text);
    }
  }

  /** What the sentence before a list says of its items. */
  private introducedBy({ leadIn, kind }: DocumentClause): Cue | null {
    const sentence = kind === 'item' || kind === 'row' ? this.clauses.get(leadIn ?? '')?.sentences.at(-1) : undefined;
    if (sentence === undefined || sentence.end - sentence.start > longestSentence) return null;
    const { text } = normalise(this.document.text.slice(sentence.start, sentence.end), this.words.script);
    const cue = this.cuesIn(text).at(-1) ?? null;
    return cue !== null && cue.row.as !== 'meaning' && /[:：]\s*$/u.test(text) ? cue : null;
  }

  private cuesIn(text: string): Cue[] {
    const found = this.words.scope.flatMap((row) => {
      if (row.as === 'follows' && !this.isAfterScope) return [];
      return spansBut(row.terms, row.unless, text).map((span) => ({ ...span, row }));
    });
    return withoutParts(found, (one, other) => isLooser(one.row, other.row)).sort(
      (one, other) => one.start - other.start,
    );
  }

  private entryOf(
    cue: Cue,
    before: Cue | null,
    after: Cue | null,
    said: Said,
    clause: DocumentClause,
  ): ReadScope | null {
    const behind = this.objectIn({ start: cue.end, end: after?.start ?? said.plain.text.length }, said, clause);
    const isToldBefore = behind.hosts.length + behind.kinds.length === 0;
    const object = isToldBefore ? this.objectIn({ start: before?.end ?? 0, end: cue.start }, said, clause) : behind;
    // The words of the cue may hold what it is about: "governed by the third party's policy".
    const kinds = object.kinds.length > 0 ? object.kinds : this.kindsIn(said.plain.text.slice(cue.start, cue.end));
    const isBare = object.hosts.length + kinds.length === 0;
    if (cue.row.as === 'meaning' && object.hosts.length === 0) return null;
    if (isBare && (cue.row.as === 'loose' || /[:：]\s*$/u.test(said.plain.text))) return null;
    return this.toEntry(cue, { ...object, kinds: kindsFor(cue.row, kinds) }, said, clause);
  }

  /** An item of the list that a sentence on scope introduces; its further sentences, where they name something. */
  private itemOf(introduced: Cue, said: Said, clause: DocumentClause): ReadScope[] {
    const all = { start: 0, end: said.plain.text.length };
    const object = this.objectIn(all, said, clause);
    const isFirst = clause.sentences[0]?.id === said.id;
    if (!isFirst && object.hosts.length === 0) return [];
    const kinds = kindsFor(introduced.row, object.kinds);
    return [this.toEntry({ ...all, row: introduced.row }, { ...object, kinds }, said, clause)];
  }

  private objectIn(
    span: Span,
    { start, plain }: Said,
    clause: DocumentClause,
  ): Pick<ReadScope, 'hosts' | 'kinds' | 'isOpen'> {
    if (span.end <= span.start) return { hosts: [], kinds: [], isOpen: false };
    const [from, to] = toOriginal(plain, span.start, span.end);
    const links = (this.linksOf.get(clause.id) ?? []).filter(
      (link) => (link.start ?? 0) >= start + from && (link.start ?? 0) < start + to,
    );
    const text = plain.text.slice(span.start, span.end);
    return {
      hosts: [...new Set(links.flatMap(hostNamedBy))],
      kinds: this.kindsIn(text),
      // What opens the list may stand right before it: "our websites, including".
      isOpen: fits(this.words.open, ` ${text}`),
    };
  }

  private kindsIn(text: string): ReadScope['kinds'] {
    // Patterns begin behind a blank.
    const from = this.words.script === 'spaced' ? ` ${text}` : text;
    const found = this.words.kinds.flatMap(({ kind, terms }) =>
      spansOf(terms, from).map((span) => ({ ...span, kind })),
    );
    return [...new Set(withoutParts(found).map(({ kind }) => kind))].sort();
  }

  private toEntry(
    { row, ...span }: Cue,
    { hosts, kinds, isOpen }: Pick<ReadScope, 'hosts' | 'kinds' | 'isOpen'>,
    { id, start, plain }: Said,
    clause: DocumentClause,
  ): ReadScope {
    const [from, to] = toOriginal(plain, span.start, span.end);
    return {
      ...{ clauseId: id, says: row.says, hosts, kinds },
      ...{ isOpen: isOpen || row.as === 'loose', region: this.regionOf(clause), start: start + from, end: start + to },
    };
  }
}

/** "Our other sites" are no third party's, and what is governed by its own policy is no site of ours. */
function kindsFor({ says, of }: Cue['row'], kinds: ReadScope['kinds']): ReadScope['kinds'] {
  const all = kinds.map((kind) => {
    if (says === 'covers' && kind === 'third_parties') return 'websites';
    return kind === 'websites' && of !== null ? of : kind;
  });
  return [...new Set([...all, ...(of === null || says === 'covers' ? [] : [of])])].sort();
}

interface Said {
  id: string;
  start: number;
  plain: Normalised;
}

/** Addresses that the text shows; one behind other words may lead to another document. */
function hostNamedBy({ index, text, target }: DocumentLink): string[] {
  if (index !== null && !isAddressLike(text)) return [];
  const host = /^https?:/i.test(target) ? hostOf(target) : null;
  return host?.includes('.') ? [host] : [];
}

/** Without spans that touch a longer one; where `isWeaker` says so, the other one stays however long it is. */
function withoutParts<One extends Span>(
  spans: readonly One[],
  isWeaker: (one: One, other: One) => boolean = () => false,
): One[] {
  const length = ({ start, end }: Span): number => end - start;
  return spans.filter(
    (one, at) =>
      !spans.some((other, otherAt) => {
        if (one === other || !touches(one, other)) return false;
        if (isWeaker(one, other) || isWeaker(other, one)) return isWeaker(one, other);
        return length(other) > length(one) || (length(other) === length(one) && otherAt < at);
      }),
  );
}

const isLooser = (one: Pick<CompiledScopeRow, 'as'>, other: Pick<CompiledScopeRow, 'as'>): boolean =>
  (one.as === 'loose' || one.as === 'meaning') && other.as !== 'loose' && other.as !== 'meaning';
