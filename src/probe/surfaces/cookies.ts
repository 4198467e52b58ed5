import { isNumber, isText } from '../kinds';
import { bare, exec, groupIn, indexOf, now, ownValue, parseDate, slice } from '../natives';
import { some } from '../lists';
import { on, onSet, type Surface, type Trigger } from '../surface';

const longestLine = 4096;
const fields = ['name', 'value', 'expires', 'domain', 'path', 'sameSite', 'partitioned'] as const;

/** Cookies that scripts set: the assigned line as it stands, or what is given to the cookie store. */
export const cookies: Surface = ({ ledger }) => {
  onSet('Document', 'cookie', (args) => {
    const line = args[0];
    if (!isText(line)) return;
    const cookie = slice(line, 0, longestLine);
    ledger.note('cookie-write', identityOf(cookie), { api: 'document.cookie', cookie });
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

/** Setting a cookie and deleting it are two things, and so are two cookies of one name. */
function identityOf(line: string): string {
  const end = indexOf(line, ';');
  const name = groupIn(/^([^=;]*)/, line);
  if (end < 0) return `${name}   false`;
  const rest = slice(line, end);
  const domain = groupIn(/;\s*domain=([^;]*)/i, rest);
  const path = groupIn(/;\s*path=([^;]*)/i, rest);
  return `${name} ${domain} ${path} ${isDeletion(rest)}`;
}

function isDeletion(attributes: string): boolean {
  if (exec(/;\s*max-age=(?:-|0*(?:;|$))/i, attributes) !== null) return true;
  const expires = groupIn(/;\s*expires=([^;]*)/i, attributes);
  return expires !== '' && parseDate(expires) < now();
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
