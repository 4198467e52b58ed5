import type { ChoiceKind } from '../../domain';
import type { AddressHint } from './address-hint';
import type { Address } from './parse-address';
import type { Told } from './words/choice-words';

/** What speaks for each reading of a link, from 0 to 1 a source. */
export type Weights = ReadonlyMap<Told, number>;

/** All that is known of one link. */
export interface Evidence {
  address: Address;
  hint: AddressHint | null;
  /** Of the words of the link itself. */
  link: Weights;
  /** Of the sentence around it. */
  sentence: Weights;
  /** Of the head of its column, what introduces its list, and its headings. */
  above: Weights;
  /** The link shows the company's name or address, rather than what is done there or nothing ("here"). */
  isNaming: boolean;
  /** Its sentence is nothing but the link. */
  isAlone: boolean;
  /** It stands in a menu, a footer or a banner: no sentence speaks of it. */
  isApart: boolean;
  /** Its words are a heading of the document: it leads there. */
  isHeading: boolean;
}

export interface LinkJudgement {
  kind: ChoiceKind;
  /** 0 to 1. */
  certainty: number;
}

const weight = { sure: 1, strong: 0.55, likely: 0.3, link: 0.65, elsewhereLink: 0.75, sentence: 0.65 };
/** What a company's front page loses: it is named there rather than linked for something that is done on it. */
const frontPage = 0.5;
const least = 0.5;

/** Of two that are as likely, the first: an "opt out" of a newsletter is no opt-out of tracking. */
const kinds: readonly ChoiceKind[] = [
  'unsubscribe',
  'opt_out_link',
  'cookie_preferences',
  'browser_settings',
  'complaint',
  'form',
];
/** Those that stand in menus and footers without a word around them. */
const apart: readonly ChoiceKind[] = ['cookie_preferences', 'opt_out_link', 'form', 'unsubscribe'];
/** Those that the person does on the page itself, and nobody is asked for. */
const doneThere: readonly ChoiceKind[] = ['opt_out_link', 'cookie_preferences'];
/** Those that can be a script or a place in the page. */
const scripted: readonly ChoiceKind[] = ['cookie_preferences', 'opt_out_link'];

/** Says what choice a link is, or null: none, for all that is known. */
export function judgeLink(evidence: Evidence): LinkJudgement | null {
  const { address } = evidence;
  const isScripted = address.kind === 'script' || address.kind === 'fragment' || address.kind === 'none';
  const isWithinPage = address.kind === 'fragment' && address.rest !== '#';
  if (isWithinPage && evidence.isHeading) return null;
  // Its own words outrank what is said around it.
  const isNamed = kinds.some((kind) => evidence.link.has(kind)) && !evidence.link.has('elsewhere');
  const other = scoreOf('elsewhere', evidence) * (isNamed && evidence.hint?.strength !== 'sure' ? 0.5 : 1);
  let best: LinkJudgement | null = null;
  for (const kind of kinds) {
    if (evidence.isApart && !apart.includes(kind)) continue;
    if (isScripted && !scripted.includes(kind)) continue;
    // "See section 7": what is said of opting out is said further down.
    if (isWithinPage && kind === 'opt_out_link' && (!evidence.link.has(kind) || evidence.sentence.has('elsewhere')))
      continue;
    // "If you do not want that, contact us": who answers there is asked.
    if (doneThere.includes(kind) && evidence.link.has('contact') && !evidence.link.has(kind)) continue;
    if (kind === 'opt_out_link' && (isOfMessages(evidence) || isPolicyAround(evidence))) continue;
    const score = scoreOf(kind, evidence);
    if (score < least || score <= other || score <= (best?.certainty ?? 0)) continue;
    best = { kind, certainty: score };
  }
  return best === null ? null : { kind: best.kind, certainty: Math.min(1, best.certainty) };
}

/** "To get no more letters, opt out": the sentence tells what of, the link's words and address do not. */
const isOfMessages = ({ hint, sentence }: Evidence): boolean =>
  (sentence.get('unsubscribe') ?? 0) > 0.8 && !sentence.has('opt_out_link') && hint?.strength !== 'sure';

/** The address is that of a policy, and only what stands around the sentence (but no head of a column) is of opting out. */
const isPolicyAround = ({ hint, link, sentence, above }: Evidence): boolean =>
  hint?.tells === 'elsewhere' &&
  !link.has('opt_out_link') &&
  (sentence.get('opt_out_link') ?? 0) < 0.8 &&
  (above.get('opt_out_link') ?? 0) < 0.75;

function scoreOf(told: Told, { address, hint, link, sentence, above, isNaming, isAlone, isApart }: Evidence): number {
  // A link that calls itself a policy is one, unless its address is sure or nothing but that choice is spoken of.
  const isPolicy = told !== 'elsewhere' && link.has('elsewhere') && !link.has(told);
  const isOnlyThat = sentence.has(told) && !sentence.has('browser_settings');
  const isTold = hint?.tells === told && (hint.strength !== 'likely' || !isPolicy || isOnlyThat);
  const isFrontPage = address.kind === 'web' && /^\/?$/.test(address.rest);
  // In a sentence a known front page may be named for what its members promise; alone it is given to go there.
  const isGiven = isAlone && isFrontPage && hint?.known !== null;
  // The words of a path are less sure than a page that is known, where the link says that it informs.
  const strength = isPolicy && hint?.known === null && hint.strength === 'sure' ? 'strong' : hint?.strength;
  const fromAddress =
    !isTold || strength === undefined ? 0 : isGiven ? Math.max(weight.strong, weight[strength]) : weight[strength];
  const fromLink = (link.get(told) ?? 0) * (told === 'elsewhere' ? weight.elsewhereLink : weight.link);
  const said = (kind: Told): number => (isApart ? 0 : (sentence.get(kind) ?? 0) * weight.sentence);
  // "Their cookies can be refused at vendor.example/refuse": the address tells that it is no panel of settings.
  const isRefusal = told === 'opt_out_link' && fromAddress > 0 && !address.rest.includes('cookie');
  const fromText = Math.max(said(told), isRefusal ? said('cookie_preferences') : 0);
  const fromAbove = isApart ? 0 : (above.get(told) ?? 0);
  const isNamedOnly = fromLink === 0 && hint === null && isNaming && isFrontPage;
  // What a link calls itself is in its sentence too: a policy's name counts once.
  const both = told === 'elsewhere' ? 0 : 0.3 * Math.min(fromLink, fromText);
  const words = Math.max(fromLink, fromText) + both + fromAbove;
  return fromAddress + words - (isNamedOnly && told !== 'elsewhere' && told !== 'complaint' ? frontPage : 0);
}
