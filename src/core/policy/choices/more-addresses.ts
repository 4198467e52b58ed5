import type { DocumentLink } from '../../domain';
import { addressHint } from './address-hint';
import { parseAddress } from './parse-address';

const bare =
  /(?<![\w@./:-])(?:[a-z0-9-]{1,63}\.){1,4}(?:com|org|net|info|eu|io|app|co|us|uk|ca|au|nz|de|at|ch|fr|be|lu|es|mx|ar|it|pt|br|nl|jp|kr|ru|tw|hk|th)(?:\/[^\s<>"“”«»()（）【】、。，；]*)?(?![\w@-])/gi;
const obfuscated =
  /(?<![\w.])([\w+-][\w.+-]{0,63}) ?[[({<] ?(?:at|ät|arobase|arroba|chiocciola|apenstaartje|собака|@) ?[\])}>] ?([a-z0-9-]+(?: ?(?:\.|[[({] ?(?:dot|punkt|point|punto|ponto|punt|\.) ?[\])}]) ?[a-z0-9-]+)+)/gi;

/**
 * Returns addresses that a sentence prints without "www" or "http" and whose host or path is known to be for choices
 * ("aboutads.info/choices"), and e-mail addresses written so that machines do not read them ("privacy(at)example.org").
 */
export function moreAddresses(
  text: string,
  start: number,
  clauseId: string,
  taken: readonly DocumentLink[],
): DocumentLink[] {
  const found: DocumentLink[] = [];
  const add = (match: RegExpMatchArray, target: string): void => {
    const from = start + (match.index ?? 0);
    const written = match[0].replace(/[.,;:!?]+$/, '');
    const to = from + written.length;
    if (taken.some((link) => link.start !== null && link.end !== null && link.start < to && link.end > from)) return;
    const place = 'text' as const;
    found.push({
      index: null,
      text: written,
      target,
      written,
      start: from,
      end: to,
      clauseId,
      place,
      isGlued: false,
      candidates: [],
    });
  };
  if (text.includes('.'))
    for (const match of text.matchAll(bare)) {
      const target = `https://${match[0].replace(/[.,;:!?]+$/, '')}`;
      const hint = addressHint(parseAddress(target));
      const isTelling =
        hint !== null && hint.tells !== 'elsewhere' && (hint.known !== null || hint.strength === 'sure');
      // "Booking.com" is a name; "(example.org)" and "example.org/choices" are addresses.
      const isWritten =
        match[0] === match[0].toLowerCase() && (match[0].includes('/') || /[:(] ?$/.test(text.slice(0, match.index)));
      if (isTelling || isWritten) add(match, target);
    }
  if (/[[({<]/.test(text))
    for (const match of text.matchAll(obfuscated)) {
      const host = (match[2] ?? '')
        .replace(/ ?[[({] ?(?:dot|punkt|point|punto|ponto|punt|\.) ?[\])}] ?/gi, '.')
        .replace(/ /g, '');
      add(match, `mailto:${match[1] ?? ''}@${host}`);
    }
  return found;
}
