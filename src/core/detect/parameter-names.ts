import { packedName, type Parameter } from '../domain';

/** Returns the names of an address's parameters, in order and without repeats. "https://a.example/?x=1&y" → x, y */
export function parameterNames(url: string): string[] {
  const query = /\?([^#]*)/.exec(url)?.[1] ?? '';
  const names = query.split('&').map((part) => decode(part.split('=')[0] ?? ''));
  return [...new Set(names.filter((name) => name !== ''))];
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name.replaceAll('+', ' '));
  } catch {
    return name; // malformed escapes are kept as they were sent
  }
}

/** The last part of a nested name: "lines.0.message" is a message. */
export const lastPart = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

/** The last part in small letters, without separators and digits: programs write the same name in many ways. */
export const plainName = (name: string): string =>
  lastPart(name)
    .toLowerCase()
    .replace(/[^a-z]/g, '');

/** Whether it stands for what was told without a name: bytes, or a place in a list. */
export const isUnnamed = (name: string): boolean => name === packedName || /^\[\d+\]$/.test(name);

/** Whether something was sent as bytes, which have no names. */
export const holdsPacked = ({ parameters }: { readonly parameters: readonly Parameter[] }): boolean =>
  parameters.some(({ name }) => name === packedName);
