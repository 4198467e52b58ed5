/** Ends of host names that are also seen with a capital: "Booking.Com". */
const domains = new Set(
  'com org net eu io co uk fr de es it nl pt br jp app dev info biz gov edu ca ch be at us'.split(' '),
);

/**
 * Tells whether a full stop at this index ends a sentence although the next one begins right behind it:
 * "Web.Pour" and "site.We" do; "Node.js", "Booking.Com", "e.g.The", "U.S.A" and addresses do not.
 */
export function isGluedSentence(text: string, index: number): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(0, index - 60), index))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(index + 1, index + 61))?.[0] ?? '';
  const right = /^[«“"(]?(\p{L}+)/u.exec(after)?.[1] ?? '';
  const left = /[\p{L}\p{N})»”"’]+$/u.exec(before)?.[0] ?? '';
  if (/[@/\\_=]|www\.|\.\p{Ll}+$/iu.test(before.slice(-left.length - 12))) return false;
  if (left.length < 2 || domains.has(right.toLowerCase())) return false;
  if (/^\p{Lu}+$/u.test(right) && right.length > 1) return /^\p{Ll}{2,}$/u.test(left) && !/^\p{Lu}+$/u.test(after);
  return !/^\.\p{L}/u.test(after.slice(right.length));
}
