import type { ChoiceKind, DocumentClause, DocumentLink, PolicyDocument, ReadChoice } from '../../domain';
import { groupBy } from '../../../lib/group-by';
import { Above } from './above';
import { addressHint, type AddressHint } from './address-hint';
import { adviceIn, type AdviceKind } from './advice';
import { compileWords, type CompiledWords } from './compile-words';
import { firstFitting, tells } from './cues';
import type { Around } from './fall-back';
import { hiddenMails } from './hidden-mails';
import { isAddressLike } from './is-address-like';
import { judgeLink } from './judge-link';
import { isForAnything, judgeMail } from './judge-mail';
import { linkWeights } from './link-weights';
import { parseAddress, type Address } from './parse-address';
import { regionInHeadings, regionInSentence } from './region';
import { repairAddress } from './repair-address';
import { readSentence, type SentenceReading } from './sentence-weights';
import { choiceWordsOf } from './words';

/** Beyond so many a document is no policy; what is kept of a reading must stay small. */
const maxChoices = 2000;
/** A sentence with more links than this is a list of links: each speaks for itself. */
const maxLinksOfSentence = 40;
/** Nor has a sentence more characters than this; what has is not read, so that no piece of work takes long. */
const longestSentence = 3000;
const longestLabel = 200;
const least = 0.5;

/** Where a link was found, with what its sentence tells of it. */
interface Place {
  clause: DocumentClause;
  clauseId: string;
  sentence: SentenceReading | null;
  /** Which of the sentence's links it is. */
  at: number;
}

/**
 * Finds what the person can do: opt-outs, settings, addresses to write to, advice. Pure. Yields after each bounded
 * piece of work. `language`: in place of the document's own.
 */
export function* readChoices(
  document: PolicyDocument,
  language: string | null = document.language,
): Generator<void, ReadChoice[]> {
  const reader = new ChoiceReader(document, choiceWordsOf(language).map(compileWords));
  let steps = 0;
  for (const clause of document.clauses) {
    reader.readClause(clause);
    yield;
  }
  for (const link of document.links) {
    if (link.start === null) reader.readLink(link, null);
    if (++steps % 256 === 0) yield;
  }
  yield* reader.readContact();
  return reader.choices();
}

class ChoiceReader {
  private readonly found: Omit<ReadChoice, 'id'>[] = [];
  private readonly advice = new Map<AdviceKind, Omit<ReadChoice, 'id'>>();
  private readonly linksOf: ReadonlyMap<string, DocumentLink[]>;
  private readonly above: Above;
  private readonly glue: readonly string[];
  private readonly hosts: ReadonlySet<string>;
  private readonly headings: ReadonlySet<string>;
  private readonly mails = new Set<string>();
  private readonly sectionsWithMail = new Set<string>();
  /** The first address that is given for questions, and how many choices stand before it. */
  private contact: { choice: Omit<ReadChoice, 'id'>; at: number } | null = null;

  constructor(
    private readonly document: PolicyDocument,
    private readonly words: readonly CompiledWords[],
  ) {
    const links = document.links.toSorted((one, other) => (one.start ?? 0) - (other.start ?? 0));
    this.linksOf = groupBy(links, ({ start, clauseId }) => (start === null ? '' : (clauseId ?? '')));
    this.above = new Above(document, words, this.linksOf);
    this.glue = words.flatMap(({ glue }) => glue).sort((one, other) => other.length - one.length);
    this.hosts = new Set(links.map(({ target }) => hostOf(target)));
    this.headings = new Set(document.clauses.flatMap(({ headings }) => headings.map(plain)));
  }

  choices(): ReadChoice[] {
    const kinds = new Set<ChoiceKind>(this.found.map(({ kind }) => kind));
    const advice = [...this.advice.values()].filter(({ kind }) => !kinds.has(kind));
    return [...this.found, ...advice].map((choice, index) => ({ ...choice, id: `c${index + 1}` }));
  }

