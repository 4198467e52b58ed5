/** Words by which one is asked to talk to somebody at once, in the languages of the policies. */
const chatting =
  /(?:^|[^\p{L}])(?:(?:live|web)?[ -]?chats?(?:bot|ten|tear|ta)?|tchat(?:ter)?|clavardage|messagerie instantanée|messenger)(?:[^\p{L}]|$)|チャット|чат(?:[^\p{L}]|$)|채팅|聊天|แชท/iu;

/** Whether a text offers a chat. "Chat with us", "Fenêtre de messagerie instantanée", "チャット" → true; "Chateau tours" → false */
export function namesChat(text: string): boolean {
  return chatting.test(text);
}
