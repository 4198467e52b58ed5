import type { AboutWords } from './about-words';

export const it: AboutWords = {
  language: 'it',
  script: 'spaced',
  scope: [
    {
      says: 'excludes',
      terms: [
        '(questa|la presente|la nostra|il presente|tale|l’|le presenti) ~4 (informativa|politica|policy|dichiarazione|documento|informative) ~2 non ~2 (si applica|si applicano|si estende|si riferisce|riguarda|copre|vale|e applicabile|disciplina|concerne)',
        '(informativa|politica|policy|dichiarazione) esclude',
      ],
      example: 'La presente informativa non si applica ai siti di terzi.',
      not: 'La presente informativa si applica ai nostri siti.',
    },
    {
      says: 'excludes',
      terms: ['(e|ma) non [anche] (per|ai|agli|a) [gli|i] [eventuali] altri (siti|domini|website)'],
      example: 'La presente informativa è resa solo per questo sito e non per altri siti web consultati tramite link.',
      not: 'La presente informativa è resa per questo sito e per i nostri altri siti.',
    },
    {
      says: 'excludes',
      terms: [
        'non (sono|e) ~1 (copert|soggett|disciplinat|compres|inclus)* (da|a|dalla|in|nella) [questa|presente|nostra] ~2 (informativa|politica|policy|dichiarazione)',
        '(al di fuori|esul*|fuori) ~3 (ambito) ~4 (informativa|politica|policy)',
      ],
      example: 'I siti di terzi non sono coperti da questa informativa.',
      not: 'Le nostre app sono coperte da questa informativa.',
    },
    {
      says: 'excludes',
      terms: [
        '(disciplinat*|regolat*|soggett*) (dalle|dalla|alle|alla|da) [loro|proprie|propria|rispettive|rispettiva] (informativa|informative|politica|politiche|privacy policy) [proprie|di ~4 (tali|questi|ciascun)]',
        '(informativa|informative|politica|politiche) ~3 (del terzo|di tale terzo|dei terzi|di tali terzi) (si applica|si applicano)',
      ],
      unless: ['(dalla|da) (presente|questa|legge)'],
      of: 'third_parties',
      example: 'Gli altri siti sono disciplinati dalle proprie informative.',
      not: 'Il contratto è disciplinato dalla legge italiana.',
    },
    {
      says: 'excludes',
      as: 'follows',
      terms: ['non (si applica|si applicano|riguarda|copre|si estende|vale|si riferisce|e applicabile)'],
      example: 'Non si applica ai siti a cui rimandiamo.',
      not: 'Si applica anche alla nostra app.',
    },
    {
      says: 'covers',
      terms: [
        '(questa|la presente|la nostra|il presente|tale|l’|le presenti) ~4 (informativa|politica|policy|dichiarazione|informative) ~3 (si applica|si applicano|si estende|si riferisce|riguarda|copre|vale|e applicabile|e valida|e resa|e redatta|e fornita|disciplina|concerne)',
      ],
      unless: [
        '(si applica|e valida|vale|e applicabile) (dal|da|a partire|fino)',
        'non ~2 (si applica|riguarda|copre|vale|e applicabile)',
        '(e resa|e fornita) ai sensi',
      ],
      example: 'La presente informativa si applica ai nostri siti e alle nostre app.',
      not: 'La presente informativa non si applica ai nostri siti.',
    },
    {
      says: 'covers',
      terms: [
        '(sono|e) [anche] (copert|disciplinat|compres)* (da|dalla|in|nella) [questa|presente|nostra] ~2 (informativa|politica|policy)',
        'ambito di applicazione ~3 (comprende|include)',
      ],
      unless: ['non (sono|e) ~1 (copert|disciplinat|compres)*'],
      example: 'Le nostre app sono anche coperte da questa informativa.',
      not: 'I siti di terzi non sono coperti da questa informativa.',
    },
    {
      says: 'covers',
      as: 'follows',
      terms: ['(si applica|si applicano|riguarda|copre|si estende) [anche] (ai|agli|alle|alla|al|il|i|la|le|gli)'],
      unless: ['non (si applica|riguarda|copre|si estende)'],
      example: 'Si applica anche alla nostra app mobile.',
      not: 'Non si applica alla app di altre società.',
    },
    {
      says: 'covers',
      as: 'meaning',
      terms: [
        '(sito|siti|sito web|siti web|piattaforma) ~1 (indica|indicano|significa|si riferisce|si riferiscono|designa)',
        '(per|si intende per) ~2 (sito|siti) ~2 (si intende|si intendono|intendiamo)',
      ],
      example: 'Il termine «Siti» indica www.esempio.it e www.esempio.org.',
      not: 'Un sito indica un insieme di pagine.',
    },
    {
      says: 'covers',
      as: 'loose',
      terms: [
        '(questa|la presente|la nostra|il presente) ~4 (informativa|politica|policy|dichiarazione) ~3 (descrive|spiega|illustra|informa|indica) ~24 (quando|utenti|visitatori|tramite|attraverso|che visitano|che consultano|che utilizzano)',
      ],
      example: 'La presente informativa descrive come trattiamo i dati quando visita il nostro sito.',
      not: 'La presente informativa descrive i nostri prezzi.',
    },
    {
      // Whose data it is, is the customer's affair: its own policy applies.
      says: 'excludes',
      terms: [
        '(cliente|clienti|abbonati) ~2 (e|sono) ~2 titolar* del trattamento',
        '(sotto la direzione|su istruzione|su istruzioni) dei nostri (clienti|abbonati)',
      ],
      of: 'customer_data',
      example: 'I nostri clienti sono i titolari del trattamento di questi dati.',
      not: 'Siamo il titolare del trattamento dei tuoi dati.',
    },
    {
      says: 'covers',
      terms: ['(ad eccezione|salvo|tranne) (delle|i|dei|le) (informazioni|dati) ~1 account'],
      example: 'Questa informativa non si applica ai dati dei clienti, ad eccezione dei dati dell’account.',
      not: 'Cancelliamo tutto tranne le fatture.',
    },
  ],
  kinds: [
    {
      kind: 'websites',
      terms: ['(sito|siti|pagina web|pagine web|portale|portali|negozio online|dominio|domini|blog|website)'],
      example: 'La presente informativa si applica ai nostri siti.',
      not: 'La presente informativa si applica alla nostra newsletter.',
    },
    {
      kind: 'apps',
      terms: ['(applicazione|applicazioni) [mobile|mobili]', '(app|apps)'],
      example: 'La presente informativa si applica alla nostra app.',
      not: 'La presente informativa si applica al nostro sito.',
    },
    {
      kind: 'services',
      terms: ['(servizio|servizi|prodotto|prodotti|piattaforma|piattaforme|newsletter)'],
      example: 'La presente informativa si applica ai nostri servizi.',
      not: 'La presente informativa si applica ai nostri siti.',
    },
    {
      kind: 'people',
      terms: ['(visitator|utent|client|abbonat|lettor|membri|pazient|consumator|ospit|interessat)*'],
      example: 'La presente informativa si applica a tutti i visitatori.',
      not: 'La presente informativa si applica al nostro sito.',
    },
    {
      kind: 'staff',
      terms: ['(candidat|dipendent|lavorator|collaborator|tirocinant)*'],
      example: 'La presente informativa non si applica ai candidati.',
      not: 'La presente informativa non si applica ai clienti.',
    },
    {
      kind: 'third_parties',
      terms: [
        '(sito|siti|pagin|applicazion|app|servizi|societa|piattaform|link)* ~5 (di terzi|di terze parti|terzi|terze parti|estern*|di altre societa|a cui rimandiamo|ai quali|collegat*|che non ~3 (control|gesti)*)',
        '(altri|altre) (sit|pagin|societa|aziend)*',
        '(terzi|terze parti)',
      ],
      example: 'La presente informativa non si applica ai siti di terzi.',
      not: 'La presente informativa non si applica alla nostra intranet.',
    },
    {
      kind: 'customer_data',
      terms: [
        'per conto (di|dei|degli) ~2 (client|abbonat|commercant|esercent)*',
        '(come|in qualita di) responsabil* [esterno] del trattamento',
        'dati ~6 (nostri clienti) ~4 (trattano|caricano|inseriscono|conservano)',
      ],
      example: 'La presente informativa non si applica ai dati che trattiamo per conto dei nostri clienti.',
      not: 'La presente informativa non si applica ai nostri clienti.',
    },
    {
      kind: 'offline',
      terms: ['(offline|fuori linea)', '(in negozio|nei nostri negozi|per telefono|di persona)'],
      example: 'La presente informativa non si applica ai dati raccolti offline.',
      not: 'La presente informativa non si applica al nostro sito.',
    },
  ],
  open: [
    '(incluso|inclusa|inclusi|incluse|compresi|comprese|ad esempio|come ad esempio|tra cui|quali)',
    '(altri|altre) ~2 (sito|siti|domini|pagine)',
    '(tutti|tutte|qualsiasi|ogni) ~3 (sito|siti|domini|pagine|nostri)',
    '(controllate|consociat|sottodomini|societa del gruppo)*',
    '(rimand|collegament|link)* ~3 (questa|presente) informativa',
  ],
  documents: [
    {
      kind: 'cookie',
      terms: [
        '(nostra|la|una|alla|nella|della|sulla) [nostra] (informativa|politica|dichiarazione|policy) (sui|dei|estesa sui|relativa ai|in materia di) cookie',
        '(nostra|la|alla|nella|della) [nostra] cookie policy',
      ],
      unless: ['(questa|la presente|presente) (informativa|politica|cookie)'],
      example: 'Per maggiori dettagli consulti la nostra Cookie Policy.',
      not: 'La presente informativa sui cookie è breve.',
    },
    {
      kind: 'privacy',
      terms: [
        'nostra (informativa|politica|dichiarazione) [generale] (sulla privacy|privacy|sul trattamento dei dati|sulla protezione dei dati)',
        'nostra privacy policy',
      ],
      unless: ['(modific|aggiorn)* ~4 nostra (informativa|politica|privacy)'],
      example: 'Il resto è descritto nella nostra informativa sulla privacy.',
      not: 'Legga la informativa sulla privacy di ogni sito.',
    },
    {
      kind: 'other',
      terms: ['(nostri|i|nostre|le|ai) (termini e condizioni|termini di (servizio|uso)|condizioni (generali|d’uso))'],
      example: 'Legga anche i nostri termini e condizioni.',
      not: 'Le condizioni di questo trattamento sono semplici.',
    },
  ],
  incorporates: [
    '(incorpora|incorporat|inclus)* ~6 (per riferimento|mediante rinvio)',
    '(costituisce|costituiscono|fa|fanno) parte integrante',
    '(letta|letto|leggere) ~4 (unitamente|congiuntamente|insieme)',
    '(integra|integrazione)',
  ],
  incorporatesExample: 'La nostra Cookie Policy costituisce parte integrante di questo documento.',
};
