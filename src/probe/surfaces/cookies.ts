import { cut } from '../cut';
import { isNumber, isText } from '../kinds';
import { bare, indexOf, lowerCase, ownValue, parseDate, slice, trim } from '../natives';
import { some } from '../lists';
import { on, onSet, type Surface, type Trigger } from '../surface';

const longestLine = 4096;
const mostAttributes = 32;
const fields = ['name', 'value', 'expires', 'domain', 'path', 'sameSite', 'partitioned'] as const;

/** Cookies that scripts set: the assigned line as it stands, or what is given to the cookie store. */
export const cookies: Surface = ({ ledger }) => {
  onSet('Document', 'cookie', (args) => {
    const line = args[0];
    if (!isText(line)) return;
    const cookie = cut(line, longestLine);
    const data = { api: 'document.cookie', cookie };
    ledger.noteApart('cookie-write', nameIn(cookie), data, (at) => identityOf(cookie, at));
  });

  on('CookieStore', 'set', (args) => {
    const given = isText(args[0]) ? { name: args[0], value: args[1] } : args[0];
    const data = bare<Record<string, unknown>>({ api: 'cookieStore' });
    some(fields, (field) => {
      const value = ownValue(given, field);
      // Anything else would run code of the page as it is handed over.
      if (isText(value) || isNumber(value) || typeof value === 'boolean') data[field] = value;
      return false;
    });
    ledger.note('cookie-write', `${data['name']} ${data['domain']} cookieStore`, data);
  });
};

/** Whose write it is, is asked for each name. */
const nameIn = (line: string): string => slice(line, 0, indexOf(line, '='));

/**
 * Setting a cookie and deleting it are two things, and so are two cookies of one name. Read without patterns, which cost
 * more than all else of this until the browser has compiled them.
 */
function identityOf(line: string, at: number): string {
  let end = endOfPart(line, 0);
  const { key: name } = fieldIn(line, 0, end);
  let domain = '';
  let path = '';
  let isDeletion = false;
  for (let attribute = 0; end < line.length && attribute < mostAttributes; attribute++) {
    const start = end + 1;
    end = endOfPart(line, start);
    const { key, value } = fieldIn(line, start, end);
    const attributeName = lowerCase(key);
    if (attributeName === 'domain') domain = value;
    else if (attributeName === 'path') path = value;
    else if (attributeName === 'max-age') isDeletion ||= +value <= 0;
    else if (attributeName === 'expires') isDeletion ||= parseDate(value) < at;
  }
  return `${name} ${domain} ${path} ${isDeletion}`;
}

function endOfPart(line: string, start: number): number {
  const end = indexOf(line, ';', start);
  return end < 0 ? line.length : end;
}

/** A name and its value; without `=` there is only a name. */
function fieldIn(line: string, start: number, end: number): { key: string; value: string } {
  const equals = indexOf(line, '=', start);
  const isPair = equals >= 0 && equals < end;
  return {
    key: trim(slice(line, start, isPair ? equals : end)),
    value: isPair ? trim(slice(line, equals + 1, end)) : '',
  };
}

export const cookieTriggers = (): Trigger[] => [
  {
    run: "document.cookie = 'trigger_line=abc; max-age=600'",
    kind: 'cookie-write',
    gives: { api: 'document.cookie', name: 'trigger_line', maxAgeSeconds: 600 },
  },
  {
    run: "cookieStore.set('trigger_pair', 'abc')",
    kind: 'cookie-write',
    gives: { api: 'cookieStore', name: 'trigger_pair', maxAgeSeconds: null },
    where: "'cookieStore' in window",
  },
  {
    run: "cookieStore.set({ name: 'trigger_fields', value: 'abc', expires: Date.now() + 60000, sameSite: 'lax' })",
    kind: 'cookie-write',
    gives: { api: 'cookieStore', name: 'trigger_fields', sameSite: 'lax' },
    where: "'cookieStore' in window",
  },
];
