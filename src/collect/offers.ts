import { namesChat } from './chat-words';
import { acceptElsewhere, refuseElsewhere } from './consent-words';
import { textOf, type Raw } from './raw';

const all = '(?: (?:all|everything|to all|cookies|and (?:close|continue)|them all))*';
/** The whole of what stands on the button that says yes to everything. */
const accept = new RegExp(
  `^(?:(?:i )?(?:accept|agree|allow|consent|got it, accept)${all}|yes, i agree|` +
    `yes,? (?:i )?(?:accept|agree)${all}|` +
    "tout autoriser|autoriser(?: tous les cookies)?|(?:ok,? )?tout accepter|(?:j[’'])?accepter?(?: tout| et (?:fermer|continuer)| (?:tous )?les cookies)?|" +
    '(?:alle?s? )?(?:cookies )?(?:akzeptieren|zulassen|annehmen|erlauben)|(?:ich )?stimme zu|(?:alle[nm]? )?zustimmen|(?:ich bin )?einverstanden|akzeptieren und (?:schließen|weiter|fortfahren)|alles? annehmen|' +
    'acept(?:ar|o)(?: tod[oa]s?)?(?: las)?(?: cookies)?|aceit(?:ar|o)(?: tud?o| tod[oa]s)?(?: os)?(?: cookies)?|permitir(?: tod[oa]s?)?(?: [ao]s| las)?(?: cookies)?|concordo|' +
    'accett[ao](?: tutt[oi])?(?: i)?(?: cookies?)?|(?:alles? |alle cookies )?(?:accepteren|toestaan)|akkoord|' +
    '(?:すべて|全て|全部)?(?:の ?cookie ?を)?(?:同意|許可|受け入れ|承諾)(?:する|る)?|принять(?: все)?|согла(?:сен|ситься)|' +
    '(?:모두|전체) ?(?:동의|수락|허용)|(?:全部|所有|一律)?(?:接受|同意)(?:全部|所有)?|ยอมรับ(?:ทั้งหมด)?|' +
    `${acceptElsewhere})[.!]?$`,
  'iu',
);
/** Or that says no, or leads to a choice. */
const refuse =
  /^(?:(?:reject|decline|refuse|deny|disagree)(?: all| cookies| all cookies)*|(?:use |accept |allow )?(?:only )?(?:strictly )?(?:necessary|essential|required)(?: cookies)?(?: only)?|(?:manage|set|choose|customi[sz]e|change|more)(?: my| your)?(?: cookies?| privacy| consent)? (?:choices|options|preferences|settings|cookies)|cookie settings|tout refuser|refuser(?: tout)?|continuer sans accepter|paramétrer|personnaliser|gérer (?:mes|les) (?:choix|cookies|préférences)|(?:alle )?ablehnen|nur (?:notwendige|erforderliche|essenzielle)(?: cookies)?(?: akzeptieren)?|(?:cookie-?)?einstellungen|rechazar(?: tod[oa]s?)?|configurar|gestionar|rejeitar(?: tud?o| todos)?|recusar(?: tud?o| todos)?|gerir(?: cookies)?|rifiuta(?: tutt[oi])?|solo (?:necessari|i necessari)|personalizza|weigeren|alles weigeren|alleen noodzakelijke?(?: cookies)?|(?:すべて|全て)?(?:拒否|拒絶)(?:する)?|設定(?:する)?|отклонить(?: все)?|настроить|(?:모두 |전체 )?거부|(?:全部)?拒[绝絕]|ปฏิเสธ(?:ทั้งหมด)?)[.!]?$/iu;

/** Or that keeps a choice that was made, or goes on without. */
const choose = new RegExp(
  '^(?:(?:reject|decline|refuse) (?:non-?essential|optional|additional|unnecessary)(?: cookies)?|' +
    'continue without (?:accepting|agreeing|consent(?:ing)?)|(?:save|confirm|submit)(?: my)? (?:selection|choices?|preferences)|' +
    '(?:allow|accept) (?:the )?select(?:ion|ed)(?: cookies)?|' +
    '(?:tout interdire|interdire(?: tous les cookies| tout)?)|(?:enregistrer|valider|confirmer) (?:mes choix|ma sélection|la sélection|mes préférences)|' +
    '(?:meine )?auswahl (?:speichern|bestätigen|erlauben|akzeptieren|übernehmen)|weiter ohne (?:zustimmung|einwilligung)|' +
    'nur technisch (?:notwendige|erforderliche)(?: cookies)?(?: akzeptieren)?|' +
    'guardar (?:la |mi )?(?:selección|preferencias)|(?:solo|sólo) (?:las )?(?:necesarias|esenciales)|continuar sin aceptar|denegar(?: tod[oa]s?)?|' +
    '(?:guardar|salvar) (?:as )?preferências|apenas (?:os )?(?:necessários|essenciais)|continuar sem aceitar|' +
    'salva (?:le )?(?:preferenze|scelte)|accetta (?:solo )?selezionati|continua senza accettare|' +
    '(?:voorkeuren|selectie|keuze) (?:opslaan|toestaan)|' +
    '(?:必要|必須)(?:な ?(?:cookie|クッキー|もの))?(?:のみ|だけ)(?:を)?(?:許可|同意|受け入れ)?(?:する|る)?|(?:選択|設定)を保存(?:する)?|' +
    'только необходимые|сохранить (?:выбор|настройки)|필수(?: 쿠키)?만(?: 허용| 동의)?|(?:선택|설정)(?: 사항)? 저장|' +
    '(?:仅|僅|只)?(?:接受|允許|允许|限|使用)?必要(?:的)? ?(?:cookies?)?|(?:保存|儲存)(?:選擇|选择|設定|设置)|管理(?:偏好|設定|设置|選項|选项)|' +
    `(?:ยอมรับ)?เฉพาะที่จำเป็น|บันทึกการ(?:เลือก|ตั้งค่า)|การ?ตั้งค่า(?:คุกกี้)?|ตั้งค่าคุกกี้|${refuseElsewhere})[.!]?$`,
  'iu',
);

/** What a button offers, by its words. */
export function offerFields(raw: Raw): Raw | 'nothing' {
  const words = (textOf(raw, 'text', 160) ?? '').replace(/\s+/g, ' ').trim();
  if (accept.test(words)) return { offer: 'accept' };
  if (refuse.test(words) || choose.test(words)) return { offer: 'refuse' };
  return namesChat(words) ? { offer: 'chat' } : 'nothing';
}
