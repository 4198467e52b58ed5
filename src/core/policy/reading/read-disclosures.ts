import type { DocumentClause, PolicyDocument, ReadDisclosure, ReadingBasis } from '../../domain';
import { remembered } from '../../../lib/remembered';
import { compiling, type CompiledLexicon } from '../lexicon/compile';
import type { Lexicon } from '../lexicon/lexicon';
import { normalise, toOriginal, type Normalised } from '../lexicon/normalise';
import { besideIn } from './beside';
import { judge } from './judge';
import { isJudged, judgedBy, type Affirmed, type Unjudged } from './judged';
import { doubtingLoneFields, isField, type NamedField } from './lone-fields';
import { mentionsIn } from './mentions';
import { isOfOthers } from './of-others';
import { partiesOf } from './parties-of';
import { partsOfTools } from './parts-of-tools';
import { pointsBack } from './points-back';
import { fits, spansBut, spansOf } from './spans';

/** Clauses that follow each other stand under the same headings, and in the same lists. */
const mostRemembered = 100;

/** How many sentences back one may still go on about others. */
const mostBefore = 4;

/**
 * Reads what a policy discloses, in the language whose lexicon is given. A generator: it yields after each clause, so
 * that a caller can do it in slices, and returns the disclosures in the order of the text. Pure; time linear in the text.
 */
export function* readDisclosures(document: PolicyDocument, lexicon: Lexicon): Generator<void, ReadDisclosure[]> {
  const words = yield* compiling(lexicon);
  const clauses = new Map(document.clauses.map((clause) => [clause.id, clause]));
  const heads = new Map(
    document.tables.flatMap(({ clauseIds, header }) => clauseIds.map((id) => [id, header] as const)),
  );
  let found: ReadDisclosure[] = [];
  const fields: NamedField[] = [];
  let pending: Pending[] = [];
  let asked: Pending[] = [];
  let recent: Recent[] = [];
  yield;
  const besideOf = besideIn(document, words.script);
  const sayOf = remembered((path) => headingsSay(path.split('\n'), words), mostRemembered);
  const topicOf = remembered((heading) => normalise(heading, words.script).text, mostRemembered);
  const loggedUnder = remembered((path) => fits(words.cues.logged, normalise(path, words.script).text), mostRemembered);
  const leadInBy = remembered((id) => leadInOf(clauses.get(id)?.sentences.at(-1), document, words), mostRemembered);
  for (const clause of document.clauses) {
    yield;
    const headings = sayOf(clause.headings.join('\n'));
    const leadIn = leadInBy(clause.leadIn ?? '');
    const refusal = clause.kind === 'row' ? refusalIn(clause, heads.get(clause.id) ?? [], document, words) : null;
    let answer: 'yes' | 'no' | null = refusal === null ? null : 'no';
    const before: string[] = [];
    for (const span of clause.sentences.flatMap((one) => piecesOf(one, document.text))) {
      yield;
      const sentence = sentenceOf(document, span, words);
      if (clause.kind === 'heading') {
        pending = headingMentions(sentence, words);
        recent = [];
        if (isQuestion(sentence, words)) asked = pending;
        continue;
      }
      answer = answerOf(sentence, words) ?? answer;
      const answers = answer === 'yes' ? 'does' : 'does-not';
      if (answer !== null) found.push(...asked.map((one) => told(one, answers, 'answer', words)));
      asked = [];
      const mentions = mentionsIn(sentence.plain.text, words, () => besideOf(span));
      const around = {
        ...{ leadIn, topic: topicOf(clause.headings.at(-1) ?? '') },
        heading: headings === 'denial' && !isListed(clause) ? null : headings,
        isQuestion: isQuestion(sentence, words),
        answer,
        isRefused: refusal === 'of use',
        isOfOthers: mentions.length > 0 && isOfOthers(before.slice(-mostBefore), sentence.plain.text, words),
      };
      before.push(sentence.plain.text);
      const judged = judge(mentions, sentence.plain.text, around, words);
      const said = judged.filter(isJudged);
      if (takesBack(sentence, words)) {
        const takenBack = new Set(recent.map(({ disclosure }) => disclosure));
        found = found.filter((one) => !takenBack.has(one));
      }
      recent = recent.map((one) => ({ ...one, age: one.age + 1 })).filter(({ age }) => age < 2);
      const isLogged = [sentence.plain.text, leadIn ?? ''].some((text) => fits(words.cues.logged, text));
      for (const claim of said) {
        const disclosure = toDisclosure(claim, sentence, words);
        found.push(disclosure);
        if (claim.stance !== 'does-not' && partsOfTools.has(claim.mention.row.technique))
          recent.push({ disclosure, age: 0 });
        if (isField(claim.mention.row) && claim.stance !== 'does-not')
          fields.push({
            ...{ disclosure, words: sentence.plain.text.slice(claim.mention.start, claim.mention.end) },
            ...{ place: clause.leadIn ?? clause.id, isLogged: isLogged || loggedUnder(clause.headings.at(-1) ?? '') },
            isKeptOtherwise: fits(words.cues.keptWith, sentence.plain.text),
          });
      }
      const back = said.length === 0 && pending.length > 0 ? pointsBack(sentence.plain.text, words) : null;
      if (back !== null) {
        found.push(...pending.map((one) => told(one, back, 'points-back', words)));
        pending = [];
      }
      found.push(...catchAllsIn(sentence, around.isQuestion, words));
      if (around.isQuestion)
        asked = judged
          .filter((one): one is Unjudged => !isJudged(one))
          .map((one) => ({ judged: one, sentence, age: 0 }));
      const open = judged.filter(
        (one): one is Unjudged => !isJudged(one) && (one.not === 'definition' || one.not === 'bare'),
      );
      pending = [...pending, ...open.map((one) => ({ judged: one, sentence, age: 0 }))]
        .map((one) => ({ ...one, age: one.age + 1 }))
        .filter(({ age }) => age <= 3);
    }
  }
  // In a very long text each of these takes a slice of its own.
  const doubted = doubtingLoneFields(found, fields);
  yield;
  const left = unrepeated(withoutDenied(doubted));
  yield;
  return numbered(left);
}

