import type { Problem } from '#kernel/graph/problem.js';
import type { IsoDate } from '#kernel/time/iso-date.js';
import { toText } from '#kernel/text/free-text.js';
import { dayProblems, firstDayOf, lastDayOf } from './college-year.policy.js';
import { activityProblem } from './activity.problems.js';

/** Activities that a college may add to a year by itself, so that its roadmap stays a list that is read whole. */
export const OWN_ACTIVITIES = 29;

export const LONGEST_TITLE = 300;
export const LONGEST_RESULT = 1000;
export const LONGEST_DOCUMENT = 300;

/** An activity as it stands in a college's year. */
export interface StandingActivity {
  readonly code: string;
  readonly stage: number;
  readonly own: boolean;
  readonly doneOn: IsoDate | null;
  readonly document: string | null;
  readonly notApplicableOn: IsoDate | null;
  readonly notApplicableReason: string | null;
  readonly stageClosed: boolean;
  readonly startsOn: IsoDate;
  readonly dueOn: IsoDate;
  readonly responsible: readonly string[];
  readonly title: string;
  readonly result: string;
}

interface Told {
  readonly code: string;
  readonly doneOn: IsoDate;
  /** What shows it, in words; left out, what was said before stays. */
  readonly document?: string | null;
}

interface When {
  readonly year: number;
  readonly today: IsoDate;
}

/** What is wrong with saying that an activity is done. */
export function completionProblems(
  activity: StandingActivity | undefined,
  told: Told,
  { year, today }: When,
  path: Problem['path'] = [],
): Problem[] {
  if (!activity) return [activityProblem('ACTIVITY_UNKNOWN', [...path, 'code'])];
  const { document } = told;
  return [
    ...(activity.notApplicableOn === null ? [] : [activityProblem('ACTIVITY_NOT_APPLICABLE', [...path, 'code'])]),
    ...(document == null ? [] : lengthProblems(document, LONGEST_DOCUMENT, [...path, 'document'])),
    ...dayProblems('doneOn', told.doneOn, year, today).map((one) => ({ ...one, path: [...path, ...one.path] })),
  ];
}

/** How the activity stands after that; null where it stands so already. */
export function completed(activity: StandingActivity, told: Told) {
  const document = told.document == null ? activity.document : toText(told.document);
  if (activity.doneOn === told.doneOn && activity.document === document) return null;
  return { code: activity.code, doneOn: told.doneOn, document };
}

/** What is wrong with taking back what was said of an activity: what a closed stage was closed with stays. */
export function takingBackProblems(activity: StandingActivity | undefined): Problem[] {
  if (!activity) return [activityProblem('ACTIVITY_UNKNOWN', ['code'])];
  const { stage, stageClosed } = activity;
  return stageClosed ? [activityProblem('ACTIVITY_STAGE_CLOSED', ['code'], { stage })] : [];
}

/** What is wrong with saying that an activity doesn't apply to the college. */
export function notApplicableProblems(activity: StandingActivity | undefined): Problem[] {
  if (!activity) return [activityProblem('ACTIVITY_UNKNOWN', ['code'])];
  return activity.doneOn === null ? [] : [activityProblem('ACTIVITY_DONE', ['code'])];
}

/** What is wrong with changing the copy of an activity: the words of the roadmap are not the college's. */
export function changingProblems(
  activity: StandingActivity | undefined,
  said: { readonly title?: string | null; readonly resultText?: string | null },
): Problem[] {
  if (!activity) return [activityProblem('ACTIVITY_UNKNOWN', ['code'])];
  const words = (['title', 'resultText'] as const).filter((field) => said[field] != null);
  return activity.own ? [] : words.map((field) => activityProblem('ACTIVITY_STANDARD', [field]));
}

interface Copy {
  readonly title: string;
  readonly result: string;
  readonly responsible: readonly string[];
  readonly startsOn: IsoDate;
  readonly dueOn: IsoDate;
}

/** What is wrong with an activity as a college has it in a year. */
export function copyProblems({ title, result, responsible, startsOn, dueOn }: Copy, year: number): Problem[] {
  const [first, last] = [firstDayOf(year), lastDayOf(year)];
  const inOrder = first <= startsOn && startsOn <= dueOn && dueOn <= last;
  return [
    ...lengthProblems(title, LONGEST_TITLE, ['title']),
    ...lengthProblems(result, LONGEST_RESULT, ['resultText']),
    ...(responsible.length > 0 ? [] : [activityProblem('RESPONSIBLE_MISSING', ['responsible'])]),
    ...(inOrder ? [] : [activityProblem('ACTIVITY_DAYS', ['dueOn'], { first, last })]),
  ];
}

export function lengthProblems(text: string, most: number, path: Problem['path']): Problem[] {
  const length = toText(text)?.length ?? 0;
  return length > 0 && length <= most ? [] : [activityProblem('ACTIVITY_TEXT', path, { most })];
}
