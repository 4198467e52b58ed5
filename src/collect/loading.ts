import type { Observation } from '../core/domain';

export interface Loading {
  variant: 'frame' | 'script' | 'image';
  url: string;
}

/** What is loaded into the page as an element, whoever saw it: the page's own side, or the browser. null: anything else. */
export function loadingOf(observation: Observation): Loading | null {
  const variant = variantOf(observation);
  const url = 'url' in observation ? observation.url : null;
  return variant === null || url === null ? null : { variant, url };
}

function variantOf(observation: Observation): Loading['variant'] | null {
  if (observation.kind === 'image') return observation.origin === 'element' ? 'image' : null;
  if (observation.kind === 'element') return byElement[observation.element] ?? null;
  return observation.kind === 'request' ? (byType[observation.resourceType] ?? null) : null;
}

const byElement: Readonly<Record<string, Loading['variant']>> = { iframe: 'frame', script: 'script' };
const byType: Readonly<Record<string, Loading['variant']>> = { sub_frame: 'frame', script: 'script' };

/** A pattern of an address, from its host on; hosts below that one are meant too. */
export function addressPattern(pattern: string): RegExp {
  return new RegExp(`^https?://([^/]+\\.)?${pattern}`, 'i');
}
