import * as z from 'zod/mini';

/** How a page tracks: the same ids in code, data, export and documents. */
export const techniques = [
  'cookie',
  'local_storage',
  'session_storage',
  'indexed_db',
  'cache_storage',
  'service_worker',
  'web_sql',
  'window_name',
  'cache_identifier',
  'flash_lso',
  'web_beacon',
  'ping',
  'script',
  'tag',
  'tag_manager',
  'analytics',
  'advertising',
  'iframe',
  'embedded_media',
  'social_widget',
  'single_sign_on',
  'session_replay',
  'heatmap',
  'key_logging',
  'fingerprinting',
  'device_information',
  'device_identifier',
  'link_decoration',
  'bounce',
  'cookie_sync',
  'cname_cloaking',
  'web_socket',
  'server_log',
  'third_party_data',
  'location',
  'sensor',
  'push',
  'web_form',
  'hidden_field',
  'consent_platform',
  'consent_signal',
  'chat_widget',
  'ab_testing',
  'error_monitoring',
  'captcha',
  'payment',
  'contact',
  'mobile_sdk',
  'email_beacon',
  'server_side',
  'cross_device',
] as const;

export const technique = z.enum(techniques);
export type Technique = z.infer<typeof technique>;

/** Techniques that no page can show, with the message key that says why. */
export const unobservable = {
  mobile_sdk: 'unobservable.mobile_sdk',
  email_beacon: 'unobservable.email_beacon',
  server_side: 'unobservable.server_side',
  cross_device: 'unobservable.cross_device',
  flash_lso: 'unobservable.flash_lso',
  web_sql: 'unobservable.web_sql',
  cache_identifier: 'unobservable.cache_identifier',
  cname_cloaking: 'unobservable.cname_cloaking',
} as const satisfies Partial<Record<Technique, string>>;

/** Techniques that today's browsers no longer run: disclosed, and not a fault when absent. */
export const historicTechniques: readonly Technique[] = ['flash_lso', 'web_sql'];

/** Signals of the browser itself: a policy answers them with a statement or is silent. */
export const signalTechniques: readonly Technique[] = ['consent_signal'];
