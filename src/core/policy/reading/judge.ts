import type { ReadingBasis, Stance, Technique } from '../../domain';
import type { CompiledLexicon, CompiledRow } from '../lexicon/compile';
import { denialsOf, denyingWords } from './denials';
import { judgedBy, type Judged, type Marked } from './judged';
import { leadInSays, type LeadIn } from './lead-in-says';
import { isField } from './lone-fields';
import type { Mention } from './mentions';
import { fits, spansOf, touches, type Span } from './spans';

/** What stands around a sentence and speaks for it. */
export interface Surroundings {
  /** The sentence that introduces this list or table, normalised. */
  leadIn: string | null;
  /** Its nearest heading, normalised. */
  topic: string | null;
  /** What the nearest heading that says anything says of its section; `denial` holds for the items of its lists. */
  heading: 'use' | 'other' | 'denial' | null;
  isQuestion: boolean;
  /** The answer that the sentence begins with, or that stands alone before it: "No. …"; in a table, a cell that says no. */
  answer: 'yes' | 'no' | null;
  /** A row of a table that says no where its column asks for use: "Session replay | No" below "Used?". */
  isRefused?: boolean;
  /** The sentences before spoke of others, and this one goes on about them. */
  isOfOthers?: boolean;
}

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
const saysNothing = (row: CompiledRow): boolean =>
  row.strength === 'hints' || saysNothingAlone.has(row.technique) || isField(row);

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
  const defines = spansOf(cues.defines, text);
  const said = {
    // "We do not use" tells of no use, not even of what stands before it.
    use: spansOf(cues.use, text).filter((span) => !denying.some((other) => touches(span, other))),
    may: spansOf(cues.may, text),
    isTip: fits(cues.tip, text),
    isElsewhere: around.isOfOthers === true || fits(cues.elsewhere, text) || fits(cues.past, text),
    isGeneral: fits(cues.general, text),
    isOwn: fits(cues.firstParty, text),
    explained: explainedIn(mentions, defines),
    defined: definedIn(mentions, defines),
  };
  const fromLeadIn = around.leadIn === null ? null : leadInSays(around.leadIn, lexicon);
  const introduced = [around.leadIn, around.topic].filter((one) => one !== null);
  const isOfCaptcha = introduced.some((one) => namesCaptcha(one, lexicon));
  const introducedUnlogged = introduced.filter((one) => !fits(cues.logged, one));
  // "There are four kinds of cookies:" makes definitions of its items, unless one speaks of the site itself.
  if (fromLeadIn === 'kinds' && !said.isOwn) said.isGeneral = true;
  return mentions.map((mention) =>
    isOfAnother(mention, introducedUnlogged) ||
    isMeantOtherwise(mention, around.topic) ||
    (isOfCaptcha && isDoneByCaptchas.has(mention.row.technique))
      ? { mention, not: 'elsewhere' }
      : judgeOne(mention, denied.get(mention) ?? null, said, fromLeadIn, around),
  );
}

/** "Google Analytics collects:" and then "IP address": a field of that service, and of no log. */
const isOfAnother = ({ row }: Mention, introduced: readonly string[]): boolean =>
  isField(row) && introduced.some((text) => fits(row.notWith, text));

/** Recordings and fingerprints are of many kinds: a heading tells which, as "Webinars" and "Biometric sign-in" do. */
const toldApartByHeadings: ReadonlySet<Technique> = new Set<Technique>([
  'session_replay',
  'key_logging',
  'fingerprinting',
]);

const isMeantOtherwise = ({ row }: Mention, topic: string | null): boolean =>
  topic !== null && toldApartByHeadings.has(row.technique) && fits(row.notWith, topic);

/** What tells people from robots looks at the mouse and the keys, and replays nothing. */
const isDoneByCaptchas: ReadonlySet<Technique> = new Set<Technique>(['session_replay', 'key_logging']);

function namesCaptcha(text: string, { rows }: CompiledLexicon): boolean {
  return rows.some(({ technique, terms }) => technique === 'captcha' && fits(terms, text));
}

/** To ask after a signal is to say something of it: what follows answers. */
function askedOf(mention: Mention): Judged {
  if (mention.row.technique !== 'consent_signal') return { mention, not: 'question' };
  return judgedBy(mention, 'does', 'answer');
}

