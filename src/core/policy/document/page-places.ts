import { isHidden, isLeftOut } from './hidden';
import { attributeOf, following, type HtmlNode } from './html-tree';

export type Place = 'text' | 'menu' | 'footer' | 'banner' | 'hidden';

/** How much text an element holds, and how much of it is links. */
interface Weight {
  characters: number;
  linked: number;
  links: number;
  /** Links within the page itself. */
  fragments: number;
  /** Links that name another host. */
  foreign: number;
}

/** Says for elements of a page what they are, when that is not the policy's own text. */
export type Places = ReadonlyMap<HtmlNode, Place>;

/**
 * Finds the parts of a page that are not the policy's own text. What cannot be told from it is kept: text that holds
 * half of the page is never a menu, whatever it is called.
 */
export function* findPlaces(document: HtmlNode): Generator<void, Places> {
  const weights = yield* weigh(document);
  const total = weights.get(document) ?? nothing();
  const places = new Map<HtmlNode, Place>();
  let kept = total.characters;
  const mains: HtmlNode[] = [];
  let steps = 0;
  let node: HtmlNode | null = document;
  while (node !== null) {
    const place = node.kind === 'element' ? placeOf(node, weights, total) : null;
    if (place !== null) {
      places.set(node, place);
      kept -= weights.get(node)?.characters ?? 0;
    } else if (isMain(node) && !isWithin(node, mains)) mains.push(node);
    node = following(node, document, place !== null);
    steps += 1;
    if (steps % 1000 === 0) yield;
  }
  const inMain = mains.reduce((sum, main) => sum + (weights.get(main)?.characters ?? 0), 0);
  if (inMain >= kept * mainShare && inMain > 500) keepOnly(mains, document, places, weights);
  return places;
}

/** So much of what is left must stand in the main landmark for the rest to be left out. */
const mainShare = 0.75;

function isMain(node: HtmlNode): boolean {
  return node.tag === 'main' || node.tag === 'article' || roleOf(node) === 'main';
}

function isWithin(node: HtmlNode, ancestors: readonly HtmlNode[]): boolean {
  const last = ancestors.at(-1);
  for (let at = node.parent; last !== undefined && at !== null; at = at.parent) if (at === last) return true;
  return false;
}

/** Marks what stands beside the main parts on the way down to them. */
function keepOnly(
  mains: readonly HtmlNode[],
  document: HtmlNode,
  places: Map<HtmlNode, Place>,
  weights: ReadonlyMap<HtmlNode, Weight>,
): void {
  const onTheWay = new Set<HtmlNode>();
  for (const main of mains) for (let at: HtmlNode | null = main; at !== null; at = at.parent) onTheWay.add(at);
  const insides = new Set(mains);
  for (const parent of onTheWay) {
    if (insides.has(parent) || parent === document) continue;
    for (let child = parent.first; child !== null; child = child.next)
      if (
        !onTheWay.has(child) &&
        child.tag !== 'head' &&
        !places.has(child) &&
        !isHeadOfText(child, weights.get(child))
      )
        places.set(child, 'menu');
  }
}

/** A title or a date that stands beside the main part. */
function isHeadOfText(node: HtmlNode, weight: Weight | undefined): boolean {
  if (weight === undefined) return node.tag === 'h1' || node.tag === 'time' || node.tag === 'p';
  return weight.links === 0 && weight.characters < 300;
}

const nothing = (): Weight => ({ characters: 0, linked: 0, links: 0, fragments: 0, foreign: 0 });

/** Weighs the elements that could be a part of a page, and the page. */
function* weigh(document: HtmlNode): Generator<void, Map<HtmlNode, Weight>> {
  const weights = new Map<HtmlNode, Weight>();
  const open: { node: HtmlNode; weight: Weight }[] = [{ node: document, weight: nothing() }];
  let openLinks = 0;
  let steps = 0;
  let node: HtmlNode | null = document.first;
  const leave = (left: HtmlNode): void => {
    if (left.tag === 'a') openLinks -= 1;
    if (open.at(-1)?.node !== left) return;
    const done = open.pop();
    if (done === undefined) return;
    weights.set(left, done.weight);
    add(open.at(-1)?.weight, done.weight);
  };
  while (node !== null) {
    steps += 1;
    if (steps % 1000 === 0) yield;
    const top = open.at(-1)?.weight ?? nothing();
    if (node.kind === 'text') count(top, node, openLinks > 0);
    const isEntered = node.kind === 'element' && !isLeftOut(node) && !isHidden(node);
    if (isEntered) {
      if (node.tag === 'a') {
        openLinks += 1;
        countLink(top, node);
      }
      if (containers.has(node.tag) || roleOf(node) !== null) open.push({ node, weight: nothing() });
      if (node.first !== null) {
        node = node.first;
        continue;
      }
      leave(node);
    }
    while (node !== null && node !== document && node.next === null) {
      node = node.parent;
      if (node !== null && node !== document) leave(node);
    }
    node = node === null || node === document ? null : node.next;
  }
  weights.set(document, open[0]?.weight ?? nothing());
  return weights;
}

