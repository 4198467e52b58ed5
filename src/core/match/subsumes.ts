import type { Technique } from '../domain';

/** Narrower → broader: a clause that names only the broader one includes the narrower in general terms. */
const broader: Readonly<Partial<Record<Technique, Technique>>> = {
  tag_manager: 'tag',
  analytics: 'script',
  advertising: 'script',
  ab_testing: 'script',
  error_monitoring: 'script',
  captcha: 'script',
  tag: 'script',
};

/** Whether `broad` is `narrow` or one of its broader techniques. */
export function subsumes(broad: Technique, narrow: Technique): boolean {
  for (let at: Technique | undefined = narrow; at !== undefined; at = broader[at]) if (at === broad) return true;
  return false;
}
