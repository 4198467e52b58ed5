import type { AboutWords } from './about-words';

export const de: AboutWords = {
  language: 'de',
  script: 'spaced',
  scope: [
    {
      says: 'excludes',
      terms: [
        '(diese|unsere|die vorliegende|dieses|dieser|die) ~3 (*erklarung|*hinweise|*hinweisen|*richtlinie|*richtlinien|*information|*informationen|*bestimmungen|*policy) ~3 (gilt|gelten|erstreckt|erstrecken|umfasst|umfassen|betrifft|betreffen|bezieht|beziehen|erfasst) ~4 nicht',
        '(diese|unsere|die) ~3 (*erklarung|*hinweise|*richtlinie|*bestimmungen) (findet|finden) ~2 keine anwendung',
        '(gilt|gelten|erstreckt sich) (diese|unsere) ~2 (*erklarung|*hinweise|*richtlinie|*bestimmungen) [ausdrucklich] nicht',
      ],
      example: 'Diese Datenschutzerklärung gilt nicht für Websites Dritter.',
      not: 'Diese Datenschutzerklärung gilt für unsere Websites.',
    },
    {
      says: 'excludes',
      terms: [
        '(ist|sind|werden|wird) nicht ~1 (von|durch) (dieser|unserer|diesen) ~2 (*erklarung|*hinweisen|*richtlinie) (erfasst|umfasst|abgedeckt)',
        '(von|durch) (dieser|unserer) ~2 (*erklarung|*richtlinie) nicht (erfasst|umfasst|abgedeckt)',
        'nicht erfasst (sind|ist|werden)',
        '(ausserhalb|nicht in) ~2 (geltungsbereich*|anwendungsbereich*)',
      ],
      example: 'Angebote Dritter sind nicht von dieser Erklärung erfasst.',
      not: 'Unsere Apps sind von dieser Erklärung erfasst.',
    },
    {
      says: 'excludes',
      terms: [
        '(gilt|gelten|unterliegen|unterliegt) ~2 (deren|dessen|ihren|seiner|seine|den jeweiligen|die jeweiligen|die dortigen|eigene|eigenen|ihre) [eigene|eigenen|jeweiligen] (*erklarung|*erklarungen|*hinweise|*hinweisen|*bestimmungen|*richtlinien)',
        '(gilt|gelten) ~2 (*erklarung|*erklarungen|*hinweise|*bestimmungen) (des|der) (jeweilig|dritt|anbieter|betreiber)*',
      ],
      of: 'third_parties',
      example: 'Für verlinkte Seiten gelten deren eigene Datenschutzhinweise.',
      not: 'Für unsere Seiten gelten diese Datenschutzhinweise.',
    },
    {
      says: 'excludes',
      as: 'follows',
      terms: ['(sie|es) (gilt|gelten|erstreckt|erstrecken|umfasst|betrifft|bezieht) ~3 nicht'],
      example: 'Sie gilt nicht für Seiten, auf die wir verlinken.',
      not: 'Sie gilt auch für unsere App.',
    },
    {
      says: 'covers',
      terms: [
        '(diese|unsere|die vorliegende|die nachfolgende|die folgende|die) ~3 (*erklarung|*hinweise|*richtlinie|*richtlinien|*information|*informationen|*bestimmungen|*policy) ~3 (gilt|gelten|erstreckt|erstrecken|umfasst|umfassen|betrifft|betreffen|bezieht sich|beziehen sich)',
        '(diese|unsere) ~3 (*erklarung|*hinweise|*richtlinie) (findet|finden) ~2 anwendung',
      ],
      unless: [
        '(gilt|gelten) (ab|seit|vom|bis|in der jeweils)',
        '(umfasst|umfassen) ~1 (seite|punkt)*',
        'keine anwendung',
      ],
      example: 'Diese Datenschutzerklärung gilt für unsere Websites und Apps.',
      not: 'Diese Datenschutzerklärung gilt nicht für unsere Websites.',
    },
    {
      says: 'covers',
      terms: [
        '(ist|sind|werden) [auch|ebenfalls] (von|durch) (dieser|unserer|diesen) ~2 (*erklarung|*hinweisen|*richtlinie) (erfasst|umfasst|abgedeckt)',
        '(geltungsbereich|anwendungsbereich) ~3 (umfasst|erstreckt)',
      ],
      example: 'Unsere Apps sind ebenfalls von dieser Erklärung erfasst.',
      not: 'Angebote Dritter sind nicht von dieser Erklärung erfasst.',
    },
    {
      says: 'covers',
      as: 'follows',
      terms: [
        '(sie|es) (gilt|gelten|erstreckt|erstrecken|umfasst|betrifft|bezieht) [sich] [auch|ebenso|ebenfalls|zudem]',
      ],
      unless: ['(gilt|gelten) (ab|seit|vom|bis)'],
      example: 'Sie gilt auch für unsere App.',
      not: 'Sie gilt ab dem 1. Mai und wird dann gelesen.',
    },
    {
      says: 'covers',
      as: 'meaning',
      terms: [
        '(website|websites|webseite|webseiten|seite|seiten|angebot|plattform) ~1 (meint|meinen|bezeichnet|bezeichnen|bedeutet|bedeuten|ist|sind) [die|unsere|unser|das]',
        '(mit|unter) ~2 (website|websites|webseite|webseiten|angebot) ~1 (meinen|verstehen|ist ~2 gemeint|sind ~2 gemeint)',
      ],
      example: 'Mit „Website“ meinen wir www.beispiel.de und www.beispiel.org.',
      not: 'Eine Website ist eine Menge von Seiten.',
    },
    {
      says: 'covers',
      as: 'loose',
      terms: [
        '(diese|unsere|die) ~3 (*erklarung|*hinweise|*richtlinie|*information|*informationen) ~3 (beschreibt|beschreiben|erlautert|erlautern|informiert|informieren|erklart|klart ~16 auf) ~20 (wenn sie|bei der nutzung|bei nutzung|beim besuch|innerhalb unser*|uber unsere|nutzer|besucher)*',
      ],
      example: 'Diese Datenschutzerklärung beschreibt, wie wir Daten verarbeiten, wenn Sie unsere Website besuchen.',
      not: 'Diese Datenschutzerklärung beschreibt unsere Preise.',
    },
    {
      // Whose data it is, is the customer's affair: its own policy applies.
      says: 'excludes',
      terms: [
        '(kunde|kunden|auftraggeber|handler) ~1 (ist|sind|bleibt|bleiben) ~2 (verantwortliche|verantwortlicher|verantwortlichen) (im sinne|fur die verarbeitung|fur die datenverarbeitung)',
      ],
      of: 'customer_data',
      example: 'Unsere Kunden sind Verantwortliche für die Verarbeitung dieser Daten.',
      not: 'Wir sind Verantwortlicher für die Verarbeitung Ihrer Daten.',
    },
    {
      says: 'covers',
      terms: ['(mit ausnahme|abgesehen) ~2 (kontodaten|kontoinformationen|accountdaten)'],
      example: 'Diese Erklärung gilt nicht für Daten unserer Kunden, mit Ausnahme der Kontodaten.',
      not: 'Wir löschen alles mit Ausnahme der Rechnungen.',
    },
  ],
  kinds: [
    {
      kind: 'websites',
      terms: [
        '(website|webseite|internetseite|internetauftritt|webauftritt|onlineauftritt|online shop|onlineshop|webshop|portal|domain|homepage|internetangebot|onlineangebot|webangebot|internetprasenz)*',
        '(seite|seiten)',
      ],
      example: 'Diese Datenschutzerklärung gilt für unsere Websites.',
      not: 'Diese Datenschutzerklärung gilt für unseren Newsletter.',
    },
    {
      kind: 'apps',
      terms: ['(app|apps|smartphone app|handy app)', '(e paper|mobile) app', '(anwendung|anwendungen)'],
      example: 'Diese Datenschutzerklärung gilt für unsere App.',
      not: 'Diese Datenschutzerklärung gilt für unsere Website.',
    },
    {
      kind: 'services',
      terms: [
        '(dienst|dienste|diensten|dienstleistung|dienstleistungen|produkt|produkte|produkten|leistungen|newsletter|plattform|angebot|angebote|angeboten)',
      ],
      example: 'Diese Datenschutzerklärung gilt für unsere Dienste.',
      not: 'Diese Datenschutzerklärung gilt für unsere Websites.',
    },
    {
      kind: 'people',
      terms: [
        '(besucher|nutzer|kund|mitglied|leser|abonnent|patient|gast|gaste|interessent)*',
        '(alle personen|nutzende|besuchende)',
      ],
      example: 'Diese Datenschutzerklärung gilt für alle Besucher.',
      not: 'Diese Datenschutzerklärung gilt für unsere Website.',
    },
    {
      kind: 'staff',
      terms: ['(bewerb|beschaftigt|mitarbeit|angestellt|*bewerber|*bewerbung)*'],
      example: 'Diese Datenschutzerklärung gilt nicht für Bewerber.',
      not: 'Diese Datenschutzerklärung gilt nicht für Kunden.',
    },
    {
      kind: 'third_parties',
      terms: [
        '(website|webseite|internetseite|seite|angebot|dienst|app|plattform|anbieter)* ~5 (dritt|verlink|verweis|externer|fremder|andere anbieter|anderer|nicht von uns)*',
        '(externe|fremde|verlinkte|andere|dritte|drittanbieter) (website|webseite|internetseite|seite|angebot|dienst|anbieter|plattform)*',
        '(drittanbieter|drittseite|drittwebsite|dritte|dritter)*',
        'wo wir ~2 link*',
      ],
      example: 'Diese Datenschutzerklärung gilt nicht für Websites Dritter.',
      not: 'Diese Datenschutzerklärung gilt nicht für unser Intranet.',
    },
    {
      kind: 'customer_data',
      terms: [
        '(im auftrag|namens) ~2 (kund|auftraggeb|geschaftskund|handler)*',
        '(als|in der rolle ~1) (auftragsverarbeiter|auftragsdatenverarbeiter)',
        '(kundendaten|auftragsverarbeitung)*',
        'daten ~6 (unsere kunden|kunden) ~6 (verarbeit|speicher|hochlad|eingeb)*',
      ],
      example: 'Diese Datenschutzerklärung gilt nicht für Daten, die wir im Auftrag unserer Kunden verarbeiten.',
      not: 'Diese Datenschutzerklärung gilt nicht für unsere Kunden.',
    },
    {
      kind: 'offline',
      terms: ['(offline|telefonisch|vor ort|filiale|filialen)', 'im ladengeschaft'],
      example: 'Diese Datenschutzerklärung gilt nicht für Daten, die offline erhoben werden.',
      not: 'Diese Datenschutzerklärung gilt nicht für unsere Website.',
    },
  ],
  open: [
    '(einschliesslich|insbesondere|beispielsweise|etwa|unter anderem|darunter)',
    '(alle|samtliche|allen|aller) ~3 (*seite|*seiten|website|websites|angebot|angebote|unsere|unserer|unter|domain)',
    '(andere|anderen|weitere|weiteren) ~2 (*seiten|websites|domains|angebote)',
    '(subdomain|unterseite|konzern|tochtergesellschaft|verbundene unternehmen)*',
    '(verlink|verweis)* ~4 (diese|dieser|datenschutz*)',
  ],
  documents: [
    {
      kind: 'cookie',
      terms: [
        '(unsere|unserer|unseren|die|der|eine|gesonderte|separaten) [gesonderten|separaten] (cookierichtlinie|cookie richtlinie|cookiehinweise|cookie hinweise|cookie hinweisen|cookieerklarung|cookie erklarung|cookie policy|cookie informationen)',
      ],
      unless: ['(diese|dieser|die vorliegende) (cookie*|cookie richtlinie)'],
      example: 'Näheres steht in unserer Cookie-Richtlinie.',
      not: 'Diese Cookie-Richtlinie ist kurz.',
    },
    {
      kind: 'privacy',
      terms: [
        '(unsere|unserer|unseren) [allgemeine|allgemeinen] (datenschutzerklarung|datenschutzhinweise|datenschutzhinweisen|datenschutzrichtlinie|datenschutzbestimmungen|datenschutzinformationen)',
      ],
      unless: ['(ander|aktualisier|anpass)* ~3 (unsere|unserer) datenschutz*'],
      example: 'Alles Weitere steht in unserer Datenschutzerklärung.',
      not: 'Lesen Sie die Datenschutzerklärung jeder Website.',
    },
    {
      kind: 'other',
      terms: ['(unsere|unseren|die|den) (nutzungsbedingungen|allgemeinen geschaftsbedingungen|agb)'],
      example: 'Lesen Sie auch unsere Nutzungsbedingungen.',
      not: 'Die Bedingungen dafür sind einfach.',
    },
  ],
  incorporates: [
    '(bestandteil|teil) (dieser|dieses|der|unserer)',
    'durch (verweis|bezugnahme)',
    '(erganzt|erganzend|erganzung)*',
    'zusammen mit ~6 (lesen|gelesen)',
  ],
  incorporatesExample: 'Unsere Cookie-Richtlinie ist Bestandteil dieser Datenschutzerklärung.',
};