interface Said {
  use: readonly Span[];
  may: readonly Span[];
  isTip: boolean;
  isElsewhere: boolean;
  isGeneral: boolean;
  /** The sentence speaks of the site itself; a definition does not, even where it tells how such things are used. */
  isOwn: boolean;
  /** Where the explanation of a technique begins: what follows tells what it is. */
  explained: ReadonlyMap<Technique, number>;
  /** Each technique that is defined, by its first mention that is. */
  defined: ReadonlyMap<CompiledRow['technique'], Mention>;
}

function judgeOne(
  mention: Mention,
  denial: Span | null,
  { use, may, isTip, isElsewhere, isGeneral, isOwn, explained, defined }: Said,
  leadIn: LeadIn | null,
  around: Surroundings,
): Judged {
  if (denial !== null) return judgedBy(mention, 'does-not', 'use', [{ ...denial, told: 'denial' }]);
  if (isElsewhere || leadIn === 'elsewhere') return { mention, not: 'elsewhere' };
  if (leadIn === 'denial') return judgedBy(mention, 'does-not', 'lead-in');
  if (around.isRefused === true) return judgedBy(mention, 'does-not', 'answer');
  if (around.heading === 'denial' && !isOwn) return judgedBy(mention, 'does-not', 'heading');
  const maybe = may.find((span) => !touches(span, mention));
  const stance: Stance = maybe === undefined ? 'does' : 'may';
  const hedge: Marked[] = maybe === undefined ? [] : [{ ...maybe, told: 'may' }];
  const affirmed = (basis: ReadingBasis, more: Marked[] = []): Judged =>
    judgedBy(mention, stance, basis, [...hedge, ...more]);
  const told = nearest(use, mention);
  const first = defined.get(mention.row.technique);
  const isDefinition = isGeneral || (first !== undefined && !isUsedBefore(first, use));
  const isOfNone = around.heading === 'other' && saysNothingAlone.has(mention.row.technique);
  if (mention.row.strength === 'says' && !isGeneral && (isOwn || !(isOfNone || isExplained(mention, explained))))
    return affirmed('phrase');
  // Under "Definitions" or "How to delete cookies" only what is said of the site itself is said of it.
  if (around.heading === 'other' && !isOwn) return { mention, not: isTip ? 'tip' : 'definition' };
  if (told !== null && !isGeneral && (isOwn || !isDefinition)) return affirmed('use', [{ ...told, told: 'use' }]);
  if (isTip || leadIn === 'tip') return { mention, not: 'tip' };
  if (leadIn === 'use') return affirmed('lead-in');
  if (around.heading === 'use') return affirmed('heading');
  if (isDefinition) return { mention, not: 'definition' };
  if (around.answer === 'no') return judgedBy(mention, 'does-not', 'answer');
  if (around.answer === 'yes') return affirmed('answer');
  if (around.heading === 'other' || saysNothing(mention.row)) return { mention, not: 'bare' };
  return affirmed('named');
}

/** "Our e-mails contain web beacons, which are small images": used first, explained then. */
function isUsedBefore({ start }: Mention, use: readonly Span[]): boolean {
  return use.some(({ end }) => end <= start && start - end < 40);
}

/** "Session replay is a technique that …": what is explained at once is not said to be done, nor what explains it. */
function explainedIn(mentions: readonly Mention[], defines: readonly Span[]): Map<Technique, number> {
  const terms = mentions.filter(
    ({ row, end }) => saysNothingAlone.has(row.technique) && defines.some(({ start }) => Math.abs(start - end) <= 1),
  );
  return new Map(terms.toReversed().map(({ row, start }) => [row.technique, start]));
}

function isExplained({ row, start }: Mention, explained: ReadonlyMap<Technique, number>): boolean {
  return start >= (explained.get(row.technique) ?? Infinity);
}

/** A definition's words stand right after its term; what they say it is may name it again ("web beacons are small images"). */
function definedIn(mentions: readonly Mention[], defines: readonly Span[]): Map<CompiledRow['technique'], Mention> {
  const defined = mentions.filter((mention) =>
    defines.some(({ start }) => start >= mention.start && start - mention.end < 60),
  );
  return new Map(defined.toReversed().map((mention) => [mention.row.technique, mention]));
}

function nearest(spans: readonly Span[], to: Span): Span | null {
  const distance = (span: Span): number => Math.max(span.start - to.end, to.start - span.end, 0);
  return spans.reduce<Span | null>(
    (best, span) => (best === null || distance(span) < distance(best) ? span : best),
    null,
  );
}
