import type { Technique } from '../../domain';

/** What a tool does on top of the rest, and what can be switched off, or given up, by itself. */
export const partsOfTools: ReadonlySet<Technique> = new Set<Technique>([
  'session_replay',
  'heatmap',
  'key_logging',
  'fingerprinting',
  'cross_device',
]);
