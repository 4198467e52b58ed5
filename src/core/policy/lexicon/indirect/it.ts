import type { TermRow } from '../lexicon';

const device =
  '(dispositivo|dispositivi|computer|telefono|telefoni|smartphone|cellulare|browser|macchina|apparecchio|apparecchi|apparecchiatura|apparecchiature|terminale|terminali|tablet|televisore|hardware|postazione)';
const trait =
  '(font|caratteri|fuso orario|estension|plugin|componenti aggiuntiv|grafic|scheda grafica|canvas|schermo|display|finestra|codec|batteria|sensor|audio|processore|profondita di colore|orologio|risoluzione)*';
const detail = `(${trait}|modello|sistema|versione|lingua|lingue|ip|browser|impostazioni|memoria|agent)`;
const code =
  '(codice|numero|valore|sequenza|firma|somma|stringa|hash|identificatore|identificativo|chiave|impronta|cifra|token)';
/** What a device looks like to whoever asks it. */
const deviceDetails = [
  `${trait} ~12 ${detail}`,
  `${detail} ~12 ${trait}`,
  `(caratteristic|proprieta|particolarita|attribut|tratti|dettagli tecnici|dettaglio tecnico|dati tecnici|elementi tecnici|informazioni tecniche|specifiche)* ~6 ${device}`,
  `(dalle|dall|partire|combin|base|funzione|legg|esamin|raccogl|raccolg|analizz|rilev) ~8 (impostazion|configurazion|parametr)* ~4 ${device}`,
  `(impostazioni|configurazione|parametri) ~4 ${device} ~4 (combin|riunit|convert|trasform)*`,
];
/** That it is known from an earlier visit: to identify alone is said of addresses and of accounts too. */
const again = '(nuovo|gia|prima|precedente|precedenza|precedentemente|ritorna|torna|tornato|successiva|prossima)';
/** Speaks of cookies, as the next sentence may do with a mere pronoun. */
const cookiesBefore =
  '(cookie (sono|contengono|memorizzano) ~16 .|(utilizziamo|utilizza|utilizzano|usiamo|usa|installiamo|installa) ~4 cookie ~3 .)';
const biometrics = '(biometri|touch id|face id|dito|iride|retina|impronta digitale|impronte digitali)*';

const pointing =
  '(puntatore|cursore|mouse|scorr|scorre|scorrimento|scroll|tocco|tocchi|toccano|tocca|clic|click|clicca|cliccano|gesti|swipe)';
/** What a visit leaves behind, piece by piece. */
const visitTraces = [
  `${pointing} ~12 ${pointing}`,
  `${pointing} ~10 (pagina|pagine|schermo|schermata|schermate) ~8`,
  '(movimento|movimenti|spostamento|spostamenti|percorso|traiettoria|posizione) ~3 (puntatore|cursore|mouse)',
  '(tutto cio che|cio che|quello che|quanto) ~4 (sullo schermo|sulla pagina|nella pagina|a schermo)',
  '(pagine|schermate) ~2 (mostrate|aperte|visualizzate|viste)',
];
const visit = '(visita|visite|sessione|sessioni|percorso|navigazione|permanenza)';
const seeing =
  '(guardare|guardarla|guardarle|guarda|guardano|rivedere|rivederla|rivederle|rivede|rivista|riviste|riguardare|riguardarla|vedere|vederla|visionare|visionarla|visionata|osservare|riprodurre|riprodurla|riprodotta|riproduce|ricostruire|ricostruirla|ricostruisce|ricostruita|ricostruiamo|ricomporre|ricompone|ricomponiamo|ricomposta|ripercorrere|ripercorrerla|rivivere|ricreare|ricrea|ricreata|rimontare|rimonta|seguire|seguirla|riassemblare|riassembla)';
const otherRecordings =
  '(chiamata|chiamate|telefonata|telefonate|telefoniche|telefonica|concerto|conferenza|lezione|lezioni|corso|corsi|classe|webinar|gioco|giochi|partita|partite|tribunale|clinica|ambulatorio|negozio fisico|filiale|telecamera|telecamere|videosorveglianza|podcast|trasmissione|episodio|riunione|consiglio|mappa di calore|mappe di calore|appuntamento|museo|mostra|medico|spettacolo|televisite|televisita)';

