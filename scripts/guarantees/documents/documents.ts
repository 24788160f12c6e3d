import { readdirSync, readFileSync } from 'node:fs';
import { fencesOf } from './markdown.policy.js';

const OUTSIDE_DOCS = ['README.md', 'README.ru.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'schema/client/README.md'];

/** What of the project is written to be read by people. */
export const DOCUMENTS: readonly string[] = [
  ...OUTSIDE_DOCS,
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`)
    .sort(),
];

export const textOf = (document: string): string => readFileSync(document, 'utf8');

/** Blocks of commands. */
export const shellOf = (document: string): string[] =>
  fencesOf(textOf(document)).flatMap(({ language, text }) => (language === 'sh' ? [text] : []));

/** An operation that a document shows, with the variables shown behind it. */
export interface ShownOperation {
  readonly document: string;
  readonly query: string;
  readonly variables: string | null;
}

/** That of upstream.md are about the graphs of the faults which it tells. */
const OF_OTHER_GRAPHS = 'docs/upstream.md';

export const OPERATIONS: readonly ShownOperation[] = DOCUMENTS.filter((name) => name !== OF_OTHER_GRAPHS).flatMap(
  (document) => {
    const fences = fencesOf(textOf(document));
    return fences.flatMap(({ language, text: query }, n) => {
      const next = fences[n + 1];
      return language === 'graphql'
        ? [{ document, query, variables: next?.language === 'json' ? next.text : null }]
        : [];
    });
  },
);
