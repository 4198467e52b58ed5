import type { HostFacts, Technique } from '../domain';

/** Hosts that only deliver what any page may use. What they are listed as is data; that these do not track is ours. */
const deliveryClasses: ReadonlySet<string> = new Set(['fonts', 'cdn', 'library']);

/** Techniques that are told without a variant; for the others the variant says how the host was seen. */
const withoutVariant: ReadonlySet<Technique> = new Set(['session_replay', 'heatmap', 'chat_widget', 'contact']);

/** Whether a host only delivers files: reached, but nothing is kept. */
export function isDelivery(facts: HostFacts): boolean {
  return facts.class !== null && deliveryClasses.has(facts.class);
}

/** Nobody says what it is for: it is on no list, or whoever rents a place there can be anybody. */
export function isUnlisted(facts: HostFacts): boolean {
  return facts.class === null || facts.class === 'hosting';
}

/** Returns the variant of a class's technique, seen as a script, a frame or a request. */
export function variantFor(technique: Technique, seenAs: 'script' | 'frame' | 'request'): string | null {
  if (withoutVariant.has(technique)) return null;
  if (technique === 'single_sign_on') return 'sdk';
  if (technique === 'third_party_data') return seenAs === 'script' ? 'enrichment_script' : seenAs;
  return seenAs;
}

/** For sign-in: whether something was loaded before any click. */
export function loadedFor(technique: Technique): boolean | null {
  return technique === 'single_sign_on' ? true : null;
}

/** Techniques that serve the page and its visitor: told calmly. */
const serving: ReadonlySet<Technique> = new Set([
  'captcha',
  'payment',
  'consent_platform',
  'chat_widget',
  'single_sign_on',
]);

/** Returns what a technique counts as: what serves the page and its visitor is ordinary. */
export function weightFor(technique: Technique): 'tracking' | 'ordinary' {
  return serving.has(technique) ? 'ordinary' : 'tracking';
}
