/** In English, French, German, Spanish, Portuguese, Italian and Dutch, as words and as parts of a path. */
const policyWords =
  /privacy|confidentialit|vie.?privee|donnees.personnelles|datenschutz|privacidade?|proteccion.de.datos|datos.personales|dados.pessoais|riservatezza|dati.personali|informativa|persoonsgegevens|\bcookies?\b|\b(gdpr|rgpd|dsgvo|ccpa)\b|do.not.sell|\blegal\b|mentions.legales|impressum|note.legali|\bterms\b|conditions.(generales|d.utilisation|of|de)\b|nutzungsbedingungen|\b(agb|cg[uv])\b/;

/** Whether a link may lead to a policy, by its words or by its path. "Vie privée" → true */
export function mayNamePolicy(text: string, address: string): boolean {
  const path = URL.canParse(address) ? new URL(address).pathname : '';
  return policyWords.test(`${text} ${path}`.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
}
