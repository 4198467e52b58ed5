/** Words by which one is asked to talk to somebody at once, in the languages of the policies and of their neighbours. */
const chatting = new RegExp(
  '(?:^|[^\\p{L}])(?:' +
    '(?:live|web)?[ -]?chats?(?:bot|ten|tear|ta|ea|ovat|ujte)?|chatt(?:ez|i|aa)?|chatte (?:mit|jetzt)|tchat(?:ter)?|clavardage|messagerie instantanée|messenger|bate-papo|' +
    '(?:cza[tc](?:u|em|ie|uj|ować)?|(?:porozmawiaj|rozmowa) z (?:konsultantem|doradcą))|cseveg(?:és|j)|sohbet|canlı destek|συνομιλία' +
    ')(?:[^\\p{L}]|$)|チャット|чат(?:[^\\p{L}]|$)|채팅|실시간 ?상담|聊天|(?:在[線线]|線上)客服|แชท',
  'iu',
);

/** Whether a text offers a chat. "Chat with us", "Fenêtre de messagerie instantanée", "チャット", "Czat" → true; "Chateau tours" → false */
export function namesChat(text: string): boolean {
  return chatting.test(text);
}
