import type { Span } from '../reading/spans';

/** How far words reach to a link: 1 for the link that they stand beside, less for the others of the sentence. */
export type Reach = readonly number[];

/** Words as far as this from a link are not weighed further: it keeps the time linear in the text. */
const farthest = 400;
/** Links that stand so close to each other are a list: what is said of one is said of all ("Chrome, Firefox and Safari"). */
const chainLength = 24;
/** As far from each other are two of the same words: "click here if you are in Europe and click here if you are not". */
const sameLength = 80;
/** Two addresses of people are one list only where nothing but a short word stands between: each has its own purpose. */
const betweenMails = /^\P{L}*\p{L}{0,4}\P{L}*$/u;
const carriedAlong = 0.95;
const carriedFar = 0.5;

/** A link in a sentence. */
export interface LinkSpan extends Span {
  isMail: boolean;
}

/**
 * Returns how far a span of the sentence reaches each of its links (both in order). A span on a link's own words is
 * that link's; one between two links is the nearer one's, where commas, brackets and "and" make the way longer.
 */
export function reachOf(span: Span, links: readonly LinkSpan[], text: string, joins: readonly Span[]): Reach {
  const on = links.findIndex((link) => link.start < span.end && span.start < link.end);
  if (on !== -1) return links.map((link) => (link.start < span.end && span.start < link.end ? 1 : 0));
  const right = links.findIndex((link) => link.start >= span.end);
  const left = (right === -1 ? links.length : right) - 1;
  const toLeft = left < 0 ? Infinity : way(text, links[left]?.end ?? 0, span.start, joins, true);
  const toRight = right === -1 ? Infinity : way(text, span.end, links[right]?.start ?? 0, joins, false);
  const owner = toRight <= toLeft ? right : left;
  const nearness = 1 - Math.min(0.2, Math.min(toLeft, toRight) / 1000);
  return carried(owner, nearness, links, text, right === -1 || owner === left);
}

/** Where words are not spaced, a blank parts as a comma does. */
const isThai = (char: string | undefined): boolean => /^\p{Script=Thai}/u.test(char ?? '');

function way(text: string, from: number, to: number, joins: readonly Span[], isBackwards: boolean): number {
  let cost = to - from;
  if (cost > farthest) return cost;
  // A dash that leads to the link at once points to it: "to refuse it — here".
  const last = isBackwards ? to : to - (/\s*[–—]\s*$/.exec(text.slice(from, to))?.[0].length ?? 0);
  for (let at = from; at < last; at++) {
    const char = text[at] ?? '';
    if (',、，'.includes(char) || (char === ' ' && isThai(text[at + 1]))) cost += 20;
    else if ((isBackwards ? ';；:：()（）|–—/•·' : ';；()（）|–—/•·').includes(char)) cost += 40;
  }
  for (const { start, end } of joins) if (start >= from && end <= to) cost += 30;
  return cost;
}

function carried(
  owner: number,
  nearness: number,
  links: readonly LinkSpan[],
  text: string,
  isAfter: boolean,
): number[] {
  const reach = links.map(() => 0);
  reach[owner] = nearness;
  const carry = (from: number, to: number, along: number): void => {
    const [one, other] = [links[Math.min(from, to)], links[Math.max(from, to)]];
    if (one === undefined || other === undefined) return;
    const between = text.slice(one.end, other.start);
    if (/[;；。]/.test(between)) return;
    const isSame =
      between.length <= sameLength && text.slice(one.start, one.end) === text.slice(other.start, other.end);
    const isChain =
      one.isMail && other.isMail
        ? between.length <= chainLength && betweenMails.test(between)
        : between.length <= chainLength || isSame;
    reach[to] = Math.max(reach[to] ?? 0, (reach[from] ?? 0) * (isChain ? along : carriedFar));
  };
  for (let at = owner + 1; at < links.length; at++) carry(at - 1, at, carriedAlong);
  // Backwards only from behind the last: "A, B and C can be turned off there".
  if (isAfter) for (let at = owner - 1; at >= 0; at--) carry(at + 1, at, carriedAlong);
  return reach;
}