/**
 * A bare name tells less than the sentence that denies it: "Marketing cookies", and then "We do not use any of these".
 * Of cookies it is one kind that is denied, not all.
 */
function withoutDenied(found: readonly ReadDisclosure[]): readonly ReadDisclosure[] {
  const denied = new Set(
    found.filter(({ stance, basis }) => stance === 'does-not' && basis === 'use').map(({ technique }) => technique),
  );
  denied.delete('cookie');
  return found.filter(({ technique, basis }) => basis !== 'named' || !denied.has(technique));
}

function isQuestion({ text, plain }: Sentence, { cues }: CompiledLexicon): boolean {
  if (/[?？]\s*$/u.test(text)) return true;
  const asking = spansOf(cues.asks, plain.text).at(-1);
  return asking !== undefined && plain.text.length - asking.end <= 2; // a stop and its blank may follow
}

/** What ends on a condition, or after a time, is done until then. */
function takesBack({ plain }: Sentence, { cues }: CompiledLexicon): boolean {
  return fits(cues.takesBack, plain.text) && !fits(cues.onlyThen, plain.text);
}

/** How the sentence begins, where that is an answer. */
function answerOf({ plain }: Sentence, { cues, script }: CompiledLexicon): 'yes' | 'no' | null {
  const firstWord = script === 'spaced' ? 1 : 0; // where words are spaced, normalised text begins with a blank
  if (spansOf(cues.answersNo, plain.text)[0]?.start === firstWord) return 'no';
  return spansOf(cues.answersYes, plain.text)[0]?.start === firstWord ? 'yes' : null;
}

/** A row of a table that has "no" for a cell: "Flash cookies | No | not since 2016"; `of use`: its column asks that. */
function refusalIn(
  { start, end }: DocumentClause,
  heads: readonly string[],
  { text }: PolicyDocument,
  { cues, script }: CompiledLexicon,
): 'of use' | 'of something' | null {
  const column = text
    .slice(start, end)
    .split('|')
    .findIndex((cell) => {
      const { length } = normalise(cell, script).text.trim();
      // Where "no" begins ordinary sentences too, its pattern asks for a mark behind it.
      const asSentence = normalise(`${cell}.`, script).text;
      return length > 0 && spansOf(cues.answersNo, asSentence).some((span) => span.end - span.start >= length);
    });
  if (column === -1) return null;
  return fits(cues.asksUse, normalise(heads[column] ?? '', script).text) ? 'of use' : 'of something';
}

/** A technique named or defined just before: the next sentences may say that it is used. */
interface Pending {
  judged: Unjudged;
  sentence: Sentence;
  age: number;
}

/** Said just before: a later sentence may take it back, as "We ended this in 2021" does. */
interface Recent {
  disclosure: ReadDisclosure;
  age: number;
}

/** What was left open, as a disclosure or a denial, because a later sentence tells. */
function told(
  { judged, sentence }: Pending,
  stance: 'does' | 'does-not',
  basis: ReadingBasis,
  words: CompiledLexicon,
): ReadDisclosure {
  return toDisclosure(judgedBy(judged.mention, stance, basis), sentence, words);
}

