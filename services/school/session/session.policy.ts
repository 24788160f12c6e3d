import type { Problem } from '#kernel/graph/problem.js';
import { toText } from '#kernel/text/free-text.js';
import { isPublicLink } from '#kernel/text/public-link.js';
import { sessionProblem } from './session.problems.js';

const LONGEST = { title: 300, place: 300, teacher: 200 } as const;
const MOST_HOURS = 12;

export interface SessionFacts {
  readonly kind: string;
  readonly title: string;
  readonly day: string;
  /** Written 09:30, in the time of the region. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly hours: number;
  readonly place: string | null;
  readonly link: string | null;
  readonly teacher: string | null;
}

interface GivenSession {
  readonly kind: string;
  readonly title: string;
  readonly day: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly hours: number;
  readonly place?: string | null;
  readonly link?: string | null;
  readonly teacher?: string | null;
}

const text = (given: string | null | undefined) => (given == null ? null : toText(given));

export function toSession(given: GivenSession): SessionFacts {
  const { kind, day, startsAt, endsAt, hours } = given;
  return {
    ...{ kind, title: text(given.title) ?? '', day, startsAt, endsAt, hours },
    ...{ place: text(given.place), link: text(given.link), teacher: text(given.teacher) },
  };
}

/** The key under which a teacher is the same in all cohorts of a host. */
export const teacherKey = (name: string): string =>
  name.normalize('NFKC').toLocaleLowerCase('ru').replaceAll('ё', 'е').replace(/\s+/g, ' ').trim();

/** What is wrong with a session of a cohort; empty when it can be held so. */
export function sessionProblems(
  session: SessionFacts,
  term: { readonly startsOn: string; readonly endsOn: string },
  path: Problem['path'],
): Problem[] {
  const { title, day, startsAt, endsAt, hours, place, link, teacher } = session;
  const at = (field: string) => [...path, field];
  const problems: Problem[] = [];
  if (title === '' || title.length > LONGEST.title) problems.push(sessionProblem('TITLE_MALFORMED', at('title')));
  if (day < term.startsOn || day > term.endsOn) {
    problems.push(sessionProblem('SESSION_OUTSIDE_COHORT', at('day'), { from: term.startsOn, until: term.endsOn }));
  }
  if (![startsAt, endsAt].every(isTime)) problems.push(sessionProblem('TIME_MALFORMED', at('startsAt')));
  else if (startsAt >= endsAt) problems.push(sessionProblem('SESSION_REVERSED', at('endsAt')));
  if (hours < 1 || hours > MOST_HOURS) {
    problems.push(sessionProblem('SESSION_HOURS_IMPLAUSIBLE', at('hours'), { most: MOST_HOURS }));
  }
  for (const [field, value] of Object.entries({ place, teacher })) {
    const longest = LONGEST[field as 'place' | 'teacher'];
    if ((value?.length ?? 0) > longest) problems.push(sessionProblem('SESSION_TEXT_TOO_LONG', at(field), { longest }));
  }
  if (link !== null && !isPublicLink(link)) problems.push(sessionProblem('SCHOOL_LINK_MALFORMED', at('link')));
  return problems;
}

const HOURS_AND_TIME = ['day', 'startsAt', 'endsAt', 'hours'] as const;

/** What forbids a change of a session that there is: what its attendance was recorded of stays. */
export function changeProblems(
  known: SessionFacts & { readonly cancelledOn: string | null; readonly attended: boolean },
  session: SessionFacts,
  path: Problem['path'],
): Problem[] {
  if (known.cancelledOn !== null) return [sessionProblem('SESSION_CANCELLED', [...path, 'id'])];
  const isMoved = HOURS_AND_TIME.some((field) => known[field] !== session[field]);
  return known.attended && isMoved ? [sessionProblem('SESSION_ATTENDED', [...path, 'id'])] : [];
}

/** What forbids cancelling a session: it counts for nobody then. */
export function cancelProblems(
  known: { readonly cancelledOn: string | null; readonly fixed: boolean } | undefined,
  path: Problem['path'],
): Problem[] {
  if (!known) return [sessionProblem('SESSION_NOT_FOUND', path)];
  return known.fixed && known.cancelledOn === null ? [sessionProblem('SESSION_OF_COMPLETED', path)] : [];
}

/** Whether a text is a time of day, written 09:30. */
export const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** Whether the sessions of a cohort take more than its programme has. */
export function hoursProblems(taught: number, hours: number): Problem[] {
  return taught > hours ? [sessionProblem('SESSIONS_EXCEED_HOURS', ['rows'], { taught, hours })] : [];
}
