import { html, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';

/** A node of the parsed page. Siblings are linked, so that moving one costs the same however many there are. */
export interface HtmlNode {
  kind: 'document' | 'fragment' | 'element' | 'text' | 'other';
  tag: string;
  namespace: html.NS;
  attributes: Token.Attribute[];
  parent: HtmlNode | null;
  first: HtmlNode | null;
  last: HtmlNode | null;
  previous: HtmlNode | null;
  next: HtmlNode | null;
  /** What a `<template>` holds, which is no part of the page. */
  content: HtmlNode | null;
  /** Text nodes: the text as the tokenizer gave it, in pieces. */
  pieces: TextPiece[];
}

export interface TextPiece {
  text: string;
  sourceStart: number;
  sourceEnd: number;
}

export interface HtmlTypes extends TreeAdapterTypeMap {
  node: HtmlNode;
  parentNode: HtmlNode;
  childNode: HtmlNode;
  document: HtmlNode;
  documentFragment: HtmlNode;
  element: HtmlNode;
  commentNode: HtmlNode;
  textNode: HtmlNode;
  template: HtmlNode;
  documentType: HtmlNode;
}

/** Returns the value of an attribute, null when it is not there. */
export function attributeOf(node: HtmlNode, name: string): string | null {
  for (const attribute of node.attributes) if (attribute.name === name) return attribute.value;
  return null;
}

/** Returns the node after this one in document order; without its children when `isOver`, and never outside `root`. */
export function following(node: HtmlNode, root: HtmlNode, isOver = false): HtmlNode | null {
  if (!isOver && node.first !== null) return node.first;
  for (let at: HtmlNode | null = node; at !== null && at !== root; at = at.parent) if (at.next !== null) return at.next;
  return null;
}

/** Returns the text within a node in one line, cut to what a title may hold; null: none. */
export function textOf(node: HtmlNode): string | null {
  const texts: string[] = [];
  for (let at = node.first; at !== null; at = following(at, node)) texts.push(...at.pieces.map(({ text }) => text));
  return texts.join('').replace(/\s+/g, ' ').trim().slice(0, 300) || null;
}

/** Puts a text before a node, or last in its parent, joined to the text that stands there. */
export function insertText(parent: HtmlNode, before: HtmlNode | null, piece: TextPiece): void {
  const neighbour = before === null ? parent.last : before.previous;
  if (neighbour?.kind === 'text') neighbour.pieces.push(piece);
  else insert(parent, { ...aNode('text'), pieces: [piece] }, before);
}

/** Builds `HtmlNode`s for parse5. Calls `count` for every node made. */
export function treeAdapter(count: () => void): TreeAdapter<HtmlTypes> {
  const make = (kind: HtmlNode['kind']): HtmlNode => {
    count();
    return aNode(kind);
  };
  const noText = (): never => {
    throw new Error('Text is put into the tree by BoundedParser; see bounded-parser.ts');
  };
  return {
    createDocument: () => make('document'),
    createDocumentFragment: () => make('fragment'),
    createElement: (tag, namespace, attributes) => ({
      ...make('element'),
      tag,
      namespace,
      attributes,
    }),
    createCommentNode: () => make('other'),
    createTextNode: noText,
    insertText: noText,
    insertTextBefore: noText,
    appendChild: (parent, node) => insert(parent, node, null),
    insertBefore: (parent, node, reference) => insert(parent, node, reference),
    detachNode: detach,
    adoptAttributes: adopt,
    setTemplateContent: (template, content) => {
      template.content = content;
    },
    getTemplateContent: (template) => template.content ?? template,
    setDocumentType: () => undefined,
    setDocumentMode: (document, mode) => {
      document.tag = mode;
    },
    getDocumentMode: (document) => document.tag as html.DOCUMENT_MODE, // only ever set by the line above
    getChildNodes: childrenOf,
    getFirstChild: (node) => node.first,
    getParentNode: (node) => node.parent,
    getAttrList: (node) => node.attributes,
    getTagName: (node) => node.tag,
    getNamespaceURI: (node) => node.namespace,
    getTextNodeContent: () => '',
    getCommentNodeContent: () => '',
    getDocumentTypeNodeName: () => '',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    isTextNode: (node): node is HtmlNode => node.kind === 'text',
    isCommentNode: (node): node is HtmlNode => node.kind === 'other',
    isDocumentTypeNode: (node): node is HtmlNode => node.tag === '!',
    isElementNode: (node): node is HtmlNode => node.kind === 'element',
    setNodeSourceCodeLocation: () => undefined,
    getNodeSourceCodeLocation: () => null,
    updateNodeSourceCodeLocation: () => undefined,
  };
}

function aNode(kind: HtmlNode['kind']): HtmlNode {
  return {
    kind,
    tag: '',
    namespace: html.NS.HTML,
    attributes: [],
    parent: null,
    first: null,
    last: null,
    previous: null,
    next: null,
    content: null,
    pieces: [],
  };
}

function insert(parent: HtmlNode, node: HtmlNode, before: HtmlNode | null): void {
  if (node.parent !== null) detach(node);
  const previous = before === null ? parent.last : before.previous;
  Object.assign(node, { parent, previous, next: before });
  if (previous === null) parent.first = node;
  else previous.next = node;
  if (before === null) parent.last = node;
  else before.previous = node;
}

function detach(node: HtmlNode): void {
  const { parent, previous, next } = node;
  if (parent === null) return;
  if (previous === null) parent.first = next;
  else previous.next = next;
  if (next === null) parent.last = previous;
  else next.previous = previous;
  Object.assign(node, { parent: null, previous: null, next: null });
}

function adopt(recipient: HtmlNode, attributes: Token.Attribute[]): void {
  const known = new Set(recipient.attributes.map(({ name }) => name));
  recipient.attributes.push(...attributes.filter(({ name }) => !known.has(name)));
}

function childrenOf(node: HtmlNode): HtmlNode[] {
  const children: HtmlNode[] = [];
  for (let child = node.first; child !== null; child = child.next) children.push(child);
  return children;
}
