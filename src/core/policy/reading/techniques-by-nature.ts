import type { Technique } from '../../domain';

/** Whom the technique is about lies in itself: whoever speaks of analytics or social plug-ins, they are done for the site by others or by itself. */
export const tellsItsParty: readonly Technique[] = [
  'analytics',
  'advertising',
  'social_widget',
  'single_sign_on',
  'embedded_media',
  'session_replay',
  'heatmap',
  'key_logging',
  'fingerprinting',
  'location',
  'captcha',
  'chat_widget',
  'payment',
  'tag_manager',
  'ab_testing',
  'error_monitoring',
  'consent_platform',
  'consent_signal',
];

/** What "similar technologies" reach: what is kept in the browser, and scripts; never behaviour such as recording. */
export const catchAllReaches: readonly Technique[] = [
  'local_storage',
  'session_storage',
  'indexed_db',
  'cache_storage',
  'service_worker',
  'web_sql',
  'cache_identifier',
  'web_beacon',
  'ping',
  'script',
  'device_identifier',
  'flash_lso',
];

/** Siblings that a named technique opens in general terms. */
export const opens: Readonly<Partial<Record<Technique, readonly Technique[]>>> = {
  local_storage: ['session_storage', 'indexed_db', 'web_sql'],
  session_storage: ['local_storage', 'indexed_db'],
  web_beacon: ['ping'],
  email_beacon: ['web_beacon'],
};

/** A cookie policy speaks of what is kept in the browser and of who counts and advertises with it; any other of everything. */
export const inCookiePolicies: readonly Technique[] = [
  'cookie',
  'local_storage',
  'session_storage',
  'indexed_db',
  'cache_storage',
  'cache_identifier',
  'flash_lso',
  'web_beacon',
  'ping',
  'script',
  'tag',
  'tag_manager',
  'analytics',
  'advertising',
  'social_widget',
  'embedded_media',
  'session_replay',
  'heatmap',
  'fingerprinting',
  'device_identifier',
  'cross_device',
  'consent_platform',
  'consent_signal',
];