  readClause(clause: DocumentClause): void {
    const inClause = this.linksOf.get(clause.id) ?? [];
    const heading = clause.headings.slice(-1);
    let next = 0;
    let around: Around = { previous: null, topics: heading };
    for (const { id, start, end } of clause.sentences) {
      const own: DocumentLink[] = [];
      for (let link = inClause[next]; link !== undefined && (link.start ?? 0) < end; link = inClause[++next])
        own.push(link);
      const text = this.document.text.slice(start, end);
      const isSentence = text.length <= longestSentence;
      if (clause.kind !== 'heading' && isSentence) this.readAdvice(text, id, clause);
      const links = withHidden(own, hiddenMails(text, start, id));
      const isRead = isSentence && links.length > 0 && links.length <= maxLinksOfSentence;
      const asks = isRead ? questionBehind(text, (links.at(-1)?.end ?? 0) - start) : null;
      const told = asks === null ? text : text.slice(0, -asks.length);
      const sentence = isRead ? readSentence(told, start, links, this.words, around) : null;
      links.forEach((link, at) => this.readLink(link, { clause, clauseId: id, sentence, at }));
      // What was said of another link is not said of the next.
      const previous = isSentence && links.length === 0 ? text : asks;
      around = { previous, topics: isSentence ? [...heading, text] : heading };
    }
  }

