import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import ts from 'typescript';
import { notYet, requirements, type Proof } from './requirements.ts';

const range = (prefix: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `${prefix}.${from + index}`);

const required = [
  ...range('R0', 1, 20),
  ...range('R1', 1, 22),
  ...range('R2', 1, 9),
  ...range('R3', 1, 83),
  ...range('R4', 1, 14),
  ...range('RU', 1, 35),
  'RU.39',
];

/** The titles of the tests in a file: `test('…')` and `test.each(…)('…')`. */
function titlesIn(path: string): Set<string> {
  const titles = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTest(node.expression)) {
      const [title] = node.arguments;
      if (title && ts.isStringLiteralLike(title)) titles.add(title.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest));
  return titles;
}

/** Whether this is `test` or `test.each(…)`. */
function isTest(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return callee.text === 'test';
  return ts.isCallExpression(callee) && ts.isPropertyAccessExpression(callee.expression) && isTest(callee.expression.expression);
}

const titles = new Map<string, Set<string>>();

function exists({ file, test: title }: Proof): boolean {
  const path = join('test', file);
  if (!existsSync(path)) return false;
  const known = titles.get(path) ?? titlesIn(path);
  titles.set(path, known);
  return known.has(title);
}

test('RU.39 every requirement has a proof, or a reason why it has none yet', () => {
  const explained = [...Object.keys(requirements).filter((id) => requirements[id]!.length > 0), ...Object.keys(notYet)];
  expect(required.filter((id) => !explained.includes(id))).toEqual([]);
});

test('every proof is a test that exists', () => {
  const missing = Object.entries(requirements).flatMap(([id, proofs]) =>
    proofs.filter((proof) => !exists(proof)).map(({ file, test: title }) => `${id}: ${file}: ${title}`),
  );
  expect(missing).toEqual([]);
});

test('notices a test and a file that disappeared', () => {
  const file = 'contract/requirements.test.ts';
  expect(exists({ file, test: 'notices a test and a file that disappeared' })).toBe(true);
  expect(exists({ file, test: 'a test that was renamed' })).toBe(false);
  expect(exists({ file: 'contract/gone.test.ts', test: 'notices a test and a file that disappeared' })).toBe(false);
});
