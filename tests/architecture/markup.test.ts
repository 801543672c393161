import ts from 'typescript';
import { expect, it } from 'vitest';
import { PRODUCT, readTexts } from '../tools/check/files.ts';
import type { SourceText } from '../tools/check/words.ts';

const FORBIDDEN = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'createContextualFragment',
  'setHTMLUnsafe',
  'srcdoc',
]);

/** Places where a page's text could become markup, as "path:line name". */
function markupSinks({ path, text }: SourceText): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const named = ts.isIdentifier(node) || ts.isStringLiteralLike(node);
    if (named && FORBIDDEN.has(node.text)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${path}:${line + 1} ${node.text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

it('finds what it looks for', () => {
  const text = [
    '// innerHTML in a comment',
    "node.innerHTML = ''; node['outerHTML'];",
    'const a = <p dangerouslySetInnerHTML={{ __html: text }} />;',
  ].join('\n');
  expect(markupSinks({ path: 'a.tsx', text })).toEqual([
    'a.tsx:2 innerHTML',
    'a.tsx:2 outerHTML',
    'a.tsx:3 dangerouslySetInnerHTML',
  ]);
});

it('no text of a page becomes markup anywhere in the product', () => {
  const files = readTexts(PRODUCT, /\.tsx?$/);
  expect(files.length).toBeGreaterThan(0);
  expect(files.flatMap(markupSinks)).toEqual([]);
});
