import { markup } from '../../assets/knowledge/sign-in.json';
import { signInProtocol } from '../lib/sign-in-protocol';
import { attributeOf, matchesOf, textIn } from './dom';
import { isButton } from './form-owner';
import { signInLabel, signInName } from './sign-in-label';
import { addressKey, addressOf, type View } from './view';

const anyMarkup = markup.map(([, , selector]) => selector).join(',');

/** Markup that offers to sign in with an account of another provider: its own elements, and buttons that lead there. */
export function readSignIn(element: Element, name: string, view: View): void {
  if (matchesOf(element, anyMarkup)) readMarkup(element, view);
  else if (name === 'form') readTarget(attributeOf(element, 'action'), null, view);
  else if (name === 'a' || isButton(element, name)) readButton(element, view);
}

function readMarkup(element: Element, view: View): void {
  const row = markup.find(([, , selector]) => matchesOf(element, selector ?? ''));
  if (row !== undefined) seeMarkup(row[0] ?? null, row[1], null, view);
}

const targets = ['href', 'formaction', 'data-href', 'data-url'];
const labels = ['aria-label', 'title', 'value', 'alt'];
const handles = ['id', 'class', 'data-provider', 'data-testid', 'name'];

function readButton(element: Element, view: View): void {
  const read = (names: string[]): string[] => names.flatMap((name) => attributeOf(element, name)?.slice(0, 120) ?? []);
  const target = targets.map((name) => attributeOf(element, name)).find((text) => text !== null) ?? '';
  const said = [textIn(element, 80), ...read(labels)].map(signInLabel).find((provider) => provider !== null);
  readTarget(target.startsWith('#') ? '' : target, said ?? signInName(read(handles).join(' ')), view);
}

const leadsToSignIn = /auth|log-?in|sign-?in|sso|saml/i;
const choosing = ['provider', 'connection', 'idp', 'strategy'];

/** Where it leads decides; words alone count where it leads nowhere that is known, or through the page's own site. */
function readTarget(target: string | null, label: string | null, view: View): void {
  const url = addressOf(target, view.base);
  if (url === null) return label === null ? undefined : seeMarkup(label, undefined, null, view);
  const { hostname, pathname, searchParams } = new URL(url);
  const protocol = signInProtocol(searchParams.keys()) ?? undefined;
  const isOwn = siteOf(hostname) === siteOf(view.host);
  const chosen = choosing.map((name) => searchParams.get(name) ?? '').join(' ');
  const provider = label ?? (isOwn ? signInName(`${pathname} ${chosen}`) : null);
  if (protocol !== undefined && !isOwn) return seeMarkup(provider, protocol, url, view);
  // A plain link to a provider's pages is none.
  if (provider !== null && (isOwn || leadsToSignIn.test(pathname))) seeMarkup(provider, protocol, null, view);
}

/** The last two labels: near enough to tell the page's own hosts from a provider's. */
const siteOf = (host: string): string => host.split('.').slice(-2).join('.');

function seeMarkup(provider: string | null, spoken: string | undefined, url: string | null, view: View): void {
  const protocol = spoken ?? markup.find(([name]) => name === provider)?.[1] ?? 'unknown';
  view.see({
    kind: 'sign-in',
    key: `${provider ?? ''} ${addressKey(url ?? '')}`,
    data: { provider, protocol, variant: 'markup', url },
  });
}
