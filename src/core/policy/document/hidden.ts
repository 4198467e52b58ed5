import { attributeOf, type HtmlNode } from './html-tree';

const leftOut = new Set(
  'head script style noscript template iframe object embed applet canvas audio video svg math map select datalist option progress meter frameset noframes noembed rp rt'.split(
    ' ',
  ),
);

/** Elements of which no browser shows the text, or whose text is no prose. */
export function isLeftOut(node: HtmlNode): boolean {
  return leftOut.has(node.tag) && node.kind === 'element';
}

/**
 * Text that the author keeps from the reader by an attribute. Panels that open on a click are text of the policy:
 * many policies are folded, so what is called a panel is kept though it is hidden until then.
 */
export function isHidden(node: HtmlNode): boolean {
  if (node.attributes.length === 0) return false;
  const style = attributeOf(node, 'style');
  if (style !== null && isUnreadable(style)) return true;
  const isFolded =
    (style !== null && notShown.test(style)) ||
    (attributeOf(node, 'hidden') ?? 'until-found') !== 'until-found' ||
    attributeOf(node, 'aria-hidden') === 'true';
  if (isFolded) return !isPanel(node);
  return isForScreenReaders(node);
}

const notShown =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|content-visibility\s*:\s*hidden)/i;

/** Shown, but so that nobody can read it. */
function isUnreadable(style: string): boolean {
  const declared = style.slice(0, 2000).toLowerCase();
  if (
    /(?:^|[;\s])(?:font-size\s*:\s*0*(?:\.0+)?(?:px|em|rem|%|pt)?\s*(?:;|!|$)|opacity\s*:\s*0*(?:\.0*)?\s*(?:;|!|$))/.test(
      declared,
    )
  )
    return true;
  if (/(?:^|[;\s])(?:text-indent|left|top|right|margin-left|margin-top)\s*:\s*-\s*\d{4,}/.test(declared)) return true;
  if (
    /(?:^|[;\s])clip(?:-path)?\s*:\s*(?:rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?\s*\)|inset\(\s*(?:50|100)%)/.test(
      declared,
    )
  )
    return true;
  return isSameColour(declared);
}

function isSameColour(declared: string): boolean {
  const colour = /(?:^|[;\s])color\s*:\s*([^;!]+)/.exec(declared)?.[1]?.trim();
  const background = /(?:^|[;\s])background(?:-color)?\s*:\s*([^;!]+)/.exec(declared)?.[1]?.trim();
  return (
    colour === 'transparent' || (colour !== undefined && background !== undefined && sameColour(colour, background))
  );
}

function sameColour(one: string, other: string): boolean {
  return toHex(one) === toHex(other);
}

/** "#FFF", "white" → "#ffffff" */
function toHex(colour: string): string {
  const name = colour === 'white' ? '#ffffff' : colour === 'black' ? '#000000' : colour;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(name);
  if (short !== null)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  const rgb = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/.exec(name);
  if (rgb === null) return name;
  return `#${rgb
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;
}

function isPanel(node: HtmlNode): boolean {
  const names = [attributeOf(node, 'class'), attributeOf(node, 'id'), attributeOf(node, 'role')]
    .join(' ')
    .slice(0, 500);
  return (
    attributeOf(node, 'aria-labelledby') !== null ||
    /accordion|collaps|expand|panel|toggle|fold|faq|tab-?(?:content|pane)|read-?more|show-?more|answer|drawer/i.test(
      names,
    )
  );
}

function isForScreenReaders(node: HtmlNode): boolean {
  const names = attributeOf(node, 'class');
  return (
    names !== null &&
    !/^h[1-6]$/.test(node.tag) &&
    /(?:^|\s)(?:sr-only|visually-hidden|visuallyhidden|screen-reader-text|u-hidden-visually)(?:\s|$)/.test(names)
  );
}
