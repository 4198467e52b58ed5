import type { ObservationOf, Parameter } from '../domain';
import { pathOf } from '../../lib/path-of';
import { isDistinct } from './identifier';
import { visitorIdName } from './identifier-names';
import { isUnnamed, plainName } from './parameter-names';

/** What is given back: a seat, a lock, a place in a row that was kept for somebody. "/seats/14/release" */
const givingBack =
  /\/(?:release|un(?:lock|hold|reserve|claim)|free|give-?back|relinquish|(?:release|free|unlock|cancel|drop)[-_]?(?:hold|lock|seats?|reservation|slot|basket|cart))\/?$/i;

/** What counts a visit, by the names that it is told under: the visitor, the page, what happened on it, for how long. */
const ofVisit =
  /^(?:[cdpsuv]id|uuid|(?:visitor|visit|session|client|device|user|anon\w*)(?:id)?|page\w*|url|uri|href|loc(?:ation)?|path(?:name)?|ref(?:err?er)?|screen\w*|viewport\w*|v[pwh]|ua|useragent|tz|timezone\w*|en|ev|evt|events?|event(?:name|type)|action|views?|clicks?|scroll\w*|depth|dur(?:ation)?|dwell\w*|elapsed|stay|timespent|(?:time|seconds)on\w+|engage\w*|keys?|keystrokes?)$/;

/**
 * Whether what a page sends to its own house without waiting is an errand of its visitor's: it keeps what they wrote, or
 * gives back what was kept for them, and tells nothing of the visit beside that. What cannot be read is none.
 */
export function isErrand(seen: ObservationOf<'send'>, kept: ReadonlySet<string>): boolean {
  const { url, bytes, parameters, holdsTypedText, holdsPageContent } = seen;
  const isRead = bytes === null || parameters.length > 0;
  return (
    isRead &&
    !holdsPageContent &&
    ((holdsTypedText && parameters.length > 0) || givingBack.test(pathOf(url))) &&
    !parameters.some((one) => isOfVisit(one, kept))
  );
}

function isOfVisit({ name, value, isPage, isView }: Parameter, kept: ReadonlySet<string>): boolean {
  if (isPage === true || isView === true || isUnnamed(name)) return true;
  if (visitorIdName.test(name) || ofVisit.test(plainName(name))) return true;
  return isDistinct(value) === true && kept.has(value.hash ?? '');
}
