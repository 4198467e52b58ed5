import type { AboutWords } from './about-words';

export const nl: AboutWords = {
  language: 'nl',
  script: 'spaced',
  scope: [
    {
      says: 'excludes',
      terms: [
        '(deze|dit|onze|ons|het|de) ~3 (*verklaring|*beleid|*statement|*reglement|*policy) ~2 (is ~2 niet van toepassing|geldt ~2 niet|gelden ~2 niet|is niet bedoeld|ziet niet|gaat niet|strekt ~4 niet)',
        '(deze|dit|onze|ons) ~3 (*verklaring|*beleid|*statement) heeft geen betrekking',
        '(geldt|is) (deze|dit|onze) ~2 (*verklaring|*beleid|*statement) niet',
      ],
      example: 'Deze privacyverklaring is niet van toepassing op websites van derden.',
      not: 'Deze privacyverklaring is van toepassing op onze websites.',
    },
    {
      says: 'excludes',
      terms: [
        '(vallen|valt) niet onder (deze|dit|onze|ons) ~2 (*verklaring|*beleid|*statement)',
        '(buiten) ~2 (reikwijdte|toepassingsgebied) ~3 (*verklaring|*beleid|*statement)',
      ],
      example: 'Websites van derden vallen niet onder deze verklaring.',
      not: 'Onze apps vallen onder deze verklaring.',
    },
    {
      says: 'excludes',
      terms: [
        '(geldt|gelden|vallen onder|valt onder) ~3 (hun eigen|zijn eigen|haar eigen|het eigen|de eigen|hun) (*verklaring|*verklaringen|*beleid|*statement|*statements|*voorwaarden)',
        '(*verklaring|*beleid) van (de|die) (derde|derden|aanbieder|beheerder|partij) ~2 (van toepassing|geldt)',
      ],
      of: 'third_parties',
      example: 'Voor andere websites gelden hun eigen privacyverklaringen.',
      not: 'Voor onze website geldt deze privacyverklaring.',
    },
    {
      says: 'excludes',
      as: 'follows',
      terms: ['(zij|ze|het|deze) (is ~2 niet van toepassing|geldt ~2 niet|gelden ~2 niet|heeft geen betrekking)'],
      example: 'Zij geldt niet voor websites waarnaar wij linken.',
      not: 'Zij geldt ook voor onze app.',
    },
    {
      says: 'covers',
      terms: [
        '(deze|dit|onze|ons|het) ~3 (*verklaring|*beleid|*statement|*reglement|*policy) ~3 (is [ook|alleen|uitsluitend] van toepassing|geldt|gelden|heeft betrekking|ziet op|gaat over|omvat)',
        '(deze|dit) ~3 (*verklaring|*beleid|*statement) ~14 en is van toepassing op',
      ],
      unless: ['(geldt|van toepassing) (vanaf|sinds|tot|met ingang)', 'gaat over (cookie|wat|hoe)*'],
      example: 'Deze privacyverklaring is van toepassing op onze websites en apps.',
      not: 'Deze privacyverklaring is niet van toepassing op onze websites.',
    },
    {
      says: 'covers',
      terms: [
        '(vallen|valt) [ook|eveneens] onder (deze|dit|onze|ons) ~2 (*verklaring|*beleid|*statement)',
        '(reikwijdte|toepassingsgebied) ~3 omvat',
      ],
      example: 'Onze apps vallen ook onder deze verklaring.',
      not: 'Websites van derden vallen niet onder deze verklaring.',
    },
    {
      says: 'covers',
      as: 'follows',
      terms: ['(zij|ze|het) (geldt|gelden|is [ook] van toepassing|heeft [ook] betrekking) [ook|tevens] (voor|op)'],
      unless: ['(geldt|van toepassing) (vanaf|sinds|met ingang)'],
      example: 'Zij geldt ook voor onze mobiele app.',
      not: 'Zij geldt niet voor de app van een ander.',
    },
    {
      says: 'covers',
      as: 'meaning',
      terms: [
        '(website|websites|site|sites|platform) ~1 (betekent|verwijst naar|duidt) [op]',
        '(met|onder) ~2 (website|websites|site) ~1 (bedoelen|verstaan|wordt ~2 (bedoeld|verstaan)|worden ~2 (bedoeld|verstaan))',
      ],
      example: 'Met ‘website’ bedoelen wij www.voorbeeld.nl en www.voorbeeld.org.',
      not: 'Een website betekent een aantal pagina’s.',
    },
    {
      says: 'covers',
      as: 'loose',
      terms: [
        '(deze|dit|onze|ons) ~3 (*verklaring|*beleid|*statement) ~3 (beschrijft|legt|beschrijven|informeert|leest|geeft) ~20 (wanneer u|wanneer je|als u|als je|bij het gebruik|bezoekers|gebruikers|via)',
      ],
      example: 'Deze privacyverklaring beschrijft hoe wij gegevens verwerken wanneer u onze website bezoekt.',
      not: 'Deze privacyverklaring beschrijft onze prijzen.',
    },
    {
      // Whose data it is, is the customer's affair: its own policy applies.
      says: 'excludes',
      terms: ['(klant|klanten|opdrachtgever|opdrachtgevers) ~2 (is|zijn) ~2 verwerkingsverantwoordelijke*'],
      of: 'customer_data',
      example: 'Onze klanten zijn de verwerkingsverantwoordelijken voor deze gegevens.',
      not: 'Wij zijn de verwerkingsverantwoordelijke voor uw gegevens.',
    },
    {
      says: 'covers',
      terms: ['(met uitzondering van|behalve) [de|uw] (accountgegevens|accountinformatie)'],
      example:
        'Deze verklaring is niet van toepassing op gegevens van klanten, met uitzondering van de accountgegevens.',
      not: 'Wij wissen alles, behalve de facturen.',
    },
  ],
  kinds: [
    {
      kind: 'websites',
      terms: ['(website|websites|site|sites|webpagina|webwinkel|webshop|portaal|domein|blog|internetsite)*'],
      example: 'Deze privacyverklaring is van toepassing op onze websites.',
      not: 'Deze privacyverklaring is van toepassing op onze nieuwsbrief.',
    },
    {
      kind: 'apps',
      terms: ['(app|apps|bestelapp|applicatie|applicaties)', 'mobiele (app|applicatie)*'],
      example: 'Deze privacyverklaring is van toepassing op onze app.',
      not: 'Deze privacyverklaring is van toepassing op onze website.',
    },
    {
      kind: 'services',
      terms: ['(dienst|diensten|dienstverlening|product|producten|platform|nieuwsbrief|nieuwsbrieven)'],
      example: 'Deze privacyverklaring is van toepassing op onze diensten.',
      not: 'Deze privacyverklaring is van toepassing op onze websites.',
    },
    {
      kind: 'people',
      terms: ['(bezoeker|gebruiker|klant|lid|leden|abonnee|lezer|patient|gast|burger|inwoner)*'],
      example: 'Deze privacyverklaring is van toepassing op alle bezoekers.',
      not: 'Deze privacyverklaring is van toepassing op onze website.',
    },
    {
      kind: 'staff',
      terms: ['(sollicitant|medewerker|werknemer|kandidat|kandidaat|stagiair)*'],
      example: 'Deze privacyverklaring is niet van toepassing op sollicitanten.',
      not: 'Deze privacyverklaring is niet van toepassing op klanten.',
    },
    {
      kind: 'third_parties',
      terms: [
        '(website|site|app|dienst|pagina|bedrij|platform)* ~5 (derden|derde|anderen|andere partijen|waarnaar|gelinkt*|externe|die wij niet ~2 beheren)',
        '(andere|externe|gelinkte) (website|site|bedrij|partij|pagina)*',
        '(derden|derde partijen)',
      ],
      example: 'Deze privacyverklaring is niet van toepassing op websites van derden.',
      not: 'Deze privacyverklaring is niet van toepassing op ons intranet.',
    },
    {
      kind: 'customer_data',
      terms: [
        '(namens|in opdracht van|voor) [onze] (klant|opdrachtgever|zakelijke klant)* verwerken',
        '(namens|in opdracht van) [onze] (klant|opdrachtgever|zakelijke klant)*',
        'als verwerker',
        'gegevens ~5 (klanten) ~4 (invoer|verwerk|opslaan|uploaden)*',
      ],
      example: 'Deze privacyverklaring is niet van toepassing op gegevens die wij namens onze klanten verwerken.',
      not: 'Deze privacyverklaring is niet van toepassing op onze klanten.',
    },
    {
      kind: 'offline',
      terms: ['offline', '(in de winkel|in onze winkels|telefonisch|persoonlijk contact)'],
      example: 'Deze privacyverklaring is niet van toepassing op gegevens die offline worden verzameld.',
      not: 'Deze privacyverklaring is niet van toepassing op onze website.',
    },
  ],
  open: [
    '(waaronder|inclusief|met inbegrip van|zoals|bijvoorbeeld|onder meer|onder andere)',
    '(andere|overige) ~2 (website|websites|site|sites|domeinen)',
    '(alle|al|iedere|elke) ~3 (website|websites|site|sites|onze|domeinen)',
    '(dochter|subdomein|groepsmaatschappij|gelieerde)*',
    '(verwij|link)* ~3 (deze|dit) (privacy*|verklaring|beleid)',
  ],
  documents: [
    {
      kind: 'cookie',
      terms: [
        '(ons|onze|het|de|een) [aparte|afzonderlijke] (cookiebeleid|cookieverklaring|cookiestatement|cookie (beleid|verklaring|statement|policy))',
      ],
      unless: ['(dit|deze) (cookie*)'],
      example: 'Meer hierover leest u in ons cookiebeleid.',
      not: 'Dit cookiebeleid is kort.',
    },
    {
      kind: 'privacy',
      terms: [
        '(ons|onze) [algemene] (privacyverklaring|privacybeleid|privacystatement|privacyreglement|privacy (verklaring|beleid|statement|policy))',
      ],
      unless: ['(wijzig|aanpas|bijwerk)* ~3 (ons|onze) privacy*'],
      example: 'De rest staat in onze privacyverklaring.',
      not: 'Lees de privacyverklaring van iedere website.',
    },
    {
      kind: 'other',
      terms: ['(onze|de) (algemene voorwaarden|gebruiksvoorwaarden)'],
      example: 'Lees ook onze algemene voorwaarden.',
      not: 'De voorwaarden hiervoor zijn eenvoudig.',
    },
  ],
  incorporates: [
    '(opgenomen|onderdeel) ~6 door verwijzing',
    '(maakt|maken|vormt|vormen) [een] [integraal] (deel|onderdeel) [uit] van',
    '(in samenhang|samen) met ~6 (gelezen|lezen)',
    '(aanvulling op|vult|aanvullend)',
  ],
  incorporatesExample: 'Ons cookiebeleid maakt deel uit van deze verklaring.',
};
