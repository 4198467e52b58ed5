import type { Environment } from '../core/domain';
import { browser } from '../lib/browser';

/** What may be known of the browser that the visit ran in. */
export function readEnvironment(viewport: Environment['viewport']): Environment {
  return {
    ...browserOf(navigator.userAgent),
    locale: browser.i18n.getUILanguage(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    // The setting can be read by no extension that may not also change it.
    thirdPartyCookies: 'unknown',
    profile: 'in-use',
    viewport,
  };
}

/** Name and version as the browser itself gives them to every page. */
export function browserOf(userAgent: string): { browser: string; version: string } {
  const known = [
    ['edge', /\bEdg\/([\d.]+)/],
    ['opera', /\bOPR\/([\d.]+)/],
    ['firefox', /\bFirefox\/([\d.]+)/],
    ['chromium', /\b(?:Headless)?Chrom(?:e|ium)\/([\d.]+)/],
  ] as const;
  for (const [name, pattern] of known) {
    const version = pattern.exec(userAgent)?.[1];
    if (version !== undefined) return { browser: name, version };
  }
  return { browser: 'unknown', version: '' };
}
