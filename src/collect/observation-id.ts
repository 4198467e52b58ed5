import { sha256Hex } from '../lib/hmac-sha256';

/** Short and stable: the same fact of the same document gets the same id, so storing it twice changes nothing. */
export function observationId(...parts: readonly string[]): string {
  return sha256Hex(JSON.stringify(parts)).slice(0, 16);
}
