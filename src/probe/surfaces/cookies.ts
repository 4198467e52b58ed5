import { exec, now, ownValue, parseDate, slice } from '../natives';
import { onMethod, onSetter, type Surface, type Trigger } from '../surface';

const longestLine = 4096;

/** Cookies that scripts set: the assigned line as it stands, or what is given to the cookie store. */
export const cookies: Surface = ({ ledger }) => {
  onSetter('Document', 'cookie', (args) => {
    const line = args[0];
    if (typeof line !== 'string') return;
    const cookie = slice(line, 0, longestLine);
    ledger.note('cookie-write', `document.cookie ${identityOf(cookie)}`, { api: 'document.cookie', cookie });
  });

  onMethod('CookieStore', 'set', (args) => {
    const given = typeof args[0] === 'string' ? { name: args[0], value: args[1] } : args[0];
    const name = ownValue(given, 'name');
    const domain = ownValue(given, 'domain');
    if (typeof name !== 'string') return;
    const what = `cookieStore ${name} ${typeof domain === 'string' ? domain : ''}`;
    ledger.note('cookie-write', what, { api: 'cookieStore', name, domain, ...fieldsOf(given) });
  });
};

/** Setting a cookie and deleting it are two things, and so are two cookies of one name. */
function identityOf(line: string): string {
  const name = exec(/^[^=;]*/, line)?.[0] ?? '';
  const domain = exec(/;\s*domain=([^;]*)/i, line)?.[1] ?? '';
  const path = exec(/;\s*path=([^;]*)/i, line)?.[1] ?? '';
  return `${name} ${domain} ${path} ${isDeletion(line) ? 'deleted' : ''}`;
}

function isDeletion(line: string): boolean {
  if (exec(/;\s*max-age=(?:-|0*(?:;|$))/i, line) !== null) return true;
  const expires = exec(/;\s*expires=([^;]*)/i, line)?.[1];
  return expires !== undefined && parseDate(expires) < now();
}

/** What is left out has a default (Cookie Store API, 3.3). */
function fieldsOf(given: unknown): object {
  const expires = ownValue(given, 'expires');
  return {
    value: ownValue(given, 'value'),
    path: ownValue(given, 'path') ?? '/',
    sameSite: ownValue(given, 'sameSite') ?? 'strict',
    isSecure: true,
    isPartitioned: ownValue(given, 'partitioned') === true,
    maxAgeSeconds: typeof expires === 'number' ? secondsUntil(expires) : null,
  };
}

function secondsUntil(at: number): number {
  const seconds = (at - now()) / 1000;
  return seconds > 0 ? seconds : 0;
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
