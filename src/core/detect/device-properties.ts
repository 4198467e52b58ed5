import { textIn, type ApiCall } from './calls';

/**
 * What tells machines apart, by what it tells of: families of the sweep that Iqbal et al. ("Fingerprinting the
 * fingerprinters", IEEE S&P 2021) and Eckersley (PETS 2010) describe. What every page reads, such as the name of the
 * browser or the language, is left out.
 */
const families: Readonly<Record<string, readonly RegExp[]>> = {
  screen: [/^screen\./, /^window\.(?:devicePixelRatio|outer(?:Width|Height)|screen[XY])$/],
  time_zone: [/^Intl\.timeZone$/, /^Date\.getTimezoneOffset$/],
  processor: [/^navigator\.(?:hardwareConcurrency|deviceMemory|platform|oscpu|cpuClass|buildID)$/],
  add_ons: [/^navigator\.(?:plugins|mimeTypes|javaEnabled|pdfViewerEnabled)$/],
  input: [/^navigator\.(?:maxTouchPoints|getGamepads|keyboard)$/],
  media: [
    /^navigator\.(?:mediaDevices|mediaCapabilities|requestMediaKeySystemAccess)/,
    /^mediaDevices\.enumerateDevices$/,
  ],
  connection: [/^navigator\.connection/],
  browser: [/^navigator\.(?:product|productSub|vendor|vendorSub|appVersion|appName|appCodeName|webdriver|doNotTrack)$/],
  languages: [/^navigator\.languages$/],
  speech: [/^speechSynthesis\.getVoices$/],
  storage: [/^(?:navigator\.)?storage\.estimate$/],
  permissions: [/^(?:navigator\.)?permissions\.query$/],
  display: [/^matchMedia$/],
  hints: [/^(?:navigator\.)?userAgentData\./],
};

/** Returns which family a call reads from; null: none. */
export function familyOf(call: ApiCall): string | null {
  const found = Object.entries(families).find(([, patterns]) => patterns.some((pattern) => pattern.test(call.api)));
  return found?.[0] ?? null;
}

/** Returns what was read, as one name: a query for two permissions reads two things. */
export function propertyOf(call: ApiCall): string {
  const what = textIn(call, 'name');
  return what === '' ? call.api : `${call.api} ${what}`;
}
