import type { TermRow } from '../lexicon';

const device =
  '(appareil|appareils|terminal|terminaux|ordinateur|ordinateurs|telephone|telephones|smartphone|smartphones|navigateur|navigateurs|machine|machines|equipement|equipements|materiel|tablette|televiseur|poste|logiciels)';
const trait =
  '(police|polices de|fuseau|extension|module|plugin|greffon|graphique|canvas|ecran|affichage|fenetre|codec|batterie|capteur|carte graphique|audio|processeur|profondeur|horloge|pack de langue)*';
const detail = `(${trait}|modele|systeme|version|langue|langues|ip|navigateur|reglages|memoire|user agent|agent)`;
const code =
  '(code|nombre|numero|valeur|suite|sequence|signature|somme|chaine|condense|hachage|hash|identifiant|cle|empreinte|jeton)';
/** What a device looks like to whoever asks it. */
const deviceDetails = [
  `${trait} ~12 ${detail}`,
  `${detail} ~12 ${trait}`,
  `(caracteristique|propriete|particularite|attribut|detail technique|details techniques|donnees techniques|elements techniques|informations techniques|specificite|trait)* ~6 ${device}`,
  `(partir|combin|fonction|moyen|selon|d apres|lire|lit|lisons|releve|examin|recueill|analys) ~8 (reglage|configuration|parametre)* ~4 ${device}`,
  `(reglage|configuration)* ~4 ${device} ~4 (combin|reuni|assembl|converti|transform)*`,
];
/** That it is known from an earlier visit: to identify alone is said of addresses and of accounts too. */
const again = '(nouveau|deja|avant|auparavant|precedemment|revient|reviennent|retour|prochaine|precedente|anterieure)';
/** Speaks of cookies, as the next sentence may do with a mere pronoun. */
const cookiesBefore =
  '((cookie|cookies|temoins) (sont|contiennent|stockent) ~16 .|(utilise|utilisons|utilisent|depose|deposons|deposent) ~4 (cookies|cookie|temoins) ~3 .)';
const biometrics = '(biometri|touch id|face id|doigt|iris|retine|empreinte digitale|empreintes digitales)*';

const pointing =
  '(pointeur|curseur|souris|defil|defilement|defiler|fait defiler|toucher|touches|touchees|touche|appuis|tapotements|clic|clics|clique|cliques|cliquez|balayages|gestes|effleurements)';
/** What a visit leaves behind, piece by piece. */
const visitTraces = [
  `${pointing} ~12 ${pointing}`,
  `${pointing} ~10 (page|pages|ecran|ecrans) ~8`,
  '(mouvement|mouvements|deplacement|deplacements|trajet|chemin|position) ~3 (pointeur|curseur|souris)',
  '(tout ce qui|ce qui) ~4 (a l ecran|sur l ecran|sur la page|a la page)',
  '(pages|ecrans) ~2 (affichees|affiches|ouvertes|vues)',
];
const visit = '(visite|visites|session|sessions|parcours|navigation|consultation|passage)';
const seeing =
  '(regarder|regarde|regardee|regardent|visionner|visionne|visionnee|visionnent|revoir|revu|revue|revoit|revoient|rejouer|rejoue|rejouee|rejouent|reconstituer|reconstitue|reconstituee|reconstituent|reconstruire|reconstruit|reconstruite|remonter|remonte|remontee|remonter|recomposer|recompose|recomposee|reproduire|reproduit|reproduite|rassembler|reassembler|reassemble|reassemblee|derouler|suivre|repasser|retracer|retrace|retracee|revivre|voir defiler)';
const otherRecordings =
  '(appel|appels|telephonique|telephoniques|concert|conference|cours|lecon|classe|webinaire|jeu|jeux|partie|match|tribunal|clinique|cabinet|magasin|agence|camera|cameras|videosurveillance|podcast|emission|episode|reunion|conseil|seance|formation|carte de chaleur|cartes de chaleur|rendez|musee|exposition|medecin|spectacle)';

