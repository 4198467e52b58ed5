import type { ObservationKind } from '../core/domain';

/**
 * What the page-world probe and the content script hand over, before the background makes an Observation of it.
 * Plain types: no zod in pages. `data` has the fields of the observation of that kind, raw:
 * `value` is the raw string (cut at 256 characters), `url`s are raw (cut at 2,048), `parameters` are left out
 * (the background derives them from the address and, where given, from `body`, cut at 2,048), ids, frame and source too.
 * A cookie written through document.cookie may come as the assigned line itself, in `cookie` (cut at 4,096), in place of
 * its fields; the host is taken from the frame.
 * Raw values live only until the background has sketched them; they are never stored.
 */
export interface ProbeRecord {
  /** Names the fact within its document: the same fact again only raises `count`, so a batch sent twice changes nothing. */
  key: string;
  kind: ObservationKind;
  /** First time, epoch milliseconds. */
  at: number;
  /** Cumulative for this document. */
  count: number;
  scriptUrl: string | null;
  data: Record<string, unknown>;
}
