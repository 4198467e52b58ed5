import type { FormField } from '../core/domain';

export type AskedFor = NonNullable<FormField['asksFor']>;

/** What a field says of itself. */
export interface FieldWords {
  type: string;
  autocomplete: string;
  /** Its name, id, labels and placeholder, in this order of trust. */
  words: readonly string[];
}

/** Autofill's own field names (HTML, 4.10.18.7) by their last token. */
const byToken: readonly (readonly [RegExp, AskedFor])[] = [
  [/^cc-/, 'payment_card'],
  [/^(current|new)-password$|^one-time-code$/, 'password'],
  [/^email$/, 'email'],
  [/^tel/, 'phone'],
  [/^username$|^nickname$|^impp$/, 'username'],
  [/^(street-address|address-(line|level)\d|postal-code)$/, 'address'],
  [/^country(-name)?$/, 'country'],
  [/^organization$/, 'company'],
  [/^organization-title$/, 'job'],
  [/^bday/, 'birth_date'],
  [/^url$/, 'website'],
  [/^sex$|^photo$|^language$/, 'other_personal'],
  [/name$|^honorific-/, 'name'],
];

/**
 * Words of fields in English, French, German, Spanish, Portuguese, Italian and Dutch, without accents and in small
 * letters. The first line that fits decides, so the narrower stand first.
 */
const byWord: readonly (readonly [RegExp, AskedFor | null])[] = [
  [
    /\b(gift|loyalty|member(ship)?|library|bonus|fidelite|cadeau|geschenk\w*|kunden)[ -]?(card|carte|karte|kaart)/,
    null,
  ],
  [/\b(coupon|promo(tion)?|voucher|gutschein\w*|discount|captcha|quantity|otp|pin)\b/, null],
  [
    /\b(cc|credit|debit) ?(card|num|name|exp|csc|cvc|month|year)|\bcard ?(no\b|num|holder|payment|code|expir|details|cvc)|\b(cvc2?|cvv2?|csc|credit card|creditcard\w*|cardnumber)\b|security code|\b(numero de )?(la )?carte (bancaire|bleue|de (credit|paiement))|numero de (la )?carte|cryptogramme|kreditkarte\w*|karten(nummer|inhaber)|prufziffer|numero de (la )?tarjeta|tarjeta de (credito|debito)|(numero do )?cartao( de (credito|debito))?\b|carta di credito|numero (della )?carta|kaartnummer|expir(y|ation)( date| month| year)?\b|date d expiration|gultig bis/,
    'payment_card',
  ],
  [
    /password|passwd|\bpwd\b|passcode|passphrase|mot de passe|\bmdp\b|passwort|kennwort|contrasena|\bclave\b|\bsenha\b|wachtwoord/,
    'password',
  ],
  [/birth|\bdob\b|\bbday\b|naissance|geburt\w*|nacimiento|nascimento|nascita|geboorte\w*/, 'birth_date'],
  [
    /\b(ssn|social (security|insurance)|national (id|insurance)\w*|passport\w*|identity (card|document)|tax ?id|steuer ?(id|nummer)\w*|personalausweis\w*|securite sociale|nir|dni|nie|cpf|codice fiscale|bsn|burgerservicenummer|rodne)\b/,
    'national_id',
  ],
  [/\b(siret|siren|vat|ust ?id\w*|partita iva|nif|cif|cnpj|tva)\b/, 'company'],
  [/e ?mail|\bmail(?!ing address)|courriel|\bmel\b|correo|posta elettronica/, 'email'],
  [
    /\b(user ?names?|userid|login( id| name)?|identifiant|benutzername\w*|usuario|utilizador|nome utente|gebruikersnaam|pseudo(nyme)?|nick ?name|handle|spitzname|account ?name)\b/,
    'username',
  ],
  [
    /phone|\b(tel(ephone)?|mobile?|cell(ular)?|fax|gsm|whatsapp|portable|rufnummer|handy\w*|movil|celular|telemovel|telefoon\w*)\b|\btelef\w*|telefon\w*|mobilnummer|numero de telephone|cellulare/,
    'phone',
  ],
  [/\b(web ?site|site (web|internet)|home ?page|web address|webseite|sitio web|sito( web)?)\b|^url$/, 'website'],
  [/\b(countr(y|ies)|pays|land|pais|paese|nation)\b/, 'country'],
  [
    /\b(company|organi[sz]ations?|business|employer|entreprise|societe|firma|firmenname|unternehmen|organisme|empresa|compania|azienda|ragione sociale|bedrijf\w*|association|raison sociale|institution|school|etablissement)\b/,
    'company',
  ],
  [
    /\b(job|occupation|profession|position|fonction|metier|poste|beruf|funktion|cargo|puesto|ocupacion|ruolo|funzione|functie|beroep|role)\b/,
    'job',
  ],
  [
    /\b(address\w*|adresse|adress|anschrift|street|rue|voie|strasse|str|hausnummer|calle|direccion|domicilio|endereco|morada|rua|indirizzo|adres|straat\w*|huisnummer|zip|zip ?code|postal|postcode|post code|plz|postleitzahl|code postal|codigo postal|cep|cap|city|town|ville|commune|localite|ort|stadt|wohnort|ciudad|cidade|citta|woonplaats|plaats|province|provincia|region|state|bundesland|county|department|departement|batiment|appartement|apt|suite)\b/,
    'address',
  ],
  [
    /\b(gender|sex|sexe|geschlecht|genero|genre|age|edad|idade|alter|nationality|nationalite|income|revenus?|iban|marital|religion|taille|weight|height|patient|diagnosis|language spoken)\b/,
    'other_personal',
  ],
  [/\b(search|query|recherche[rz]?|such(e|en|begriff)?|buscar|busca|busqueda|cerca|ricerca|zoek\w*|q)\b/, 'search'],
  [
    /\b(message|comments?|commentaires?|question|inquiry|enquiry|feedback|nachricht|mitteilung|anfrage|bemerkung\w*|mensaje|comentarios?|consulta|mensagem|messaggio|bericht|opmerking\w*|votre demande|description)\b/,
    'message',
  ],
  [
    /\b((first|last|full|given|family|middle|your|contact|user|customer|display|billing|shipping) ?names?|[fl] ?name|surname|prenom|nom|vorname|nachname|familienname|name|civilite|anrede|salutation|honorific|nombre|apellidos?|nome|sobrenome|apelido|cognome|naam|voornaam|achternaam)\b/,
    'name',
  ],
];
/** A name of something else is nobody's. */
const nameOfThing =
  /\b(file|product|event|domain|host|group|list|project|playlist|page|item|course|tag|form|field|widget|device|pet|plan|city|street|team|category)[ -]?names?\b|\bnom (du|de la|de l) (produit|fichier|projet)/;

