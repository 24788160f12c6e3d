import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { textOf } from './documents.js';
import { codeOf } from './markdown.policy.js';

const GLOSSARY = 'docs/glossary.md';

/** Words of the code by the row that they stand in. */
const rows = textOf(GLOSSARY)
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => cells.length === 7 && cells[3]!.startsWith('`'))
  .map(([, english, russian, code, ...meanings]) => ({ english, russian, words: codeOf(code!), meanings }));

const sources = ['services', 'gateway']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
  .filter((name) => name.endsWith('.ts') && !name.includes('.test.'));

it('names words that the schema or the code has', () => {
  const all = ['schema/api.graphql', ...sources].map((name) => readFileSync(name, 'utf8')).join('\n');
  const known = new Set(all.match(/\w+/g));
  expect(rows.length).toBeGreaterThan(50);
  expect(rows.flatMap(({ words }) => words).filter((word) => !known.has(word))).toEqual([]);
});

it('has each word once, and in both languages', () => {
  const english = rows.map((row) => row.english);
  const russian = rows.map((row) => row.russian);
  expect(new Set(english).size).toBe(rows.length);
  expect(new Set(russian).size).toBe(rows.length);
  expect(rows.filter(({ meanings }) => meanings[0] === '' || !/[а-яё]/.test(meanings[1]!))).toEqual([]);
});
