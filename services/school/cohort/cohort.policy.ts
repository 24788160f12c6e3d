import type { FactYears } from '#kernel/time/academic-year.js';
import { yearProblems } from '#kernel/fact-years/fact-years.policy.js';
import { endOf, formatAcademicYear, startOf } from '#kernel/time/academic-year.js';
import type { Problem } from '#kernel/graph/problem.js';
import { orderProblems, type Order } from '#kernel/order/order.policy.js';
import { toOrder } from '#kernel/order/order.shape.js';
import { toText } from '#kernel/text/free-text.js';
import { cohortProblem } from './cohort.problems.js';

const MOST_PLACES = 10_000;
const MOST_TEACHERS = 20;
const LONGEST = { title: 300, teacher: 200 } as const;

export interface Teacher {
  readonly name: string;
  readonly role: string | null;
  /** Of whom the name is, where it is a person of the host. */
  readonly personId: string | null;
}

export interface CohortFacts {
  readonly title: string;
  readonly year: number;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly order: Order | null;
  /** Null without a bound. */
  readonly capacity: number | null;
  readonly teachers: readonly Teacher[];
}

interface GivenCohort {
  readonly title?: string | null;
  readonly startsOn?: string | null;
  readonly endsOn?: string | null;
  readonly order?: Order | null;
  readonly capacity?: number | null;
  readonly unbounded?: boolean | null;
  readonly teachers?:
    readonly { readonly name: string; readonly role?: string | null; readonly personId?: string | null }[] | null;
}

/** What is known of a cohort, with what is given in its place. */
export function withGiven(known: CohortFacts, given: GivenCohort): CohortFacts {
  const { title, order, teachers } = given;
  return {
    title: title == null ? known.title : (toText(title) ?? ''),
    year: known.year,
    startsOn: given.startsOn ?? known.startsOn,
    endsOn: given.endsOn ?? known.endsOn,
    order: order ? toOrder(order) : known.order,
    capacity: given.unbounded ? null : (given.capacity ?? known.capacity),
    teachers:
      teachers?.map(({ name, role, personId }) => ({
        ...{ name: toText(name) ?? '', role: role == null ? null : toText(role), personId: personId ?? null },
      })) ?? known.teachers,
  };
}

/** What is wrong with a cohort; empty when it can be so. */
export function cohortProblems(cohort: CohortFacts, years: FactYears): Problem[] {
  const { title, year, startsOn, endsOn, order, capacity, teachers } = cohort;
  const problems = yearProblems(year, years, ['year']);
  if (title.trim() === '' || title.length > LONGEST.title) problems.push(cohortProblem('TITLE_MALFORMED', ['title']));
  if (endsOn < startsOn) problems.push(cohortProblem('COHORT_TERM_REVERSED', ['endsOn']));
  for (const [field, day] of Object.entries({ startsOn, endsOn })) {
    if (day >= startOf(year) && day <= endOf(year)) continue;
    problems.push(cohortProblem('OUTSIDE_ACADEMIC_YEAR', [field], { year: formatAcademicYear(year) }));
  }
  if (order) {
    problems.push(...orderProblems(order, years.today, ['order']));
    if (order.date > endsOn) problems.push(cohortProblem('ORDER_AFTER_END', ['order', 'date']));
  }
  if (capacity !== null && (capacity < 1 || capacity > MOST_PLACES)) {
    problems.push(cohortProblem('PLACES_IMPLAUSIBLE', ['capacity'], { most: MOST_PLACES }));
  }
  if (teachers.length > MOST_TEACHERS) {
    problems.push(cohortProblem('TEACHERS_TOO_MANY', ['teachers'], { most: MOST_TEACHERS }));
  }
  for (const [n, { name, role }] of teachers.entries()) {
    if (name !== '' && name.length <= LONGEST.teacher && (role?.length ?? 0) <= LONGEST.teacher) continue;
    problems.push(cohortProblem('TEACHER_MALFORMED', ['teachers', n], { longest: LONGEST.teacher }));
  }
  return problems;
}

/** What a change would take from those who count on the cohort. */
export function cohortChangeProblems(
  { capacity, startsOn, endsOn }: CohortFacts,
  {
    held,
    firstSession,
    lastSession,
  }: { readonly held: number; readonly firstSession: string | null; readonly lastSession: string | null },
): Problem[] {
  const problems: Problem[] = [];
  if (capacity !== null && capacity < held) {
    problems.push(cohortProblem('CAPACITY_BELOW_HELD', ['capacity'], { held }));
  }
  if (firstSession !== null && firstSession < startsOn) {
    problems.push(cohortProblem('SESSIONS_OUTSIDE_TERM', ['startsOn'], { day: firstSession }));
  }
  if (lastSession !== null && lastSession > endsOn) {
    problems.push(cohortProblem('SESSIONS_OUTSIDE_TERM', ['endsOn'], { day: lastSession }));
  }
  return problems;
}

interface OfferedCourse {
  readonly course: string | null;
  readonly college: string;
  readonly owner: string | null;
  readonly reach: 'OWN' | 'NETWORK';
  readonly retiredOn: string | null;
}

/** What forbids a college to open a cohort of a course. */
export function offerProblems(place: OfferedCourse, hostId: string): Problem[] {
  if (place.course !== place.college) return [cohortProblem('COURSE_NOT_FOUND', ['courseId'])];
  if (place.retiredOn !== null) return [cohortProblem('COURSE_RETIRED', ['courseId'], { day: place.retiredOn })];
  if (place.reach === 'OWN' && place.owner !== hostId)
    return [cohortProblem('COURSE_OF_ANOTHER_COLLEGE', ['courseId'])];
  return [];
}
