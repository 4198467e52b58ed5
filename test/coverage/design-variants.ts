import type { Technique } from '../../src/core/domain';

/** The variants that the design names, by technique. A technique that is not here is told without one. */
export const designVariants: Readonly<Partial<Record<Technique, readonly string[]>>> = {
  cookie: ['script', 'cookie_store', 'http', 'http_only', 'partitioned'],
  web_beacon: ['image', 'noscript', 'css'],
  ping: ['send_beacon', 'anchor', 'fetch_keepalive', 'report'],
  single_sign_on: ['markup', 'sdk', 'flow'],
  key_logging: ['before_submit'],
  fingerprinting: ['canvas', 'webgl', 'audio', 'font', 'navigator', 'battery', 'webrtc'],
  device_information: ['hints', 'screen_time_zone'],
  link_decoration: ['incoming', 'outgoing'],
  consent_signal: ['tcf', 'gpp', 'usp', 'google', 'gpc', 'dnt'],
};
