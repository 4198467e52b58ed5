import type { DecidingWords, Party, Purpose, ReadingBasis, Role, Stance, Technique } from '../../domain';
import type { CompiledLexicon, CompiledRow } from '../lexicon/compile';
import { denialsOf, denyingWords } from './denials';
import type { Mention } from './mentions';
import { fits, spansBut, spansOf, touches, type Span } from './spans';

/** What stands around a sentence and speaks for it. */
export interface Surroundings {
  /** The sentence that introduces this list or table, normalised. */
  leadIn: string | null;
  /** What the nearest heading that says anything says of its section; `denial` holds for the items of its lists. */
  heading: 'use' | 'other' | 'denial' | null;
  isQuestion: boolean;
  /** The answer that the sentence begins with, or that stands alone before it: "No. …"; in a table, a cell that says no. */
  answer: 'yes' | 'no' | null;
}

/** A mention judged. `not`: why it is no disclosure; it may become one when the next sentence points back to it. */
export type Judged =
  | { mention: Mention; stance: Stance; basis: ReadingBasis; certainty: number; words: Marked[] }
  | { mention: Mention; not: 'question' | 'elsewhere' | 'tip' | 'definition' | 'bare' };

/** Deciding words as spans of normalised text. */
export interface Marked extends Span {
  told: DecidingWords['told'];
}

/** How sure a reading is, by what told it. */
export const certaintyOf = {
  phrase: 0.9,
  use: 0.9,
  'lead-in': 0.8,
  table: 0.8,
  'points-back': 0.7,
  heading: 0.7,
  answer: 0.8,
  named: 0.55,
  'by-hand': 1,
} as const satisfies Record<ReadingBasis, number>;

/** Their words mean other things too, or are named to be explained: naming them says nothing by itself. */
const saysNothingAlone: ReadonlySet<Technique> = new Set<Technique>([
  'script',
  'tag',
  'web_beacon',
  'email_beacon',
  'flash_lso',
  'local_storage',
  'session_storage',
  'cache_identifier',
  'link_decoration',
  'session_replay',
  'heatmap',
  'key_logging',
  'fingerprinting',
  'cross_device',
]);

/** A field of a log that is named tells of no log. */
const saysNothing = ({ technique, variant, strength }: CompiledRow): boolean =>
  strength === 'hints' || saysNothingAlone.has(technique) || (technique === 'server_log' && variant !== null);

/** Returns each mention of a sentence with what the sentence, and what stands around it, say of it. */
export function judge(
  mentions: readonly Mention[],
  text: string,
  around: Surroundings,
  lexicon: CompiledLexicon,
): Judged[] {
  if (mentions.length === 0) return [];
  const { cues } = lexicon;
  if (around.isQuestion) return mentions.map(askedOf);
  const denied = denialsOf(mentions, text, lexicon);
  const denying = denyingWords(text, lexicon);
  const said = {
    // "We do not use" tells of no use, not even of what stands before it.
    use: spansOf(cues.use, text).filter((span) => !denying.some((other) => touches(span, other))),
    may: spansOf(cues.may, text),
    isTip: fits(cues.tip, text),
    isElsewhere: fits(cues.elsewhere, text),
    isGeneral: fits(cues.general, text),
    isOwn: fits(cues.firstParty, text),
    defined: definedIn(mentions, spansOf(cues.defines, text)),
  };
  const fromLeadIn = around.leadIn === null ? null : leadInSays(around.leadIn, lexicon);
  // "There are four kinds of cookies:" makes definitions of its items, unless one speaks of the site itself.
  if (fromLeadIn === 'kinds' && !said.isOwn) said.isGeneral = true;
  return mentions.map((mention) => judgeOne(mention, denied.get(mention) ?? null, said, fromLeadIn, around));
}

/** To ask after a signal is to say something of it: what follows answers. */
function askedOf(mention: Mention): Judged {
  if (mention.row.technique !== 'consent_signal') return { mention, not: 'question' };
  const words: Marked[] = [{ start: mention.start, end: mention.end, told: 'technique' }];
  return { mention, stance: 'does', basis: 'answer', certainty: certaintyOf.answer, words };
}

interface Said {
  use: readonly Span[];
  may: readonly Span[];
  isTip: boolean;
  isElsewhere: boolean;
  isGeneral: boolean;
  /** The sentence speaks of the site itself; a definition does not, even where it tells how such things are used. */
  isOwn: boolean;
  defined: ReadonlySet<CompiledRow['technique']>;
}

function judgeOne(
  mention: Mention,
  denial: Span | null,
  { use, may, isTip, isElsewhere, isGeneral, isOwn, defined }: Said,
  leadIn: LeadIn | null,
  around: Surroundings,
): Judged {
  const technique: Marked = { start: mention.start, end: mention.end, told: 'technique' };
  if (denial !== null) {
    const words: Marked[] = [technique, { ...denial, told: 'denial' }];
    return { mention, stance: 'does-not', basis: 'use', certainty: certaintyOf.use, words };
  }
  const negated = (basis: ReadingBasis): Judged => ({
    ...{ mention, stance: 'does-not', basis },
    certainty: certaintyOf[basis],
    words: [technique],
  });
  if (isElsewhere || leadIn === 'elsewhere') return { mention, not: 'elsewhere' };
  if (leadIn === 'denial') return negated('lead-in');
  if (around.heading === 'denial' && !isOwn) return negated('heading');
  const maybe = may.find((span) => !touches(span, mention));
  const stance: Stance = maybe === undefined ? 'does' : 'may';
  const words: Marked[] = [technique, ...(maybe === undefined ? [] : [{ ...maybe, told: 'may' as const }])];
  const affirmed = (basis: ReadingBasis, more: Marked[] = []): Judged => ({
    ...{ mention, stance, basis },
    certainty: certaintyOf[basis],
    words: [...words, ...more],
  });
  const told = nearest(use, mention);
  const isDefinition = isGeneral || (defined.has(mention.row.technique) && !isUsedBefore(mention, use));
  if (mention.row.strength === 'says' && !isGeneral) return affirmed('phrase');
  if (told !== null && !isGeneral && (isOwn || !isDefinition)) return affirmed('use', [{ ...told, told: 'use' }]);
  if (isTip || leadIn === 'tip') return { mention, not: 'tip' };
  if (leadIn === 'use') return affirmed('lead-in');
  if (around.heading === 'use') return affirmed('heading');
  if (isDefinition) return { mention, not: 'definition' };
  if (around.answer === 'no') return negated('answer');
  if (around.answer === 'yes') return affirmed('answer');
  if (around.heading === 'other' || saysNothing(mention.row)) return { mention, not: 'bare' };
  return affirmed('named');
}

