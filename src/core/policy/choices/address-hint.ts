import { knownAddresses, scripts, telling, type KnownAddress, type Strength } from './addresses';
import type { Address } from './parse-address';
import type { Told } from './words/choice-words';

/** What an address tells by itself. */
export interface AddressHint {
  tells: Told;
  strength: Strength;
  known: KnownAddress | null;
}

const byHost = new Map<string, KnownAddress[]>();
for (const known of knownAddresses) {
  const rows = byHost.get(known.host) ?? [];
  rows.push(known);
  byHost.set(known.host, rows);
}

/** Returns what an address tells of where it leads, or null: nothing. `text` is the link's own. */
export function addressHint(address: Address, text = ''): AddressHint | null {
  switch (address.kind) {
    case 'web':
      return knownHint(address) ?? pathHint(address);
    case 'other':
      return pathHint(address);
    case 'script':
    case 'fragment': {
      // A link "Cookies" that leads nowhere opens something in the page.
      if (/cookie|consent/i.test(text.slice(0, 60)) && !/^#./.test(address.rest))
        return { tells: 'cookie_preferences', strength: 'sure', known: null };
      const found = scripts.find(({ pattern }) => pattern.test(address.rest));
      return found === undefined ? null : { tells: found.tells, strength: 'likely', known: null };
    }
    case 'mail':
    case 'none':
      return null;
    default:
      return address.kind satisfies never;
  }
}

function knownHint({ host, rest }: Address): AddressHint | null {
  for (let at = host; at.includes('.'); at = at.slice(at.indexOf('.') + 1)) {
    const known = byHost.get(at)?.find(({ path }) => path === undefined || path.test(rest));
    if (known !== undefined) return { tells: known.tells, strength: known.strength, known };
  }
  return null;
}

function pathHint({ host, rest }: Address): AddressHint | null {
  if (/^(?:[a-z0-9-]+\.)*opt-?out[.-]/.test(`${host}.`))
    return { tells: 'opt_out_link', strength: 'sure', known: null };
  if (/^(?:unsubscribe|unsub)\./.test(host)) return { tells: 'unsubscribe', strength: 'likely', known: null };
  if (/^(?:adssettings|adsettings|ad-?choices)\./.test(host))
    return { tells: 'opt_out_link', strength: 'sure', known: null };
  const found = telling.find(({ pattern }) => pattern.test(rest));
  return found === undefined ? null : { tells: found.tells, strength: found.strength, known: null };
}
