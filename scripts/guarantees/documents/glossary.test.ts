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

/** What things were called before they had one word: a case's address its URL, a sheet's kind its form … */
const FORMER = [
  'caseUrl',
  'ImportedForm',
  'ParticipantCategory',
  'CONSENTED',
  'IMPORT_REASONS',
  'FILE_REASONS',
  'Breach',
];

const sources = ['services', 'gateway']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
  .filter((name) => name.endsWith('.ts') && !name.includes('.test.'));

const all = ['schema/api.graphql', ...sources].map((name) => readFileSync(name, 'utf8')).join('\n');
const known = new Set(all.match(/\w+/g));

it('names words that the schema or the code has', () => {
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

it('has words that others made room for', () => {
  expect(FORMER.filter((word) => known.has(word))).toEqual([]);
});

it('has a type for the subject of a figure, and no other thing of that name', () => {
  expect(all.match(/export (?:type|interface|class) Subject\b/g)).toHaveLength(1);
});
