import ts from 'typescript';

export type Messages = Record<string, { message: string }>;

/** A source file as the check sees it: its path from the project's root, and its text. */
export interface SourceText {
  path: string;
  text: string;
}

const placeholders = (message: string): string =>
  [...new Set(message.match(/\$\d/g) ?? [])].sort().join(' ');

/** What differs between two languages' words: keys that one lacks, placeholders that are not the same. */
export function compareLanguages(ko: Messages, en: Messages): string[] {
  const keys = [...new Set([...Object.keys(ko), ...Object.keys(en)])];
  return keys.flatMap((key) => {
    const [korean, english] = [ko[key], en[key]];
    if (!korean) return [`${key}: no Korean`];
    if (!english) return [`${key}: no English`];
    const [inKorean, inEnglish] = [placeholders(korean.message), placeholders(english.message)];
    const problems =
      inKorean === inEnglish
        ? []
        : [`${key}: placeholders "${inKorean}" in Korean, "${inEnglish}" in English`];
    for (const { message } of [korean, english]) {
      if (message.trim() === '') problems.push(`${key}: empty`);
      if (/[!！]/.test(message)) problems.push(`${key}: exclamation mark`);
    }
    return problems;
  });
}

/**
 * Keys that nobody uses, and `__MSG_…__` that do not exist. A key is used where it stands as a string of its own
 * (the compiler checks that such a string is a key) or where a template such as `failure_${kind}` can give it.
 */
export function compareUse(keys: readonly string[], sources: readonly SourceText[]): string[] {
  const used = new Set<string>();
  const patterns: RegExp[] = [];
  const problems: string[] = [];
  for (const { path, text } of sources) {
    for (const [, key = ''] of text.matchAll(/__MSG_(\w+)__/g)) {
      used.add(key);
      if (!keys.includes(key)) problems.push(`${path}: __MSG_${key}__ does not exist`);
    }
    if (!/\.tsx?$/.test(path)) continue;
    eachNode(parse(path, text), (node) => {
      if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) used.add(node.text);
      if (ts.isTemplateExpression(node) && /^\w+/.test(node.head.text))
        patterns.push(asPattern(node));
    });
  }
  const unused = keys.filter(
    (key) => !used.has(key) && !patterns.some((pattern) => pattern.test(key)),
  );
  return [...problems, ...unused.map((key) => `${key}: used nowhere`)];
}

/** Words for people that stand in the code of what is drawn: text between tags, labels, Korean strings. */
export function wordsInCode({ path, text }: SourceText): string[] {
  const found: string[] = [];
  const source = parse(path, text);
  const report = (node: ts.Node, words: string): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${path}:${line + 1}: "${words.trim()}" belongs in public/_locales`);
  };
  eachNode(source, (node) => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) report(node, node.text);
    if (ts.isStringLiteralLike(node) && /\p{Script=Hangul}/u.test(node.text))
      report(node, node.text);
    if (
      ts.isJsxAttribute(node) &&
      /^(title|alt|placeholder|aria-(label|description|valuetext|roledescription))$/.test(
        node.name.getText(),
      ) &&
      node.initializer &&
      ts.isStringLiteral(node.initializer) &&
      /[a-z]/i.test(node.initializer.text)
    )
      report(node, node.initializer.text);
  });
  return found;
}

const parse = (path: string, text: string): ts.SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);

function eachNode(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => eachNode(child, visit));
}

function asPattern(node: ts.TemplateExpression): RegExp {
  const rest = node.templateSpans.map((span) => `\\w+${quoted(span.literal.text)}`).join('');
  return new RegExp(`^${quoted(node.head.text)}${rest}$`);
}

const quoted = (text: string): string => text.replace(/[^\w]/g, '\\$&');
