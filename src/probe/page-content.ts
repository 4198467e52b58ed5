import { decoded } from './decoded';
import { newList, some } from './lists';
import { exec, fromBase64, getterOf, indexOf, lowerCase, methodOf, now, slice } from './natives';

/** Tells whether what is sent holds the page itself: its markup, its tree of nodes, or much of its text. */
export interface PageContent {
  isIn(sent: string): boolean;
}

const shortestSent = 200;
const fewestTags = 10;
const fewestNodes = 5;
const fewestElements = 6;
const fewestPieces = 3;
const fewestShare = 0.3;
const mostPieces = 24;
const mostNodesRead = 600;
const staleMs = 3000;

/** A tag, as it stands or escaped in JSON or in an address. */
const tag = /(?:<|\\u003c|%3c)(?:\\?\/|%2f)?[a-z][a-z0-9-]*(?=[\s/>\\%])/gi;
const whole = /(?:<|\\u003c|%3c)(?:html|body)/i;
/** How a tree of nodes is written down by those who record pages. */
const node = /\\?"(?:tagName|nodeName|nodeType|childNodes|attributes|textContent)\\?"\s*:/g;
/** Names of elements as texts of their own, as a tree in lists holds them, from the root on, or from what is seen of it. */
const root = /"html"|"body",[[{]/i;
const element =
  /"(?:html|head|title|meta|link|body|div|span|p|a|ul|ol|li|h[1-6]|img|table|tr|td|form|input|button|script|style|section|main|nav)"/gi;

/** Base64, as the whole or as one value of what is sent. Behind "base64," stands a file of its own, such as a picture. */
const packed = /(?<![\w+/]|base64,)[\w+/]{200,}={0,2}/g;
const mostPacked = 4;

/** A piece of text without anything that an encoding would change. Made when it is needed: classes of letters are large. */
const pieceIn = (text: string): RegExpExecArray | null => exec(/[\p{L}\p{N},.;:()-][\p{L}\p{N} ,.;:()-]{18,60}/u, text);

const showText = 4;
const walk = methodOf<[Node, number], TreeWalker>('Document', 'createTreeWalker');
const nextNode = methodOf<[], Node | null>('TreeWalker', 'nextNode');
const valueOf = getterOf<string | null>('Node', 'nodeValue');
const parentOf = getterOf<Node | null>('Node', 'parentNode');
const nameOf = getterOf<string>('Node', 'nodeName');
const notText = ' script style noscript template ';

export function watchContent(page: Window): PageContent {
  let pieces = newList<string>();
  let readAt = 0;

  const piecesNow = (): string[] => {
    if (now() - readAt > staleMs) {
      pieces = readPieces(page.document);
      readAt = now();
    }
    return pieces;
  };

  const isWritten = (sent: string): boolean =>
    (exec(root, sent) !== null && occurs(element, sent, fewestElements)) ||
    occurs(node, sent, fewestNodes) ||
    holdsPieces(sent, piecesNow());
  const isPlainlyIn = (sent: string): boolean => occurs(tag, sent, fewestTags) || isWritten(sent);
  // A drawing or a part of a page that is kept as a file has tags as well.
  const isPackedIn = (sent: string): boolean => isWritten(sent) || (exec(whole, sent) !== null && isPlainlyIn(sent));

  return {
    isIn: (sent) => sent.length >= shortestSent && (isPlainlyIn(sent) || some(unpacked(sent), isPackedIn)),
  };
}

/** What stands in Base64 in what is sent. */
function unpacked(sent: string): string[] {
  const texts = newList<string>();
  const plain = decoded(sent);
  packed.lastIndex = 0;
  for (let count = 0; count < mostPacked; count++) {
    const run = exec(packed, plain)?.[0];
    if (run === undefined) break;
    try {
      // What is cut ends in the middle of a group.
      texts[texts.length] = fromBase64(slice(run, 0, run.length - (run.length % 4)));
    } catch {
      // A long word of the same letters.
    }
  }
  return texts;
}

function occurs(pattern: RegExp, sent: string, times: number): boolean {
  pattern.lastIndex = 0;
  for (let count = 0; count < times; count++) if (exec(pattern, sent) === null) return false;
  return true;
}

function holdsPieces(sent: string, pieces: readonly string[]): boolean {
  let found = 0;
  some(pieces, (piece) => {
    if (indexOf(sent, piece) >= 0) found++;
    return false;
  });
  return found >= fewestPieces && found / pieces.length >= fewestShare;
}

/** Pieces of the text that a visitor reads, from the beginning of the page. */
function readPieces(owner: Document): string[] {
  const pieces = newList<string>();
  const walker = walk(owner, owner, showText);
  for (let count = 0; count < mostNodesRead && pieces.length < mostPieces; count++) {
    const text = nextNode(walker);
    if (text === null) break;
    const found = isRead(text) ? pieceIn(valueOf(text) ?? '') : null;
    if (found) pieces[pieces.length] = slice(found[0], 0, 40);
  }
  return pieces;
}

function isRead(text: Node): boolean {
  const parent = parentOf(text);
  return parent !== null && indexOf(notText, ` ${lowerCase(nameOf(parent))} `) < 0;
}
