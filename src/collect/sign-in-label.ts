import { buttons, paying } from '../../assets/knowledge/sign-in.json';

/** Signing in or up, in English, French, German, Spanish, Portuguese, Italian and Dutch. */
const signing =
  '(?:sign|log)[ -]?(?:in|on|up)|login|connect|register|join|' +
  "(?:se |me |s['’])?(?:connecter|identifier|inscrire)|connexion|inscription|(?:connectez|identifiez|inscrivez)-vous|" +
  'anmelden|anmeldung|einloggen|registrieren|' +
  'inicia(?:r)? (?:sesi[oó]n|sess[aã]o)|con[eé]ctate|conectar(?:se)?|acced(?:er|e|i)|reg[ií]strate|registrarse|' +
  'fazer login|acessar|cadastrar(?:-se)?|registar(?:-se)?|entrar?|registrati|iscriviti|' +
  'inloggen|aanmelden|registreren';
/** Going on with somebody is signing in, but for those who also take payments. */
const goingOn = 'continue|continuer|continuar?|fortfahren|weiter|prosegui|doorgaan|ga (?:verder|door)';
const joints = '(?:with|using|via|through|avec|par|mit|über|con|com|pelo|tramite|met)';
const owners =
  "(?:(?:your|my|an?|votre|mon|un|compte|deinem|ihrem|konto|tu|su|mi|cuenta|de|o|a|sua|conta|il|tuo|account|je|uw)\\s+|d['’]){0,3}";

const offers = [
  { verbs: `(?:${signing})`, providers: buttons },
  { verbs: `(?:${goingOn})`, providers: buttons.filter((name) => !paying.includes(name)) },
].flatMap(({ verbs, providers }) => {
  const names = `(${providers.map(spelledAs).join('|')})(?: ?ID)?`;
  return [
    new RegExp(`(?:^|[^\\p{L}])${verbs}\\s+${joints}\\s+${owners}${names}(?![\\p{L}\\p{N}])`, 'iu'),
    new RegExp(`(?:^|[^\\p{L}])${joints}\\s+${owners}${names}(?:[- ](?:konto|account))?\\s+${verbs}`, 'iu'),
  ];
});

/** What a frame that is a button says: signing in with somebody, or going on with their account. */
const offer = [
  new RegExp(
    `^(?:(?:sign|log)[ -]?in|login|se connecter|connexion|iniciar sesi[oó]n|entrar|accedi|inloggen)\\s+${joints}\\s+\\p{L}`,
    'iu',
  ),
  new RegExp(`^${joints}\\s+\\p{L}.{0,40}\\s(?:anmelden|einloggen|inloggen)$`, 'iu'),
  new RegExp(`^(?:${goingOn})\\s+${joints}\\s+\\p{L}.{0,40}\\b(?:ID|account|konto|compte|cuenta|conta)$`, 'iu'),
];
/** Whether a short text offers to sign in with somebody, whoever that is. "Continue with Example ID" → true; "Continue with us" → false */
export function offersSignIn(text: string): boolean {
  return offer.some((pattern) => pattern.test(text.trim()));
}

/** "Git Hub", "GitHub" and "github" are one. */
function spelledAs(name: string): string {
  return name.replace(/\./g, '\\.').replace(/ |(?<=[a-z])(?=[A-Z])/g, ' ?');
}

/** Whose sign-in a button's words offer. "Mit Google anmelden" → Google; "Connect with us on Facebook" → null */
export function signInLabel(text: string): string | null {
  const named = offers.map((offer) => offer.exec(text)?.[1]).find((found) => found !== undefined);
  return named === undefined ? null : providerNamed(named);
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
