import type { ValueSketch } from '../core/domain';

/** What the background itself knows of where a record comes from. */
export interface Context {
  /** Raw; what is stored is redacted. */
  frameUrl: string;
  /** Raw, as the frame says it itself: a page that moves on without loading has another by then. */
  routeUrl?: string;
  /** Host whose cookies the frame sets: a frame without an address of its own has its maker's. */
  host: string;
  /** Names the document within the visit. */
  documentToken: string;
  /** Keyed with the visit's own secret. `name`: what the value is kept or sent as. */
  sketch: (value: string, name?: string) => ValueSketch;
}

export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}
