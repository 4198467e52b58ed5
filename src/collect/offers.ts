import { namesChat } from './chat-words';
import { acceptElsewhere, chooseElsewhere, manageElsewhere, refuseElsewhere } from './consent-words';
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
/** Or that says no. */
const refuse =
  /^(?:(?:reject|decline|refuse|deny|disagree)(?: all| cookies| all cookies)*|(?:use |accept |allow )?(?:only )?(?:strictly )?(?:necessary|essential|required)(?: cookies)?(?: only)?|tout refuser|refuser(?: tout)?|continuer sans accepter|(?:alle )?ablehnen|nur (?:notwendige|erforderliche|essenzielle)(?: cookies)?(?: akzeptieren)?|rechazar(?: tod[oa]s?)?|rejeitar(?: tud?o| todos)?|recusar(?: tud?o| todos)?|rifiuta(?: tutt[oi])?|solo (?:necessari|i necessari)|weigeren|alles weigeren|alleen noodzakelijke?(?: cookies)?|(?:すべて|全て)?(?:拒否|拒絶)(?:する)?|отклонить(?: все)?|(?:모두 |전체 )?거부|(?:全部)?拒[绝絕]|ปฏิเสธ(?:ทั้งหมด)?)[.!]?$/iu;

/** Or that goes on without. */
const goOn = new RegExp(
  '^(?:(?:reject|decline|refuse) (?:non-?essential|optional|additional|unnecessary)(?: cookies)?|' +
    'continue without (?:accepting|agreeing|consent(?:ing)?)|' +
    '(?:tout interdire|interdire(?: tous les cookies| tout)?)|(?:tous )?les refuser|' +
    'weiter ohne (?:zustimmung|einwilligung)|alles ablehnen|' +
    'nur technisch (?:notwendige|erforderliche)(?: cookies)?(?: akzeptieren)?|' +
    '(?:solo|sólo) (?:las )?(?:necesarias|esenciales)|continuar sin aceptar|denegar(?: tod[oa]s?)?|' +
    'apenas (?:os )?(?:necessários|essenciais)|continuar sem aceitar|continua senza accettare|' +
    '(?:必要|必須)(?:な ?(?:cookie|クッキー|もの))?(?:のみ|だけ)(?:を)?(?:許可|同意|受け入れ)?(?:する|る)?|' +
    'только необходимые|отказаться(?: от всех)?|필수(?: 쿠키)?만(?: 허용| 동의)?|' +
    '(?:仅|僅|只)?(?:接受|允許|允许|限|使用)?必要(?:的)? ?(?:cookies?)?|(?:拒絕|拒绝)(?:全部|所有)|' +
    `(?:ยอมรับ)?เฉพาะที่จำเป็น|${refuseElsewhere})[.!]?$`,
  'iu',
);

/** Or that leads to a choice, of cookies or of anything. */
const manage = new RegExp(
  '^(?:(?:manage|set|choose|customi[sz]e|change|more)(?: my| your)?(?: cookies?| privacy| consent)? (?:choices|options|preferences|settings|cookies)|cookie settings|' +
    'paramétrer|personnaliser|gérer (?:mes|les) (?:choix|cookies|préférences)|(?:cookie-?)?einstellungen|configurar|gestionar|' +
    'gerir(?: cookies)?|personalizza|設定(?:する)?|настроить|管理(?:偏好|設定|设置|選項|选项)|(?:การ)?ตั้งค่า(?:คุกกี้)?|' +
    `${manageElsewhere})[.!]?$`,
  'iu',
);

/** Or that keeps what was ticked, be it a yes or a no. */
const choose = new RegExp(
  '^(?:(?:save|confirm|submit|apply)(?: (?:my|these))? (?:selections?|choices?|(?:consent |cookie )?preferences|(?:consent |cookie )?settings)(?: and (?:close|continue))?|' +
    '(?:allow|accept|save) (?:the )?select(?:ion|ed)(?: cookies)?|' +
    '(?:enregistrer|valider|confirmer|sauvegarder) (?:mes choix|mon choix|les choix|(?:ma|la) sélection|(?:mes|les) préférences)|' +
    '(?:meine )?(?:auswahl|einwilligungen) (?:speichern|bestätigen|erlauben|akzeptieren|übernehmen)|(?:cookie-?)?einstellungen (?:speichern|übernehmen)|ausgewählte (?:akzeptieren|zulassen|erlauben)|' +
    '(?:guardar|confirmar|aceptar) (?:la |mi |mis )?(?:selección|elección|elecciones|preferencias|configuración)|' +
    '(?:guardar|salvar|confirmar|aceitar) (?:as |a |minhas? )?(?:preferências|seleção|escolhas?)|' +
    '(?:salva|conferma|accetta) (?:le |la |le mie |la mia )?(?:preferenze|scelte|scelta|selezione)|accetta (?:solo )?selezionati|' +
    '(?:mijn )?(?:voorkeuren|selectie|keuzes?) (?:opslaan|bevestigen|toestaan)|' +
    '(?:選択|設定|選択(?:した)?内容|同意内容)を(?:保存|確定)(?:する)?|(?:この|選択した)(?:設定|内容)(?:で|を)保存(?:する)?|' +
    'сохранить (?:мой )?(?:выбор|настройки)|подтвердить (?:мой )?выбор|(?:принять|разрешить) выбранные|' +
    '(?:내 )?(?:선택|설정)(?: ?사항| ?항목| ?내용)? ?(?:을 |를 )?저장(?:하기)?|선택한? ?(?:항목|쿠키)(?:만)? (?:저장|허용|동의)|' +
    '(?:保存|儲存|確認|确认)(?:我的)?(?:選擇|选择|選項|选项|偏好(?:設定|设置)?|設定|设置)|' +
    `(?:บันทึก|ยืนยัน)(?:การเลือก|ตัวเลือก|การตั้งค่า)(?:ของฉัน)?|${chooseElsewhere})[.!]?$`,
  'iu',
);

/** What a button offers, by its words. */
export function offerFields(raw: Raw): Raw | 'nothing' {
  const words = (textOf(raw, 'text', 160) ?? '').replace(/\s+/g, ' ').trim();
  if (accept.test(words)) return { offer: 'accept' };
  if (choose.test(words)) return { offer: 'choose' };
  if (refuse.test(words) || goOn.test(words)) return { offer: 'refuse' };
  if (manage.test(words)) return { offer: 'manage' };
  return namesChat(words) ? { offer: 'chat' } : 'nothing';
}
