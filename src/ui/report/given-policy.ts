import type { PolicyMediaType } from '../../core/domain';

/** As much as is fetched from a site. */
export const maximumGiven = 8_000_000;

/** Returns what a file holds, by its type and its name. */
export function mediaTypeOf({ name, type }: Pick<File, 'name' | 'type'>): PolicyMediaType {
  if (/html/i.test(type) || /\.x?html?$/i.test(name)) return 'text/html';
  return /markdown/i.test(type) || /\.(?:md|markdown)$/i.test(name) ? 'text/markdown' : 'text/plain';
}

/** Returns what a pasted text is: somebody may paste a page's source. */
export function pastedMediaType(text: string): PolicyMediaType {
  return /^\s*(?:<!doctype html|<html|<(?:p|div|section|main|article|h[1-6])[\s>])/i.test(text)
    ? 'text/html'
    : 'text/plain';
}
