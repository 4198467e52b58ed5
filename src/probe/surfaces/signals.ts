import { isFunction } from '../kinds';
import { listen } from '../listen';
import { bare, getterOf, hasOwn, isA, ownValue } from '../natives';
import type { Probe, Surface } from '../surface';

/** Functions by which scripts ask what was consented to (IAB TCF 2.2 and 1.1, GPP 1.1, US Privacy 1.0). */
const signalOf = bare({ __tcfapi: 'tcf', __cmp: 'tcf', __gpp: 'gpp', __uspapi: 'usp' });
const apis = ['__tcfapi', '__cmp', '__gpp', '__uspapi'] as const;

const mostEntries = 500;
const isScript = isA('HTMLScriptElement');
const sourceOf = getterOf<string>('HTMLScriptElement', 'src');
const targetOf = getterOf<unknown>('Event', 'target');

/**
 * Wishes as the page's scripts read them: Global Privacy Control (https://www.w3.org/TR/gpc/), which other extensions
 * can show in the page's own world only; the functions of consent platforms; and what Google's tags are told of consent
 * (https://developers.google.com/tag-platform/security/guides/consent). Looked for after each script that was loaded:
 * what has come with it is that script's.
 */
export const signals: Surface = (probe) => {
  const { page, ledger } = probe;
  if (page !== page.top) return;
  const look = createLook(probe);
  listen(page.document, 'DOMContentLoaded', () => {
    // Not in the standard library's types; whatever stands there, only `true` is the wish.
    const { globalPrivacyControl } = page.navigator as { globalPrivacyControl?: unknown };
    if (globalPrivacyControl === true) ledger.note('signal', 'gpc', { signal: 'gpc', isSent: true });
    look(null);
  });
  listen(page.document, 'load', (event) => {
    const target = targetOf(event);
    if (isScript(target)) look(target);
  });
  listen(page, 'load', () => look(null));
};

/** A window says at once that it has no such name; asked for the property itself, it takes ten times as long. */
const globalOf = (page: Window, name: string): unknown => (hasOwn(page, name) ? ownValue(page, name) : undefined);

/** Returns what looks for new signals; `script` has just run. Its address is asked for only then: it is slow to say it. */
function createLook({ page, ledger }: Probe): (script: object | null) => void {
  const seen = bare<Record<string, unknown>>({});
  let entriesRead = 0;
  const note = (signal: string, script: object | null): void =>
    ledger.note('signal', signal, { signal, isSent: false }, script === null ? null : sourceOf(script));

  return (script) => {
    for (let index = 0; index < apis.length; index++) {
      const name = apis[index] as (typeof apis)[number]; // below the length
      const api = globalOf(page, name);
      if (isFunction(api) && api !== seen[name]) note(signalOf[name], script);
      seen[name] = api;
    }
    const entries = globalOf(page, 'dataLayer');
    for (; entriesRead < mostEntries; entriesRead++) {
      const entry = ownValue(entries, `${entriesRead}`);
      if (entry === undefined) return;
      if (ownValue(entry, '0') === 'consent') note('google', script);
    }
  };
}
