import { plainWords } from './asks-for';

const marketing =
  /\b(news ?letters?|marketing|mailing|promotion\w*|promos?|offers?|special offers|opt ?in|subscribe|updates|product news|partner offers|lettre d information|infolettre|offres|actualites|bons plans|partenaires|prospection|werbung|angebote|neuigkeiten|werbliche|novedades|ofertas|promociones|publicidad|boletin|novidades|promocoes|offerte|novita|promozion\w+|comunicazioni commerciali|aanbiedingen|nieuwsbrief|nieuws)\b|\b(receive|recevoir|erhalten|recibir|receber|ricevere|ontvangen)\b.*\b(e ?mails?|sms|messages?|communications?|informations?|informationen|nachrichten|correos|comunicaciones|comunicacoes|comunicazioni)\b/;

/** A box to tick that says yes to advertising, by its own words. */
export function isMarketingConsent(type: string, words: readonly string[]): boolean {
  return (type === 'checkbox' || type === 'radio') && words.some((text) => marketing.test(plainWords(text)));
}

const newPassword =
  /\b(new|confirm\w*|repeat|again|nouveau|neues|wiederholen|confirmez|repetir|repita|ripeti|herhaal)\b/;

export function isNewPassword(type: string, autocomplete: string, words: readonly string[]): boolean {
  if (type !== 'password') return false;
  return /new-password/i.test(autocomplete) || words.some((text) => newPassword.test(plainWords(text)));
}
