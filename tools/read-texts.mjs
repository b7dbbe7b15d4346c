// @ts-check
import ts from 'typescript';

/** Calls into one another end somewhere. */
const deepest = 8;

/**
 * Reads off all texts that an expression can come to: a text itself, either side of a choice, what
 * stands in a table, what a function gives back, a constant, and texts put together from these. Of
 * a choice whose one side is not known, the other is told.
 *
 * @param {ts.TypeChecker} checker
 * @returns {(node: ts.Expression, parts: Set<ts.Node>) => string[]} adds to `parts` the texts that
 *   were only a part of what was read
 */
export function textReader(checker) {
  return (node, parts) => [
    ...new Set(read(node, { checker, parts, depth: 0, isPart: false }) ?? []),
  ];
}

/**
 * @typedef {object} Within
 * @property {ts.TypeChecker} checker
 * @property {Set<ts.Node>} parts
 * @property {number} depth
 * @property {boolean} isPart
 */

/** @param {ts.Expression} bare @param {Within} within @returns {string[] | undefined} */
function read(bare, within) {
  const node = ts.skipOuterExpressions(bare);
  if (within.depth > deepest) return undefined;
  if (ts.isStringLiteralLike(node)) {
    if (within.isPart) within.parts.add(node);
    return [node.text];
  }
  if (ts.isNumericLiteral(node)) return [node.text];
  if (ts.isTemplateExpression(node)) return readTemplate(node, within);
  if (ts.isConditionalExpression(node)) return either([node.whenTrue, node.whenFalse], within);
  if (ts.isBinaryExpression(node)) return readBinary(node, within);
  if (ts.isCallExpression(node)) return readCall(node, within);
  if (ts.isIdentifier(node)) return readConstant(node, within);
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
    return readTable(node, within);
  return undefined;
}

/** @param {readonly ts.Expression[]} nodes @param {Within} within */
function either(nodes, within) {
  const known = nodes.flatMap((node) => read(node, within) ?? []);
  return known.length > 0 ? known : undefined;
}

/** @param {readonly (string[] | undefined)[]} sides every way to take one of each, in a row */
function together(sides) {
  return sides.reduce(
    (begun, side) => side && begun?.flatMap((start) => side.map((end) => start + end)),
    /** @type {string[] | undefined} */ (['']),
  );
}

/** @param {ts.TemplateExpression} node @param {Within} within */
function readTemplate({ head, templateSpans }, within) {
  const inside = { ...within, isPart: true };
  return together([
    [head.text],
    ...templateSpans.flatMap(({ expression, literal }) => [
      read(expression, inside),
      [literal.text],
    ]),
  ]);
}

/** @param {ts.BinaryExpression} node @param {Within} within */
function readBinary({ left, right, operatorToken: { kind } }, within) {
  if (kind === ts.SyntaxKind.PlusToken) {
    const inside = { ...within, isPart: true };
    return together([read(left, inside), read(right, inside)]);
  }
  const isChoice =
    kind === ts.SyntaxKind.QuestionQuestionToken || kind === ts.SyntaxKind.BarBarToken;
  return isChoice ? either([left, right], within) : undefined;
}

/** @param {ts.Expression} node @param {Within} within */
function declarationOf(node, { checker }) {
  const symbol = checker.getSymbolAtLocation(node);
  const original =
    symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return original?.valueDeclaration;
}

/** @param {ts.Identifier} node @param {Within} within */
function readConstant(node, within) {
  const declared = declarationOf(node, within);
  if (declared && ts.isBindingElement(declared)) return readTaken(declared, deeper(within));
  return declared && ts.isVariableDeclaration(declared) && declared.initializer
    ? read(declared.initializer, deeper(within))
    : undefined;
}

/** What a constant takes out of a list: `const [one, many] = …`. @param {ts.BindingElement} taken @param {Within} within */
function readTaken({ parent }, within) {
  if (!ts.isArrayBindingPattern(parent) || !ts.isVariableDeclaration(parent.parent))
    return undefined;
  const { initializer } = parent.parent;
  const lists = initializer && tablesOf(initializer, within);
  return (
    lists &&
    either(
      lists.flatMap((list) => (ts.isArrayLiteralExpression(list) ? [...list.elements] : [])),
      within,
    )
  );
}

