import type { Access, AccessStep } from './artifacts';

/** What each access step cannot see: message keys `hidden.*`, shown on every report. */
const byStep = {
  click: [
    'hidden.http_only_cookies',
    'hidden.third_party_cookies',
    'hidden.response_headers',
    'hidden.redirects',
    'hidden.cross_origin_frames',
    'hidden.workers',
  ],
  site: [
    'hidden.third_party_cookies',
    'hidden.third_party_headers',
    'hidden.redirects',
    'hidden.cross_origin_frames',
    'hidden.workers',
  ],
  all: [],
} as const satisfies Record<AccessStep, readonly string[]>;

/** Returns the message keys of what stays hidden at this step and mode. */
export function hiddenAt(access: Access): string[] {
  return access.mode === 'snapshot'
    ? ['hidden.page_scripts', 'hidden.before_click', ...byStep[access.step]]
    : [...byStep[access.step]];
}
