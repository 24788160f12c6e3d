import type { Problem } from '#kernel/graph/problem.js';
import { linkProblems, textProblems, toText } from '#kernel/text/free-text.js';
import type { Standing, Verdict } from './mentorship.policy.js';
import { mentorshipProblem } from './mentorship.problems.js';

/** What came of a mentorship, as it is kept. */
export interface Results {
  readonly results: string | null;
  readonly caseLink: string | null;
}

/** The same as a row gives it: left out keeps what is known, empty clears it. */
export type GivenResults = { readonly [field in keyof Results]?: string | null };

const FIELDS = ['results', 'caseLink'] as const;

/** What is wrong with the results that a row gives. */
export function resultsProblems(given: GivenResults, path: Problem['path']): Problem[] {
  const { results, caseLink } = given;
  return [...textProblems({ results, caseLink }, path), ...linkProblems(caseLink, path)];
}

/** What is known, with what a row gives in its place. */
export function withResults(known: Results | undefined, given: GivenResults): Results {
  const kept = (field: keyof Results) => {
    const text = given[field];
    return text == null ? (known?.[field] ?? null) : toText(text);
  };
  return { results: kept('results'), caseLink: kept('caseLink') };
}

/** Names of the fields in which two differ. */
export function changedResults(known: Results | undefined, now: Results): (keyof Results)[] {
  return FIELDS.filter((field) => (known?.[field] ?? null) !== now[field]);
}

/** Whether a row changes what is known of a mentorship, of whatever time it is; of one that is void nothing is said. */
export function resultsVerdict(
  standing: (Standing & Results) | undefined,
  given: GivenResults,
  path: Problem['path'],
): Verdict {
  if (!standing) return [mentorshipProblem('MENTORSHIP_NOT_FOUND', [...path, 'id'])];
  if (standing.decision === 'VOIDED') return [mentorshipProblem('MENTORSHIP_VOIDED', [...path, 'id'])];
  const problems = resultsProblems(given, path);
  if (problems.length > 0) return problems;
  return changedResults(standing, withResults(standing, given)).length > 0 ? 'CHANGE' : 'NOTHING';
}
