import type { Problem } from '#kernel/graph/problem.js';
import type { IsoDate } from '#kernel/time/iso-date.js';
import { mentorshipProblem } from '../mentorship/mentorship.problems.js';

/** A row as it is kept. */
export interface Support {
  readonly menteeId: string;
  readonly reason: 'DIRECTIVE' | 'UNMATCHED';
  readonly listedOn: IsoDate;
  readonly supportedOn: IsoDate | null;
  readonly outcome: string | null;
  readonly closedOn: IsoDate | null;
}

interface Given {
  readonly menteeId: string;
  readonly supportedOn?: IsoDate | null;
  readonly outcome?: string | null;
}

/** What a row makes of what is known: the row to be, or what is wrong with it. */
export function supportAfter(
  known: Support | undefined,
  { menteeId, supportedOn, outcome }: Given,
  today: IsoDate,
  path: Problem['path'],
): Support | Problem[] {
  const listed = known ?? { menteeId, reason: 'UNMATCHED' as const, listedOn: today, supportedOn: null, outcome: null, closedOn: null }; // prettier-ignore
  if (supportedOn && supportedOn > today) return [mentorshipProblem('DATE_IN_FUTURE', [...path, 'supportedOn'])];
  if (supportedOn && supportedOn < listed.listedOn) {
    const days = { first: listed.listedOn, last: today };
    return [mentorshipProblem('DATE_OUTSIDE_YEAR', [...path, 'supportedOn'], days)];
  }
  const ended = outcome && outcome !== listed.outcome ? { outcome, closedOn: today } : {};
  return { ...listed, supportedOn: supportedOn ?? listed.supportedOn, ...ended };
}
