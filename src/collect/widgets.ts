import rows from '../../assets/knowledge/widgets.json';
import type { Observation } from '../core/domain';
import { addressPattern, loadingOf } from './loading';

type Variant = 'frame' | 'script' | 'image';

/** One pattern a widget, by what loads it. */
const patterns: Readonly<Record<Variant, readonly (readonly [string, RegExp])[]>> = {
  frame: patternsOf(rows.frame),
  script: patternsOf(rows.script),
  image: patternsOf(rows.image),
};

function patternsOf(ofVariant: Readonly<Record<string, string>>): (readonly [string, RegExp])[] {
  return Object.entries(ofVariant).map(([id, pattern]) => [id, addressPattern(pattern)]);
}

/** The social widget that an observation loads: a button, a box or a player of a network. null: none; a plain link never is. */
export function widgetOf(observation: Observation): { widget: string; variant: Variant; url: string } | null {
  const loading = loadingOf(observation);
  if (loading === null) return null;
  const { variant, url } = loading;
  const widget = patterns[variant].find(([, pattern]) => pattern.test(url))?.[0];
  return widget === undefined ? null : { widget, variant, url };
}