interface Sentence {
  id: string;
  start: number;
  text: string;
  plain: Normalised;
}

type SentenceSpan = DocumentClause['sentences'][number];

/** Longer ones are read in pieces, since each of the language's patterns looks through all of one at once. */
const longestPiece = 1000;

function piecesOf({ id, start, end }: SentenceSpan, text: string): SentenceSpan[] {
  const pieces: SentenceSpan[] = [];
  let from = start;
  while (end - from > longestPiece) {
    const blank = text.lastIndexOf(' ', from + longestPiece);
    const to = blank > from ? blank : from + longestPiece;
    pieces.push({ id, start: from, end: to });
    from = to;
  }
  return [...pieces, { id, start: from, end }];
}

function sentenceOf({ text }: PolicyDocument, { id, start, end }: SentenceSpan, { script }: CompiledLexicon): Sentence {
  const words = text.slice(start, end);
  return { id, start, text: words, plain: normalise(words, script) };
}

function headingsSay(
  headings: readonly string[],
  { cues, script }: CompiledLexicon,
): 'use' | 'other' | 'denial' | null {
  for (const heading of headings.toReversed()) {
    const { text } = normalise(heading, script);
    if (fits(cues.otherHeading, text)) return 'other';
    if (spansBut(cues.deniesNext, cues.noDenial, text).length > 0) return 'denial';
    if (fits(cues.useHeading, text)) return 'use';
  }
  return null;
}

/** Under "Cookies that we do not use" a list names them; a paragraph may say what is done instead. */
function isListed({ kind }: DocumentClause): boolean {
  return kind === 'item' || kind === 'row';
}

function headingMentions(sentence: Sentence, words: CompiledLexicon): Pending[] {
  return mentionsIn(sentence.plain.text, words).map((mention) => ({
    judged: { mention, not: 'bare' },
    sentence,
    age: 0,
  }));
}

/** What introduces a list or table, normalised: its last words decide. */
function leadInOf(
  last: SentenceSpan | undefined,
  { text }: PolicyDocument,
  { script }: CompiledLexicon,
): string | null {
  if (last === undefined) return null;
  return normalise(text.slice(Math.max(last.start, last.end - longestPiece), last.end), script).text;
}

function toDisclosure(claim: Affirmed, sentence: Sentence, words: CompiledLexicon): ReadDisclosure {
  const { row } = claim.mention;
  return {
    id: '',
    clauseId: sentence.id,
    technique: row.technique,
    variant: row.variant,
    stance: claim.stance,
    ...partiesOf(sentence.plain.text, words),
    entities: [],
    region: 'all',
    basis: claim.basis,
    certainty: claim.certainty,
    words: claim.words.map(({ start, end, told }) => ({ ...inDocument(sentence, start, end), told })),
  };
}

function inDocument(sentence: Sentence, start: number, end: number): { start: number; end: number } {
  const [from, to] = toOriginal(sentence.plain, start, end);
  return { start: sentence.start + from, end: sentence.start + to };
}

/** "Similar technologies" where they are used: a row of its own, without a technique. */
function catchAllsIn(sentence: Sentence, isQuestion: boolean, words: CompiledLexicon): ReadDisclosure[] {
  const { text } = sentence.plain;
  const [phrase] = isQuestion ? [] : spansOf(words.cues.catchAll, text);
  if (phrase === undefined || !fits(words.cues.use, text)) return [];
  const span = inDocument(sentence, phrase.start, phrase.end);
  return [
    {
      ...{ id: '', clauseId: sentence.id, technique: null, variant: null },
      stance: fits(words.cues.may, text) ? 'may' : 'does',
      ...partiesOf(text, words),
      ...{ entities: [], region: 'all', basis: 'use', certainty: 0.8, words: [{ ...span, told: 'catch-all' }] },
    },
  ];
}

/** One row for a technique, variant and stance of a sentence: the surest. */
function unrepeated(found: readonly ReadDisclosure[]): ReadDisclosure[] {
  const best = new Map<string, ReadDisclosure>();
  for (const one of found) {
    const key = [one.clauseId, one.technique, one.variant, one.stance].join(' ');
    const other = best.get(key);
    if (other === undefined || one.certainty > other.certainty) best.set(key, one);
  }
  return [...best.values()];
}

function numbered(found: readonly ReadDisclosure[]): ReadDisclosure[] {
  return found.map((one, index) => ({ ...one, id: `d${index + 1}` }));
}
