import type { Words } from './html';

/** "EEA" → "European Economic Area"; a country without a name of ours is called as the language calls it: "FR" → "France". */
export function regionInWords(region: string, { t, locale }: Words): string {
  const key = `ui.region.${region}`;
  const name = t(key);
  if (name !== key) return name;
  if (!/^[A-Z]{2}$/.test(region)) return region;
  return new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }).of(region) ?? region;
}
