import type { AboutWords } from './about-words';

export const fr: AboutWords = {
  language: 'fr',
  script: 'spaced',
  scope: [
    {
      says: 'excludes',
      terms: [
        '(la presente|les presentes|cette|notre|nos|ces|le present|la|cet) ~4 (politique|charte|notice|declaration|avis|document|regles) ~3 (ne s’applique|ne s’appliquent|ne s’etend|ne couvre|ne concerne|ne vise|ne regit|ne porte) [donc|toutefois] (pas|ni|en aucun cas)',
        '(cette derniere|ce dernier|celle ci|celui ci) (ne s’applique|ne couvre|ne concerne|ne vise) pas',
        '(politique|charte|notice) n’est pas applicable',
        '(politique|charte|notice) exclut',
      ],
      example: 'La présente politique ne s’applique pas aux sites de tiers.',
      not: 'La présente politique s’applique à nos sites.',
    },
    {
      says: 'excludes',
      terms: [
        '(n’est|ne sont|ne sont donc) pas (couvert|regi|vise|concerne|soumis)* (par|a) (la presente|cette|notre) ~2 (politique|charte|notice|declaration)',
        'hors du champ ~3 (politique|charte|notice|declaration)',
        '(sont|est) exclu* ~2 (la presente|cette) (politique|charte|notice)',
      ],
      example: 'Les sites de nos partenaires ne sont pas couverts par cette politique.',
      not: 'Nos applications sont couvertes par cette politique.',
    },
    {
      says: 'excludes',
      terms: [
        '(regi|soumis)* (par|a|aux) (leur|leurs|sa|ses|les|la) [propre|propres] (politique|declaration|charte|regle|condition)* [propre|propres] [de ~4 (ces derniers|ce dernier|celui ci|ceux ci|ces tiers|du tiers|leurs editeurs)]',
        '(regi|soumis)* (par|a|aux) les (declaration|politique|charte)* de ~2 (de ces derniers|ces derniers|ces sites|ces tiers|leurs editeurs)',
        '(politique|charte|declaration)* [de ~3] (du tiers|de ce tiers|de ces tiers|de l’editeur|de leur editeur|du partenaire) (s’applique|s’appliquent)',
      ],
      unless: [
        '(regi|soumis)* (par|a|aux) (la presente|les presentes|la loi|la politique de confidentialite decrite|les lois)',
      ],
      of: 'third_parties',
      example: 'Les pratiques des autres sites sont régies par leurs propres politiques.',
      not: 'Nos contrats sont régis par la loi française.',
    },
    {
      says: 'excludes',
      as: 'follows',
      terms: [
        '(elle|il|elles) (ne s’applique|ne s’appliquent|ne couvre|ne concerne|ne vise|ne s’etend|ne porte) (pas|ni)',
      ],
      example: 'Elle ne vise pas les sites de tiers.',
      not: 'Elle vise aussi notre application.',
    },
    {
      says: 'covers',
      terms: [
        '(la presente|les presentes|cette|notre|nos|ces|le present|cet) ~4 (politique|charte|notice|declaration|avis|regles) ~3 (s’applique|s’appliquent|s’etend|couvre|couvrent|concerne|concernent|vise|visent|regit|porte sur|portent sur)',
        '(cette derniere|ce dernier|celle ci|celui ci) (s’applique|couvre|concerne|vise)',
        '(cette|notre|presente) ~4 (politique|charte|notice|declaration) est applicable',
      ],
      unless: ['(s’applique|applicable|s’appliquent) (a compter|depuis|jusqu’au|des le)', 'vise a'],
      example: 'La présente politique s’applique à nos sites et à nos applications.',
      not: 'La présente politique ne s’applique pas à nos sites.',
    },
    {
      says: 'covers',
      terms: [
        '(est|sont) [egalement|aussi] (couvert|regi|vise|concerne)* par (la presente|cette|notre) ~2 (politique|charte|notice|declaration)',
        '(champ d’application|perimetre) [de ~3] (comprend|inclut|couvre)',
      ],
      example: 'Nos applications sont également couvertes par cette politique.',
      not: 'Les sites de tiers ne sont pas couverts par cette politique.',
    },
    {
      says: 'covers',
      as: 'follows',
      terms: ['(elle|il|elles) (s’applique|s’appliquent|couvre|concerne|vise|s’etend|porte sur) [egalement|aussi]'],
      unless: ['vise a', 's’applique (a compter|depuis|des le)'],
      example: 'Elle concerne aussi notre application mobile.',
      not: 'Elle s’applique à compter du 1er mai et se lit vite.',
    },
    {
      says: 'covers',
      as: 'meaning',
      terms: [
        '(site|sites|site web|sites web|plateforme|services) ~1 (renvoie|renvoient|designe|designent|signifie|signifient|s’entend|s’entendent)',
        '(par|on entend par|terme) ~2 (site|sites) ~2 (on entend|il faut entendre)',
      ],
      example: 'Le terme « Sites » désigne www.exemple.fr et www.exemple.org.',
      not: 'Un site désigne un ensemble de pages.',
    },
    {
      says: 'covers',
      as: 'loose',
      terms: [
        '(la presente|cette|notre) ~4 (politique|charte|notice|declaration) ~2 (decrit|explique|detaille|expose|precise|informe|a pour (objet|but)) ~24 (lorsque vous|quand vous|si vous|personnes qui|utilisateurs|visiteurs|via|au moyen)',
      ],
      example: 'La présente politique décrit comment nous traitons vos données lorsque vous consultez notre site.',
      not: 'La présente politique décrit nos tarifs.',
    },
    {
      // Whose data it is, is the customer's affair: its own policy applies.
      says: 'excludes',
      terms: [
        '(abonne|client)* ~4 (est|sont|en sa qualite de|en leur qualite de|en qualite de) ~1 [le|les] responsable* (du|de) traitement',
        'sous la direction (de|des) [nos|notre] (abonne|client)*',
        '(abonne|client)* ~6 (uniquement|seul|seuls|exclusivement) responsable* ~4 (politique|collecte|respect|etablissement|regle)*',
        '(n est|ne sommes|ne saurait etre) pas responsable* ~2 pratiques ~10 (abonne|client)*',
      ],
      of: 'customer_data',
      example: 'Nos clients sont les responsables du traitement de ces données.',
      not: 'Nous sommes le responsable du traitement de vos données.',
    },
    {
      says: 'covers',
      terms: [
        '(a l exception|sauf|exception faite) (des|du|de la|de l) ~3 (information|donnee)* (sur|du|de|relatives au|liees au) [votre|le|la] compte',
      ],
      example:
        'La présente politique ne s’applique pas aux données des clients, à l’exception des informations sur le compte.',
      not: 'Nous supprimons tout, à l’exception des factures.',
    },
  ],
  kinds: [
    {
      kind: 'websites',
      terms: ['(site|sites|portail|portails|boutique en ligne|domaine|domaines|blog|espace public|espace client)'],
      example: 'La présente politique s’applique à nos sites.',
      not: 'La présente politique s’applique à notre lettre d’information.',
    },
    {
      kind: 'apps',
      terms: ['(application|applications|appli|applis) [mobile|mobiles]'],
      example: 'La présente politique s’applique à notre application mobile.',
      not: 'La présente politique s’applique à notre site.',
    },
    {
      kind: 'services',
      terms: ['(service|services|produit|produits|plateforme|plateformes|newsletter|lettre d’information)'],
      example: 'La présente politique s’applique à nos services.',
      not: 'La présente politique s’applique à nos sites.',
    },
    {
      kind: 'people',
      terms: [
        '(visiteur|utilisat|client|abonne|lecteur|membre|internaute|patient|usager|consommat|adherent|visit)*',
        'vous',
      ],
      example: 'La présente politique s’applique à tous les visiteurs.',
      not: 'La présente politique s’applique à notre site.',
    },
    {
      kind: 'staff',
      terms: ['(candidat|salarie|employe|collaborat|stagiaire|recrutement)*'],
      example: 'La présente politique ne s’applique pas aux candidats.',
      not: 'La présente politique ne s’applique pas aux clients.',
    },
    {
      kind: 'third_parties',
      terms: [
        '(site|sites|application|applications|service|services|societe|societes|plateforme|page) ~4 (tiers|de tiers|tierce|tierces|partenaires|externes|exploites par d’autres|lies|vers lesquels|auxquels ~3 (lien|renvo)*|que nous n’exploitons pas|d’autres societes)',
        'autres (site|societe|entreprise|editeur)*',
        '(un|des|de|du|les) tiers',
      ],
      example: 'La présente politique ne s’applique pas aux sites de tiers.',
      not: 'La présente politique ne s’applique pas à notre intranet.',
    },
    {
      kind: 'customer_data',
      terms: [
        'donnees (de service|de services|client|clients|des clients|de nos clients)',
        'pour le compte (de|des) [nos] (client|abonne|commercant|entreprise)*',
        'en (qualite de|tant que) sous traitant',
        'donnees ~8 (client|abonne)* ~4 (traite|heberge|soumi|enregistre|stocke)*',
        '(soumis|stocke)* ~3 dans les services',
      ],
      example: 'La présente politique ne s’applique pas aux données que nous traitons pour le compte de nos clients.',
      not: 'La présente politique ne s’applique pas à nos clients.',
    },
    {
      kind: 'offline',
      terms: ['hors ligne', '(en magasin|en boutique|par telephone|en agence)'],
      example: 'La présente politique ne s’applique pas aux données collectées hors ligne.',
      not: 'La présente politique ne s’applique pas à notre site.',
    },
  ],
  open: [
    '(notamment|y compris|par exemple|tels que|telles que|entre autres)',
    'autres ~2 (site|sites|domaine|domaines)',
    '(tous|toutes|ensemble de|l’ensemble) ~2 (nos|les|site|sites)',
    '(filiale|sous domaine|societes affiliees)*',
    '(renvo|lien|lie|rapport)* ~3 (a la presente|a cette|presente politique)',
  ],
  documents: [
    {
      kind: 'cookie',
      terms: [
        '(notre|la|une|leur) (politique|charte|declaration|notice|page) (relative aux|sur les|en matiere de|de gestion des|des|de|dediee aux) (cookie|cookies|traceurs)',
      ],
      unless: ['(la presente|cette|presente) politique'],
      example: 'Pour plus de détails, consultez notre politique relative aux cookies.',
      not: 'La présente politique relative aux cookies est courte.',
    },
    {
      kind: 'privacy',
      terms: [
        'notre (politique|charte|declaration|notice) [generale] (de confidentialite|de protection des donnees|de vie privee|relative a la vie privee|sur la protection ~3 donnees|relative (au|aux) ~3 donnees)',
      ],
      unless: ['(modif|change|mettre a jour|mise a jour)* ~3 notre politique'],
      example: 'Le reste est décrit dans notre politique de confidentialité.',
      not: 'Nous vous invitons à lire la politique de confidentialité de chaque site.',
    },
    {
      kind: 'other',
      terms: [
        '(nos|les) conditions generales [d’utilisation|de vente|de service]',
        '(nos|les) conditions d’utilisation',
      ],
      example: 'Lisez aussi nos conditions générales d’utilisation.',
      not: 'Les conditions de ce traitement sont simples.',
    },
  ],
  incorporates: [
    '(incorpore|integre|inclus)* ~6 (par reference|par renvoi)',
    '(fait|font) partie integrante',
    '(lu|lue|lus|lire|lues) ~3 (conjointement|ensemble) [avec]',
    '(complete|complement)*',
  ],
  incorporatesExample: 'Notre politique relative aux cookies fait partie intégrante de la présente politique.',
};
