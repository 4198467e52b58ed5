import type { Words } from './html';

/** "EEA" → "European Economic Area"; a code without a name of ours stays as it is. */
export function regionInWords(region: string, { t }: Words): string {
  const key = `ui.region.${region}`;
  const name = t(key);
  return name === key ? region : name;
}