const typing = '(scriv|scritt|digit|compil|inser|redig|compon|complet|formul|batt)*';
const reaching =
  '(ved|vede|vedono|mostr|visibil|arriv|giung|trasmess|trasmett|invia|inviat|segue|legg|ricev|registr|salv|conserv|memorizz|raccogl|raccolt|cattur|appar|inoltr|pervien|pervengono|recapit|acquisi)*';
const otherTyping =
  '(ricerca|ricerche|suggeriment|suggerimento|suggerimenti|ortografia|traduzione|tradurre|dettatura|bozza|bozze|riprendere piu tardi|completare piu tardi|gioco|giochi|pianoforte|organo|dattilografia|nostra tastiera|cifrat|cifrati|cifrata|robustezza|diario|carrello)';

/** What says that nothing is told before it is sent. */
const onlyOnceSent = [
  '(arriv|arriva|arrivano|riceviamo|inviato|inviati|inviata|trasmessi|trasmesso|trasmette|lasciano|lascia|salvati|inviate) (solo|soltanto|unicamente)',
  '(solo|soltanto) (allora|a quel punto)',
];

/** What tells people from robots looks at the mouse and the keys, and replays nothing. */
const captcha = '(captcha|recaptcha|hcaptcha|turnstile)*';

/** What is told without its name, often piece by piece. */
export const indirect: readonly TermRow[] = [
  {
    technique: 'fingerprinting',
    terms: [
      `(diverso|diversa|differente|varia|cambia) ~4 (un|ogni) ${device}`,
      `da un ${device} all altro`,
      `(stesso|stessa|stessi|medesimo|medesima|determinato|singolo|noto) ~1 (${device}|visitatore|persona|utente|cliente)`,
      `(medesima|medesimo|stessa|stesso) ~1 ${code}`,
      `(riconosc|distingu|differenzi|individu)* ~6 ${device}`,
      `(identificare|identifica|identificano) ~6 ${device} ~8 ${again}`,
      `(identificare|identifica|identificano) ~2 ${again} ~4 ${device}`,
      `${device} ~8 (riconosciuto|riconosciuti|riconoscibile|distingue|distinto)`,
      `${device} ~8 (identificato|identificati) ~8 ${again}`,
      '(riconoscerlo|riconoscerla|riconoscerli|distinguerlo|lo distingue|lo riconosce|lo riconosciamo)',
      `(identificarlo|lo identifica) ~8 ${again}`,
      '(anche se|anche quando|perfino se|pure se|anche dopo) ~8 cookie ~4 (cancell|elimin|rimoss)*',
      'anche dopo ~4 (cancellazione|eliminazione|rimozione) ~3 cookie',
      '(insieme|combinazione|combinati|combinate|riuniti|riunite|complesso) ~10 (unico|unica|univoco|univoca|distintivo|distintiva|raro|rara|singolare|esclusivo)',
    ],
    strength: 'says',
    nearby: deviceDetails,
    unless: [
      'non ~2 (consente|consentono|permette|permettono|possiamo|possono|riusciamo|servono|serve) ~2 (riconoscere|riconoscerlo|distinguere|identificare|sapere)',
      '(cookie) ~12 (riconosc|distingu|identific|ricord)*',
      '(indirizzo|indirizzi) ip ~3 (riconosc|distingu|identific|individu)*',
      '(indirizzo|indirizzi) ip (e|sono) ~10 (riconosc|distingu|identific|individu)*',
    ],
    notWith: [
      biometrics,
      '(nuovo dispositivo|dispositivo nuovo|dispositivo attendibile)',
      'cookie ~2 (consente|consentono|permette|permettono|serve|servono|aiuta|aiutano)',
      '(ricordare|ricordano|ricorda|memorizzare|salvare) ~6 (impostazioni|preferenze|lingua|scelte)',
    ],
    notAfter: [
      `${cookiesBefore} (essi|questi|cio|ci|servono|permettono|consentono) ~8 (riconosc|distingu|identific|individu)*`,
      `${cookiesBefore} (essi|questi|vengono|sono) ~16 . (essi|questi|cio|ci|servono|permettono|consentono) ~8 (riconosc|distingu|identific|individu)*`,
    ],
    says: 'Leggiamo i caratteri e il fuso orario del computer per sapere se lo stesso computer è già venuto.',
    denies: 'Non leggiamo i caratteri e il fuso orario per riconoscere il computer.',
  },
  {
    technique: 'fingerprinting',
    terms: [
      `(ridu|riduc|calcol|ricav|deriv|condens|combin|convert|trasform|fond|riassum|riassunt|traduc|riun|otten|ottien|estra|form|produc|gener|elabor)* ~10 ${code}`,
      `(partire|insieme|combinazione) ~14 ${code}`,
      '(funzione|formula|procedimento|metodo|operazione) (matematica|matematiche|matematico)',
    ],
    strength: 'says',
    nearby: deviceDetails,
    unless: [
      `${code} ~1 (casuale|di telefono|di ordine|d ordine|di conto|cliente|postale|promozionale|di serie|della carta|di sicurezza|fiscale|monouso)`,
      `cookie ~8 ${code}`,
      '(numero|valore) (di|totale|medio)',
      '(non|ne|senza|mai|nessun) ~2 (calcol|ricav|deriv|combin|trasform|form|produc|gener)*',
    ],
    notWith: [biometrics, '(password|documento|documenti|contratto|statistica|statistiche|media)'],
    says: 'Schermo, caratteri ed estensioni vengono combinati in un numero.',
    denies: 'Schermo, caratteri ed estensioni non vengono mai combinati in un numero.',
  },
  {
    technique: 'fingerprinting',
    terms: [
      `(profilo|ritratto|immagine) ~6 (caratteristiche|proprieta|impostazioni|attributi|particolarita) ~3 ${device}`,
      `profilo ~2 ${device}`,
    ],
    strength: 'says',
    nearby: ['(confront|riconosc|paragon|familiare|noto|sessione precedente|sessioni precedenti)*'],
    notWith: [biometrics],
    says: 'Confrontiamo il profilo del tuo dispositivo con quello delle sessioni precedenti.',
    denies: 'Non confrontiamo il profilo del tuo dispositivo con quello delle sessioni precedenti.',
  },
  {
    technique: 'fingerprinting',
    terms: [
      '(identificatore|identificatori|identificativi|identificativo|identificazione) ~1 (statistico|statistici|statistica|probabilistico|probabilistici|probabilistica)',
      `(metodi|mezzi|tecniche|procedimenti|modelli|calcoli) ~1 (statistici|statistiche|probabilistici|probabilistiche|matematici) ~20 (${device}|caratteristiche|attributi)`,
      `(probabilita|certezza) ~14 stesso ~1 ${device}`,
    ],
    strength: 'says',
    notWith: [biometrics, '(password)'],
    says: 'I nostri partner possono ricorrere a identificatori statistici quando i cookie sono bloccati.',
    denies: 'I nostri partner non ricorrono a identificatori statistici.',
  },
  {
    technique: 'session_replay',
    terms: [
      `(scorrere|passare|vedere|percorrere|vivere) (di nuovo|ancora) ~2 ${visit}`,
      `${visit} ~4 (di nuovo|ancora una volta)`,
      `${seeing} ~6 ${visit}`,
      `${visit} ~8 ${seeing}`,
      '(come|come se fosse|sotto forma di|a mo di) ~2 (film|filmato|filmati|video|filmino)',
      '(dall inizio|dal principio|dall arrivo|da cima) ~3 (fine|uscita|fondo)',
      '(cosi come|esattamente come|proprio come|tale e quale) ~8 (visto|vista|vissuto|vissuta|apparsa|apparso|vedeva|vide)',
      '(da|alle|sopra) ~2 spalle',
      `${seeing} ~4 (passo per passo|passo dopo passo|immagine per immagine|fotogramma per fotogramma|clic per clic|pagina per pagina)`,
      `(la|le|lo|li|cosi) ${seeing}`,
      '(riprodurla|rivederla|rivederle|ricostruirla|ricostruirle|guardarla|ripercorrerla|ricomponiamo|ricostruisce)',
    ],
    strength: 'says',
    nearby: visitTraces,
    notWith: [
      captcha,
      otherRecordings,
      '(insieme dei visitatori|tutti i visitatori|totale|totali|statistica|statistiche|numero di|quante|quanti visitatori)',
    ],
    unless: [
      '(non|ne|mai|neppure) ~2 (possiamo|puo|possono|consente|riprod|ricostru|guard|vediamo|rived)*',
      '(nessun|nessuna) ~3',
    ],
    says: 'Uno script annota i clic e i movimenti del cursore, e il nostro team può poi guardare una visita dall’inizio alla fine.',
    denies: 'Contiamo i clic e lo scorrimento, ma non possiamo guardare una visita.',
  },
  {
    technique: 'session_replay',
    terms: [
      `${visit} ~14 (come|come se fosse|sotto forma di) ~2 (film|filmato|video)`,
      '(cio che|quello che|quanto) ~1 (accade|avviene|succede|appare|compare|viene mostrato) ~4 (schermo|pagina) ~10 (registr|salv|conserv|cattur|memorizz)*',
      '(registr|salv|conserv|cattur|memorizz)* ~4 (cio che|quello che|quanto) ~1 (accade|avviene|succede|appare|compare) ~4 (schermo|pagina)',
      `(rived|ved|guard)* ~3 ${visit} (cosi come|esattamente come|proprio come) ~6`,
      `(ricostru|ricompon|ricre|riassembl)* ~3 (tua|sua|la|una|ogni|vostra) ${visit}`,
    ],
    strength: 'says',
    notWith: [captcha, otherRecordings],
    unless: [
      '(non|ne|mai) ~1 (possiamo|puo|viene) ~1 (ricostru|ricompon|ricre|rived|ved|guard|registr|salv)*',
      '(non|ne|mai) (ricostru|ricompon|ricre|registr|salv|conserv)*',
    ],
    says: 'Lo strumento ricostruisce la tua visita pagina per pagina.',
    denies: 'Lo strumento non ricostruisce la tua visita.',
  },
  {
    technique: 'key_logging',
    terms: [
      '(campo per campo|lettera per lettera|lettera dopo lettera|carattere per carattere|tasto per tasto|parola per parola)',
    ],
    strength: 'says',
    with: [reaching],
    notWith: ['(nulla|niente|mai|nessuna)', captcha, otherTyping, ...onlyOnceSent],
    unless: [
      'non ~8 (campo per campo|lettera per lettera|carattere per carattere)',
      '(campo per campo|lettera per lettera|tasto per tasto|parola per parola) ~2 (non|nulla|niente)',
    ],
    says: 'Le tue risposte ci arrivano lettera per lettera.',
    denies: 'Le tue risposte non ci arrivano lettera per lettera.',
  },
  {
    technique: 'key_logging',
    terms: [
      '(ogni|ciascun) (carattere|lettera|segno|cifra) ~8 (nel momento|non appena|mentre|man mano|all istante|subito|quando)',
      '(stai|sta|state) ancora (scrivendo|digitando|componendo)',
      `(testo|testi|parole|messaggio|messaggi|frase|frasi|risposta|risposte|cio che|quello che|quanto|domanda|dati|contenuto) ~8 (mentre|man mano che|via via che|a mano a mano che) ~3 ${typing}`,
      `(mentre|man mano che|via via che) ~3 ${typing} ~16 (vede|vedono|visibil|trasmess|mostr|legge|leggono|salv|arriv)*`,
      '(prima di|prima che|prima dell) ~3 (inviarlo|inviarla|inviare|invio|premere) ~6 (vede|vedono|visibile|legge|leggono)',
      `(vede|vedono|legge|leggono) ~6 ${typing} ~6 prima ~3 (invi|prem|sped)*`,
    ],
    strength: 'says',
    with: [reaching],
    notWith: [captcha, otherTyping, ...onlyOnceSent, '(cookie|recensione|recensioni|verificare|controllare)'],
    says: 'L’operatore vede il testo mentre lo scrivi.',
    denies: 'L’operatore non vede il testo mentre lo scrivi.',
  },
  {
    technique: 'key_logging',
    terms: [
      '(comprese|compresi|compreso|anche|perfino|incluse|inclusi|incluso|nonche) ~4 (parole|testo|lettere|cio che|quello che|passaggi|frasi|caratteri|quelle|quanto) ~4 (cancell|elimin|rimuov|correg|scart)*',
      '(scriv|scritt|digit|inserit)* ~2 (e|ma) ~2 (poi|dopo|successivamente) ~1 (cancell|elimin|rimuov|rimoss)*',
      '(anche se|anche quando) ~4 (cancell|elimin|rimuov)* ~4 (scritto|testo|inserito|digitato|dopo|poi|risposta)',
    ],
    strength: 'says',
    with: [reaching],
    nearby: ['(digit|scriv|scritt|compil|modulo|campo|campi|chat|messaggio|domanda|inser)*'],
    notWith: [
      captcha,
      otherTyping,
      ...onlyOnceSent,
      '(account|copie di sicurezza|backup|richiesta di cancellazione|copia|diritto|cookie)',
    ],
    says: 'L’operatore vede ciò che scrivi, comprese le parole che cancelli.',
    denies: 'L’operatore non vede ciò che scrivi, né le parole che cancelli.',
  },
  {
    technique: 'key_logging',
    terms: [
      '(tasto|tasti) ~6 (prem|premut|rilasci|press|schiacci|tenut)*',
      '(prem|premut|rilasci|press|schiacci|tien)* ~3 (ogni tasto|un tasto|i tasti|dei tasti)',
      '(momento|istante|tempo|tempi|durata|intervallo|intervalli|ritmo|cadenza|velocita) ~8 (tasto|tasti|battuta|battute)',
      '(ritmo|cadenza|velocita|dinamica) ~3 (digitazione|digitare|battitura|scrivere|scrittura)',
      '(modo|maniera) (di|in cui) ~1 (digitare|digita|digiti|battere sui tasti)',
    ],
    strength: 'says',
    unless: ['tasto per tasto'],
    with: [
      '(misur|registr|annot|rilev|raccogl|cattur|analizz|osserv|tratt|confront|valut|cronometr|apprend|riconosc|memorizz|conosc)*',
    ],
    notWith: [
      captcha,
      otherTyping,
      ...onlyOnceSent,
      '(chiave di sicurezza|porta|porte|strumento musicale|emergenza|combinazione di tasti|il tasto|al tasto|sul tasto)',
    ],
    says: 'Misuriamo il momento in cui ogni tasto viene premuto e rilasciato.',
    denies: 'Non misuriamo il momento in cui ogni tasto viene premuto.',
  },
  {
    technique: 'key_logging',
    terms: [
      '(conserv|salv|registr|memorizz)* ~2 (quanto|cio che|quello che) ~3 (scritt|inserit|digitat|compilat)*',
      '(campo|campi|dato|dati|risposta|risposte|informazioni|testo|inserito) ~10 (salv|registr|trasmess|trasmett|conserv|invia|raccolt|cattur|memorizz)* ~6 (subito|immediatamente|all istante|istantaneamente|in tempo reale|non appena|appena|di continuo|man mano)',
      '(subito|immediatamente|all istante|in tempo reale|non appena) ~12 (campo|campi|risposta|risposte|inserito)',
      '(salv|registr|trasmett|conserv|invi|raccogl|memorizz)* ~6 (campo|campi|risposta|risposte) ~6 (subito|immediatamente|all istante|in tempo reale|non appena|man mano)',
      'gia ~2 (scritto|scritti|inserito|inseriti|compilato|compilati|fornito|digitato) ~12 (conserv|salv|utilizz|registr|trasm)*',
      '(conserv|salv|dispon|abbiamo|registr)* ~6 gia ~2 (scritto|scritti|inserito|inseriti|compilato|compilati|digitato)',
    ],
    strength: 'says',
    with: [
      '(senza attendere|senza aspettare)',
      '(anche se|anche quando|non solo quando|non soltanto quando|abbandon|interromp|senza (invi|termin|complet)|prima (di|che|dell) ~3 (invi|prem)|incomplet|non (la|lo) (complet|termin|invi)|non (complet|termin|invi|concl)|chiud)*',
    ],
    nearby: ['(campo|campi|modulo|questionario|richiesta|carrello|ordine|chat|preventivo|scriv|scritt|compil|inser)*'],
    notWith: [captcha, otherTyping, ...onlyOnceSent, '(newsletter|obbligo di legge|diritto)'],
    unless: [
      'non ~1 (viene|vengono|e|sono) ~1 (salv|registr|trasmess|conserv|memorizz)*',
      'non (salv|registr|trasmett|conserv|memorizz)*',
      '(viene|vengono) ~1 mai',
    ],
    says: 'Ogni campo compilato viene salvato subito, anche se abbandoni la richiesta.',
    denies: 'I campi non vengono salvati subito, anche se abbandoni la richiesta.',
  },
];
