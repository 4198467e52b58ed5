import { buttons } from '../../assets/knowledge/sign-in.json';

/** Signing in, signing up or going on, in English, French, German, Spanish, Portuguese, Italian and Dutch. */
const verbs =
  '(?:(?:sign|log)[ -]?(?:in|on|up)|login|continue|connect|register|join|' +
  "(?:se |me |s['’])?(?:connecter|identifier|inscrire)|connexion|inscription|(?:connectez|identifiez|inscrivez)-vous|continuer|" +
  'anmelden|anmeldung|einloggen|fortfahren|weiter|registrieren|' +
  'inicia(?:r)? (?:sesi[oó]n|sess[aã]o)|con[eé]ctate|conectar(?:se)?|acced(?:er|e|i)|reg[ií]strate|registrarse|' +
  'fazer login|acessar|cadastrar(?:-se)?|registar(?:-se)?|continu[ae]r?|entrar?|registrati|iscriviti|prosegui|' +
  'inloggen|doorgaan|aanmelden|registreren|ga (?:verder|door))';
const joints = '(?:with|using|via|through|avec|par|mit|über|con|com|pelo|tramite|met)';
const owners =
  "(?:(?:your|my|an?|votre|mon|un|compte|deinem|ihrem|konto|tu|su|mi|cuenta|de|o|a|sua|conta|il|tuo|account|je|uw)\\s+|d['’]){0,3}";
/** "Git Hub", "GitHub" and "github" are one. */
const spelled = buttons.map((name) => name.replace(/\./g, '\\.').replace(/ |(?<=[a-z])(?=[A-Z])/g, ' ?'));
const names = `(${spelled.join('|')})(?: ?ID)?`;
const before = new RegExp(`(?:^|[^\\p{L}])${verbs}\\s+${joints}\\s+${owners}${names}(?![\\p{L}\\p{N}])`, 'iu');
const around = new RegExp(`(?:^|[^\\p{L}])${joints}\\s+${owners}${names}(?:[- ](?:konto|account))?\\s+${verbs}`, 'iu');

/** Whose sign-in a button's words offer. "Mit Google anmelden" → Google; "Connect with us on Facebook" → null */
export function signInLabel(text: string): string | null {
  return providerNamed(before.exec(text)?.[1] ?? around.exec(text)?.[1] ?? '');
}

const signInWord = /(?:^|[^a-z])(?:o?auth2?|omniauth|(?:log|sign)[-_]?(?:in|up)|sso|social[-_]?login)(?:[^a-z]|$)/i;

/** Whose sign-in a path or a class name speaks of. "/users/auth/google_oauth2" → Google; "share-facebook" → null */
export function signInName(text: string): string | null {
  if (!signInWord.test(text)) return null;
  // Shorter ones are words of other things too.
  const tokens = text.split(/[^a-z0-9]+/i).filter((token) => token.length > 4);
  return tokens.map(providerNamed).find((name) => name !== null) ?? null;
}

function providerNamed(text: string): string | null {
  const plain = (name: string): string => name.toLowerCase().replace(/ /g, '');
  const name = buttons.find((one) => plain(one) === plain(text)) ?? null;
  return name === 'Twitter' ? 'X' : name;
}
