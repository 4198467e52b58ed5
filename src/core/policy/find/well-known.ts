/** Where policies usually stand, in the order in which they are asked for; the page's language first. */
const everywhere = ['/privacy', '/privacy-policy', '/legal/privacy', '/policies/privacy-policy', '/privacy.html'];

const byLanguage: Readonly<Record<string, readonly string[]>> = {
  fr: ['/politique-de-confidentialite', '/confidentialite', '/vie-privee'],
  de: ['/datenschutz', '/datenschutzerklaerung', '/datenschutz.html'],
  es: ['/politica-de-privacidad', '/privacidad'],
  pt: ['/politica-de-privacidade', '/privacidade'],
  it: ['/informativa-privacy', '/privacy-policy-it'],
  nl: ['/privacybeleid', '/privacyverklaring'],
  ja: ['/privacypolicy', '/privacy/index.html'],
  ru: ['/privacy/ru', '/politika-konfidencialnosti'],
};

/** Returns the paths to ask for on a site whose page, in this language, links to no policy. */
export function wellKnownPaths(language: string): string[] {
  const own = byLanguage[language.slice(0, 2).toLowerCase()] ?? [];
  return [...new Set([...own, ...everywhere, '/datenschutz', '/cookies', '/cookie-policy'])];
}
