import type { Problem } from '#kernel/graph/problem.js';
import { toText } from '#kernel/text/free-text.js';
import { yearProblem } from './college-year.problems.js';

export const LARGEST_GROUP = 30;
const LONGEST_NAME = 200;
const LONGEST_WORDS = 4000;

interface Said {
  readonly curator?: string | null;
  readonly workingGroup?: readonly { readonly name: string; readonly position: string }[] | null;
  readonly goals?: string | null;
  readonly expectedResults?: string | null;
  readonly leads?: readonly { readonly form: string; readonly lead: string | null }[] | null;
}

/** What is wrong with what is said of a college year, given the forms that have a programme in it. */
export function saidProblems(said: Said, forms: ReadonlySet<string>): Problem[] {
  const { curator, workingGroup, goals, expectedResults, leads } = said;
  const group = workingGroup ?? [];
  return [
    ...textProblems(curator, LONGEST_NAME, ['curator']),
    ...textProblems(goals, LONGEST_WORDS, ['goals']),
    ...textProblems(expectedResults, LONGEST_WORDS, ['expectedResults']),
    ...(group.length > LARGEST_GROUP
      ? [yearProblem('GROUP_TOO_LARGE', ['workingGroup'], { most: LARGEST_GROUP })]
      : []),
    ...group
      .slice(0, LARGEST_GROUP)
      .flatMap(({ name, position }, n) => [
        ...textProblems(name, LONGEST_NAME, ['workingGroup', n, 'name']),
        ...textProblems(position, LONGEST_NAME, ['workingGroup', n, 'position']),
      ]),
    ...(leads ?? []).flatMap(({ form, lead }, n) => [
      ...(forms.has(form) ? [] : [yearProblem('FORM_NOT_OPEN', ['leads', n, 'form'])]),
      ...textProblems(lead, LONGEST_NAME, ['leads', n, 'lead']),
    ]),
  ];
}

function textProblems(text: string | null | undefined, most: number, path: Problem['path']): Problem[] {
  if (text == null) return [];
  const length = toText(text)?.length ?? 0;
  return length > 0 && length <= most ? [] : [yearProblem('YEAR_TEXT', path, { most })];
}
