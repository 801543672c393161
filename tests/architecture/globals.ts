import ts from 'typescript';

/** Globals of the host that are the same everywhere and depend on nothing but their arguments. */
const PURE = new Set([
  'URL',
  'URLSearchParams',
  'AbortSignal',
  'AbortController',
  'DOMException',
  'TextDecoder',
]);
/** Reads of the clock, of chance or of the reader's locale that hide behind the language's own objects. */
const HIDDEN_INPUT =
  /^((Date\.now|Math\.random|(new )?Date|.+\.toLocale\w+|(new )?Intl\.\w+)\((undefined)?\)|.+\.localeCompare\([^,]*\))$/s;

/**
 * Uses of globals in the files, as "file:line name". A name counts as global when its value comes from the host's
 * library (DOM, timers, extension API) or from nowhere; types of the DOM are welcome. So is what the language brings,
 * but for its clock, its dice and its default locale.
 */
export function globalsUsed(files: readonly string[], root: string): string[] {
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    allowImportingTsExtensions: true,
    resolveJsonModule: true,
    noEmit: true,
    skipLibCheck: true,
    strict: true,
  });
  const checker = program.getTypeChecker();
  const wanted = new Set(files);
  return program
    .getSourceFiles()
    .filter((source) => wanted.has(source.fileName))
    .flatMap((source) => usesIn(source, checker, root));
}

function usesIn(source: ts.SourceFile, checker: ts.TypeChecker, root: string): string[] {
  const found: string[] = [];
  const report = (node: ts.Node, name: string): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${source.fileName.slice(root.length + 1)}:${line + 1} ${name}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
    if (ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isIdentifier(node) && isFree(node) && isHostValue(node, checker))
      report(node, node.text);
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const call = hiddenInput(node);
      if (call) report(node, call);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Whether the identifier stands for a variable: no property, no name of something declared here. */
function isFree(node: ts.Identifier): boolean {
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isLabeledStatement(parent) || ts.isBreakOrContinueStatement(parent)) return false;
  return !('name' in parent && parent.name === node) || ts.isShorthandPropertyAssignment(parent);
}

function isHostValue(node: ts.Identifier, checker: ts.TypeChecker): boolean {
  if (node.text === 'undefined' || PURE.has(node.text)) return false;
  if (node.text === 'globalThis') return true;
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);
  const declarations = symbol?.declarations ?? [];
  // A name that the language itself declares too (Date, Promise) is no host value.
  const homes = declarations.map((declaration) => declaration.getSourceFile().fileName);
  return homes.length === 0 || homes.every((home) => /\/lib\.dom[.\w]*\.d\.ts$/.test(home));
}

/** The call's text where it reads clock, chance or default locale: it has no argument that would say which. */
function hiddenInput(node: ts.CallExpression | ts.NewExpression): string | null {
  const prefix = ts.isNewExpression(node) ? 'new ' : '';
  const given = (node.arguments ?? []).map((argument) => argument.getText()).join(',');
  const call = `${prefix}${node.expression.getText()}(${given})`;
  return HIDDEN_INPUT.test(call) ? call : null;
}
