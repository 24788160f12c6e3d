import { fill, say, type Bilingual, type Language } from '../i18n/messages.js';
import type { ProblemCode } from './problem-code.js';
import type { ToldProblem } from './problem.type.js';

/** A problem before it is put into the caller's language. */
export interface Problem {
  readonly code: ProblemCode;
  readonly text: Bilingual;
  readonly path: readonly (string | number)[];
  readonly values?: Readonly<Record<string, string | number | Bilingual>>;
}

/** The words of a broken rule in both languages, for whoever tells it outside of the graph. */
export const wordsOf = ({ text, values }: Problem): Bilingual => (values ? fill(text, values) : text);

/** Puts a broken rule into words for the caller, in their language. */
export function tellProblem(problem: Problem, language: Language): ToldProblem {
  return { code: problem.code, message: say(wordsOf(problem), language), path: problem.path.map(String) };
}

export function tellProblems(problems: readonly Problem[], language: Language): ToldProblem[] {
  return problems.map((problem) => tellProblem(problem, language));
}

/** Builds the problems of an aggregate from its table of texts, by code: the one place where their words stand. */
export function problemsOf<Code extends ProblemCode>(texts: Readonly<Record<Code, Bilingual>>) {
  return (code: Code, path: Problem['path'], values?: Problem['values']): Problem => ({
    code,
    path,
    text: texts[code],
    ...(values ? { values } : {}),
  });
}
