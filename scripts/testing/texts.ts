import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import type { Language } from '#kernel/i18n/messages.js';

/** A text for people as it stands in the sources. */
export interface SourceText {
  readonly place: string;
  readonly language: Language;
  /** What is put in is left out: `{name}`, `${name}`, `{{count, number}}`, `<b>`. */
  readonly text: string;
}

const ROOTS = ['services', 'gateway', 'scripts'];

/**
 * No texts for readers: tests and what they need, made-up people, statements, words that sheets are read by, and the
 * names of languages in themselves.
 */
const OTHER =
  /\.test\.tsx?$|\/testing\/|\/generated\/|^services\/(?!kernel)\w+\/database\/|\/bench\/|\.sql\.ts$|\.repository\.ts$|^scripts\/sample\/(bases|calendar|colleges|names)|^scripts\/seed\/|language-switch\.tsx$|exchange\/\w+\/(columns|columns-shared|contacts|date|forms|header|header-names|name|name-list|name-parts|name-tokens|phone|preferred-age|values)\.ts$/;

const CYRILLIC = /[а-яё]/i;
const FILLED = /\{\{?[\w, ]+\}?\}|<\/?\w+>/g;

/** Every text of the sources that is for people, in the language that it says it is in or is written in. */
export function textsOfSources(): SourceText[] {
  const files = ROOTS.flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => `${root}/${file}`),
  );
  return files.filter((file) => /\.tsx?$/.test(file) && !OTHER.test(file)).flatMap(textsOf);
}

function textsOf(file: string): SourceText[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const texts: SourceText[] = [];
  const visit = (node: ts.Node) => {
    const written = writtenIn(node);
    if (written !== null) {
      const place = `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
      texts.push(...spoken(written, languageOf(node, file)).map((one) => ({ place, ...one })));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

function writtenIn(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join(' ');
}

/** What the source says of the language: the property or constant `ru` or `en` that a text belongs to, or its file. */
function languageOf(node: ts.Node, file: string): Language | null {
  for (let at = node; at.parent; at = at.parent) {
    const { parent } = at;
    const holds = (ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent)) && parent.initializer === at;
    const name = holds ? parent.name.getText() : '';
    if (name === 'ru' || name === 'en') return name;
  }
  return (/\.(ru|en)\.(data\.)?ts$/.exec(file)?.[1] as Language | undefined) ?? null;
}

/** Codes of languages, such as `ru` and `ru-RU`, are no texts. */
const CODE = /^[a-z]{2}(-[A-Z]{2})?$/;

/** A text of no stated language counts where it has Cyrillic; one that says the same twice is two texts. */
function spoken(written: string, language: Language | null): Pick<SourceText, 'language' | 'text'>[] {
  const text = written.replace(FILLED, ' ');
  if (CODE.test(text)) return [];
  if (language) return [{ language, text }];
  if (!CYRILLIC.test(text)) return [];
  const halves = text.split(/ \/ |\n|\s{3,}/);
  if (halves.length === 1) return [{ language: mostlyRussian(text) ? 'ru' : 'en', text }];
  return halves.map((half) => ({ language: CYRILLIC.test(half) ? 'ru' : 'en', text: half }));
}

function mostlyRussian(text: string): boolean {
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
  return count(/[а-яё]/gi) >= count(/[a-z]/gi);
}