/** "Our e-mails contain web beacons, which are small images": used first, explained then. */
function isUsedBefore({ start }: Mention, use: readonly Span[]): boolean {
  return use.some(({ end }) => end <= start && start - end < 40);
}

/** A definition's words stand right after its term; what they say it is may name it again ("web beacons are small images"). */
function definedIn(mentions: readonly Mention[], defines: readonly Span[]): Set<CompiledRow['technique']> {
  const defined = mentions.filter((mention) =>
    defines.some(({ start }) => start >= mention.start && start - mention.end < 60),
  );
  return new Set(defined.map(({ row }) => row.technique));
}

function nearest(spans: readonly Span[], to: Span): Span | null {
  const distance = (span: Span): number => Math.max(span.start - to.end, to.start - span.end, 0);
  return spans.reduce<Span | null>(
    (best, span) => (best === null || distance(span) < distance(best) ? span : best),
    null,
  );
}

/** What introduces a list says of its items; `kinds`: that they are kinds of a thing, wherever it is used. */
type LeadIn = 'use' | 'denial' | 'tip' | 'elsewhere' | 'kinds';

/** Its last words decide: "If you agree, we use:", "You can refuse:", "We do not:". */
function leadInSays(leadIn: string, lexicon: CompiledLexicon): LeadIn | null {
  const { cues } = lexicon;
  if (!/[:：] ?$/.test(leadIn)) return fits(cues.use, leadIn) ? 'use' : null;
  if (fits(cues.elsewhere, leadIn)) return 'elsewhere';
  const denials = [cues.deniesNext, cues.deniesPrevious].flatMap((each) => spansBut(each, cues.noDenial, leadIn));
  const uses = spansOf(cues.use, leadIn);
  const lastOf = (spans: readonly Span[]): number => Math.max(-1, ...spans.map(({ end }) => end));
  if (denials.length > 0 && lastOf(denials) >= lastOf(uses)) return 'denial';
  if (fits(cues.general, leadIn) && !fits(cues.firstParty, leadIn)) return 'kinds';
  if (uses.length > 0) return 'use';
  return fits(cues.tip, leadIn) ? 'tip' : null;
}

/** Who does it, in what role, and for what, by the sentence's own words. */
export function partiesOf(
  text: string,
  { cues, thirdParties, purposes }: CompiledLexicon,
): { parties: Party[]; roles: Role[]; purposes: Purpose[] } {
  const roles = thirdParties.filter(({ terms }) => fits(terms, text)).map(({ role }) => role);
  const parties: Party[] = [
    ...(fits(cues.firstParty, text) || roles.length === 0 ? ['first' as const] : []),
    ...(roles.length > 0 ? ['third' as const] : []),
  ];
  return {
    parties,
    roles: [...new Set(roles)],
    purposes: purposes.filter(({ terms }) => fits(terms, text)).map(({ purpose }) => purpose),
  };
}

export type Affirmed = Extract<Judged, { stance: Stance }>;
export type Unjudged = Extract<Judged, { not: string }>;
/** Whether the mention is a disclosure or a denial. */
export const isJudged = (judged: Judged): judged is Affirmed => 'stance' in judged;

/** The same mention as a disclosure or a denial, because the sentence after the question answers it. */
export function answered({ mention }: Unjudged, answer: 'yes' | 'no'): Affirmed {
  const words: Marked[] = [{ start: mention.start, end: mention.end, told: 'technique' }];
  return {
    mention,
    stance: answer === 'yes' ? 'does' : 'does-not',
    basis: 'answer',
    certainty: certaintyOf.answer,
    words,
  };
}

/** How the sentence points back to what was just named: it is used, or it is not; null: it does not point back. */
export function pointsBack(text: string, { cues }: CompiledLexicon): 'does' | 'does-not' | null {
  const pointing = spansOf(cues.usesThem, text);
  if (pointing.length === 0) return null;
  const denials = [
    ...spansOf(cues.deniesNext, text),
    ...spansOf(cues.deniesClose, text),
    ...spansOf(cues.deniesPrevious, text),
  ];
  return pointing.some((span) => denials.some((denial) => touches(span, denial))) ? 'does-not' : 'does';
}

/** The same mention as a disclosure or a denial, because the next sentence points back to it. */
export function pointedBack({ mention }: Unjudged, stance: 'does' | 'does-not'): Affirmed {
  const words: Marked[] = [{ start: mention.start, end: mention.end, told: 'technique' }];
  return { mention, stance, basis: 'points-back', certainty: certaintyOf['points-back'], words };
}
