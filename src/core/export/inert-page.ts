import { escapeHtml as text } from './escape-html';
import { htmlStyle } from './html-style';

/** Returns one self-contained, inert file around `body`, which is HTML already: no script, no request. */
export function inertPage(
  { locale, title, style = '' }: { locale: string; title: string; style?: string },
  body: string,
): string {
  return `<!doctype html>
<html lang="${text(locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)}</title>
<style>${htmlStyle}${style}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}
