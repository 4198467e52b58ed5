import { markup } from '../../assets/knowledge/sign-in.json';
import type { Context } from './context';
import { addressOrNull } from './elements';
import { listOf, textOf, type Raw } from './raw';
import { signInLabel, signInName } from './sign-in-label';
import { signInProtocol } from '../lib/sign-in-protocol';

/** A sign-in with another provider: as the probe saw it begin, or a button that may offer one. */
export function signInFields(raw: Raw, context: Context): Raw | 'nothing' {
  if ('words' in raw) return buttonFields(raw, context) ?? 'nothing';
  return {
    provider: textOf(raw, 'provider', 96),
    protocol: raw['protocol'],
    variant: raw['variant'],
    url: addressOrNull(raw),
  };
}

const leadsToSignIn = /auth|log-?in|sign-?in|sso|saml/i;
const choosing = ['provider', 'connection', 'idp', 'strategy'];
const maximumWords = 8;

/**
 * What a button leads to decides; its words alone count where it leads nowhere that is known, or through the page's own
 * site. null: it offers no sign-in with another provider.
 */
function buttonFields(raw: Raw, { host }: Context): Raw | null {
  const handle = textOf(raw, 'handle', 400) ?? '';
  const own = markup.find(([, , name]) => handle.split(/\s+/).includes(name ?? ''));
  if (own !== undefined) return toFields(own[0] ?? null, own[1], null);
  const label = labelOf(raw) ?? signInName(handle);
  const address = textOf(raw, 'url', 2048);
  if (address === null || !URL.canParse(address)) return label === null ? null : toFields(label, undefined, null);
  const { hostname, pathname, searchParams } = new URL(address);
  const protocol = signInProtocol([...searchParams.keys()]) ?? undefined;
  const isOwn = siteOf(hostname) === siteOf(host);
  const chosen = choosing.map((name) => searchParams.get(name) ?? '').join(' ');
  const provider = label ?? (isOwn ? signInName(`${pathname} ${chosen}`) : null);
  if (protocol !== undefined && !isOwn) return toFields(provider, protocol, addressOrNull(raw));
  // A plain link to a provider's pages is none.
  return provider !== null && (isOwn || leadsToSignIn.test(pathname)) ? toFields(provider, protocol, null) : null;
}

function labelOf(raw: Raw): string | null {
  const words = listOf(raw, 'words', maximumWords).filter((text) => typeof text === 'string');
  return words.map((text) => signInLabel(text.slice(0, 120))).find((provider) => provider !== null) ?? null;
}

/** The last two labels: near enough to tell the page's own hosts from a provider's. */
const siteOf = (host: string): string => host.split('.').slice(-2).join('.');

function toFields(provider: string | null, spoken: string | undefined, url: string | null): Raw {
  const protocol = spoken ?? markup.find(([name]) => name === provider)?.[1] ?? 'unknown';
  return { provider, protocol, variant: 'markup', url };
}