const byType: Readonly<Record<string, AskedFor>> = {
  email: 'email',
  tel: 'phone',
  search: 'search',
  password: 'password',
  url: 'website',
  textarea: 'message',
};
const silentTypes: ReadonlySet<string> = new Set([
  'hidden',
  'checkbox',
  'submit',
  'button',
  'reset',
  'image',
  'range',
  'color',
]);

/** What of the person a field asks for, as it says itself; null: nothing that is recognised. */
export function asksFor({ type, autocomplete, words }: FieldWords): AskedFor | null {
  if (silentTypes.has(type)) return null;
  const token = autocomplete.toLowerCase().trim().split(/\s+/).at(-1) ?? '';
  const told = byToken.find(([pattern]) => pattern.test(token))?.[1];
  if (told !== undefined) return told;
  const plain = words.map(plainWords).filter((text) => text !== '');
  if (type === 'password') return plain.some((text) => /\b(cvv|cvc|csc)\d?\b/.test(text)) ? 'payment_card' : 'password';
  if (type === 'email') return 'email';
  const said = plain.map(saidBy).find((found) => found !== undefined);
  if (type === 'radio') return said === 'other_personal' || said === 'payment_card' ? said : null;
  return said === undefined ? (byType[type] ?? null) : said;
}

/** undefined: the words say nothing; null: they speak of something that is nobody's. */
function saidBy(text: string): AskedFor | null | undefined {
  return nameOfThing.test(text) ? undefined : byWord.find(([pattern]) => pattern.test(text))?.[1];
}

/** "user[FirstName]" → "user first name"; "Prénom *" → "prenom" */
export function plainWords(text: string): string {
  return text
    .slice(0, 160)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
