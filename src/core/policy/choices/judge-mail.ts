import type { Weights } from './judge-link';

/** What is known of an e-mail address and of what is said around it. */
export interface MailEvidence {
  /** In lower case, before the @. */
  name: string;
  sentence: Weights;
  /** Whether a heading above does. */
  isUnderRights: boolean;
  /** It stands in a menu or a footer. */
  isApart: boolean;
  /** Its section has named an address for that before. */
  isFurther: boolean;
}

/** Whether an address that is given for questions may serve for rights too: its name is of nothing else. */
export const isForAnything = (name: string): boolean => !forOther.test(name);

const forPrivacy =
  /(^|[^a-z])(privacy|privac[iy]|privacidad[e]?|privatlivs?|dpo|dpd|rpd|epd|fg|avg|gdpr|dsgvo|rgpd|lgpd|lopd|ccpa|arco|legal|dsb|daten|datos|dados|dati|donnees|dannye|pdn|pdpa|kojin|joho|unsubscribe|optout|opt-out|widerspruch|remove|rights?|prava|derechos|droits|diritti|rechten?|direitos|protection|grievance|compliance)([^a-z]|$)|privacy|datenschutz|dataprot|data\.?request|opt-?out|vie-?privee|donnees|gegevens|encarregado|kojin|unsub|desinscri/;
const forOther =
  /^(press|presse|prensa|imprensa|stampa|pers|media|jobs?|career|karriere|bewerbung|hr|recruit|empleo|vagas|sales|vertrieb|verkauf|ventas|vendas|b2b|wholesale|marketing|publi|ads?|advert|anzeigen|werbung|marcas|booking|reserv|rsvp|orders?|bestellung|billing|rechnung|invoice|security|phishing|abuse|webmaster|postmaster|newsroom|redac|redak|redazione|tips?|jebo|partner|investor|events?|shop|careers|vacatures|admission|nyushi|enquetes?)/;

/** Says how certain it is that an address is for choices and rights, 0 to 1; below 0.5 it is not read as one. */
export function judgeMail({ name, sentence, isUnderRights, isApart, isFurther }: MailEvidence): number {
  const isNamed = forPrivacy.test(name);
  if (isApart) return isNamed ? 0.7 : 0;
  const said = sentence.get('email') ?? 0;
  const isSaid = said > (sentence.get('elsewhere') ?? 0);
  const own = isNamed ? 0.7 : forOther.test(name) ? (said > 0.9 && !isFurther ? -0.05 : -0.5) : 0.15;
  const heading = isUnderRights && !isFurther ? 0.35 : 0;
  return Math.min(1, Math.max(0, own + (isSaid ? said * 0.6 : 0) + heading));
}
