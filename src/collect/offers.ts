import { namesChat } from './chat-words';
import { textOf, type Raw } from './raw';

const all = '(?: (?:all|everything|to all|cookies|and (?:close|continue)|them all))*';
/** The whole of what stands on the button that says yes to everything. */
const accept = new RegExp(
  `^(?:(?:i )?(?:accept|agree|allow|consent|got it, accept)${all}|yes, i agree|` +
    "tout accepter|(?:j[’'])?accepter?(?: tout| et (?:fermer|continuer)| (?:tous )?les cookies)?|" +
    '(?:alle?s? )?(?:cookies )?(?:akzeptieren|zulassen|annehmen|erlauben)|(?:ich )?stimme zu|zustimmen|alles? annehmen|' +
    'acept(?:ar|o)(?: tod[oa]s?)?(?: las)?(?: cookies)?|aceit(?:ar|o)(?: tud?o| tod[oa]s)?(?: os)?(?: cookies)?|' +
    'accett[ao](?: tutt[oi])?(?: i)?(?: cookies?)?|(?:alles? |alle cookies )?(?:accepteren|toestaan)|' +
    '(?:すべて|全て|全部)?(?:の ?cookie ?を)?(?:同意|許可|受け入れ|承諾)(?:する|る)?|принять(?: все)?|согла(?:сен|ситься)|' +
    '(?:모두|전체) ?(?:동의|수락|허용)|(?:全部|所有|一律)?(?:接受|同意)(?:全部|所有)?|ยอมรับ(?:ทั้งหมด)?)[.!]?$',
  'iu',
);
/** Or that says no, or leads to a choice. */
const refuse =
  /^(?:(?:reject|decline|refuse|deny|disagree)(?: all| cookies| all cookies)*|(?:use |accept |allow )?(?:only )?(?:strictly )?(?:necessary|essential|required)(?: cookies)?(?: only)?|(?:manage|set|choose|customi[sz]e|change|more)(?: my| your)?(?: cookies?| privacy| consent)? (?:choices|options|preferences|settings|cookies)|cookie settings|tout refuser|refuser(?: tout)?|continuer sans accepter|paramétrer|personnaliser|gérer (?:mes|les) (?:choix|cookies|préférences)|(?:alle )?ablehnen|nur (?:notwendige|erforderliche|essenzielle)(?: cookies)?(?: akzeptieren)?|(?:cookie-?)?einstellungen|rechazar(?: tod[oa]s?)?|configurar|gestionar|rejeitar(?: tud?o| todos)?|recusar(?: tud?o| todos)?|gerir(?: cookies)?|rifiuta(?: tutt[oi])?|solo (?:necessari|i necessari)|personalizza|weigeren|alles weigeren|alleen noodzakelijke?(?: cookies)?|(?:すべて|全て)?(?:拒否|拒絶)(?:する)?|設定(?:する)?|отклонить(?: все)?|настроить|(?:모두 |전체 )?거부|(?:全部)?拒[绝絕]|ปฏิเสธ(?:ทั้งหมด)?)[.!]?$/iu;

/** What a button offers, by its words. */
export function offerFields(raw: Raw): Raw | 'nothing' {
  const words = (textOf(raw, 'text', 160) ?? '').replace(/\s+/g, ' ').trim();
  if (accept.test(words)) return { offer: 'accept' };
  if (refuse.test(words)) return { offer: 'refuse' };
  return namesChat(words) ? { offer: 'chat' } : 'nothing';
}
