/**
 * Writes function declarations as arrow functions, which take fewer bytes: `function f(a){…}` → `const f=(a)=>{…};`, put
 * at the start of the block that holds them, so that they are there as early as before.
 * @param {string} code
 * @param {(code: string) => unknown} parse gives the tree in ESTree's form
 */
export function toArrows(code, parse) {
  const tree = /** @type {Node} */ (parse(code));
  /** @type {Edit[]} */
  const edits = [];
  visit(tree, (block) => edits.push(...editsIn(block, code)));
  return edits.sort((a, b) => b.at - a.at).reduce(applied, code);
}

/** @typedef {{ type: string, start: number, end: number } & Record<string, unknown>} Node */
/** @typedef {{ at: number, until: number, text: string }} Edit */

/**
 * The outermost blocks only: what is moved holds the inner ones as they are.
 * @param {Node} node
 * @param {(block: Node) => void} onBlock
 */
function visit(node, onBlock) {
  const isBlock = (node.type === 'Program' || node.type === 'BlockStatement') && declarationsIn(node).length > 0;
  if (isBlock) onBlock(node);
  else for (const child of childrenOf(node)) visit(child, onBlock);
}

/**
 * @param {Node} block
 * @param {string} code
 * @returns {Edit[]}
 */
function editsIn(block, code) {
  const declarations = declarationsIn(block);
  const body = /** @type {Node[]} */ (block['body']);
  const first = body.find((statement) => statement['directive'] === undefined) ?? block;
  const arrows = declarations.map((declaration) => arrowOf(declaration, code)).join('');
  return [
    ...declarations.map(({ start, end }) => ({ at: start, until: end, text: '' })),
    { at: first.start, until: first.start, text: arrows },
  ];
}

/**
 * Those that nothing tells from an arrow function: called without `new`, and without a `this` of their own.
 * @param {Node} block
 */
function declarationsIn(block) {
  const body = /** @type {Node[]} */ (block['body']);
  return body.filter(
    (node) => node.type === 'FunctionDeclaration' && node['generator'] !== true && !someIn(node, needsFunction),
  );
}

/** @param {Node} node */
const needsFunction = (node) =>
  ['ThisExpression', 'MetaProperty', 'Super'].includes(node.type) || node['name'] === 'arguments';

/**
 * @param {Node} declaration
 * @param {string} code
 */
function arrowOf(declaration, code) {
  const {
    id,
    params,
    body,
    async: isAsync,
  } = /** @type {{ id: Node, params: Node[], body: Node, async: boolean }} */ (/** @type {unknown} */ (declaration));
  const given = code.slice(params[0]?.start ?? 0, params.at(-1)?.end ?? 0);
  return `const ${String(id['name'])}=${isAsync ? 'async' : ''}(${given})=>${code.slice(body.start, body.end)};`;
}

/**
 * @param {Node} node
 * @param {(node: Node) => boolean} test
 * @returns {boolean}
 */
function someIn(node, test) {
  return test(node) || childrenOf(node).some((child) => someIn(child, test));
}

/**
 * @param {Node} node
 * @returns {Node[]}
 */
function childrenOf(node) {
  const isNode = (/** @type {unknown} */ value) => typeof value === 'object' && value !== null && 'type' in value;
  return /** @type {Node[]} */ (Object.values(node).flat().filter(isNode));
}

/**
 * @param {string} code
 * @param {Edit} edit
 */
function applied(code, { at, until, text }) {
  return code.slice(0, at) + text + code.slice(until);
}
