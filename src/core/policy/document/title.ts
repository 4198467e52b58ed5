import type { Unnumbered } from './clause-numbers';

const maxTitle = 200;

/** Words of a title that say that it is one of a policy, in the languages of the product. */
const policyWords =
  /priva|cookie|datenschutz|confidentialit|données|privacidad|protección de datos|privacidade|proteção de dados|informativa|dati personali|gegevens|политика|конфиденциальн|персональн|プライバシー|個人情報|クッキー|개인정보|쿠키|隱私|隐私|個人資料|ความเป็นส่วนตัว|คุกกี้|prywatno|integritet|gizlilik|policy|terms|notice/i;

/** Returns the document's title: its own heading, or what the page is called without the site's name. */
export function titleOf(
  { headings, page }: { headings: readonly string[]; page: string | null },
  blocks: readonly Unnumbered[],
): string | null {
  const [first] = blocks;
  const lead = first !== undefined && first.kind !== 'row' && first.text.length < 120 && !/[.:;,!。]$/.test(first.text);
  const candidates = [
    ...headings.map(clean),
    ...(lead ? [first.text] : []),
    ...blocks
      .slice(0, 60)
      .filter(({ kind }) => kind === 'heading')
      .slice(0, 3)
      .map(({ text }) => text),
    ...(page === null ? [] : [withoutSite(clean(page))]),
  ].filter((text) => text !== '');
  const best = candidates.find((text) => policyWords.test(text)) ?? candidates[0];
  return best?.replace(/\s*\(?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\)?$/, '').slice(0, maxTitle) ?? null;
}

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** "Privacy Policy | Example" → "Privacy Policy": the part that says what it is, where only one does. */
function withoutSite(title: string): string {
  const parts = title.split(/\s+[|–—·•»:-]\s+|\s*\|\s*/).filter((part) => part !== '');
  const telling = parts.filter((part) => policyWords.test(part));
  return parts.length > 1 && telling.length === 1 ? (telling[0] ?? title) : title;
}
