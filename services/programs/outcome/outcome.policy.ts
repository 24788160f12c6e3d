import type { Problem } from '#kernel/graph/problem.js';
import { toText } from '#kernel/text/free-text.js';
import type { IsoDate } from '#kernel/time/iso-date.js';
import { outcomeProblem } from './outcome.problems.js';

const LONGEST = 300;

/** What is told of somebody, as it is kept. */
export interface Told {
  readonly answer: string;
  readonly day: IsoDate;
  readonly category: string | null;
  readonly document: string | null;
}

/** What is due of somebody, with what has been told of it. */
export interface Due {
  readonly dueOn: IsoDate;
  readonly endedOn: IsoDate;
  readonly told: Told | null;
}

interface Given {
  readonly kind: string;
  readonly answer: string;
  readonly day: IsoDate;
  readonly category?: string | null;
  readonly document?: string | null;
}

/** What a row tells. */
export const toldBy = ({ answer, day, category, document }: Given): Told => ({
  ...{ answer, day, category: category ?? null, document: toText(document ?? '') },
});

/** What is wrong with what a row tells; somebody may have been attested before they were asked for it. */
export function outcomeProblems(due: Due | undefined, row: Given, today: IsoDate, path: Problem['path']): Problem[] {
  if (!due) return [outcomeProblem('OUTCOME_NOT_DUE', [...path, 'personId'])];
  const { kind, day } = row;
  const { answer, category, document } = toldBy(row);
  const attestation = kind === 'ATTESTATION';
  const first = attestation ? due.endedOn : due.dueOn;
  return [
    ...(day >= first && day <= today ? [] : [outcomeProblem('OUTCOME_DAY', [...path, 'day'], { first })]),
    ...((category !== null) === (attestation && answer === 'YES') ? [] : [outcomeProblem('OUTCOME_CATEGORY', [...path, 'category'])]), // prettier-ignore
    ...((document?.length ?? 0) <= LONGEST ? [] : [outcomeProblem('OUTCOME_TEXT', [...path, 'document'], { longest: LONGEST })]), // prettier-ignore
  ];
}

/** Names of the fields in which what is told differs from what is known. */
export const changedFields = (known: Told | null, now: Told): string[] =>
  (['answer', 'day', 'category', 'document'] as const).filter((field) => (known?.[field] ?? null) !== now[field]);
