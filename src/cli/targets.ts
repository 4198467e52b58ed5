import { badInput } from './failure';

/** One page to scan. A page of the demonstration is reached by its own server, never by the network. */
export interface Target {
  url: string;
  isDemo: boolean;
  /** Never finishes loading, on purpose: not waited for, and no failure. */
  isEndless?: boolean;
}

/** Returns the pages named on the command line; `demo` is the demonstration page. */
export function targetsOf(addresses: readonly string[], demoUrl: string): Target[] {
  return addresses.map((address) =>
    address === 'demo' ? { url: demoUrl, isDemo: true } : { url: checkedAddress(address), isDemo: false },
  );
}

/** Returns the address as the browser writes it, or throws a sentence that says what to give instead. */
export function checkedAddress(address: string): string {
  if (!URL.canParse(address)) throw badInput(`"${address}" is not an address; ${suggestion(address)}`);
  const { protocol, href } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:')
    throw badInput(`"${address}" is not the address of a web page; give one that starts with https:// or http://.`);
  return href;
}

function suggestion(address: string): string {
  const guess = `https://${address}`;
  return /^[\w-]+(\.[\w-]+)+/.test(address) && URL.canParse(guess)
    ? `write ${guess}.`
    : 'give one that starts with https:// or http://, or "demo".';
}