const typing = '(redig|ecri|ecriv|saisi|saisis|tap|tapez|frapp|rempli|rempliss|compos|entr|complet|complete|formul)*';
const reaching =
  '(voi|voit|voient|montr|affich|visible|parvien|transm|transmis|envoy|envoie|suiv|lis|lit|lire|recoi|recu|recevons|enregistr|sauvegard|conserv|remont|arriv|recueil|collect|captur|stock|communiqu|apparai|memoris)*';
const otherTyping =
  '(recherche|recherches|suggestion|suggestions|orthographe|traduction|traduire|dictee|brouillon|brouillons|reprendre plus tard|completer plus tard|jeu|jeux|piano|orgue|dactylographie|notre clavier|chiffre|chiffrees|chiffrement|robustesse|journal intime|panier)';

/** What says that nothing is told before it is sent. */
const onlyOnceSent = [
  '(ne|n) ~1 (parvien|sont|est|transm|quitt|recev|recu|envoy|arriv|enregistr|sort)* ~4 (qu|que) ~1 (lorsque|quand|apres|si|une|au|a|en)',
];

/** What tells people from robots looks at the mouse and the keys, and replays nothing. */
const captcha = '(captcha|recaptcha|hcaptcha|turnstile)*';

/** What is told without its name, often piece by piece. */
export const indirect: readonly TermRow[] = [
  {
    technique: 'fingerprinting',
    terms: [
      `d un ${device} a l autre`,
      `(differ|different|differente|differe) ~6 (chaque|d un) ${device}`,
      `(meme|memes|particulier|precis|donne|connu) ~1 (${device}|visiteur|visiteuse|personne|utilisateur|client)`,
      `(reconnai|distingu|differenci|singularis|retrouv)* ~6 ${device}`,
      `(identifier|identifie|identifient) ~6 ${device} ~8 ${again}`,
      `(identifier|identifie|identifient) ~2 ${again} ~4 ${device}`,
      `${device} ~8 (reconnu|reconnus|reconnaissable|distingue|retrouve|repere|distinct)*`,
      `${device} ~8 (identifie|identifies) ~8 ${again}`,
      '(le|la|les|l) (reconnaitre|distinguer|distingue|retrouver|differencier|reconnait|differencie)',
      `(le|la|les|l) (identifier|identifie) ~8 ${again}`,
      '(meme si|meme lorsque|meme quand|meme apres|y compris apres|y compris si) ~8 cookies ~4 (effac|supprim|detrui|vid)*',
      'meme apres ~4 (effacement|suppression) ~3 cookies',
      '(ensemble|reunies|reunis|combinaison|combines|combinees|rassembles|rassemblees|croises|croisees) ~10 (unique|distinctif|distinctive|rare|singulier|singuliere|propre)*',
    ],
    strength: 'says',
    nearby: deviceDetails,
    unless: [
      '(ne|n) ~2 (permet|permettent|permettant|pouvons|peut|peuvent) (pas|jamais|aucunement) ~2 (reconnaitre|distinguer|identifier|savoir)',
      '(sans|ni) ~2 (reconnaitre|distinguer|identifier)',
      '(cookie|cookies|temoin|traceur) ~12 (reconnai|distingu|identifi|memoris|retrouv)*',
      'adresse ip ~3 (reconnai|distingu|identifi)*',
      '(adresse|adresses) ip (est|sont) ~10 (reconnai|distingu|identifi)*',
    ],
    notWith: [
      biometrics,
      '(nouvel appareil|appareil de confiance|nouveau terminal)',
      '(cookie|cookies|temoin|temoins) ~2 (permet|permettent|sert|servent|aide|aident)',
      'connexion inhabituelle',
      '(memoriser|memorisent|retenir|retiennent|souvenir|enregistrer) ~6 (reglages|preferences|langue|parametres|choix)',
    ],
    notAfter: [
      `${cookiesBefore} (ils|ceux ci|ces (cookies|fichiers)|cela) ~8 (reconnai|distingu|identifi|retrouv)*`,
      `${cookiesBefore} (ils|ceux ci) ~16 . (ils|ceux ci) ~8 (reconnai|distingu|identifi|retrouv)*`,
    ],
    says: 'Nous lisons les polices et le fuseau horaire de votre ordinateur afin de savoir si le même ordinateur est déjà venu.',
    denies: 'Nous ne lisons ni les polices ni le fuseau horaire afin de reconnaître votre ordinateur.',
  },
  {
    technique: 'fingerprinting',
    terms: [
      `(ramen|redui|calcul|deduit|deduis|deriv|condens|combin|converti|transform|fusionn|resum|traduit|reuni|assembl|obten|obtien|obtenu|tir|form|produi|gener)* ~10 ${code}`,
      `(partir|ensemble|combinaison) ~14 ${code}`,
      '(fonction|formule|procede|methode) (mathematique|mathematiques)',
    ],
    strength: 'says',
    nearby: deviceDetails,
    unless: [
      `${code} ~1 (aleatoire|de telephone|de commande|de compte|de client|postal|promotionnel|de serie|de carte|de securite|a usage)`,
      `(cookie|cookies) ~8 ${code}`,
      '(nombre|valeur) (de|d|total|moyen)',
      '(ne|n|sans|ni|aucun|aucune) ~2 (calcul|deduis|deriv|combin|transform|form|produi|gener)*',
    ],
    notWith: [
      biometrics,
      '(mot de passe|mots de passe|document|documents|contrat|fichier|statistique|statistiques|moyenne)',
    ],
    says: 'Écran, polices et extensions sont combinés en un numéro.',
    denies: 'Écran, polices et extensions ne sont jamais combinés en un numéro.',
  },
  {
    technique: 'fingerprinting',
    terms: [
      `(profil|portrait|image) ~6 (caracteristiques|proprietes|reglages|attributs|particularites) ~3 ${device}`,
      `profil ~2 ${device}`,
    ],
    strength: 'says',
    nearby: ['(compar|reconnai|rapproch|familier|connu|session precedente|sessions precedentes|anterieur)*'],
    notWith: [biometrics],
    says: 'Nous comparons le profil de votre appareil à celui des sessions précédentes.',
    denies: 'Nous ne comparons pas le profil de votre appareil à celui des sessions précédentes.',
  },
  {
    technique: 'fingerprinting',
    terms: [
      '(identifiant|identifiants|identification) ~1 (statistique|statistiques|probabiliste|probabilistes)',
      `(methodes|moyens|techniques|procedes|modeles|calculs) ~1 (statistiques|probabilistes|mathematiques) ~20 (${device}|caracteristiques|attributs)`,
      `(probabilite|vraisemblance|degre de certitude) ~14 meme ~1 ${device}`,
    ],
    strength: 'says',
    notWith: [biometrics, '(mot de passe|mots de passe)'],
    says: 'Nos partenaires peuvent recourir à des identifiants statistiques lorsque les cookies sont bloqués.',
    denies: 'Nos partenaires ne recourent pas à des identifiants statistiques.',
  },
  {
    technique: 'session_replay',
    terms: [
      `(repasser|defiler|revenir) ~3 ${visit}`,
      `${seeing} ~6 ${visit}`,
      `${visit} ~8 ${seeing}`,
      '(comme|en|a la maniere d|sous forme d) ~2 [petit|petite] (film|video|videos|courte video|enregistrement)',
      '(du debut|depuis le debut|de l arrivee|du commencement|de bout) ~3 (la fin|depart|au bout|bout)',
      '(tel|telle|tels|telles) qu* ~8 (affich|vu|vue|vecu|vecue|apparu|apparue|vit|voyait)*',
      'par dessus ~2 epaule',
      `${seeing} ~4 (pas a pas|image par image|etape par etape|clic par clic|page apres page|page par page)`,
      `(la|le|les|l|celle ci|celui ci|celles ci|ceux ci) ${seeing}`,
    ],
    strength: 'says',
    nearby: visitTraces,
    notWith: [
      captcha,
      otherRecordings,
      '(ensemble des visiteurs|tous les visiteurs|total|totaux|statistique|statistiques|nombre de|combien)',
    ],
    unless: [
      '(ne|n) ~2 (pouvons|peut|peuvent|permet|rejou|reconstit|vision|regard)* ~1 (pas|jamais|ni|aucune)',
      '(aucun|aucune) ~3',
    ],
    says: 'Un script relève les clics et les mouvements du curseur, et nos équipes peuvent ensuite regarder une visite du début à la fin.',
    denies: 'Nos équipes ne peuvent pas regarder votre visite du début à la fin.',
  },
  {
    technique: 'session_replay',
    terms: [
      `${visit} ~14 (comme|sous forme d) ~2 [petit|petite|courte] (film|video)`,
      `${seeing} ~6 ${visit} ~4 (comme|en) ~2 [petit|petite] (film|video)`,
      '(ce qui se passe|ce qui apparait|ce qui s affiche|ce qui se deroule) ~4 (ecran|page) ~10 (enregistr|conserv|sauvegard|film|capt)*',
      `(reconstitu|reconstrui|recompos|remont|reassembl)* ~3 (votre|la|une|cette|chaque) ${visit}`,
    ],
    strength: 'says',
    notWith: [captcha, otherRecordings],
    unless: [
      '(ne|n) ~1 (reconstitu|reconstrui|recompos|remont)* (pas|jamais)',
      '(aucun|aucune) ~3',
      '(ne|n) ~3 (pas|jamais|point)',
    ],
    says: 'L’outil reconstitue votre visite page après page.',
    denies: 'L’outil ne reconstitue pas votre visite.',
  },
  {
    technique: 'key_logging',
    terms: [
      '(champ par champ|champ apres champ|lettre par lettre|lettre apres lettre|caractere par caractere|touche par touche|mot par mot|mot a mot)',
    ],
    strength: 'says',
    with: [reaching],
    notWith: ['(rien|jamais|aucune|aucun)', captcha, otherTyping, ...onlyOnceSent],
    says: 'Vos réponses nous parviennent lettre par lettre.',
    denies: 'Vos réponses ne sont pas transmises lettre par lettre.',
  },
  {
    technique: 'key_logging',
    terms: [
      '(chaque|tout) (caractere|lettre|signe|chiffre) ~8 (au moment|des|aussitot|a mesure|pendant|a l instant|lorsque)',
      '(vous|encore) (etes encore en train|ecrivez encore|redigez encore|n avez pas encore envoye|pas encore envoye)',
      `(texte|textes|mots|message|messages|phrase|phrases|reponse|reponses|ce que|question|donnees|informations|contenu) ~10 (a mesure|au fur et a mesure|pendant|tandis|alors) ~2 (que|qu) ~4 ${typing}`,
      `(texte|textes|mots|message|messages|phrase|phrases|ce que|contenu) ~6 (en cours de|en train d|en train de) ~4 (redaction|saisie|ecrire|rediger|taper|composition|frappe)`,
      `(a mesure|pendant|tandis|alors) (que|qu) ~3 ${typing} ~16 (voit|voient|visible|transmis|transmise|transmises|affich|lit|lisent)*`,
      '(avant meme|avant) ~3 (envoi|envoyer|envoye|valider|cliquer|l envoyer|validiez|envoyiez) ~6 (voit|voient|visible|lisible|transmis|lire|lit)*',
    ],
    strength: 'says',
    with: [reaching],
    notWith: [captcha, otherTyping, ...onlyOnceSent, '(cookie|cookies|avis|verifier|relire|veuillez)'],
    says: 'Le conseiller voit le texte que vous rédigez à mesure que vous le rédigez.',
    denies: 'Le conseiller ne voit pas le texte à mesure que vous le rédigez.',
  },
  {
    technique: 'key_logging',
    terms: [
      '(compris|meme|egalement|ainsi que|dont) ~4 (mots|texte|lettres|ce que|passages|ceux|phrases|caracteres|saisies|celles) ~4 (effac|supprim|corrig|abandonn|annul)*',
      '(saisi|saisis|saisie|tape|tapes|ecrit|ecrits|entre|entres)* ~2 (puis|et) ~2 (efface|supprime|corrige)*',
      '(meme si|meme lorsque|meme quand) ~6 (saisie|texte|reponse|contenu|l|les) ~2 (effac|supprim)*',
    ],
    strength: 'says',
    with: [reaching],
    nearby: ['(tap|saisi|ecri|redig|rempli|formulaire|champ|champs|chat|messagerie|discussion|question)*'],
    notWith: [captcha, otherTyping, ...onlyOnceSent, '(compte|sauvegardes|demande d effacement|copie|droit|cookies)'],
    says: 'Le conseiller voit ce que vous écrivez, y compris les mots que vous effacez.',
    denies: 'Le conseiller ne voit pas ce que vous écrivez, ni les mots que vous effacez.',
  },
  {
    technique: 'key_logging',
    terms: [
      '(touche|touches) ~6 (enfonc|relach|press|appuy|frapp|maintenu|actionn)*',
      '(moment|instant|temps|duree|intervalle|intervalles|rythme|cadence|vitesse|delai|delais) ~8 (touche|touches|frappe|frappes)',
      '(rythme|cadence|vitesse|dynamique) ~4 (frappe|taper|saisie|tapez|dactylographie)',
      '(facon|maniere) (de|dont) ~1 (taper|tapez|frapper)',
    ],
    strength: 'says',
    unless: ['touche par touche'],
    with: [
      '(mesur|releve|relev|enregistr|not|collect|capt|analys|observ|trait|compar|evalu|chronometr|apprend|reconnai|memoris|recueil)*',
    ],
    notWith: [
      captcha,
      otherTyping,
      ...onlyOnceSent,
      '(cle de securite|porte|portes|instrument|ecran tactile du|urgence|sequence de touches)',
    ],
    says: 'Nous mesurons le moment où chaque touche est enfoncée et relâchée.',
    denies: 'Nous ne mesurons pas le moment où chaque touche est enfoncée.',
  },
  {
    technique: 'key_logging',
    terms: [
      '(conserv|gard|enregistr)* ~2 ce que ~3 (saisi|tape|ecrit|renseigne|rempli)*',
      'au fur et a mesure ~2 (remplissage|saisie|frappe|redaction)',
      '(champ|champs|saisie|saisies|reponse|reponses|donnee|donnees|information|informations|texte) ~10 (enregistr|transm|sauvegard|conserv|envoy|recueil|captur|stock)* ~6 (aussitot|immediatement|instantanement|au fur|en temps reel|sur le champ|des que|en continu|sans attendre)',
      '(aussitot|immediatement|instantanement|au fur|en temps reel|des que|en continu) ~12 (champ|champs|saisie|saisies|reponse|reponses)',
      '(enregistr|transm|sauvegard|conserv|envoy|recueil|captur|stock)* ~6 (champ|champs|saisie|saisies) ~6 (aussitot|immediatement|instantanement|au fur|en temps reel|des que|en continu)',
      '(deja|deja ete) ~1 (saisi|saisis|saisies|remplis|renseigne|tape)* ~12 (conserv|enregistr|gard|dispos|utilis|transm)*',
      '(conserv|gard|dispos|detenons|possed)* ~6 (deja|deja ete) ~1 (saisi|rempli|renseign|tap)*',
    ],
    strength: 'says',
    with: [
      'sans attendre',
      '(meme si|meme lorsque|meme quand|non seulement|pas seulement|abandonn|quitt|interromp|sans (valider|envoyer|terminer)|avant (l envoi|de valider|de cliquer|d envoyer)|inacheve|incomplet|n est pas (envoy|termin|valid)|que le formulaire|ferm)*',
    ],
    nearby: [
      '(champ|champs|formulaire|questionnaire|demande|panier|commande|chat|simulation|saisi|saisie|rempli|devis)*',
    ],
    notWith: [captcha, otherTyping, ...onlyOnceSent, '(newsletter|obligation legale|droit)'],
    unless: [
      '(n est|ne sont|ne) ~1 (pas|jamais) ~1 (enregistr|transm|sauvegard|conserv)*',
      '(est|sont) (pas|jamais) ~1 (enregistr|transm|sauvegard|conserv)*',
    ],
    says: 'Chaque champ rempli est enregistré aussitôt, même si vous abandonnez la demande.',
    denies: 'Les champs ne sont pas enregistrés aussitôt, même si vous abandonnez la demande.',
  },
];
