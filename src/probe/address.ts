import { cut } from './cut';
import { isText } from './kinds';
import { exec, getterOf, groupIn, isGenuine, NativeURL, slice } from './natives';

export const longestAddress = 2048;
const isUrl = isGenuine('URL', 'href');
const isRequest = isGenuine('Request', 'url');
const baseOf = getterOf<string>('Node', 'baseURI');
const hrefOf = getterOf<string>('URL', 'href');
const requestUrlOf = getterOf<string>('Request', 'url');

/** Returns the address that something names, in full and cut; null: it names none, or only by code of the page. */
export function addressOf(given: unknown): string | null {
  if (isText(given)) return absolute(given);
  if (isUrl(given)) return cut(hrefOf(given), longestAddress);
  if (isRequest(given)) return cut(requestUrlOf(given), longestAddress);
  return null;
}

function absolute(text: string): string | null {
  if (exec(/^(?:https?|wss?):\/\/\S+$/, text) !== null) return cut(text, longestAddress);
  try {
    return cut(hrefOf(new NativeURL(text, baseOf(document))), longestAddress);
  } catch {
    return null;
  }
}

/** Whether an address is of an origin: "https://shop.test.other.test/" is not of "https://shop.test". */
export const isOfOrigin = (address: string, origin: string): boolean =>
  slice(address, 0, origin.length + 1) === `${origin}/`;

export const withoutQuery = (address: string): string => groupIn(/^([^?#]*)/, address);

const mostNames = 16;
const name = /[?&]([^=&#]*)/g;

/** Returns an address without query and fragment, and the names of its parameters: what tells one use of it from another. */
export function shapeOf(address: string): string {
  let shape = withoutQuery(address);
  name.lastIndex = 0;
  for (let count = 0; count < mostNames; count++) {
    const found = exec(name, address);
    if (found === null) break;
    shape += ` ${found[1]}`;
  }
  return shape;
}
