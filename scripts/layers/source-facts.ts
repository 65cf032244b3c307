import ts from "typescript";

export interface Found {
  readonly line: number;
}
export interface ImportFound extends Found {
  readonly specifier: string;
}
export interface ImpurityFound extends Found {
  /** What stands there: `Date.now`. */
  readonly what: string;
}

export function parseSource(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

/** Every module that a file names: `import`, `export … from`, `import()`, `import("x").Type`, `require()`. */
export function importsOf(source: ts.SourceFile): readonly ImportFound[] {
  const found: ImportFound[] = [];
  visit(source, (node) => {
    const specifier = specifierOf(node);
    if (specifier !== undefined) found.push({ specifier: specifier.text, line: lineOf(source, specifier) });
  });
  return found;
}

function specifierOf(node: ts.Node): ts.StringLiteralLike | undefined {
  let at: ts.Node | undefined;
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) at = node.moduleSpecifier;
  else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) at = node.argument.literal;
  else if (ts.isExternalModuleReference(node)) at = node.expression;
  else if (ts.isCallExpression(node) && isModuleCall(node.expression)) at = node.arguments[0];
  return at !== undefined && ts.isStringLiteralLike(at) ? at : undefined;
}

/** `import(…)`, `require(…)`, `require.resolve(…)`, `import.meta.resolve(…)`. */
function isModuleCall(callee: ts.Expression): boolean {
  if (callee.kind === ts.SyntaxKind.ImportKeyword) return true;
  if (ts.isIdentifier(callee)) return callee.text === "require";
  if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== "resolve") return false;
  return ts.isMetaProperty(callee.expression) || callee.expression.getText() === "require";
}

/** Globals that reach the machine, the network, the clock or chance. Timers are left out: they only order work. */
const IMPURE_GLOBALS = new Set([
  "process",
  "Buffer",
  "__dirname",
  "__filename",
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "performance",
  "crypto",
]);

/** Uses of the clock, of chance and of the machine, by the globals that give them. Local names that shadow a global are fine. */
export function impuritiesOf(source: ts.SourceFile): readonly ImpurityFound[] {
  const declared = declaredNames(source);
  const found: ImpurityFound[] = [];
  visit(source, (node) => {
    const what = clockOrChance(node, declared) ?? impureGlobal(node, declared);
    if (what !== undefined) found.push({ what, line: lineOf(source, node) });
  });
  return found;
}

function clockOrChance(node: ts.Node, declared: ReadonlySet<string>): string | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const text = `${node.expression.getText()}.${node.name.text}`;
    return text === "Date.now" || text === "Math.random" ? text : undefined;
  }
  const isDate = (at: ts.Expression) => ts.isIdentifier(at) && at.text === "Date" && !declared.has("Date");
  if (ts.isNewExpression(node) && isDate(node.expression) && (node.arguments?.length ?? 0) === 0) return "new Date()";
  if (ts.isCallExpression(node) && isDate(node.expression)) return "Date()";
  return undefined;
}

function impureGlobal(node: ts.Node, declared: ReadonlySet<string>): string | undefined {
  if (!ts.isIdentifier(node) || !IMPURE_GLOBALS.has(node.text) || declared.has(node.text)) return undefined;
  const { parent } = node;
  const isMember =
    (ts.isPropertyAccessExpression(parent) && parent.name === node && parent.expression.getText() !== "globalThis") ||
    (ts.isQualifiedName(parent) && parent.right === node) ||
    ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodDeclaration(parent)) &&
      parent.name === node);
  return isMember ? undefined : node.text;
}

/** Names that the file itself declares, anywhere: coarse, and enough to tell a local `process` from the global. */
function declaredNames(source: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  visit(source, (node) => {
    const name =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node)
        ? node.name
        : ts.isImportSpecifier(node) || ts.isImportClause(node) || ts.isClassDeclaration(node)
          ? node.name
          : undefined;
    if (name !== undefined && ts.isIdentifier(name)) names.add(name.text);
  });
  return names;
}

function visit(node: ts.Node, each: (node: ts.Node) => void): void {
  each(node);
  ts.forEachChild(node, (child) => {
    visit(child, each);
  });
}

function lineOf(source: ts.SourceFile, node: ts.Node): number {
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
}
