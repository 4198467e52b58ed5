const american =
  /^(America\/(New_York|Chicago|Denver|Phoenix|Los_Angeles|Anchorage|Detroit|Boise|Indiana|Kentucky|North_Dakota|Juneau|Nome|Sitka|Adak|Menominee|Metlakatla|Yakutat)|Pacific\/Honolulu|US\/)/;
const canadian =
  /^(America\/(Toronto|Vancouver|Montreal|Edmonton|Winnipeg|Halifax|St_Johns|Regina|Moncton|Whitehorse|Iqaluit|Yellowknife|Goose_Bay|Glace_Bay|Dawson|Inuvik)|Canada\/)/;
const brazilian =
  /^(America\/(Sao_Paulo|Manaus|Fortaleza|Recife|Bahia|Belem|Cuiaba|Campo_Grande|Porto_Velho|Boa_Vista|Maceio|Araguaina|Rio_Branco|Noronha)|Brazil\/)/;
const efta = /^(Atlantic\/Reykjavik|Europe\/(Oslo|Vaduz)|Arctic\/)/;
const europeanUnion =
  /^(Europe\/(Amsterdam|Athens|Berlin|Bratislava|Brussels|Bucharest|Budapest|Busingen|Copenhagen|Dublin|Helsinki|Lisbon|Ljubljana|Luxembourg|Madrid|Malta|Mariehamn|Paris|Prague|Riga|Rome|Sofia|Stockholm|Tallinn|Vienna|Vilnius|Warsaw|Zagreb)|Asia\/(Nicosia|Famagusta)|Atlantic\/(Azores|Canary|Madeira)|Africa\/Ceuta|America\/(Guadeloupe|Martinique|Cayenne)|Indian\/(Reunion|Mayotte))$/;

/** Time zone → region. The first that fits; California has the zone of its coast, told apart by nothing, so it is offered. */
const zones: readonly (readonly [RegExp, string])[] = [
  [/^America\/Los_Angeles$|^US\/Pacific$/, 'US-CA'],
  [american, 'US'],
  [canadian, 'CA'],
  [brazilian, 'BR'],
  [europeanUnion, 'EU'],
  [efta, 'EEA'],
  [/^(Europe\/(London|Belfast|Jersey|Guernsey|Isle_of_Man)|GB)$/, 'GB'],
  [/^Europe\/Zurich$/, 'CH'],
  [/^(Australia\/|Antarctica\/Macquarie)/, 'AU'],
  [/^(Pacific\/(Auckland|Chatham)|NZ)$/, 'NZ'],
  [/^(Asia\/Tokyo|Japan)$/, 'JP'],
  [/^(Asia\/Singapore|Singapore)$/, 'SG'],
];

/** Regions that can be chosen by hand. */
export const regions = ['EU', 'EEA', 'GB', 'CH', 'US-CA', 'US', 'CA', 'BR', 'AU', 'NZ', 'JP', 'SG', 'other'] as const;

/** Returns the region that time zone and language point to. Never looked up; the person can change it. */
export function regionOf(timeZone: string, language: string): string {
  const byZone = zones.find(([zone]) => zone.test(timeZone))?.[1];
  if (byZone !== undefined) return byZone;
  const country = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?-([A-Z]{2})$/.exec(language)?.[1] ?? '';
  return byCountry(country);
}

const unionCountries = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');

function byCountry(country: string): string {
  if (unionCountries.includes(country)) return 'EU';
  if (['IS', 'LI', 'NO'].includes(country)) return 'EEA';
  return (regions as readonly string[]).includes(country) ? country : 'other';
}

const within: Readonly<Record<string, readonly string[]>> = {
  EU: ['EU', 'EEA'],
  EEA: ['EEA'],
  'US-CA': ['US-CA', 'US'],
};

/** Returns whether a choice offered in `offered` is open to a person in `region`. */
export function isOfferedIn(offered: string, region: string): boolean {
  return offered === 'all' || (within[region] ?? [region]).includes(offered);
}
