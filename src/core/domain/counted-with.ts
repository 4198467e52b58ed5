import type { VerdictStatus } from './verdict';

/** What counts with what, on screen and in every file. Apart from the schemas: the popup's first frame goes without them. */
export const countedWith = {
  clear: 'disclosed',
  vague: 'disclosed',
  partial: 'partly',
  'catch-all': 'not-disclosed',
  omitted: 'not-disclosed',
  incorrect: 'not-disclosed',
  ambiguous: 'not-disclosed',
  'out-of-scope': 'apart',
  undetermined: 'apart',
} as const satisfies Record<VerdictStatus, 'disclosed' | 'partly' | 'not-disclosed' | 'apart'>;
export type CountGroup = (typeof countedWith)[VerdictStatus];
