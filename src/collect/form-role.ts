import type { ObservationOf } from '../core/domain';
import type { AskedFor } from './asks-for';

export type FormRole = ObservationOf<'form'>['role'];

/** What a form says of itself: what its visible fields ask for, and its words (names, address, buttons, headings). */
export interface FormWords {
  asked: readonly AskedFor[];
  /** Visible fields to type into, whatever they ask for. */
  typed: number;
  hasNewPassword: boolean;
  words: string;
}

const signIn =
  /\b(sign ?in|log ?in|logon|login|session|signin|connexion|connecter|connectez|identifie[rz]|s identifier|authentification|anmelden|anmeldung|einloggen|iniciar? sesion|acceder|acceso|entrar|iniciar sessao|accedi|accesso|inloggen|aanmelden)\b/;
const signUp =
  /\b(sign ?up|signup|regist(er|ration|rierung|rieren|reren|rar|rarse|rati|ro)|registrieren|create (an |your |my )?account|join( us| now)?|inscription|s inscrire|inscrivez|creer (un |mon |votre )?compte|nouveau compte|konto (erstellen|anlegen|eroffnen)|mitglied werden|adhe(rer|sion)|crear (una |mi )?cuenta|registrate|criar (uma |minha )?conta|cadastr\w+|crea (un )?account|iscriviti|iscrizione|account (aanmaken|maken))\b/;
const newsletter =
  /\b(news ?letters?|subscri\w+|mailing ?list|infolettre|lettre d information|bulletin|s abonner|abonnez|abonnieren|abonnement|suscri\w+|boletin\w*|assine|assinar|inscreva|iscrizione alla newsletter|nieuwsbrief|mailchimp|mc embedded|notify me|keep me (posted|updated)|stay (informed|updated|in touch|in the loop)|updates?|restez informe\w*)\b/;
const contact =
  /\b(contact\w*|support|help|ticket|enquir\w+|inquir\w+|feedback|ask us|message|assistance|kontakt\w*|anfrage|nachricht|contacto|consulta|contato|contatt\w+|demo|quote|devis|reclam\w+|nous (ecrire|contacter)|ecrivez)\b/;
const forgotten =
  /\b(forg[oe]t\w*|reset|recover\w*|oublie\w*|vergessen|zurucksetzen|olvid\w+|restablecer|esquec\w+|dimenticat\w+|vergeten)\b/;
const searching = /\b(search\w*|recherche\w*|suche\w*|such|busca\w*|cerca|ricerca|zoek\w*)\b/;

/** Says what a form is for, by what it asks for first and by its words then. */
export function formRole({ asked, typed, hasNewPassword, words }: FormWords): FormRole {
  const has = (field: AskedFor): boolean => asked.includes(field);
  const passwords = asked.filter((field) => field === 'password').length;
  const isPersonal = ['email', 'username', 'phone'].some((field) => asked.includes(field as AskedFor)); // of the same union
  if (has('payment_card')) return 'payment';
  if (hasNewPassword || passwords > 1) return 'sign_up';
  if (passwords === 1) return signUp.test(words) && (!signIn.test(words) || asked.length > 3) ? 'sign_up' : 'sign_in';
  if (has('search') && !isPersonal) return 'search';
  if (typed === 1 && !isPersonal && searching.test(words)) return 'search';
  if (forgotten.test(words)) return 'other';
  if (newsletter.test(words) && has('email') && !has('message')) return 'newsletter';
  if (has('message') && (isPersonal || has('name'))) return 'contact';
  if (isPersonal && signUp.test(words)) return 'sign_up';
  if (isPersonal && asked.length <= 2 && signIn.test(words)) return 'sign_in';
  if (isPersonal && contact.test(words)) return 'contact';
  // One address and a button: what else would it be asked for?
  return asked.length === 1 && has('email') && typed === 1 ? 'newsletter' : 'other';
}