  /** `place` null: the link stands in a menu, a footer or a banner. */
  readLink(link: DocumentLink, place: Place | null): void {
    if (this.found.length >= maxChoices) return;
    const repaired = repairAddress(link.target, this.glue, this.hosts);
    const target = repaired ?? link.target;
    const address = parseAddress(/^(?:#|javascript:|www\.|https?\/\/)/i.test(link.written) ? link.written : target);
    const hint = addressHint(address, link.text);
    const told = address.kind === 'mail' ? this.judgeMail(address, place) : this.judgeLink(link, address, hint, place);
    const isContact = told === null && this.contact === null && this.isContact(address, place);
    const judged = isContact ? ({ kind: 'email', certainty: least } as const) : told;
    if (judged === null) return;
    const hasWords = link.text !== '' && !isAddressLike(link.text);
    const choice = {
      ...judged,
      target: address.kind === 'none' ? null : target,
      linkIndex: link.index,
      region: this.regionOf(place) ?? hint?.known?.region ?? 'all',
      purpose: this.purposeOf(judged.kind, link, hint, place),
      entity: hint?.known?.entity ?? null,
      clauseId: place?.clauseId ?? null,
      label: (hasWords ? link.text : target).slice(0, longestLabel),
      problem: problemOf(address, target, repaired !== null || link.isGlued),
    };
    if (isContact) this.contact = { choice, at: this.found.length };
    else this.found.push(choice);
  }

  /** Where rights are told of and no address is given for them, the one for questions serves. */
  *readContact(): Generator<void> {
    if (this.contact === null || this.found.some(({ kind }) => kind === 'email')) return;
    for (const { sentences } of this.document.clauses) {
      for (const { start, end } of sentences) {
        if (end - start > longestSentence || !tells(this.document.text.slice(start, end), this.words, 'email'))
          continue;
        this.found.splice(this.contact.at, 0, this.contact.choice);
        return;
      }
      yield;
    }
  }

  private isContact({ kind, rest }: Address, place: Place | null): boolean {
    if (kind !== 'mail' || place === null || !rest.includes('@') || !isForAnything(rest.toLowerCase())) return false;
    const said = place.sentence?.weights[place.at];
    return said?.has('contact') === true || this.above.tells(place.clause, 'contact');
  }

  private judgeLink(
    link: DocumentLink,
    address: Address,
    hint: AddressHint | null,
    place: Place | null,
  ): Pick<ReadChoice, 'kind' | 'certainty'> | null {
    const isInPage = address.kind === 'fragment' && address.rest !== '#' && hint === null;
    if (isInPage && place === null && link.place === 'menu') return null;
    return judgeLink({
      ...{ address, hint, link: linkWeights(link.text, this.words), isApart: place === null },
      isHeading: this.headings.has(plain(link.text)),
      isNaming: isAddressLike(link.text) || namesHost(link.text, address.host),
      isAlone: link.text !== '' && isBare(place?.sentence ?? null),
      sentence: place?.sentence?.weights[place.at] ?? new Map(),
      above: place === null ? new Map() : this.above.weightsOf(place.clause, link.start ?? 0),
    });
  }

  private judgeMail({ rest }: Address, place: Place | null): Pick<ReadChoice, 'kind' | 'certainty'> | null {
    const mail = (rest.split('?')[0] ?? '').toLowerCase();
    if (!mail.includes('@') || this.mails.has(mail)) return null;
    const section = place?.clause.section ?? '';
    const certainty = judgeMail({
      name: mail.slice(0, mail.indexOf('@')),
      sentence: place?.sentence?.weights[place.at] ?? new Map(),
      isUnderRights: place !== null && this.above.tells(place.clause, 'email'),
      isApart: place === null,
      isFurther: this.sectionsWithMail.has(section),
    });
    if (certainty < least) return null;
    this.mails.add(mail);
    this.sectionsWithMail.add(section);
    return { kind: 'email', certainty };
  }

  private readAdvice(text: string, clauseId: string, { headings }: DocumentClause): void {
    if (this.advice.size === 2) return;
    for (const kind of adviceIn(text, this.words)) {
      if (this.advice.has(kind)) continue;
      this.advice.set(kind, {
        ...{ kind, target: null, linkIndex: null, clauseId, label: text.slice(0, longestLabel), certainty: 0.8 },
        ...{ region: regionInHeadings(headings, this.words) ?? 'all', entity: null, problem: null },
        purpose: kind === 'unsubscribe' ? 'marketing' : 'cookies',
      });
    }
  }

  private regionOf(place: Place | null): string | null {
    if (place === null) return null;
    const { sentence, at, clause } = place;
    const said = sentence === null ? null : regionInSentence(sentence, at, this.words);
    return said ?? regionInHeadings(clause.headings, this.words);
  }

  private purposeOf(kind: ChoiceKind, link: DocumentLink, hint: AddressHint | null, place: Place | null): string {
    const always = alwaysFor[kind];
    if (always !== null) return always;
    const text = [link.text, place?.sentence?.text ?? '', place?.clause.headings.at(-1) ?? ''].join(' ; ');
    return hint?.known?.purpose ?? firstFitting(text, this.words, ({ purposes }) => purposes)?.purpose ?? 'tracking';
  }
}

/** What a kind of choice opts out of whatever is said around it; null: that is told by its address and sentence. */
const alwaysFor = {
  opt_out_link: null,
  cookie_preferences: 'cookies',
  browser_settings: 'cookies',
  unsubscribe: 'marketing',
  email: 'rights',
  form: 'rights',
  complaint: 'rights',
} as const satisfies Record<ChoiceKind, string | null>;

/** "Their notice is here; rather not be counted? That is done there." → what is asked is answered by the next sentence. */
const questionBehind = (text: string, lastLinkEnd: number): string | null =>
  /[;；]([^;；]*[?？]\s*)$/u.exec(text.slice(Math.max(0, lastLinkEnd)))?.[1] ?? null;

/** A part of a hidden address may have been read as an address: "privacy (at) example.org". */
function withHidden(links: readonly DocumentLink[], mails: readonly DocumentLink[]): DocumentLink[] {
  if (mails.length === 0) return [...links];
  const touches = (one: DocumentLink, other: DocumentLink): boolean =>
    (one.start ?? 0) < (other.end ?? 0) && (other.start ?? 0) < (one.end ?? 0);
  const kept = links.filter((link) => link.index !== null || !mails.some((mail) => touches(link, mail)));
  const added = mails.filter((mail) => !kept.some((link) => touches(link, mail)));
  return [...kept, ...added].sort((one, other) => (one.start ?? 0) - (other.start ?? 0));
}

/** A heading without its number and marks. "3. Opting out" → "opting out" */
const plain = (text: string): string =>
  text
    .slice(0, longestLabel)
    .toLowerCase()
    .replace(/^[\d.)\s]+|[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();

function hostOf(target: string): string {
  const { kind, host, rest } = parseAddress(target);
  return kind === 'mail' ? (rest.split(/[@?]/)[1] ?? '').toLowerCase() : host;
}

/** Beside its one link the sentence has no word. */
function isBare(sentence: SentenceReading | null): boolean {
  const [link, ...others] = sentence?.links ?? [];
  if (sentence === null || link === undefined || others.length > 0) return false;
  return !/[\p{L}\p{N}]/u.test(sentence.text.slice(0, link.start) + sentence.text.slice(link.end));
}

/** "Hotjar" names www.hotjar.com: the company is spoken of rather than a page of it. */
function namesHost(text: string, host: string): boolean {
  const name = host.split('.').at(-2) ?? '';
  return (
    name.length > 2 &&
    text
      .slice(0, longestLabel)
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '')
      .includes(name.replace(/-/g, ''))
  );
}

function problemOf({ kind }: Address, target: string, isRepaired: boolean): ReadChoice['problem'] {
  if (kind === 'script') return 'script';
  if (kind === 'fragment') return 'fragment';
  if (kind === 'none' || (kind === 'web' && !/^https?:\/\//i.test(target))) return 'not-an-address';
  return isRepaired ? 'repaired' : null;
}
