import type { AccessState } from '../../src/messaging/protocol';

/** A shop's page that was watched with access to all sites; the test states only what matters. */
export function anAccessState(given: Partial<AccessState> = {}): AccessState {
  return { step: 'all', mode: 'watched', host: 'shop.test', blocked: null, isPrivate: false, ...given };
}