const containers = new Set(
  'body main article section div nav header footer aside ul ol dl table form dialog details menu td center'.split(' '),
);

function add(sum: Weight | undefined, part: Weight): void {
  if (sum === undefined) return;
  sum.characters += part.characters;
  sum.linked += part.linked;
  sum.links += part.links;
  sum.fragments += part.fragments;
  sum.foreign += part.foreign;
}

function count(weight: Weight, { pieces }: HtmlNode, isLinked: boolean): void {
  for (const { text } of pieces) {
    const length = /\S/.test(text) ? text.length : 0;
    weight.characters += length;
    if (isLinked) weight.linked += length;
  }
}

function countLink(weight: Weight, node: HtmlNode): void {
  const href = attributeOf(node, 'href')?.trim() ?? '';
  weight.links += 1;
  if (href.startsWith('#')) weight.fragments += 1;
  else if (/^(?:https?:)?\/\//i.test(href)) weight.foreign += 1;
}

/** What an element is by what it is called, as long as its weight does not speak against it. */
function placeOf(node: HtmlNode, weights: ReadonlyMap<HtmlNode, Weight>, total: Weight): Place | null {
  if (isLeftOut(node) || isHidden(node)) return 'hidden';
  const weight = weights.get(node);
  if (weight === undefined || node.tag === 'body') return null;
  const named = namedPlace(node);
  if (named !== null && isLight(named, node, weight, total)) return named;
  return isListOfLinks(node, weight) ? 'menu' : null;
}

function namedPlace(node: HtmlNode): Exclude<Place, 'text' | 'hidden'> | null {
  const role = roleOf(node) ?? '';
  const names = `${attributeOf(node, 'id') ?? ''} ${attributeOf(node, 'class') ?? ''}`.slice(0, 500);
  if (node.tag === 'dialog' || role === 'dialog' || role === 'alertdialog') return 'banner';
  if (bannerWords.test(names)) return 'banner';
  if (node.tag === 'footer' || role === 'contentinfo') return 'footer';
  if (node.tag === 'nav' || node.tag === 'menu' || menuRoles.has(role)) return 'menu';
  if (node.tag === 'header' || node.tag === 'aside') return 'menu';
  if (footerWords.test(names)) return 'footer';
  return menuWords.test(names) ? 'menu' : null;
}

const menuRoles = new Set(['navigation', 'menu', 'menubar', 'search', 'banner', 'complementary', 'toolbar']);
const bannerWords =
  /(?:cookies?|consent|gdpr|ccpa)[-_]?(?:banner|bar|popup|pop-up|modal|dialog|layer|overlay|message|wall|alert|toast|manager|preferences)|(?:banner|popup|modal)[-_]?(?:cookies?|consent|gdpr)/i;
const footerWords = /(?:^|[\s_-])(?:footer|colophon|copyright|bottom-bar)(?:$|[\s_-])/i;
const menuWords =
  /(?:^|[\s_-])(?:menu|nav|navbar|navigation|breadcrumbs?|topbar|sidebar|side-?nav|skip-?links?|share|sharing|social-?(?:links|media|icons)|pagination|pager|related|newsletter|language-?(?:switch(?:er)?|select(?:or)?|picker)|toc|table-of-contents|back-to-top|search-?(?:form|box))(?:$|[\s_-])/i;

/** Few words beside its links, and little of the page. */
function isLight(place: Place, node: HtmlNode, weight: Weight, total: Weight): boolean {
  const prose = weight.characters - weight.linked;
  if (weight.characters > total.characters * 0.5) return false;
  if (place === 'footer') return prose < 3000;
  if (place === 'banner') return prose < 4000;
  if (node.tag === 'nav') return prose < 2000;
  const isMostlyLinks = weight.linked > weight.characters * 0.4 || weight.links >= 5;
  return (isMostlyLinks && prose < 1500) || (prose < 60 && node.tag !== 'header');
}

/** A list of contents or a menu without a name; links that lead to other hosts are content. */
function isListOfLinks(node: HtmlNode, { characters, linked, links, fragments, foreign }: Weight): boolean {
  if (links < 4 || linked < characters * 0.8 || node.tag === 'td' || node.tag === 'table') return false;
  return fragments >= links * 0.7 || (foreign < links * 0.3 && characters / links < 40);
}

function roleOf(node: HtmlNode): string | null {
  return node.attributes.length === 0 ? null : (attributeOf(node, 'role')?.trim().toLowerCase() ?? null);
}