/** @param {ts.PropertyAccessExpression | ts.ElementAccessExpression} node @param {Within} within */
function readTable(node, within) {
  const entries = entriesOf(node, deeper(within));
  return entries && either(entries, deeper(within));
}

/**
 * What stands under a key of a table, or under any where the key is only known at work.
 *
 * @param {ts.PropertyAccessExpression | ts.ElementAccessExpression} node
 * @param {Within} within
 * @returns {ts.Expression[] | undefined}
 */
function entriesOf(node, within) {
  const tables = tablesOf(node.expression, within);
  const key = ts.isPropertyAccessExpression(node)
    ? node.name.text
    : ts.isStringLiteralLike(node.argumentExpression)
      ? node.argumentExpression.text
      : undefined;
  return tables?.flatMap((table) =>
    ts.isArrayLiteralExpression(table)
      ? [...table.elements]
      : table.properties.flatMap((property) =>
          ts.isPropertyAssignment(property) && (key === undefined || nameOf(property.name) === key)
            ? [property.initializer]
            : [],
        ),
  );
}

/**
 * @param {ts.Expression} bare
 * @param {Within} within
 * @returns {(ts.ObjectLiteralExpression | ts.ArrayLiteralExpression)[] | undefined}
 */
function tablesOf(bare, within) {
  const node = ts.skipOuterExpressions(bare);
  if (within.depth > deepest) return undefined;
  if (ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node)) return [node];
  if (ts.isConditionalExpression(node))
    return [node.whenTrue, node.whenFalse].flatMap((side) => tablesOf(side, within) ?? []);
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
    return entriesOf(node, deeper(within))?.flatMap(
      (entry) => tablesOf(entry, deeper(within)) ?? [],
    );
  const declared = ts.isIdentifier(node) ? declarationOf(node, within) : undefined;
  return declared && ts.isVariableDeclaration(declared) && declared.initializer
    ? tablesOf(declared.initializer, deeper(within))
    : undefined;
}

/** @param {ts.PropertyName} name */
function nameOf(name) {
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : undefined;
}

/** @param {ts.CallExpression} node @param {Within} within */
function readCall({ expression, arguments: given }, within) {
  const name = ts.isIdentifier(expression) ? expression.text : '';
  const [first] = given;
  if (name === 'capitalised' && first)
    return read(first, within)?.map((words) => words.charAt(0).toUpperCase() + words.slice(1));
  const made = madeBy(declarationOf(expression, within));
  if (name === 'labelOf' && first && made) return labelsIn(made.getSourceFile(), first);
  return made && ts.isFunctionLike(made) ? returnsOf(made, deeper(within)) : undefined;
}

/** The function that a name stands for. @param {ts.Declaration | undefined} declared */
function madeBy(declared) {
  const isHeld = declared && ts.isVariableDeclaration(declared);
  return isHeld && declared.initializer ? declared.initializer : declared;
}

/** The words of a list of codes, where the list is named. @param {ts.SourceFile} source @param {ts.Expression} list */
function labelsIn(source, list) {
  if (!ts.isStringLiteralLike(list)) return undefined;
  const table = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .find(({ name }) => ts.isIdentifier(name) && name.text === 'labels')?.initializer;
  const labels = table && ts.skipOuterExpressions(table);
  if (!labels || !ts.isObjectLiteralExpression(labels)) return undefined;
  return labels.properties
    .filter(ts.isPropertyAssignment)
    .filter(({ name }) => nameOf(name) === list.text)
    .map(({ initializer }) => ts.skipOuterExpressions(initializer))
    .filter(ts.isObjectLiteralExpression)
    .flatMap(({ properties }) => properties.filter(ts.isPropertyAssignment))
    .flatMap(({ initializer }) => (ts.isStringLiteralLike(initializer) ? [initializer.text] : []));
}

/** @param {ts.SignatureDeclaration} made @param {Within} within */
function returnsOf(made, within) {
  const body = 'body' in made ? made.body : undefined;
  if (!body) return undefined;
  if (!ts.isBlock(body)) return read(body, within);
  /** @type {ts.Expression[]} */
  const returned = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isFunctionLike(node)) return;
    if (ts.isReturnStatement(node) && node.expression) returned.push(node.expression);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(body, visit);
  return either(returned, within);
}

/** @param {Within} within @returns {Within} */
function deeper(within) {
  return { ...within, depth: within.depth + 1 };
}
