/** A cookie, or another entry kept in the browser, as a policy's table or list names it. */
export interface DeclaredCookie {
  /** As written: "_ga_*" stands for many. */
  name: string;
  provider: string | null;
  purpose: string | null;
  /** The words for how long it is kept; null: none given. */
  lifetime: string | null;
  /** What these words come to; null: not a length of time, or none given. */
  lifetimeSeconds: number | null;
  /** Said to end with the browser's session. */
  isSession: boolean;
  /** The words for what kind it is (HTTP, first-party, necessary …). */
  type: string | null;
  clauseId: string;
}
